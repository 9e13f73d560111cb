// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "models/preflightmodel.h"
#include "shell/mainwindow.h"
#include "store/editionstore.h"
#include "widgets/style.h"
#include "widgets/visuals.h"
#include "write/manuscriptedit.h"
#include "write/preflightpane.h"
#include "write/preflightview.h"
#include "write/writeplace.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

const QString theDay = u"artificial-2025-09-21"_s;

} // namespace

/// What the check finds in the window, and what the editor makes of it.
class PreflightJourneyTest final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;

    PreflightPane *pane() { return m_window->findChild<PreflightPane *>(); }
    PreflightView *list() { return m_window->findChild<PreflightView *>(); }
    ManuscriptEdit *edit() { return m_window->findChild<ManuscriptEdit *>(); }
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }

    /// The line of the finding of these words; -1: none.
    int finding(const QString &check, const QString &words)
    {
        PreflightModel &model = pane()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const PreflightEntry &entry = model.entry(row);
            if (entry.kind == PreflightEntry::Kind::Finding && entry.rows.constFirst().check == check &&
                entry.rows.constFirst().text.contains(words))
                return row;
        }
        return -1;
    }

    /// For looking at, where somebody asks for pictures.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("MARBRE_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        for (const bool dark : {false, true}) {
            QApplication::setPalette(visuals::palette(dark));
            QCoreApplication::processEvents();
            m_window->grab().save(QDir(folder).filePath(name + (dark ? u"-dark.png"_s : u".png"_s)));
        }
        QApplication::setPalette(visuals::palette(false));
    }

    void type(const QString &after, const QString &words)
    {
        const qsizetype place = m_window->edition().body().indexOf(after);
        QVERIFY(place >= 0);
        edit()->goTo(place + after.size());
        edit()->setFocus();
        QTest::keyClicks(edit(), words);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        Result<std::unique_ptr<Desk>> desk =
            Desk::open(m_folder.filePath(QLatin1StringView(QTest::currentTestFunction()) + u".marbre"_s));
        QVERIFY(desk);
        m_desk = std::move(*desk);
        m_desk->importSample()->report();
        m_window = std::make_unique<MainWindow>(*m_desk);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->edition().isOpen());
        m_window->showPlace(WindowPlace::Write);
        m_window->write().showCheck();
        QTRY_VERIFY_WITH_TIMEOUT(pane()->counts().all() > 0, 20'000);
        QCOMPARE(pane()->counts().errors, 0);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void aWrongFigureIsNamedAndItsSourceIsOneKeyAway()
    {
        type(u"accord cloud pluriannuel à 20 milliards."_s, u" Soit 20 milliards d'euros en tout."_s);
        QTRY_VERIFY_WITH_TIMEOUT(finding(u"figure"_s, u"euros"_s) >= 0, 20'000);
        const int row = finding(u"figure"_s, u"euros"_s);
        QCOMPARE(pane()->model().entry(row).level, CheckLevel::Error);
        QTRY_COMPARE(action(u"check"_s)->text(), u"Check 1"_s);
        list()->setFocus();
        list()->open(row);
        const auto evidence = list()->viewport()->findChildren<QLabel *>(u"preflightEvidence"_s);
        QVERIFY(!evidence.isEmpty());
        picture(u"check"_s);
        const QString sentence = pane()->model().entry(row).rows.constFirst().evidence.constFirst().sentence;
        QTest::keyClick(list(), Qt::Key_O);
        auto *material = m_window->findChild<QTextBrowser *>(u"materialView"_s);
        QTRY_VERIFY(material->isVisible());
        QTRY_VERIFY2(material->toPlainText().contains(sentence), qPrintable(sentence));
        QTRY_COMPARE(material->textCursor().selectedText(), sentence);
    }

    void theNextFindingIsOneKeyAwayInTheText()
    {
        type(u"accord cloud pluriannuel à 20 milliards."_s, u" Soit 20 milliards d'euros en tout."_s);
        QTRY_VERIFY_WITH_TIMEOUT(finding(u"figure"_s, u"euros"_s) >= 0, 20'000);
        edit()->goTo(m_window->edition().body().indexOf(u"Soit 20"_s));
        edit()->setFocus();
        QTest::keyClick(edit(), Qt::Key_F8);
        QCOMPARE(edit()->textCursor().selectedText(),
                 pane()->model().entry(finding(u"figure"_s, u"euros"_s)).rows.constFirst().text);
        QVERIFY(edit()->hasFocus());
    }

    void anOpenErrorIsAskedAboutOnceAndTheDecisionIsKept()
    {
        type(u"accord cloud pluriannuel à 20 milliards."_s, u" Soit 20 milliards d'euros en tout."_s);
        action(u"publish"_s)->trigger();
        action(u"publishNow"_s)->trigger(); // the sources need no other reading
        QTRY_VERIFY_WITH_TIMEOUT(!action(u"publishOpen"_s)->associatedObjects().isEmpty(), 20'000);
        QCOMPARE(m_window->edition().state(), EditionState::Draft);
        picture(u"publish"_s);
        action(u"publishOpen"_s)->trigger();
        QTRY_COMPARE(m_window->edition().state(), EditionState::Published);
        const QList<RevisionRow> revisions =
            m_desk->store().editions().revisions(m_window->edition().id()).result().value();
        QCOMPARE(std::ranges::count(revisions, u"published-open"_s, &RevisionRow::reason), 1);
    }

    void warningsHoldNothingUp()
    {
        QVERIFY(pane()->counts().warnings > 0);
        action(u"publish"_s)->trigger();
        action(u"publishNow"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->edition().state(), EditionState::Published, 20'000);
    }
};

int main(int argc, char **argv)
{
    // Nobody's settings are read or written.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    QCoreApplication::setOrganizationName(u"marbre"_s);
    QCoreApplication::setApplicationName(u"preflightjourneys"_s);
    QApplication application(argc, argv);
    MarbreStyle::install(application);
    visuals::installIcons();
    PreflightJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "preflightjourneytest.moc"
