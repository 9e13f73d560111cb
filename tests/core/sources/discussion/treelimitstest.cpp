// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/treelimits.h"

#include <QTest>

using namespace marbre;

/// What is kept of a discussion that is larger than its feed allows, and what is said of the rest.
class TreeLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitNothingIsLeftOut();
    void aBudgetKeepsTheUpperLevelsFirst();
    void depthCutsBelow();
    void whatThePlaceLeftOutIsCountedToo();
    void whatLiesBelowACutIsCountedWithIt();
    void aBudgetOfNothingSaysHowMuchThereIs();
    void aCommentWithoutItsParentIsKept();
    void aCircleOfRepliesDoesNotHang();
};

namespace {

ParsedAnswer tree(const std::vector<std::pair<std::string, std::string>> &comments) // id, parent
{
    ParsedAnswer answer;
    for (const auto &[id, parent] : comments) {
        CommentRecord comment;
        comment.remoteId = id;
        comment.parentRemoteId = parent;
        comment.threadRemoteId = "t";
        answer.batch.comments.push_back(comment);
    }
    return answer;
}

std::vector<std::string> ids(const ParsedAnswer &answer)
{
    std::vector<std::string> all;
    for (const CommentRecord &comment : answer.batch.comments)
        all.push_back(comment.remoteId);
    return all;
}

const MissingReplies *missingBelow(const ParsedAnswer &answer, const std::string &parent)
{
    for (const MissingReplies &missing : answer.batch.missing) {
        if (missing.parentRemoteId == parent)
            return &missing;
    }
    return nullptr;
}

// a has a1 (with a11 and a12) and a2; b has b1
ParsedAnswer sample()
{
    return tree({{"a", ""}, {"a1", "a"}, {"a11", "a1"}, {"a12", "a1"}, {"a2", "a"}, {"b", ""}, {"b1", "b"}});
}

using Ids = std::vector<std::string>;

} // namespace

void TreeLimitsTest::withoutALimitNothingIsLeftOut()
{
    ParsedAnswer answer = sample();
    limitTree(answer, "t", 0, 100);
    QCOMPARE(answer.batch.comments.size(), 7u);
    QVERIFY(answer.batch.missing.empty());
}

void TreeLimitsTest::aBudgetKeepsTheUpperLevelsFirst()
{
    ParsedAnswer answer = sample();
    limitTree(answer, "t", 0, 4);
    QCOMPARE(ids(answer), Ids({"a", "a1", "a2", "b"}));
    QCOMPARE(missingBelow(answer, "a1")->count, 2);
    QCOMPARE(missingBelow(answer, "a1")->remoteIds, Ids({"a11", "a12"}));
    QCOMPARE(missingBelow(answer, "a1")->threadRemoteId, std::string("t"));
    QCOMPARE(missingBelow(answer, "b")->remoteIds, Ids({"b1"}));
    QCOMPARE(answer.batch.missing.size(), 2u);
}

void TreeLimitsTest::depthCutsBelow()
{
    ParsedAnswer answer = sample();
    limitTree(answer, "t", 1, 100);
    QCOMPARE(ids(answer), Ids({"a", "b"}));
    QCOMPARE(missingBelow(answer, "a")->count, 4); // with what is below its replies
    QCOMPARE(missingBelow(answer, "a")->remoteIds, Ids({"a1", "a2"}));
    QCOMPARE(missingBelow(answer, "b")->count, 1);
}

void TreeLimitsTest::whatThePlaceLeftOutIsCountedToo()
{
    ParsedAnswer answer = sample();
    answer.repliesSaid = {{"a", 4}, {"a1", 2}, {"a2", 0}, {"a11", 0}, {"a12", 0}, {"b", 6}, {"b1", 3}};
    limitTree(answer, "t", 0, 100);
    QVERIFY(!missingBelow(answer, "a"));
    QCOMPARE(missingBelow(answer, "b")->count, 2); // 6, of which b1 and its 3
    QCOMPARE(missingBelow(answer, "b1")->count, 3);
}

void TreeLimitsTest::whatLiesBelowACutIsCountedWithIt()
{
    ParsedAnswer answer = sample();
    answer.batch.missing = {{"t", "a12", 5, {"x"}}, {"t", "b", 2, {"y"}}};
    limitTree(answer, "t", 2, 100);
    QCOMPARE(missingBelow(answer, "a1")->count, 7);
    QVERIFY(!missingBelow(answer, "a12"));
    QCOMPARE(missingBelow(answer, "b")->count, 2);
}

void TreeLimitsTest::aBudgetOfNothingSaysHowMuchThereIs()
{
    ParsedAnswer answer = sample();
    limitTree(answer, "t", 0, 0);
    QVERIFY(answer.batch.comments.empty());
    QCOMPARE(answer.batch.missing.size(), 1u);
    QCOMPARE(missingBelow(answer, "")->count, 7);
    QCOMPARE(missingBelow(answer, "")->remoteIds, Ids({"a", "b"}));
}

void TreeLimitsTest::aCommentWithoutItsParentIsKept()
{
    ParsedAnswer answer = tree({{"a", "gone"}, {"a1", "a"}});
    limitTree(answer, "t", 1, 10);
    QCOMPARE(ids(answer), Ids({"a"}));
    QCOMPARE(missingBelow(answer, "a")->count, 1);
}

void TreeLimitsTest::aCircleOfRepliesDoesNotHang()
{
    ParsedAnswer answer = tree({{"a", "b"}, {"b", "a"}, {"c", "c"}, {"d", ""}});
    limitTree(answer, "t", 0, 1);
    QVERIFY(std::ranges::contains(ids(answer), std::string("a")));
    QCOMPARE(answer.batch.comments.size(), 3u); // the circle, and one of those that hang on the thread
}

QTEST_GUILESS_MAIN(TreeLimitsTest)
#include "treelimitstest.moc"
