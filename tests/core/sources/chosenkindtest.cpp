// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/chosenkind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class ChosenKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForumsBareHostIsAForumOnceTheEditorSaysSo()
    {
        const Adapters adapters = standardAdapters();
        QCOMPARE(adapters.recognise(u"forum.example.org"_s).value().kind, u"feed"_s);
        const auto forum = recogniseAs(*adapters.named(u"discourse"_s), u"forum.example.org"_s);
        QVERIFY(forum);
        QCOMPARE(forum->kind, u"discourse"_s);
    }

    void aCommunityMayComeFromAnArchive()
    {
        const Adapters adapters = standardAdapters();
        QCOMPARE(adapters.recognise(u"r/artificial"_s).value().kind, u"reddit"_s);
        QCOMPARE(recogniseAs(*adapters.named(u"arctic-shift"_s), u"r/artificial"_s).value().kind, u"arctic-shift"_s);
    }

    void whatCannotBeOfAKindIsNone()
    {
        const Adapters adapters = standardAdapters();
        QVERIFY(!recogniseAs(*adapters.named(u"lobsters"_s), u"c/technology@lemmy.world"_s));
        for (const auto &adapter : adapters.all())
            QVERIFY2(!recogniseAs(*adapter, QString()), qPrintable(adapter->word()));
    }
};

QTEST_GUILESS_MAIN(ChosenKindTest)
#include "chosenkindtest.moc"
