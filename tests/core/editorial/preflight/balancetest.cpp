// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/balance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

ThreadRow threadOf(const QString &id, const QString &community, std::optional<int> points, std::optional<int> comments)
{
    ThreadRow row;
    row.remoteId = id;
    row.community = community;
    row.commentCount = comments;
    if (points)
        row.score = {ScoreState::Known, *points, Instant{}};
    return row;
}

QHash<QString, ThreadRow> known()
{
    return {{u"t3_1a"_s, threadOf(u"t3_1a"_s, u"r/a"_s, 10, 5)},
            {u"t3_1b"_s, threadOf(u"t3_1b"_s, u"r/b"_s, 7, 2)},
            {u"t3_1c"_s, threadOf(u"t3_1c"_s, u"r/a"_s, std::nullopt, std::nullopt)}};
}

} // namespace

class BalanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionCountsEachThreadOnce()
    {
        const Body body = parseBody(u"Intro.\n\n## One\n\n[a](https://redd.it/1a) [a](https://redd.it/1a) and "
                                    u"[b](https://redd.it/1b).\n\n## Two\n\n[c](https://redd.it/1c)\n");
        const EditionBalance balance = editionBalance(body, known());
        QCOMPARE(balance.sections.size(), 2);
        QCOMPARE(balance.sections.at(0), (BalanceShare{u"One"_s, 2, 7, 17, 5}));
        QCOMPARE(balance.sections.at(1), (BalanceShare{u"Two"_s, 1, {}, {}, 2}));
    }

    void aThreadOfTwoSectionsCountsOnceInItsCommunity()
    {
        const Body body = parseBody(u"## One\n\n[a](https://redd.it/1a) [b](https://redd.it/1b)\n\n## Two\n\n"
                                    u"[a](https://redd.it/1a) again and again\n");
        const EditionBalance balance = editionBalance(body, known());
        QCOMPARE(balance.communities.size(), 2);
        QCOMPARE(balance.communities.at(0).name, u"r/a"_s);
        QCOMPARE(balance.communities.at(0).threads, 1);
        QCOMPARE(balance.communities.at(0).points, 10);
        QCOMPARE(balance.communities.at(0).words + balance.communities.at(1).words, body.words + 1); // 1.5 and 6.5
    }

    void anIntroductionWithoutThreadsIsNoShare()
    {
        QCOMPARE(editionBalance(parseBody(u"Words alone."), known()).sections.size(), 0);
        QCOMPARE(editionBalance(parseBody(u"With [a](https://redd.it/1a)."), known()).sections.size(), 1);
    }

    void aThreadThatTheDeskDoesNotHaveCounts()
    {
        const EditionBalance balance = editionBalance(parseBody(u"## S\n\n[x](https://redd.it/9zz)\n"), known());
        QCOMPARE(balance.sections.at(0).threads, 1);
        QCOMPARE(balance.sections.at(0).points, std::nullopt);
        QCOMPARE(balance.communities.at(0).name, QString());
    }
};

QTEST_APPLESS_MAIN(BalanceTest)
#include "balancetest.moc"
