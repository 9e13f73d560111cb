// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openedition.h"
#include "write/manuscriptedit.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

namespace {

constexpr int words = 100'000;

QString longText()
{
    QString text;
    for (int word = 0; word < words; ++word) {
        if (word % 5000 == 0)
            text += u"\n\n## Section %1\n\n"_s.arg(word / 5000 + 1);
        else if (word % 100 == 0)
            text += u"\n\n"_s;
        text += u"wörd%1 "_s.arg(word % 977);
    }
    return text;
}

} // namespace

/// What a key costs in a text of 100,000 words. It says the figures; what is asserted is that no letter is lost.
class TypingCostTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingInALongTextLosesNoLetter()
    {
        OpenEdition table(longText());
        ManuscriptEdit edit(*table.document);
        edit.resize(800, 600);
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        const QString before = table.body();
        edit.goTo(before.size() / 2);
        QList<qint64> costs;
        const QString typed = u"abcdefghijklmnopqrstuvwxyz"_s.repeated(8);
        for (const QChar letter : typed) {
            QElapsedTimer clock;
            clock.start();
            edit.textCursor().insertText(QString(letter));
            costs.append(clock.nsecsElapsed() / 1000);
        }
        std::ranges::sort(costs);
        qInfo("a key in %lld characters: median %lld us, slowest %lld us", before.size(), costs.at(costs.size() / 2),
              costs.constLast());
        QString expected = before;
        expected.insert(before.size() / 2, typed);
        QCOMPARE(table.document->header().body, expected);
        QCOMPARE(table.stored().body, expected);
    }
};

QTEST_MAIN(TypingCostTest)
#include "typingcosttest.moc"
