// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/readerview.h"

#include "review/threadhead.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

CommentRow comment(qint64 id, qint64 parent, const QString &body, int points)
{
    CommentRow row;
    row.id = CommentId{id};
    row.parent = CommentId{parent};
    row.remoteId = u"t1_%1"_s.arg(id);
    row.author = u"author%1"_s.arg(id);
    row.body = body;
    row.permalink = u"https://www.reddit.com/r/artificial/comments/1abc/x/%1/"_s.arg(id);
    row.score = {ScoreState::Known, points, {}};
    row.created = fromUnix(1'758'410'000);
    return row;
}

ThreadDetail threadWith(int comments = 3)
{
    ThreadDetail detail;
    detail.row.id = ThreadId{1};
    detail.row.remoteId = u"t3_1abc"_s;
    detail.row.title = u"A thread"_s;
    detail.row.community = u"r/artificial"_s;
    detail.row.author = u"poster"_s;
    detail.row.permalink = u"https://www.reddit.com/r/artificial/comments/1abc/x/"_s;
    detail.row.score = {ScoreState::Known, 412, {}};
    detail.row.created = fromUnix(1'758'400'000);
    detail.body = u"What the poster *wrote*, at some length."_s;
    for (int id = 1; id <= comments; ++id) {
        detail.comments.append(
            comment(id, id % 3 == 2 ? id - 1 : 0, u"Words of comment number %1. More of them."_s.arg(id), 1000 - id));
    }
    return detail;
}

} // namespace

class ReaderViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aWholeCommentBecomesAPiece();
    void aSelectionByKeyBecomesAPiece();
    void aSelectionByMouseOpensTheQuoteBar();
    void aThirdClickSelectsTheParagraph();
    void thePostIsTheThreadUntilWordsAreSelected();
    void withdrawnWordsAreReadAndNotQuoted();
    void foldingKeepsTheCommentAndHidesItsReplies();
    void aCommentIsFoundWhateverHidesIt();
    void theSameThreadReadAgainKeepsPlaceAndSelection();
    void spaceReadsOnAndTellsTheEnd();
    void wordsAreFoundInComments();
    void onlyWhatIsSeenIsLaidOut();
    void anUnknownScoreIsNotSaidToBeZero();
    void anotherStretchByMouseIsJoinedByAMark();
    void anotherStretchByKeyIsJoinedByAMark();
    void stretchesThatTouchAreOne();
    void whatIsWorthQuotingIsQuotedWithoutASelection();
    void theLensFoldsTheRestAndGivesItBack();
    void stepsLeadToWhatIsFoldedAway();
    void aLensStaysOnForTheNextThread();
    void whatWasQuotedIsSaid();

private:
    std::unique_ptr<ReaderView> m_view;
};

void ReaderViewTest::init()
{
    m_view = std::make_unique<ReaderView>();
    m_view->resize(620, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    m_view->setThread(threadWith());
}

void ReaderViewTest::aWholeCommentBecomesAPiece()
{
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QCOMPARE(m_view->currentComment(), CommentId{1});
    const auto piece = m_view->currentPiece();
    QVERIFY(piece);
    QCOMPARE(piece->words, u"Words of comment number 1. More of them."_s);
    QCOMPARE(piece->author, u"author1"_s);
    QCOMPARE(piece->points, std::optional<int>(999));
    QCOMPARE(piece->ref, (ItemRef{Place::Reddit, u"t3_1abc"_s, u"t1_1"_s}));
    QCOMPARE(piece->permalink, u"https://www.reddit.com/r/artificial/comments/1abc/x/1/"_s);
    QTest::keyClick(m_view.get(), Qt::Key_P);
    QCOMPARE(m_view->currentComment(), CommentId{});
}

void ReaderViewTest::aSelectionByKeyBecomesAPiece()
{
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(m_view->hasSelection());
    QCOMPARE(m_view->currentPiece()->words, u"Words of"_s);
    QVERIFY(m_view->findChild<QWidget *>(u"quoteBar"_s)->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->hasSelection());
    QVERIFY(!m_view->findChild<QWidget *>(u"quoteBar"_s)->isVisible());
}

void ReaderViewTest::aSelectionByMouseOpensTheQuoteBar()
{
    QVERIFY(m_view->find(u"number 2"_s, false)); // scrolls there and tells where it is
    const QPoint bar = m_view->findChild<QWidget *>(u"quoteBar"_s)->geometry().center();
    m_view->clearSelection();
    // The words stand just above where the bar was.
    for (int y = bar.y(); y > bar.y() - 60 && !m_view->hasSelection(); y -= 4) {
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(bar.x(), y));
    }
    QVERIFY(m_view->hasSelection());
    QVERIFY(!m_view->selectedText().contains(u' '));
    QVERIFY(m_view->findChild<QWidget *>(u"quoteBar"_s)->isVisible());
    QSignalSpy quote(m_view.get(), &ReaderView::quoteRequested);
    QTest::mouseClick(m_view->findChild<QWidget *>(u"quoteButton"_s), Qt::LeftButton);
    QCOMPARE(quote.count(), 1);
}

void ReaderViewTest::aThirdClickSelectsTheParagraph()
{
    QVERIFY(m_view->find(u"number 2"_s, false));
    const QPoint bar = m_view->findChild<QWidget *>(u"quoteBar"_s)->geometry().center();
    m_view->clearSelection();
    QPoint place = bar;
    for (; place.y() > bar.y() - 60 && !m_view->hasSelection(); place.ry() -= 4) {
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    }
    place.ry() += 4;
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_view->selectedText().startsWith("Words of comment number"_L1));
    QVERIFY(m_view->selectedText().endsWith("More of them."_L1));
}

void ReaderViewTest::thePostIsTheThreadUntilWordsAreSelected()
{
    QVERIFY(!m_view->currentPiece()->isQuote());
    QCOMPARE(m_view->currentPiece()->title, u"A thread"_s);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->currentPiece()->words, u"What the poster wrote, at some length."_s);
    QCOMPARE(m_view->currentPiece()->author, u"poster"_s);
    QVERIFY(!m_view->currentPiece()->ref.isComment());
}

void ReaderViewTest::withdrawnWordsAreReadAndNotQuoted()
{
    ThreadDetail detail = threadWith();
    detail.comments[0].presence = Presence::Deleted;
    m_view->setThread(detail);
    QVERIFY(m_view->showComment(CommentId{1}));
    QVERIFY(!m_view->currentPiece());
    QVERIFY(!m_view->refusal().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!m_view->hasSelection());
    QVERIFY(m_view->textWithLink().isEmpty());
    QVERIFY(!m_view->find(u"number 1"_s, false)); // the copy is not on the screen
}

void ReaderViewTest::foldingKeepsTheCommentAndHidesItsReplies()
{
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QCOMPARE(m_view->currentComment(), CommentId{3}); // 2 answers 1
    QTest::keyClick(m_view.get(), Qt::Key_P);
    QCOMPARE(m_view->currentPiece()->words, u"Words of comment number 1. More of them."_s); // folded, and still itself
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QCOMPARE(m_view->currentComment(), CommentId{2});
}

void ReaderViewTest::aCommentIsFoundWhateverHidesIt()
{
    m_view->setAllCollapsed(true);
    m_view->setHideBelow(5000);
    QVERIFY(m_view->showComment(CommentId{2}));
    QCOMPARE(m_view->currentComment(), CommentId{2});
    QVERIFY(!m_view->showComment(CommentId{77}));
}

void ReaderViewTest::theSameThreadReadAgainKeepsPlaceAndSelection()
{
    m_view->setThread(threadWith(200));
    QVERIFY(m_view->showComment(CommentId{150}));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    const QString selected = m_view->selectedText();
    QVERIFY(!selected.isEmpty());
    const int value = m_view->verticalScrollBar()->value();
    ThreadDetail again = threadWith(200);
    again.row.score.value = 500;
    m_view->setThread(again);
    QCOMPARE(m_view->currentComment(), CommentId{150});
    QCOMPARE(m_view->selectedText(), selected);
    QVERIFY(qAbs(m_view->verticalScrollBar()->value() - value) < 400);
    again.comments[149].body = u"Edited since."_s;
    m_view->setThread(again);
    QVERIFY(!m_view->hasSelection()); // other words than those that were selected
}

void ReaderViewTest::spaceReadsOnAndTellsTheEnd()
{
    m_view->setThread(threadWith(60));
    QSignalSpy end(m_view.get(), &ReaderView::endReached);
    int before = -1;
    int presses = 0;
    while (end.isEmpty() && presses++ < 200) {
        QVERIFY(m_view->verticalScrollBar()->value() > before);
        before = m_view->verticalScrollBar()->value();
        QTest::keyClick(m_view.get(), Qt::Key_Space);
    }
    QCOMPARE(end.count(), 1);
    QVERIFY(presses > 3);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(m_view->verticalScrollBar()->value() < before);
}

void ReaderViewTest::wordsAreFoundInComments()
{
    m_view->setThread(threadWith(60));
    QVERIFY(m_view->find(u"number 44"_s, false));
    QCOMPARE(m_view->currentComment(), CommentId{44});
    QCOMPARE(m_view->selectedText(), u"number 44"_s);
    QVERIFY(m_view->find(u"number 1"_s, false)); // goes round
    QVERIFY(!m_view->find(u"nowhere"_s, false));
}

void ReaderViewTest::onlyWhatIsSeenIsLaidOut()
{
    QElapsedTimer clock;
    clock.start();
    m_view->setThread(threadWith(5000));
    QVERIFY2(clock.elapsed() < 1000, "every comment was laid out at once");
    QVERIFY(m_view->verticalScrollBar()->maximum() > 50'000);
    QVERIFY(m_view->showComment(CommentId{4000}));
    QCOMPARE(m_view->currentComment(), CommentId{4000});
}

void ReaderViewTest::anUnknownScoreIsNotSaidToBeZero()
{
    ThreadDetail detail = threadWith();
    detail.row.score = {ScoreState::Hidden, 0, {}};
    detail.comments[0].score = {ScoreState::None, 0, {}};
    m_view->setThread(detail);
    QVERIFY(m_view->showComment(CommentId{1}));
    QVERIFY(!m_view->currentPiece()->points);
    QVERIFY(!m_view->accessibleDescription().contains(" 0 "_L1));
    QTest::keyClick(m_view.get(), Qt::Key_P);
    QTest::keyClick(m_view.get(), Qt::Key_P);
    QVERIFY(!m_view->currentPiece()->points);
}

namespace {

QuoteCandidate candidate(const ThreadDetail &thread, int index, const QString &excerpt)
{
    const CommentRow &row = thread.comments.at(index);
    QuoteCandidate found;
    found.comment = row.id;
    found.remoteId = row.remoteId;
    found.author = row.author;
    found.excerpt = excerpt;
    found.reasons = {{u"stands-alone"_s, u"clear stand"_s}, {u"length"_s, u"short"_s}, {u"score"_s, u"2nd of 9"_s}};
    return found;
}

} // namespace

void ReaderViewTest::anotherStretchByMouseIsJoinedByAMark()
{
    ThreadDetail thread = threadWith(1);
    thread.comments[0].body = u"First alpha. Second beta. Third gamma."_s;
    m_view->setThread(thread);
    const auto placeOf = [this](const QString &words) {
        m_view->clearSelection();
        m_view->find(words, false);
        return m_view->findChild<QWidget *>(u"quoteBar"_s)->geometry().center();
    };
    const int alpha = placeOf(u"First"_s).y();
    // The line of the comment: a double click finds a word of it.
    m_view->clearSelection();
    QPoint first;
    for (int y = alpha; y > alpha - 60 && m_view->selectedText() != "First"_L1; y -= 3) {
        for (int x = 24; x < 80 && m_view->selectedText() != "First"_L1; x += 6) {
            first = QPoint(x, y);
            QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, first);
        }
    }
    QCOMPARE(m_view->selectedText(), u"First"_s);
    const QPoint from(first.x() + 120, first.y());
    const QPoint to(first.x() + 170, first.y());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, from);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, to);
    const QString words = m_view->currentPiece()->words;
    QVERIFY2(words.startsWith(u"First […] "_s), qPrintable(words));
    QVERIFY(words.size() > 12);
}

void ReaderViewTest::anotherStretchByKeyIsJoinedByAMark()
{
    ThreadDetail thread = threadWith(1);
    thread.comments[0].body = u"First alpha. Second beta. Third gamma."_s;
    m_view->setThread(thread);
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->currentPiece()->words, u"First alpha."_s);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier); // over the second one
    QCOMPARE(m_view->currentPiece()->words, u"First alpha."_s);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->currentPiece()->words, u"First alpha. […] Third gamma."_s);
    QVERIFY(m_view->textWithLink().contains(u"[…]"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->hasSelection());
}

void ReaderViewTest::stretchesThatTouchAreOne()
{
    ThreadDetail thread = threadWith(1);
    thread.comments[0].body = u"First alpha. Second beta. Third gamma."_s;
    m_view->setThread(thread);
    QTest::keyClick(m_view.get(), Qt::Key_N);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QCOMPARE(m_view->currentPiece()->words, u"First alpha. Second beta."_s);
}

void ReaderViewTest::whatIsWorthQuotingIsQuotedWithoutASelection()
{
    ThreadDetail thread = threadWith();
    thread.comments[0].body = u"Well. **Twenty** billion buys capacity. The rest is talk."_s;
    m_view->setThread(thread);
    m_view->setQuotables({candidate(thread, 0, u"**Twenty** billion buys capacity."_s)});
    QTest::keyClick(m_view.get(), Qt::Key_N);
    QCOMPARE(m_view->currentPiece()->words, u"Twenty billion buys capacity."_s);
    QVERIFY(m_view->accessibleDescription().contains("clear stand"_L1));
    m_view->setAllCollapsed(true);
    QCOMPARE(m_view->currentPiece()->words, u"Twenty billion buys capacity."_s);
    m_view->setAllCollapsed(false);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_view->currentPiece()->words.startsWith("Well."_L1)); // what is selected counts first
}

void ReaderViewTest::theLensFoldsTheRestAndGivesItBack()
{
    const ThreadDetail thread = threadWith(9); // 2 answers 1, 5 answers 4, 8 answers 7
    m_view->setThread(thread);
    m_view->setQuotables({candidate(thread, 4, u"More of them."_s)});
    QVERIFY(m_view->showComment(CommentId{3}));
    const auto visibleComments = [this] {
        QList<qint64> ids;
        m_view->showComment(CommentId{1});
        for (CommentId before; before != m_view->currentComment();) {
            before = m_view->currentComment();
            ids.append(before.value);
            m_view->stepComment(1);
        }
        return ids;
    };
    const QList<qint64> all = visibleComments();
    QCOMPARE(all.size(), 9);
    m_view->setLens(true);
    QCOMPARE(visibleComments(), (QList<qint64>{1, 3, 4, 5, 6, 7, 9})); // what answers 1 and 7 is folded into them
    m_view->setLens(false);
    QCOMPARE(visibleComments(), all);
}

void ReaderViewTest::stepsLeadToWhatIsFoldedAway()
{
    const ThreadDetail thread = threadWith(9);
    m_view->setThread(thread);
    m_view->setQuotables({candidate(thread, 7, u"More of them."_s), candidate(thread, 1, u"More of them."_s)});
    m_view->setAllCollapsed(true);
    QVERIFY(m_view->stepQuotable(1));
    QCOMPARE(m_view->currentComment(), CommentId{2});
    QVERIFY(m_view->stepQuotable(1));
    QCOMPARE(m_view->currentComment(), CommentId{8});
    QVERIFY(!m_view->stepQuotable(1));
    QVERIFY(m_view->stepQuotable(-1));
    QCOMPARE(m_view->currentComment(), CommentId{2});
}

void ReaderViewTest::aLensStaysOnForTheNextThread()
{
    m_view->setLens(true);
    ThreadDetail next = threadWith(6);
    next.row.id = ThreadId{2};
    m_view->setThread(next);
    QVERIFY(m_view->hasLens());
    m_view->setQuotables({candidate(next, 4, u"More of them."_s)});
    QVERIFY(m_view->showComment(CommentId{1}));
    m_view->stepComment(1);
    QCOMPARE(m_view->currentComment(), CommentId{3}); // 2 is folded into 1
}

void ReaderViewTest::whatWasQuotedIsSaid()
{
    QuoteMarks marks;
    marks.quoted.insert(u"t1_1"_s, 1);
    marks.voices.insert(u"author3"_s, {Coverage::By::Author, u"slug"_s, u"Headline"_s, QDate(2025, 9, 18), u"x"_s});
    m_view->setQuoteMarks(marks);
    QVERIFY(m_view->showComment(CommentId{1}));
    QVERIFY(m_view->accessibleDescription().contains("quoted in section 2"_L1));
    QVERIFY(m_view->showComment(CommentId{3}));
    QVERIFY(m_view->accessibleDescription().contains("Headline"_L1));
}

QTEST_MAIN(ReaderViewTest)
#include "readerviewtest.moc"
