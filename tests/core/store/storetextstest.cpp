// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

class StoreTextsTest : public QObject
{
    Q_OBJECT

private:
    static CommentRecord comment(const std::string &id, std::optional<int> points, int hour = 2)
    {
        CommentRecord record = commentRecord(id, "t3_a", "Words of " + id);
        record.score = points ? Score{ScoreState::Known, *points, at(10)} : Score{ScoreState::Hidden, 99, at(10)};
        record.created = at(hour);
        return record;
    }
    static QStringList ids(const ThreadText &text)
    {
        QStringList ids;
        for (const ThreadText::Comment &comment : text.comments)
            ids << comment.remoteId;
        return ids;
    }

private Q_SLOTS:
    void aThreadComesWithItsWordsAndMarks()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a", "A title", 12)}, {comment("t1_c", 5)}, {}});
        const ThemeId theme = get(desk.feeds().addTheme(u"Rules"_s));
        get(desk.threads().setTheme({desk.id(u"t3_a"_s)}, theme));
        const QList<ThreadText> texts = get(desk.threads().texts({desk.id(u"t3_a"_s)}, 5));
        QCOMPARE(texts.size(), 1);
        const ThreadText &text = texts.first();
        QCOMPARE(text.id, desk.id(u"t3_a"_s));
        QCOMPARE(text.remoteId, u"t3_a"_s);
        QCOMPARE(text.title, u"A title"_s);
        QCOMPARE(text.body, u"The body of A title"_s);
        QCOMPARE(text.author, u"ada"_s);
        QCOMPARE(text.community, u"r/artificial"_s);
        QCOMPARE(text.score.points(), 12);
        QCOMPARE(text.created, at(1));
        QCOMPARE(text.theme, theme);
        QCOMPARE(text.comments.first().body, u"Words of t1_c"_s);
        QCOMPARE(text.comments.first().author, u"grace"_s);
        QVERIFY(text.comments.first().id);
    }

    void theBestCommentsComeFirstAndUnknownScoresLast()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")},
                     {comment("t1_low", -4), comment("t1_hidden", {}), comment("t1_late", 7, 5),
                      comment("t1_early", 7, 3), comment("t1_best", 80)},
                     {}});
        const ThreadId id = desk.id(u"t3_a"_s);
        QCOMPARE(ids(get(desk.threads().texts({id}, 10)).constFirst()),
                 (QStringList{u"t1_best"_s, u"t1_early"_s, u"t1_late"_s, u"t1_low"_s, u"t1_hidden"_s}));
        QCOMPARE(ids(get(desk.threads().texts({id}, 2)).constFirst()), (QStringList{u"t1_best"_s, u"t1_early"_s}));
        QCOMPARE(ids(get(desk.threads().texts({id}, 0)).constFirst()), QStringList());
        QCOMPARE(ids(get(desk.threads().texts({id}, -1)).constFirst()), QStringList());
    }

    void theOrderIsTheOneAskedForAndTheUnknownIsLeftOut()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a"), threadRecord("t3_b")}, {commentRecord("t1_x", "t3_unknown")}, {}});
        const QList<ThreadText> texts =
            get(desk.threads().textsOf({u"t3_b"_s, u"t3_none"_s, u"t3_unknown"_s, u"t3_a"_s}, 3));
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts.first().remoteId, u"t3_b"_s);
        QCOMPARE(texts.last().remoteId, u"t3_a"_s);
        QCOMPARE(get(desk.threads().texts({ThreadId{1}}, 3)).size(), 0);
    }

    void purgedWordsDoNotComeBack()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a"), threadRecord("t3_b")}, {comment("t1_c", 5), comment("t1_d", 4)}, {}});
        get(desk.threads().purge({{Place::Reddit, u"t3_a"_s, u"t1_c"_s}, {Place::Reddit, u"t3_b"_s, {}}}));
        const QList<ThreadText> texts = get(desk.threads().textsOf({u"t3_a"_s, u"t3_b"_s}, 5));
        QCOMPARE(texts.size(), 1);
        QCOMPARE(ids(texts.first()), QStringList{u"t1_d"_s});
    }

    void aDeletedCommentKeepsItsLastWordsAndOneWithoutWordsIsNone()
    {
        DeskFixture desk;
        CommentRecord empty = comment("t1_empty", 50);
        empty.body.clear();
        desk.ingest({{threadRecord("t3_a")}, {comment("t1_c", 5), empty}, {}});
        CommentRecord gone = comment("t1_c", 5);
        gone.presence = Presence::Deleted;
        gone.body.clear();
        gone.author.reset();
        gone.score.read = at(20);
        desk.ingest({{}, {gone}, {}});
        const ThreadText text = get(desk.threads().textsOf({u"t3_a"_s}, 5)).constFirst();
        QCOMPARE(ids(text), QStringList{u"t1_c"_s});
        QCOMPARE(text.comments.first().presence, Presence::Deleted);
        QCOMPARE(text.comments.first().body, u"Words of t1_c"_s);
    }
};

QTEST_GUILESS_MAIN(StoreTextsTest)
#include "storetextstest.moc"
