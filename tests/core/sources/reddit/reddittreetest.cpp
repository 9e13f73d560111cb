// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/reddit/fakereddit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace marbre {

/// A discussion that Reddit gives in parts.
class RedditTreeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForMoreByAHundredIdsACall();
    void goesOnWhereAPageEnds();
    void keepsTheOrderOfSiblingsAcrossCalls();
    void asksAgainForWhatACallPutOff();
    void doesNotAskForEverForWhatNeverComes();
    void doesNotAskForEverWhereNothingCameYet();
    void doesNotAskAgainForWhatCameMeanwhile();
    void stopsAtTheBudgetAndSaysWhatIsLeft();
    void goesNoDeeperThanIsWished();
    void aPageThatIsGoneLeavesTheRest();
    void commentsOfOtherThreadsAreNotTaken();
};

namespace {

constexpr qint64 dawn = 1'700'000'000;

/// One thread "a" that is read by fetchThread() or by a run with a budget.
struct Discussion
{
    FakeReddit reddit;

    explicit Discussion(const QJsonArray &comments)
    {
        reddit.server.on(u"/r/artificial/new"_s,
                         PlaceAnswer::json(things::text(things::listing({things::thread(u"a"_s, dawn + 5, 9)}))));
        reddit.server.on(u"/comments/a"_s,
                         PlaceAnswer::json(things::page(things::thread(u"a"_s, dawn + 5, 9), comments)));
    }
    void answerMore(const std::function<QJsonArray(const QStringList &)> &find)
    {
        reddit.server.on(u"/api/morechildren"_s, [find](const PlaceRequest &request) {
            return PlaceAnswer::json(things::moreAnswer(find(request.field(u"children"_s).split(u','))));
        });
    }
    std::map<std::string, CommentRecord> read()
    {
        if (!reddit.fetch())
            qFatal("the run failed");
        return reddit.probe.commentsById();
    }
    int moreCalls() const { return reddit.server.count(u"/api/morechildren"_s); }
};

QJsonObject reply(const QString &id, const QString &parent = u"t3_a"_s, const QJsonArray &replies = {})
{
    return things::comment(id, u"a"_s, parent, replies);
}

QStringList idsFrom(int first, int count)
{
    QStringList ids;
    for (int i = first; i < first + count; ++i)
        ids << u"m%1"_s.arg(i);
    return ids;
}

} // namespace

void RedditTreeTest::asksForMoreByAHundredIdsACall()
{
    Discussion discussion({reply(u"c1"_s), things::more(u"t3_a"_s, idsFrom(0, 230), 230)});
    discussion.answerMore([](const QStringList &ids) {
        QJsonArray found;
        for (const QString &id : ids)
            found.append(reply(id));
        return found;
    });
    const auto comments = discussion.read();
    QCOMPARE(comments.size(), size_t(231));
    QCOMPARE(discussion.moreCalls(), 3);
    const QList<PlaceRequest> requests = discussion.reddit.server.requests();
    const PlaceRequest last = requests.constLast();
    QCOMPARE(last.field(u"children"_s).split(u',').size(), 30);
    QCOMPARE(last.field(u"link_id"_s), u"t3_a"_s);
    QCOMPARE(last.field(u"api_type"_s), u"json"_s);
    QCOMPARE(last.parameter(u"raw_json"_s), u"1"_s);
    QVERIFY(discussion.reddit.probe.missing().empty());
    QCOMPARE(discussion.reddit.probe.readTrees(), std::vector<std::string>{"t3_a"});
}

void RedditTreeTest::goesOnWhereAPageEnds()
{
    Discussion discussion({reply(u"c1"_s, u"t3_a"_s, {reply(u"c2"_s, u"t1_c1"_s, {things::more(u"t1_c2"_s, {}, 0)})})});
    discussion.reddit.server.on(
        u"/comments/a/_/c2"_s,
        PlaceAnswer::json(things::page(
            things::thread(u"a"_s, dawn, 9),
            {reply(u"c2"_s, u"t1_c1"_s, {reply(u"c3"_s, u"t1_c2"_s, {things::more(u"t1_c3"_s, {}, 0)})})})));
    discussion.reddit.server.on(
        u"/comments/a/_/c3"_s,
        PlaceAnswer::json(
            things::page(things::thread(u"a"_s, dawn, 9), {reply(u"c3"_s, u"t1_c2"_s, {reply(u"c4"_s, u"t1_c3"_s)})})));
    const auto comments = discussion.read();
    QCOMPARE(comments.size(), size_t(4));
    QCOMPARE(comments.at("t1_c4").parentRemoteId, "t1_c3");
    QCOMPARE(comments.at("t1_c3").parentRemoteId, "t1_c2");
    QVERIFY(discussion.reddit.probe.missing().empty());
}

void RedditTreeTest::keepsTheOrderOfSiblingsAcrossCalls()
{
    Discussion discussion({reply(u"c1"_s), reply(u"c2"_s), things::more(u"t3_a"_s, {u"c3"_s, u"c4"_s}, 2)});
    discussion.answerMore([](const QStringList &) {
        return QJsonArray{reply(u"c3"_s), reply(u"x1"_s, u"t1_c3"_s), reply(u"c4"_s), reply(u"x2"_s, u"t1_c3"_s)};
    });
    const auto comments = discussion.read();
    QCOMPARE(comments.at("t1_c1").rank, 0);
    QCOMPARE(comments.at("t1_c2").rank, 1);
    QCOMPARE(comments.at("t1_c3").rank, 2);
    QCOMPARE(comments.at("t1_c4").rank, 3);
    QCOMPARE(comments.at("t1_x1").rank, 0);
    QCOMPARE(comments.at("t1_x2").rank, 1);
}

void RedditTreeTest::asksAgainForWhatACallPutOff()
{
    Discussion discussion({things::more(u"t3_a"_s, idsFrom(0, 10), 10)});
    discussion.answerMore([](const QStringList &ids) {
        QJsonArray found;
        for (const QString &id : ids.first(std::min<qsizetype>(4, ids.size())))
            found.append(reply(id));
        if (ids.size() > 4)
            found.append(things::more(u"t3_a"_s, ids.sliced(4), int(ids.size()) - 4));
        return found;
    });
    QCOMPARE(discussion.read().size(), size_t(10));
    QCOMPARE(discussion.moreCalls(), 3);
}

void RedditTreeTest::doesNotAskForEverForWhatNeverComes()
{
    Discussion discussion({reply(u"c1"_s), things::more(u"t3_a"_s, idsFrom(0, 3), 3), things::more(u"t1_c1"_s, {}, 0)});
    discussion.answerMore([](const QStringList &ids) { return QJsonArray{things::more(u"t3_a"_s, ids, 3)}; });
    discussion.reddit.server.on(
        u"/comments/a/_/c1"_s,
        PlaceAnswer::json(things::page(things::thread(u"a"_s, dawn, 9),
                                       {reply(u"c1"_s, u"t3_a"_s, {things::more(u"t1_c1"_s, {}, 0)})})));
    QCOMPARE(discussion.read().size(), size_t(1));
    QCOMPARE(discussion.moreCalls(), 1);
    QCOMPARE(discussion.reddit.server.count(u"/comments/a/_/c1"_s), 1);
}

void RedditTreeTest::doesNotAskForEverWhereNothingCameYet()
{
    Discussion discussion({things::more(u"t3_a"_s, idsFrom(0, 3), 3)});
    discussion.answerMore([](const QStringList &ids) { return QJsonArray{things::more(u"t3_a"_s, ids, 3)}; });
    QVERIFY(discussion.read().empty());
    QCOMPARE(discussion.moreCalls(), 1);
    QCOMPARE(discussion.reddit.probe.readTrees(), std::vector<std::string>{"t3_a"});
}

void RedditTreeTest::doesNotAskAgainForWhatCameMeanwhile()
{
    Discussion discussion({things::more(u"t3_a"_s, {u"c1"_s}, 2), things::more(u"t3_a"_s, {u"c2"_s}, 1)});
    discussion.answerMore([](const QStringList &) { return QJsonArray{reply(u"c1"_s), reply(u"c2"_s)}; });
    QCOMPARE(discussion.read().size(), size_t(2));
    QCOMPARE(discussion.moreCalls(), 1);
}

void RedditTreeTest::stopsAtTheBudgetAndSaysWhatIsLeft()
{
    Discussion discussion({reply(u"c1"_s), reply(u"c2"_s), things::more(u"t3_a"_s, idsFrom(0, 250), 400)});
    discussion.reddit.task.subscription.commentBudget = 50;
    discussion.answerMore([](const QStringList &ids) {
        QJsonArray found;
        for (const QString &id : ids)
            found.append(reply(id));
        return found;
    });
    discussion.read();
    QCOMPARE(discussion.moreCalls(), 1);
    const ThreadBatch whole = discussion.reddit.probe.batches.at(discussion.reddit.probe.batches.size() - 2);
    QCOMPARE(whole.readTrees, std::vector<std::string>{"t3_a"});
    QCOMPARE(whole.comments.size(), size_t(50));
    QCOMPARE(whole.missing.size(), size_t(1));
    QCOMPARE(whole.missing.front().parentRemoteId, "");
    QCOMPARE(whole.missing.front().threadRemoteId, "t3_a");
    QVERIFY(whole.missing.front().count >= 250 + 2 - 50);
    QVERIFY(std::ranges::contains(whole.missing.front().remoteIds, "t1_m249"));
    QCOMPARE(discussion.reddit.server.requests().at(2).parameter(u"limit"_s), u"50"_s);
}

void RedditTreeTest::goesNoDeeperThanIsWished()
{
    Discussion discussion({reply(u"c1"_s, u"t3_a"_s,
                                 {reply(u"c2"_s, u"t1_c1"_s, {things::more(u"t1_c2"_s, {u"c9"_s}, 5)}),
                                  things::more(u"t1_c1"_s, {u"c3"_s}, 1)})});
    discussion.reddit.task.subscription.commentDepth = 2;
    discussion.answerMore([](const QStringList &) { return QJsonArray{reply(u"c3"_s, u"t1_c1"_s)}; });
    QCOMPARE(discussion.read().size(), size_t(3));
    QCOMPARE(discussion.moreCalls(), 1);
    QCOMPARE(discussion.reddit.server.requests().at(2).parameter(u"depth"_s), u"2"_s);
    const auto missing = discussion.reddit.probe.missing();
    QCOMPARE(missing.size(), size_t(1));
    QCOMPARE(missing.front().parentRemoteId, "t1_c2");
    QCOMPARE(missing.front().count, 5);
}

void RedditTreeTest::aPageThatIsGoneLeavesTheRest()
{
    Discussion discussion(
        {reply(u"c1"_s, u"t3_a"_s, {things::more(u"t1_c1"_s, {}, 0)}), things::more(u"t3_a"_s, {u"c2"_s}, 1)});
    discussion.answerMore([](const QStringList &) { return QJsonArray{reply(u"c2"_s)}; });
    QCOMPARE(discussion.read().size(), size_t(2)); // "/comments/a/_/c1" is a 404
}

void RedditTreeTest::commentsOfOtherThreadsAreNotTaken()
{
    Discussion discussion({reply(u"c1"_s), things::comment(u"c2"_s, u"b"_s, u"t3_b"_s)});
    const auto comments = discussion.read();
    QCOMPARE(comments.size(), size_t(1));
    QVERIFY(comments.contains("t1_c1"));
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::RedditTreeTest)
#include "reddittreetest.moc"
