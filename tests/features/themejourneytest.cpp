// SPDX-License-Identifier: GPL-3.0-or-later
// Accept a theme: from the day's suggested themes to a section with its material, and back by one undo. With
// MARBRE_PICTURES set to a folder pictures are kept.
#include "models/themeboard.h"
#include "models/thememembermodel.h"
#include "review/reviewplace.h"
#include "review/themedetail.h"
#include "review/themespane.h"
#include "shell/mainwindow.h"
#include "store/feedstore.h"
#include "store/threadstore.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace marbre;
using namespace Qt::StringLiterals;

class ThemeJourneyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void anAcceptedThemeIsASectionAndOneUndoTakesItBack();
    void theThemesFillEverySize_data();
    void theThemesFillEverySize();

private:
    void openWindow(const QSize &size = {1440, 900});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    ThemeBoard &board() const { return m_window->findChild<ThemeDetail *>()->model().board(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void ThemeJourneyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Desk::open(m_folder->filePath(u"desk.marbre"_s));
    QVERIFY(opened);
    m_desk = std::move(*opened);
    (void)m_desk->importSample()->report();
}

void ThemeJourneyTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_folder.reset();
    QApplication::setPalette(visuals::palette(false));
}

/// On the suggested themes of the sample day.
void ThemeJourneyTest::openWindow(const QSize &size)
{
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->edition().isOpen(), 15'000);
    m_window->showPlace(WindowPlace::Review);
    auto *list = m_window->findChild<QAbstractItemView *>(u"threadList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 10, 15'000);
    list->setFocus();
    press(Qt::Key_T);
    QTRY_VERIFY_WITH_TIMEOUT(!board().themes().isEmpty() && !board().isBusy(), 30'000);
    QVERIFY(m_window->findChild<ThemesPane *>()->list()->hasFocus());
}

void ThemeJourneyTest::anAcceptedThemeIsASectionAndOneUndoTakesItBack()
{
    openWindow();
    // The first theme of which something is in no section yet.
    const auto fills = [this](const BoardTheme &theme) {
        return std::ranges::any_of(theme.sureThreads(), [this](ThreadId thread) {
            return !m_window->edition().sectionOf(board().row(thread)->remoteId);
        });
    };
    const auto chosen = std::ranges::find_if(board().themes(), fills);
    QVERIFY(chosen != board().themes().end());
    const BoardTheme theme = *chosen;
    for (int row = 0; row < board().indexOf(theme.key); ++row)
        press(Qt::Key_J);
    QCOMPARE(m_window->findChild<ThemeDetail *>()->key(), theme.key);
    QList<ThreadId> waiting;
    for (const ThreadId thread : theme.sureThreads()) {
        if (!m_window->edition().sectionOf(board().row(thread)->remoteId))
            waiting.append(thread);
    }
    const QString before = m_window->edition().body();
    const auto sections = m_window->edition().outline().sections.size();
    const auto themes = m_desk->store().feeds().themes().result()->size();

    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->edition().body() != before);
    const BodySection &section = m_window->edition().outline().sections.constLast();
    QCOMPARE(m_window->edition().outline().sections.size(), sections + 1);
    QCOMPARE(section.heading, theme.label);
    QCOMPARE(section.material.size(), waiting.size());
    const Result<QList<ThreadRow>> given = m_desk->store().threads().rows(theme.sureThreads()).result();
    QVERIFY(given);
    for (const ThreadRow &row : *given)
        QCOMPARE(row.themeName, theme.label);

    press(Qt::Key_U);
    QTRY_COMPARE(m_window->edition().body(), before);
    const auto without = [&] {
        const auto rows = m_desk->store().threads().rows(theme.sureThreads()).result();
        return std::ranges::none_of(*rows, [&](const ThreadRow &row) { return row.themeName == theme.label; }) &&
               m_desk->store().feeds().themes().result()->size() == themes;
    };
    QTRY_VERIFY(without());
}

void ThemeJourneyTest::theThemesFillEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("wide") << QSize(1440, 900) << false;
    QTest::newRow("wide-dark") << QSize(1440, 900) << true;
    QTest::newRow("narrow") << QSize(1024, 640) << false;
    QTest::newRow("narrow-dark") << QSize(1024, 640) << true;
}

void ThemeJourneyTest::theThemesFillEverySize()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QApplication::setPalette(visuals::palette(dark));
    openWindow(size);
    auto *pane = m_window->findChild<ThemesPane *>();
    auto *detail = m_window->findChild<ThemeDetail *>();
    QVERIFY(pane->width() >= 250);
    QVERIFY(detail->width() > pane->width());
    QVERIFY(m_window->width() <= size.width());
    QTRY_VERIFY(detail->model().rowCount() > 0);
    const QString folder = qEnvironmentVariable("MARBRE_PICTURES");
    if (!folder.isEmpty()) {
        const QString name = u"themes-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(QDir().mkpath(folder) && m_window->grab().save(QDir(folder).filePath(name)));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!pane->isVisible());
        QVERIFY(m_window->grab().save(QDir(folder).filePath(u"list-"_s + name)));
    }
}

QTEST_MAIN(ThemeJourneyTest)
#include "themejourneytest.moc"
