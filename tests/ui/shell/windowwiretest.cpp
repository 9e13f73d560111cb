// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with what comes in over the wire.
#include "desk/fetcher.h"
#include "models/feedboard.h"
#include "review/reviewplace.h"
#include "shell/mainwindow.h"
#include "shell/settingsdialog.h"
#include "store/subscriptionstore.h"
#include "ui/models/reviewfixture.h"
#include "ui/review/testplace.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QToolButton>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

class Window
{
public:
    Window()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        auto opened = Desk::open(m_folder.filePath(u"desk.marbre"_s), deskOptions(remote));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        desk = std::move(*opened);
    }
    ~Window()
    {
        window.reset();
        desk.reset();
    }
    void show()
    {
        window = std::make_unique<MainWindow>(*desk);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
    }
    FeedId follow(const QString &name)
    {
        Subscription subscription = *desk->fetcher().adapters().recognise(name);
        return answer(desk->store().subscriptions().follow(subscription));
    }
    QAction *action(const QString &name) { return window->findChild<QAction *>(name, Qt::FindDirectChildrenOnly); }
    void fetch()
    {
        QSignalSpy finished(&desk->fetcher(), &Fetcher::finished);
        action(u"fetch"_s)->trigger();
        QVERIFY(finished.count() > 0 || finished.wait(20'000));
    }
    QString stripText() { return window->findChild<QLabel *>(u"stripMessage"_s)->text(); }

    std::shared_ptr<TestPlaceState> remote = std::make_shared<TestPlaceState>();
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;
};

} // namespace

class WindowWireTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchingWithNothingFollowedOffersToFollow();
    void fetchingSaysWhatCameIn();
    void aFailedFeedIsNamedInTheStrip();
    void offlineNothingIsAskedAndTheStripSaysSo();
    void theStatusOpensFromTheStripAndByKey();
    void theDayOfTheSettingsIsTheReviewsPeriod();
    void theRuleForDeletedWordsIsKept();
    void publishingOffersToReadTheSourcesAgainOnce();
    void anEditionWithoutSourcesIsPublishedAtOnce();
};

void WindowWireTest::fetchingWithNothingFollowedOffersToFollow()
{
    Window test;
    test.show();
    QTRY_VERIFY(test.window->review().feeds().isLoaded());
    test.action(u"fetch"_s)->trigger();
    QTRY_VERIFY(test.window->findChild<QWidget *>(u"nothingFollowed"_s)->isVisible());
    QCOMPARE(test.remote->fetches, 0);
}

void WindowWireTest::fetchingSaysWhatCameIn()
{
    Window test;
    test.follow(u"r/artificial"_s);
    test.show();
    QTRY_COMPARE(test.window->review().feeds().model().rowCount(), 1);
    test.fetch();
    QTRY_VERIFY2(test.stripText().contains(u"3 new thread"_s), qPrintable(test.stripText()));
    auto *fetched = test.window->findChild<QToolButton *>(u"fetchedAt"_s);
    QTRY_VERIFY(fetched->isVisible());
    QVERIFY(!test.window->findChild<QWidget *>(u"feedTrouble"_s)->isVisible());
}

void WindowWireTest::aFailedFeedIsNamedInTheStrip()
{
    Window test;
    test.remote->fault = faultOf(FaultKind::Forbidden, 403, u"The community is private"_s);
    test.follow(u"r/artificial"_s);
    test.show();
    QTRY_COMPARE(test.window->review().feeds().model().rowCount(), 1);
    test.fetch();
    auto *trouble = test.window->findChild<QToolButton *>(u"feedTrouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"1 feed"_s), qPrintable(trouble->text()));
    QTRY_VERIFY(test.stripText().contains(u"could not be fetched"_s));
}

void WindowWireTest::offlineNothingIsAskedAndTheStripSaysSo()
{
    Window test;
    test.follow(u"r/artificial"_s);
    test.show();
    QTRY_COMPARE(test.window->review().feeds().model().rowCount(), 1);
    test.action(u"workOffline"_s)->setChecked(true);
    QVERIFY(test.desk->fetcher().isOffline());
    auto *trouble = test.window->findChild<QToolButton *>(u"feedTrouble"_s);
    QTRY_COMPARE(trouble->text(), u"Offline"_s);
    test.action(u"fetch"_s)->trigger();
    QVERIFY(test.stripText().contains(u"offline"_s));
    QCOMPARE(test.remote->fetches, 0);
    test.action(u"workOffline"_s)->setChecked(false);
    QTRY_VERIFY(!trouble->isVisible());
}

void WindowWireTest::theStatusOpensFromTheStripAndByKey()
{
    Window test;
    test.follow(u"r/artificial"_s);
    test.show();
    QTRY_COMPARE(test.window->review().feeds().model().rowCount(), 1);
    test.window->showPlace(WindowPlace::Archive);
    QTest::keyClick(test.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(test.window->findChild<QWidget *>(u"feedsPane"_s)->isVisible());
    QCOMPARE(test.window->currentPlace(), WindowPlace::Review);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!test.window->findChild<QWidget *>(u"feedsPane"_s)->isVisible());
}

void WindowWireTest::theDayOfTheSettingsIsTheReviewsPeriod()
{
    Window test;
    test.show();
    test.action(u"settings"_s)->trigger();
    auto *dialog = test.window->findChild<SettingsDialog *>(u"settingsDialog"_s);
    QVERIFY(dialog);
    auto *hours = dialog->findChild<QSpinBox *>(u"dayHours"_s);
    auto *zone = dialog->findChild<QComboBox *>(u"dayZone"_s);
    QTRY_VERIFY(hours->isEnabled());
    QCOMPARE(hours->value(), 24);
    const int paris = zone->findData(QByteArray("Europe/Paris"));
    QVERIFY(paris > 0);
    zone->setCurrentIndex(paris);
    Q_EMIT zone->activated(paris);
    dialog->findChild<QTimeEdit *>(u"dayEnd"_s)->setTime(QTime(5, 30));
    hours->setValue(36);
    QTRY_COMPARE(answer(test.desk->store().subscriptions().dayWindow()), (DayWindow{36, QTime(5, 30), "Europe/Paris"}));
}

void WindowWireTest::theRuleForDeletedWordsIsKept()
{
    Window test;
    test.show();
    QCOMPARE(answer(test.desk->store().subscriptions().deletionRule()), DeletionRule::Keep);
    test.action(u"settings"_s)->trigger();
    auto *rule = test.window->findChild<SettingsDialog *>(u"settingsDialog"_s)->findChild<QCheckBox *>(u"purgeRule"_s);
    QTRY_VERIFY(rule->isEnabled());
    rule->setChecked(true);
    QTRY_COMPARE(answer(test.desk->store().subscriptions().deletionRule()), DeletionRule::Purge);
}

void WindowWireTest::publishingOffersToReadTheSourcesAgainOnce()
{
    Window test;
    test.show();
    NewEdition request;
    request.communities = {u"r/artificial"_s};
    request.date = QDate(2025, 9, 21);
    request.language = u"en"_s;
    request.blank = true;
    const EditionId id = answer(test.desk->createEdition(request));
    test.window->openEdition(id);
    QTRY_VERIFY(test.window->edition().isOpen());
    ingestThreads(test.desk->store(), 1, 1);
    Edition text = test.window->edition().edition();
    text.headline = u"What the masons say of stone"_s;
    text.body = u"## One\n\nSee [it](https://www.reddit.com/r/artificial/comments/1/thread/).\n"_s;
    test.window->edition().replaceText(text, u"fill"_s);
    test.action(u"publish"_s)->trigger();
    QTRY_VERIFY(test.window->findChild<QWidget *>(u"message"_s)->isVisible());
    QCOMPARE(test.window->edition().state(), EditionState::Draft);
    test.remote->rereadAnswer.threads = {threadRecord(1)};
    test.window->findChild<QAction *>(u"rereadFirst"_s)->trigger();
    QTRY_COMPARE(test.remote->reread.size(), 1);
    QCOMPARE(test.window->currentPlace(), WindowPlace::Write);
    // They are fresh now: the next time it is published without a question.
    QTRY_VERIFY([&] {
        test.action(u"publish"_s)->trigger();
        return QTest::qWaitFor([&] { return test.window->edition().state() == EditionState::Published; }, 500);
    }());
}

void WindowWireTest::anEditionWithoutSourcesIsPublishedAtOnce()
{
    Window test;
    test.show();
    NewEdition request;
    request.communities = {u"r/artificial"_s};
    request.date = QDate(2025, 9, 21);
    request.language = u"en"_s;
    request.blank = true;
    test.window->openEdition(answer(test.desk->createEdition(request)));
    QTRY_VERIFY(test.window->edition().isOpen());
    Edition text = test.window->edition().edition();
    text.headline = u"What the masons say of stone"_s;
    text.body = u"Nothing was said.\n"_s;
    test.window->edition().replaceText(text, u"fill"_s);
    test.action(u"publish"_s)->trigger();
    QTRY_COMPARE(test.window->edition().state(), EditionState::Published);
    QCOMPARE(test.remote->reread.size(), 0);
}

QTEST_MAIN(WindowWireTest)
#include "windowwiretest.moc"
