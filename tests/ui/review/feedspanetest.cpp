// SPDX-License-Identifier: GPL-3.0-or-later
// Following, the status pane and threads by hand, as an editor does them.
#include "review/feedspane.h"
#include "desk/fetcher.h"
#include "models/feedboard.h"
#include "models/threadlistmodel.h"
#include "review/feeddetail.h"
#include "review/followdialog.h"
#include "review/readerview.h"
#include "review/threadlistview.h"
#include "store/subscriptionstore.h"
#include "ui/models/reviewfixture.h"
#include "ui/review/reviewdesk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *part(QWidget *within, const QString &name)
{
    auto *found = within->findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

QAction *action(ReviewDesk &desk, const QString &name)
{
    return desk.place().findChild<QAction *>(name);
}

/// Opens the dialog by its action and waits for it: it asks the desk for its day first.
template <typename Dialog = QDialog>
Dialog *opened(ReviewDesk &desk, const QString &name)
{
    if (!QTest::qWaitFor([&] {
            auto *dialog = desk.place().findChild<QDialog *>(name);
            return dialog && dialog->isVisible();
        }))
        qFatal("no dialog");
    return desk.place().findChild<Dialog *>(name);
}

FeedId follow(ReviewDesk &desk, const QString &name)
{
    action(desk, u"follow"_s)->trigger();
    QDialog *dialog = opened(desk, u"followDialog"_s);
    part<QLineEdit>(dialog, u"feedAddressField"_s)->setText(name);
    part<QPushButton>(dialog, u"followNow"_s)->click();
    FeedListModel &model = desk.place().feeds().model();
    if (!QTest::qWaitFor([&] { return model.rowCount() == 1 && !model.anyRunning() && model.status(0).lastRun; }))
        qFatal("not followed");
    desk.place().activateWindow(); // the dialog had it
    if (!QTest::qWaitForWindowActive(&desk.place()))
        qFatal("the place is not active");
    return model.status(0).subscription.feed;
}

} // namespace

class FeedsPaneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsRecognised();
    void aTestShowsWhatWouldComeInAndStoresNothing();
    void aFailedTestSaysWhy();
    void followingBringsTheThreads();
    void followingIsUndone();
    void escapeLeadsFromTheStatusBackToTheList();
    void keysOfThreadsDoNothingWhileFeedsAreShown();
    void aRefusedFeedNamesItsCauseAndOffersHelp();
    void aPauseIsUndone();
    void unfollowingKeepsTheThreadsAndIsUndone();
    void changingAFeedKeepsItsNameAndPace();
    void spacingOutSlowsTheSchedule();
    void returnShowsTheFeedsThreads();
    void workingOfflineIsOneStateEverywhere();
    void missingRepliesAreFetched();
    void anAddressByHandIsFetched();
    void everyControlOfThePaneHasAName();
};

void FeedsPaneTest::whatIsTypedIsRecognised()
{
    ReviewDesk desk;
    action(desk, u"follow"_s)->trigger();
    QDialog *dialog = opened(desk, u"followDialog"_s);
    auto *field = part<QLineEdit>(dialog, u"feedAddressField"_s);
    auto *followNow = part<QPushButton>(dialog, u"followNow"_s);
    QVERIFY(!followNow->isEnabled());
    field->setText(u"nothing known"_s);
    QVERIFY(!followNow->isEnabled());
    QVERIFY(part<QLabel>(dialog, u"recognised"_s)->text().contains(u"No place"_s));
    field->setText(u"r/artificial"_s);
    QVERIFY(followNow->isEnabled());
    QVERIFY(part<QLabel>(dialog, u"recognised"_s)->text().contains(u"Test place"_s));
    QCOMPARE(part<QLineEdit>(dialog, u"feedName"_s)->text(), u"r/artificial"_s);
    QCOMPARE(part<QComboBox>(dialog, u"feedSort"_s)->count(), 2);
    // The editor's own name outlives another look at the same address.
    part<QLineEdit>(dialog, u"feedName"_s)->setText(u"My own"_s);
    field->setText(u"r/artificial "_s);
    QCOMPARE(part<QLineEdit>(dialog, u"feedName"_s)->text(), u"My own"_s);
}

void FeedsPaneTest::aTestShowsWhatWouldComeInAndStoresNothing()
{
    ReviewDesk desk;
    action(desk, u"follow"_s)->trigger();
    QDialog *dialog = opened(desk, u"followDialog"_s);
    part<QLineEdit>(dialog, u"feedAddressField"_s)->setText(u"r/artificial"_s);
    part<QPushButton>(dialog, u"testFeed"_s)->click();
    auto *head = part<QLabel>(dialog, u"previewHead"_s);
    QTRY_VERIFY2(head->text().contains(u"The test place"_s), qPrintable(head->text()));
    QVERIFY(head->text().contains(u'3'));
    QVERIFY(part<QLabel>(dialog, u"previewLines"_s)->text().contains(u"Thread 1"_s));
    QVERIFY(part<QPushButton>(dialog, u"testFeed"_s)->isEnabled());
    QVERIFY(answer(desk.store().threads().order({})).ids.isEmpty());
    QVERIFY(answer(desk.store().subscriptions().statuses()).isEmpty());
}

void FeedsPaneTest::aFailedTestSaysWhy()
{
    ReviewDesk desk;
    desk.remote().fault = faultOf(FaultKind::NotFound, 404, u"There is no such community"_s);
    action(desk, u"follow"_s)->trigger();
    QDialog *dialog = opened(desk, u"followDialog"_s);
    part<QLineEdit>(dialog, u"feedAddressField"_s)->setText(u"r/nowhere"_s);
    part<QPushButton>(dialog, u"testFeed"_s)->click();
    auto *head = part<QLabel>(dialog, u"previewHead"_s);
    QTRY_VERIFY2(head->text().contains(u"There is no such community"_s), qPrintable(head->text()));
    QVERIFY(part<QPushButton>(dialog, u"followNow"_s)->isEnabled()); // a place may be down: the editor decides
}

void FeedsPaneTest::followingBringsTheThreads()
{
    ReviewDesk desk;
    QTRY_VERIFY(part<QWidget>(&desk.place(), u"firstRun"_s)->isVisible());
    follow(desk, u"r/artificial"_s);
    QTRY_VERIFY(part<FeedsPane>(&desk.place(), u"feedsPane"_s)->isVisible());
    QCOMPARE(desk.place().feeds().model().status(0).condition, FeedCondition::Current);
    QTRY_COMPARE(desk.place().feeds().model().status(0).threads, 3);
    QVERIFY(desk.waitForRows(3));
    QTRY_COMPARE(part<QListView>(&desk.place(), u"feedRuns"_s)->model()->rowCount(), 1);
    QCOMPARE(part<QLabel>(&desk.place(), u"feedAddress"_s)->text(), u"r/artificial"_s);
}

void FeedsPaneTest::followingIsUndone()
{
    ReviewDesk desk;
    follow(desk, u"r/artificial"_s);
    action(desk, u"undoTriage"_s)->trigger();
    QTRY_COMPARE(desk.place().feeds().model().rowCount(), 0);
    QVERIFY(answer(desk.store().subscriptions().statuses()).isEmpty());
}

void FeedsPaneTest::escapeLeadsFromTheStatusBackToTheList()
{
    ReviewDesk desk;
    follow(desk, u"r/artificial"_s);
    desk.place().showFeedStatus();
    auto *feeds = part<QListView>(&desk.place(), u"feedList"_s);
    QTRY_VERIFY(feeds->hasFocus());
    QTest::keyClick(feeds, Qt::Key_Escape);
    QTRY_VERIFY(desk.list()->hasFocus());
    QVERIFY(!feeds->isVisible());
}

void FeedsPaneTest::keysOfThreadsDoNothingWhileFeedsAreShown()
{
    ReviewDesk desk;
    follow(desk, u"r/artificial"_s);
    QVERIFY(desk.waitForRows(3));
    desk.place().showFeedStatus();
    QTRY_VERIFY(part<QListView>(&desk.place(), u"feedList"_s)->hasFocus());
    desk.press(Qt::Key_X);
    desk.press(Qt::Key_S);
    desk.press(Qt::Key_J);
    for (const ThreadRow &row : answer(desk.store().threads().rows(answer(desk.store().threads().order({})).ids)))
        QCOMPARE(row.state, TriageState::New);
    QCOMPARE(part<FeedsPane>(&desk.place(), u"feedsPane"_s)->current(), FeedId{1});
}

void FeedsPaneTest::aRefusedFeedNamesItsCauseAndOffersHelp()
{
    ReviewDesk desk;
    desk.remote().fault = faultOf(FaultKind::Forbidden, 403, u"The community is private"_s);
    const FeedId feed = follow(desk, u"r/secret"_s);
    desk.place().showFeedStatus(feed);
    QTRY_VERIFY(part<QWidget>(&desk.place(), u"causeCard"_s)->isVisible());
    QVERIFY(part<QLabel>(&desk.place(), u"causeSentence"_s)->text().contains(u"The community is private"_s));
    // Trying again once the place answers heals it.
    desk.remote().fault.reset();
    part<QToolButton>(&desk.place(), u"remedy%1"_s.arg(int(FeedRemedy::TryNow)))->click();
    QTRY_VERIFY(!part<QWidget>(&desk.place(), u"causeCard"_s)->isVisible());
    QCOMPARE(desk.remote().fetches, 2);
}

void FeedsPaneTest::aPauseIsUndone()
{
    ReviewDesk desk;
    const FeedId feed = follow(desk, u"r/artificial"_s);
    desk.place().showFeedStatus(feed);
    action(desk, u"pauseFeed"_s)->trigger();
    const FeedListModel &model = desk.place().feeds().model();
    QTRY_VERIFY(model.status(0).paused);
    QCOMPARE(action(desk, u"pauseFeed"_s)->text(), u"Go on with this feed"_s);
    action(desk, u"undoTriage"_s)->trigger();
    QTRY_VERIFY(!model.status(0).paused);
}

void FeedsPaneTest::unfollowingKeepsTheThreadsAndIsUndone()
{
    ReviewDesk desk;
    follow(desk, u"r/artificial"_s);
    const Subscription before = desk.place().feeds().model().status(0).subscription;
    desk.place().showFeedStatus();
    QTest::keyClick(part<QListView>(&desk.place(), u"feedList"_s), Qt::Key_Delete);
    QTRY_COMPARE(desk.place().feeds().model().rowCount(), 0);
    QCOMPARE(answer(desk.store().threads().order({})).ids.size(), 3);
    action(desk, u"undoTriage"_s)->trigger();
    QTRY_COMPARE(desk.place().feeds().model().rowCount(), 1);
    Subscription after = desk.place().feeds().model().status(0).subscription;
    after.feed = before.feed;
    QCOMPARE(after, before);
}

void FeedsPaneTest::changingAFeedKeepsItsNameAndPace()
{
    ReviewDesk desk;
    const FeedId feed = follow(desk, u"r/artificial"_s);
    desk.place().showFeedStatus(feed);
    action(desk, u"editFeed"_s)->trigger();
    QDialog *dialog = opened(desk, u"followDialog"_s);
    part<QLineEdit>(dialog, u"feedName"_s)->setText(u"AI"_s);
    auto *pace = part<QComboBox>(dialog, u"feedPace"_s);
    pace->setCurrentIndex(pace->findData(120));
    part<QLineEdit>(dialog, u"feedAddressField"_s)->setText(u"r/other"_s);
    part<QPushButton>(dialog, u"followNow"_s)->click();
    const FeedListModel &model = desk.place().feeds().model();
    QTRY_COMPARE(model.status(0).subscription.address, u"r/other"_s);
    QCOMPARE(model.status(0).subscription.feed, feed);
    QCOMPARE(model.status(0).subscription.name, u"AI"_s);
    QCOMPARE(model.status(0).subscription.schedule.everyMinutes, 120);
}

void FeedsPaneTest::spacingOutSlowsTheSchedule()
{
    ReviewDesk desk;
    desk.remote().fault = faultOf(FaultKind::RateLimited, 429, u"Too many requests"_s);
    desk.remote().fault->retryAt = now() + std::chrono::hours(1);
    const FeedId feed = follow(desk, u"r/artificial"_s);
    desk.place().showFeedStatus(feed);
    const FeedListModel &model = desk.place().feeds().model();
    QCOMPARE(model.status(0).condition, FeedCondition::Waiting);
    const int before = model.status(0).subscription.schedule.everyMinutes;
    QTRY_VERIFY(part<QWidget>(&desk.place(), u"causeCard"_s)->isVisible());
    part<QToolButton>(&desk.place(), u"remedy%1"_s.arg(int(FeedRemedy::SpaceOut)))->click();
    QTRY_VERIFY(model.status(0).subscription.schedule.everyMinutes > before);
}

void FeedsPaneTest::returnShowsTheFeedsThreads()
{
    ReviewDesk desk;
    follow(desk, u"r/artificial"_s);
    ingestThreads(desk.store(), 50, 52); // of no feed that is followed
    desk.place().showFeedStatus();
    QTRY_VERIFY(part<QListView>(&desk.place(), u"feedList"_s)->hasFocus());
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.list()->isVisible());
}

void FeedsPaneTest::workingOfflineIsOneStateEverywhere()
{
    ReviewDesk desk;
    action(desk, u"workOfflineHere"_s)->setChecked(true);
    QVERIFY(desk.desk().fetcher().isOffline());
    desk.desk().fetcher().setOffline(false);
    QTRY_VERIFY(!action(desk, u"workOfflineHere"_s)->isChecked());
}

void FeedsPaneTest::missingRepliesAreFetched()
{
    ReviewDesk desk;
    ThreadBatch batch;
    batch.threads.push_back(threadRecord(7));
    batch.missing.push_back({"t3_7", {}, 4, {}});
    answer(desk.store().threads().ingest(batch));
    QVERIFY(desk.waitForRows(1));
    desk.place().showThread(desk.model()->idAt(0));
    QTRY_VERIFY(!desk.reader()->isEmpty());
    QCOMPARE(desk.reader()->thread().missing.size(), 1);
    action(desk, u"fetchRest"_s)->trigger();
    QTRY_COMPARE(desk.reader()->thread().comments.size(), 1);
    QCOMPARE(desk.remote().fetchedThreads, QStringList{u"t3_7"_s});
}

void FeedsPaneTest::anAddressByHandIsFetched()
{
    ReviewDesk desk;
    ingestThreads(desk.store(), 1, 1);
    QVERIFY(desk.waitForRows(1));
    QGuiApplication::clipboard()->setText(u"https://www.reddit.com/r/artificial/comments/9/some_title/"_s);
    action(desk, u"addThread"_s)->trigger();
    QDialog *dialog = opened(desk, u"addThreadDialog"_s);
    QVERIFY(part<QPlainTextEdit>(dialog, u"pastedThread"_s)->toPlainText().contains(u"comments/9"_s));
    part<QPushButton>(dialog, u"addNow"_s)->click();
    QVERIFY(desk.waitForRows(2));
    QTRY_COMPARE(desk.reader()->thread().row.remoteId, u"t3_9"_s);
    QCOMPARE(desk.remote().fetchedThreads, QStringList{u"t3_9"_s});
}

void FeedsPaneTest::everyControlOfThePaneHasAName()
{
    ReviewDesk desk;
    follow(desk, u"r/artificial"_s);
    desk.place().showFeedStatus();
    for (const QString &pane : {u"feedsPane"_s, u"feedDetail"_s}) {
        for (const QWidget *widget : part<QWidget>(&desk.place(), pane)->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                         (label && !label->text().isEmpty()),
                     qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(FeedsPaneTest)
#include "feedspanetest.moc"
