// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commenttree.h"

#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

CommentRow comment(qint64 id, qint64 parent, std::optional<int> points, int minute = 0)
{
    CommentRow row;
    row.id = CommentId{id};
    row.parent = CommentId{parent};
    row.score.state = points ? ScoreState::Known : ScoreState::Hidden;
    row.score.value = points.value_or(0);
    row.created = fromUnix(1'758'400'000 + minute * 60);
    row.rank = minute;
    return row;
}

/// "1 >2 >>3": depth as arrows, ids in the order of display; missing replies as "+12".
QString drawn(const CommentTree &tree, const QList<CommentRow> &rows)
{
    QStringList words;
    for (const CommentNode &node : tree.nodes) {
        const QString what =
            node.comment < 0 ? u'+' + QString::number(node.missing) : QString::number(rows.at(node.comment).id.value);
        words.append(QString(node.depth, u'>') + what);
    }
    return words.join(u' ');
}

} // namespace

class CommentTreeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHighestScoreComesFirstAndUnknownOnesLast();
    void timeSortsBothWays();
    void thePlacesOwnOrderIsKept();
    void equalSiblingsKeepTheirOrder();
    void orphansStandAtTheTop();
    void ringsOfParentsAreBroken();
    void foldedCommentsHideTheirRepliesAndCountThem();
    void lowScoresAreHiddenUnlessAReplyStays();
    void anUnknownScoreIsNeverHidden();
    void missingRepliesAreLines();
    void aHundredThousandLevelsAreTaken();
};

void CommentTreeTest::theHighestScoreComesFirstAndUnknownOnesLast()
{
    const QList<CommentRow> rows{comment(1, 0, 3),  comment(2, 0, std::nullopt),
                                 comment(3, 0, -5), comment(4, 0, 9),
                                 comment(5, 4, 0),  comment(6, 4, 2)};
    QCOMPARE(drawn(commentTree(rows, {}, {}), rows), u"4 >6 >5 1 3 2"_s);
}

void CommentTreeTest::timeSortsBothWays()
{
    const QList<CommentRow> rows{comment(1, 0, 1, 5), comment(2, 0, 1, 9), comment(3, 0, 1, 1)};
    QCOMPARE(drawn(commentTree(rows, {}, {.sort = CommentSort::Newest, .hideBelow = {}, .collapsed = {}}), rows),
             u"2 1 3"_s);
    QCOMPARE(drawn(commentTree(rows, {}, {.sort = CommentSort::Oldest, .hideBelow = {}, .collapsed = {}}), rows),
             u"3 1 2"_s);
}

void CommentTreeTest::thePlacesOwnOrderIsKept()
{
    const QList<CommentRow> rows{comment(1, 0, 1, 2), comment(2, 0, 50, 1), comment(3, 0, 7, 0)};
    QCOMPARE(drawn(commentTree(rows, {}, {.sort = CommentSort::Place, .hideBelow = {}, .collapsed = {}}), rows),
             u"3 2 1"_s);
}

void CommentTreeTest::equalSiblingsKeepTheirOrder()
{
    QList<CommentRow> rows;
    QStringList expected;
    for (qint64 id = 1; id <= 40; ++id) {
        rows.append(comment(id, 0, 7));
        expected.append(QString::number(id));
    }
    QCOMPARE(drawn(commentTree(rows, {}, {}), rows), expected.join(u' '));
}

void CommentTreeTest::orphansStandAtTheTop()
{
    const QList<CommentRow> rows{comment(1, 99, 1), comment(2, 1, 5), comment(3, 0, 4)};
    QCOMPARE(drawn(commentTree(rows, {}, {}), rows), u"3 1 >2"_s);
}

void CommentTreeTest::ringsOfParentsAreBroken()
{
    const QList<CommentRow> rows{comment(1, 2, 1), comment(2, 1, 1), comment(3, 3, 1), comment(4, 0, 0)};
    const CommentTree tree = commentTree(rows, {}, {});
    QCOMPARE(tree.nodes.size(), 4);
    QCOMPARE(drawn(tree, rows), u"3 1 >2 4"_s);
}

void CommentTreeTest::foldedCommentsHideTheirRepliesAndCountThem()
{
    const QList<CommentRow> rows{comment(1, 0, 9), comment(2, 1, 1), comment(3, 2, 1), comment(4, 1, 0),
                                 comment(5, 0, 1)};
    const CommentTree tree = commentTree(rows, {}, {.sort = {}, .hideBelow = {}, .collapsed = {CommentId{1}}});
    QCOMPARE(drawn(tree, rows), u"1 5"_s);
    QCOMPARE(tree.nodes.first().replies, 3);
    QVERIFY(tree.nodes.first().collapsed);
}

void CommentTreeTest::lowScoresAreHiddenUnlessAReplyStays()
{
    const QList<CommentRow> rows{comment(1, 0, -4), comment(2, 1, 30), comment(3, 0, 2), comment(4, 3, 1)};
    const CommentTree tree = commentTree(rows, {}, {.sort = {}, .hideBelow = 5, .collapsed = {}});
    QCOMPARE(drawn(tree, rows), u"1 >2"_s);
    QCOMPARE(tree.hidden, 2);
}

void CommentTreeTest::anUnknownScoreIsNeverHidden()
{
    const QList<CommentRow> rows{comment(1, 0, std::nullopt), comment(2, 0, 4)};
    QCOMPARE(drawn(commentTree(rows, {}, {.sort = {}, .hideBelow = 5, .collapsed = {}}), rows), u"1"_s);
}

void CommentTreeTest::missingRepliesAreLines()
{
    const QList<CommentRow> rows{comment(1, 0, 3), comment(2, 1, 1)};
    const QList<MissingRow> missing{{CommentId{1}, 12}, {CommentId{}, 40}, {CommentId{2}, 0}};
    QCOMPARE(drawn(commentTree(rows, missing, {}), rows), u"1 >2 >>+0 >+12 +40"_s);
    QCOMPARE(drawn(commentTree(rows, missing, {.sort = {}, .hideBelow = {}, .collapsed = {CommentId{1}}}), rows),
             u"1 +40"_s);
}

void CommentTreeTest::aHundredThousandLevelsAreTaken()
{
    QList<CommentRow> rows;
    for (qint64 id = 1; id <= 100'000; ++id) {
        rows.append(comment(id, id - 1, 1));
    }
    const CommentTree tree = commentTree(rows, {}, {});
    QCOMPARE(tree.nodes.size(), 100'000);
    QCOMPARE(tree.nodes.last().depth, 99'999);
    QCOMPARE(tree.nodes.first().replies, 99'999);
}

QTEST_APPLESS_MAIN(CommentTreeTest)
#include "commenttreetest.moc"
