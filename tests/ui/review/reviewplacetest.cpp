// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewplace.h"

#include "models/piecemime.h"
#include "models/threadlistmodel.h"
#include "review/readerview.h"
#include "review/threadlistview.h"
#include "ui/models/reviewfixture.h"
#include "ui/review/reviewdesk.h"
#include "widgets/searchfield.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace marbre;
using namespace Qt::StringLiterals;

class ReviewPlaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyDeskOffersFilesAndTheSampleDay();
    void keysGoThroughTheListAndTheReaderFollows();
    void marksByKeyAreUndoneByKey();
    void aSelectionIsMarkedAndUndoneAsOne();
    void lettersInTheSearchAreWords();
    void escapeLeavesTheSearchAndEmptiesIt();
    void theSelectionSurvivesNewThreads();
    void theCurrentThreadIsNotReplacedByANeighbour();
    void selectedWordsBecomeAQuote();
    void aWholeCommentBecomesAQuote();
    void withoutAnEditionTheEditorIsTold();
    void digitsSendTheSelectedThreads();
    void aDigitInTheReaderSendsTheComment();
    void zeroPutsOnTheMarble();
    void sendingIsUndoneWithTheSameKey();
    void dragsCarryThreadsByValue();
    void filesAreImportedWhereTheyAreDropped();
    void aThreadIsSeenAfterAWhileOrWhenItIsLeft();
    void savedFiltersAppearInTheSidebar();
    void anyThreadCanBeShownWhateverTheFilter();
    void aNarrowPlaceHasARail();
    void everythingThatTakesTheFocusHasAName();
    void rowsSpeakForThemselves();

private:
    void fill(int threads);
    ThreadRow row(const QString &remoteId);
    QString lastMessage() const { return m_messages->isEmpty() ? QString() : m_messages->last().first().toString(); }
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_messages;
};

void ReviewPlaceTest::init()
{
    m_desk = std::make_unique<ReviewDesk>();
    m_messages = std::make_unique<QSignalSpy>(&m_desk->place(), &ReviewPlace::message);
}

void ReviewPlaceTest::cleanup()
{
    m_messages.reset();
    m_desk.reset();
}

/// Threads 1 to n, the highest score first in the list; number n has comments.
void ReviewPlaceTest::fill(int threads)
{
    ThreadBatch batch;
    for (int n = 1; n <= threads; ++n) {
        batch.threads.push_back(threadRecord(n));
    }
    batch.comments.push_back(
        commentRecord(threads, "aaa", "", "The limit was people who knew how to run the plant.", 37));
    batch.comments.push_back(commentRecord(threads, "bbb", "aaa", "Fair, but the point is scale.", 12));
    answer(m_desk->store().threads().ingest(batch));
    QVERIFY(m_desk->waitForRows(threads));
    QTRY_VERIFY(m_desk->list()->isVisible());
    QTRY_VERIFY(m_desk->model()->row(0));
    m_desk->list()->setFocus();
}

ThreadRow ReviewPlaceTest::row(const QString &remoteId)
{
    const auto order = answer(m_desk->store().threads().order({}));
    for (const ThreadRow &candidate : answer(m_desk->store().threads().rows(order.ids))) {
        if (candidate.remoteId == remoteId) {
            return candidate;
        }
    }
    return {};
}

void ReviewPlaceTest::anEmptyDeskOffersFilesAndTheSampleDay()
{
    auto *firstRun = m_desk->place().findChild<QWidget *>(u"firstRun"_s);
    QTRY_VERIFY(firstRun->isVisible());
    QVERIFY(!m_desk->place().hasThreads());
    QSignalSpy import(&m_desk->place(), &ReviewPlace::importRequested);
    QSignalSpy sample(&m_desk->place(), &ReviewPlace::sampleRequested);
    for (QToolButton *button : firstRun->findChildren<QToolButton *>()) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(import.count(), 1);
    QVERIFY(import.first().first().toStringList().isEmpty());
    QCOMPARE(sample.count(), 1);
    ingestThreads(m_desk->store(), 1, 1);
    QTRY_VERIFY(!firstRun->isVisible());
    QVERIFY(m_desk->place().hasThreads());
}

void ReviewPlaceTest::keysGoThroughTheListAndTheReaderFollows()
{
    fill(5);
    QVERIFY(m_desk->reader()->isEmpty()); // nothing opens, and counts as seen, by itself
    m_desk->press(Qt::Key_J);
    QTRY_COMPARE(m_desk->reader()->thread().row.title, u"Thread 5"_s);
    m_desk->press(Qt::Key_J);
    QTRY_COMPARE(m_desk->reader()->thread().row.title, u"Thread 4"_s);
    m_desk->press(Qt::Key_K);
    QTRY_COMPARE(m_desk->reader()->thread().row.title, u"Thread 5"_s);
    m_desk->press(Qt::Key_Down);
    QTRY_COMPARE(m_desk->reader()->thread().row.title, u"Thread 4"_s);
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->reader()->hasFocus());
    m_desk->press(Qt::Key_J); // works from the reader too
    QTRY_COMPARE(m_desk->reader()->thread().row.title, u"Thread 3"_s);
    m_desk->press(Qt::Key_Escape);
    QVERIFY(m_desk->list()->hasFocus());
}

void ReviewPlaceTest::marksByKeyAreUndoneByKey()
{
    fill(3);
    m_desk->press(Qt::Key_J);
    m_desk->press(Qt::Key_X); // goes on to the next thread
    m_desk->press(Qt::Key_S);
    QTRY_COMPARE(row(u"t3_2"_s).state, TriageState::Shortlisted);
    QCOMPARE(row(u"t3_3"_s).state, TriageState::Spiked);
    QTRY_VERIFY(lastMessage().contains("Thread 2"_L1));
    m_desk->press(Qt::Key_U);
    QTRY_COMPARE(row(u"t3_2"_s).state, TriageState::New);
    QCOMPARE(row(u"t3_3"_s).state, TriageState::Spiked);
    m_desk->press(Qt::Key_U);
    QTRY_COMPARE(row(u"t3_3"_s).state, TriageState::New);
}

void ReviewPlaceTest::aSelectionIsMarkedAndUndoneAsOne()
{
    fill(6);
    m_desk->press(Qt::Key_J);
    m_desk->press(Qt::Key_Down, Qt::ShiftModifier);
    m_desk->press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(m_desk->list()->selectedThreads().size(), 3);
    m_desk->press(Qt::Key_X);
    QTRY_COMPARE(row(u"t3_4"_s).state, TriageState::Spiked);
    QTRY_COMPARE(m_desk->place().triageUndo()->count(), 1);
    QCOMPARE(row(u"t3_3"_s).state, TriageState::New);
    m_desk->press(Qt::Key_U);
    QTRY_COMPARE(row(u"t3_6"_s).state, TriageState::New);
    QCOMPARE(row(u"t3_4"_s).state, TriageState::New);
}

void ReviewPlaceTest::lettersInTheSearchAreWords()
{
    fill(12);
    m_desk->press(Qt::Key_J);
    QTRY_COMPARE(m_desk->reader()->thread().row.title, u"Thread 12"_s);
    m_desk->press(Qt::Key_Slash);
    auto *search = m_desk->place().findChild<SearchField *>(u"listSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"author1sxj"_s);
    QCOMPARE(search->text(), u"author1sxj"_s);
    QTRY_COMPARE(m_desk->model()->rowCount(), 0);
    QTRY_VERIFY(m_desk->place().findChild<QWidget *>(u"nothingMatches"_s)->isVisible());
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(search, Qt::Key_Backspace);
    }
    QTRY_COMPARE(m_desk->model()->rowCount(), 4); // 1, 10, 11, 12
    QCOMPARE(m_desk->place().triageUndo()->count(), 0);
    QCOMPARE(m_desk->reader()->thread().row.title, u"Thread 12"_s);
}

void ReviewPlaceTest::escapeLeavesTheSearchAndEmptiesIt()
{
    fill(12);
    m_desk->press(Qt::Key_Slash);
    auto *search = m_desk->place().findChild<SearchField *>(u"listSearch"_s);
    QTest::keyClicks(search, u"thread 7"_s);
    QTRY_COMPARE(m_desk->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_desk->list()->hasFocus());
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE(m_desk->model()->rowCount(), 12);
}

void ReviewPlaceTest::theSelectionSurvivesNewThreads()
{
    fill(60);
    for (int i = 0; i < 30; ++i) {
        m_desk->press(Qt::Key_J);
    }
    m_desk->press(Qt::Key_J, Qt::ShiftModifier);
    const QList<ThreadId> selected = m_desk->list()->selectedThreads();
    QCOMPARE(selected.size(), 2);
    const ThreadId current = m_desk->list()->currentThread();
    const int y = m_desk->list()->visualRect(m_desk->list()->currentIndex()).top();
    ingestThreads(m_desk->store(), 61, 90); // all of them above
    auto *pending = m_desk->place().findChild<QToolButton *>(u"pendingThreads"_s);
    QTRY_VERIFY(pending->isVisible());
    QVERIFY(pending->text().contains("30"_L1));
    QCOMPARE(m_desk->model()->rowCount(), 60);
    m_desk->model()->applyPending();
    QCOMPARE(m_desk->model()->rowCount(), 90);
    QCOMPARE(m_desk->list()->selectedThreads(), selected);
    QCOMPARE(m_desk->list()->currentThread(), current);
    QTRY_COMPARE(m_desk->list()->visualRect(m_desk->list()->currentIndex()).top(), y); // not moved under the eye
    QVERIFY(!pending->isVisible());
}

void ReviewPlaceTest::theCurrentThreadIsNotReplacedByANeighbour()
{
    fill(5);
    m_desk->press(Qt::Key_J);
    QTRY_COMPARE(m_desk->reader()->thread().row.title, u"Thread 5"_s);
    m_desk->press(Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), u"author3"_s);
    QTRY_COMPARE(m_desk->model()->rowCount(), 1);
    QVERIFY(!m_desk->list()->currentIndex().isValid());
    QCOMPARE(m_desk->reader()->thread().row.title, u"Thread 5"_s);
    QVERIFY(!row(u"t3_3"_s).seen);
}

void ReviewPlaceTest::selectedWordsBecomeAQuote()
{
    fill(3);
    m_desk->openEdition({u"First"_s, u"Second"_s});
    m_desk->edition().setCurrentSection(1);
    m_desk->press(Qt::Key_J);
    QTRY_COMPARE(m_desk->reader()->thread().comments.size(), 2);
    m_desk->reader()->setFocus();
    m_desk->press(Qt::Key_N);
    for (int i = 0; i < 2; ++i) {
        m_desk->press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    }
    QCOMPARE(m_desk->reader()->selectedText(), u"The limit"_s);
    m_desk->press(Qt::Key_Q);
    const Body &body = m_desk->edition().outline();
    QCOMPARE(body.sections.at(1).quotes.size(), 1);
    const BodyQuote &quote = body.sections.at(1).quotes.first();
    QCOMPARE(quote.text, u"The limit"_s);
    QCOMPARE(quote.author, u"commenter_aaa"_s);
    QCOMPARE(quote.points, std::optional<int>(37));
    QVERIFY(quote.ref && quote.ref->comment == "t1_aaa"_L1);
    QVERIFY(lastMessage().contains("Second"_L1));
    QVERIFY(!m_desk->reader()->hasSelection());
}

void ReviewPlaceTest::aWholeCommentBecomesAQuote()
{
    fill(3);
    m_desk->openEdition({u"First"_s});
    m_desk->edition().setCurrentSection(0);
    m_desk->press(Qt::Key_J);
    QTRY_COMPARE(m_desk->reader()->thread().comments.size(), 2);
    m_desk->reader()->setFocus();
    m_desk->press(Qt::Key_N);
    m_desk->press(Qt::Key_N);
    m_desk->press(Qt::Key_Q);
    QCOMPARE(m_desk->edition().outline().sections.first().quotes.size(), 1);
    QCOMPARE(m_desk->edition().outline().sections.first().quotes.first().text, u"Fair, but the point is scale."_s);
}

void ReviewPlaceTest::withoutAnEditionTheEditorIsTold()
{
    fill(3);
    m_desk->press(Qt::Key_J);
    QTRY_VERIFY(!m_desk->reader()->isEmpty());
    m_desk->press(Qt::Key_1);
    QCOMPARE(m_messages->count(), 1);
    m_desk->press(Qt::Key_Q);
    QCOMPARE(m_messages->count(), 2);
    QVERIFY(!m_messages->last().at(1).toBool());
    m_desk->openEdition({u"Only one"_s});
    m_desk->press(Qt::Key_4);
    QTRY_COMPARE(m_messages->count(), 3);
    QVERIFY(lastMessage().contains(u'4'));
}

void ReviewPlaceTest::digitsSendTheSelectedThreads()
{
    fill(4);
    m_desk->openEdition({u"First"_s, u"Second"_s});
    m_desk->press(Qt::Key_J);
    m_desk->press(Qt::Key_J, Qt::ShiftModifier);
    m_desk->press(Qt::Key_2);
    QTRY_COMPARE(m_desk->edition().outline().sections.at(1).material.size(), 2);
    QCOMPARE(m_desk->edition().sectionOf(u"t3_4"_s), std::optional<int>(1));
    QCOMPARE(m_desk->edition().sectionOf(u"t3_3"_s), std::optional<int>(1));
    QVERIFY(m_messages->last().at(1).toBool());
    const auto button = m_desk->place().findChild<QToolButton *>(u"sectionButton2"_s);
    QVERIFY(button->isVisible());
    QTRY_VERIFY(button->isChecked());
}

void ReviewPlaceTest::aDigitInTheReaderSendsTheComment()
{
    fill(2);
    m_desk->openEdition({u"First"_s});
    m_desk->press(Qt::Key_J);
    QTRY_COMPARE(m_desk->reader()->thread().comments.size(), 2);
    m_desk->reader()->setFocus();
    m_desk->press(Qt::Key_N);
    m_desk->press(Qt::Key_1);
    const auto &material = m_desk->edition().outline().sections.first().material;
    QCOMPARE(material.size(), 1);
    QVERIFY(material.first().isQuote());
    QCOMPARE(material.first().ref->comment, u"t1_aaa"_s);
}

void ReviewPlaceTest::zeroPutsOnTheMarble()
{
    fill(2);
    m_desk->openEdition({});
    m_desk->press(Qt::Key_J);
    m_desk->press(Qt::Key_0);
    QTRY_COMPARE(m_desk->edition().outline().introduction.material.size(), 1);
}

void ReviewPlaceTest::sendingIsUndoneWithTheSameKey()
{
    fill(2);
    m_desk->openEdition({u"First"_s});
    const QString before = m_desk->edition().body();
    m_desk->press(Qt::Key_J);
    m_desk->press(Qt::Key_1);
    QTRY_VERIFY(m_desk->edition().body() != before);
    m_desk->press(Qt::Key_U);
    QTRY_COMPARE(m_desk->edition().body(), before);
    m_desk->press(Qt::Key_1);
    QTRY_VERIFY(m_desk->edition().body() != before);
    m_desk->edition().renameSection(0, u"Another"_s);
    const QString later = m_desk->edition().body();
    m_desk->press(Qt::Key_U); // the text went on: it is left alone
    QCOMPARE(m_desk->edition().body(), later);
}

void ReviewPlaceTest::dragsCarryThreadsByValue()
{
    fill(3);
    const std::unique_ptr<QMimeData> data(
        m_desk->model()->mimeData({m_desk->model()->index(0), m_desk->model()->index(2)}));
    QVERIFY(data);
    const QList<Piece> pieces = piecesFromMime(data.get());
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.at(0).title, u"Thread 3"_s);
    QCOMPARE(pieces.at(1).ref.thread, u"t3_1"_s);
    QVERIFY(!pieces.at(0).isQuote());
    QVERIFY(data->text().contains("Thread 3"_L1));
}

void ReviewPlaceTest::filesAreImportedWhereTheyAreDropped()
{
    fill(1);
    QSignalSpy import(&m_desk->place(), &ReviewPlace::importRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/somewhere/day.json"_s)});
    QWidget *target = m_desk->list()->viewport();
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &drop);
    QCOMPARE(import.count(), 1);
    QCOMPARE(import.first().first().toStringList(), QStringList{u"/somewhere/day.json"_s});
}

void ReviewPlaceTest::aThreadIsSeenAfterAWhileOrWhenItIsLeft()
{
    fill(3);
    m_desk->press(Qt::Key_J);
    QTRY_COMPARE(m_desk->reader()->thread().row.title, u"Thread 3"_s);
    QVERIFY(!row(u"t3_3"_s).seen);
    m_desk->press(Qt::Key_J);
    QTRY_VERIFY(row(u"t3_3"_s).seen);
    QTRY_VERIFY(row(u"t3_2"_s).seen); // by itself
    QVERIFY(!row(u"t3_1"_s).seen);
    m_desk->press(Qt::Key_M);
    QTRY_VERIFY(!row(u"t3_2"_s).seen);
}

void ReviewPlaceTest::savedFiltersAppearInTheSidebar()
{
    fill(9);
    auto *search = m_desk->place().findChild<SearchField *>(u"listSearch"_s);
    m_desk->press(Qt::Key_Slash);
    QTest::keyClicks(search, u"author7"_s);
    QTRY_COMPARE(m_desk->model()->rowCount(), 1);
    auto *popup = m_desk->place().findChild<QWidget *>(u"filterPopup"_s);
    QTest::mouseClick(m_desk->place().findChild<QWidget *>(u"filterButton"_s), Qt::LeftButton);
    QTRY_VERIFY(popup->isVisible());
    QTest::mouseClick(popup->findChild<QWidget *>(u"saveFilter"_s), Qt::LeftButton);
    QTRY_VERIFY(m_desk->place().findChild<QInputDialog *>(u"nameDialog"_s));
    auto *dialog = m_desk->place().findChild<QInputDialog *>(u"nameDialog"_s);
    dialog->setTextValue(u"Number seven"_s);
    dialog->accept();
    auto *sidebar = m_desk->place().findChild<QListView *>(u"sidebarView"_s);
    const auto find = [&] {
        for (int i = 0; i < sidebar->model()->rowCount(); ++i) {
            if (sidebar->model()->index(i, 0).data().toString() == "Number seven"_L1) {
                return sidebar->model()->index(i, 0);
            }
        }
        return QModelIndex();
    };
    QTRY_VERIFY(find().isValid());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(m_desk->model()->rowCount(), 9);
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(find()).center());
    QTRY_COMPARE(m_desk->model()->rowCount(), 1);
    QCOMPARE(search->text(), u"author7"_s);
}

void ReviewPlaceTest::anyThreadCanBeShownWhateverTheFilter()
{
    fill(4);
    const ThreadRow wanted = row(u"t3_4"_s);
    const CommentId comment = answer(m_desk->store().threads().detail(wanted.id)).comments.last().id;
    m_desk->press(Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), u"author1"_s);
    QTRY_COMPARE(m_desk->model()->rowCount(), 1);
    m_desk->place().showThread(wanted.id, comment);
    QTRY_COMPARE(m_desk->reader()->thread().row.id, wanted.id);
    QCOMPARE(m_desk->reader()->currentComment(), comment);
}

void ReviewPlaceTest::aNarrowPlaceHasARail()
{
    fill(2);
    auto *rail = m_desk->place().findChild<QWidget *>(u"sidebarRail"_s);
    auto *sidebar = m_desk->place().findChild<QWidget *>(u"sidebarView"_s);
    QVERIFY(!rail->isVisible());
    m_desk->place().resize(1000, 600);
    QVERIFY(rail->isVisible());
    QVERIFY(!sidebar->isVisible());
    m_desk->place().resize(1440, 800);
    QVERIFY(!rail->isVisible());
    QVERIFY(sidebar->isVisible());
}

void ReviewPlaceTest::everythingThatTakesTheFocusHasAName()
{
    fill(2);
    m_desk->openEdition({u"First"_s});
    m_desk->press(Qt::Key_J);
    QTRY_VERIFY(!m_desk->reader()->isEmpty());
    for (QWidget *widget : m_desk->place().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            widget->objectName().startsWith("qt_"_L1)) {
            continue;
        }
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QByteArray what = widget->objectName().toUtf8() + ' ' + widget->metaObject()->className();
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), what.constData());
    }
}

void ReviewPlaceTest::rowsSpeakForThemselves()
{
    fill(2);
    const QString spoken = m_desk->model()->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith("Thread 2"_L1));
    QVERIFY(spoken.contains("2 point"_L1));
    QVERIFY(spoken.contains("new"_L1));
    QVERIFY(spoken.contains("not seen"_L1));
}

QTEST_MAIN(ReviewPlaceTest)
#include "reviewplacetest.moc"
