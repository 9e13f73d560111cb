// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "archive/archiveplace.h"
#include "review/reviewplace.h"
#include "shell/commandpalette.h"
#include "shell/exporter.h"
#include "shell/fetchpanel.h"
#include "shell/importpanel.h"
#include "shell/shellbar.h"
#include "shell/strip.h"
#include "widgets/messagebar.h"
#include "widgets/visuals.h"
#include "write/writeplace.h"

#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_edition(desk)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(visuals::icon(u"marbre-slab"_s));
    resize(1440, 900);
    m_exporter = new Exporter(m_desk, this);
    makeActions();
    makeLayout();
    makeMenu();
    connectEdition();
    connect(m_exporter, &Exporter::done, this, [this](const QString &text) { showMessage(text, false); });
    connect(m_exporter, &Exporter::failed, this, &MainWindow::showError);
    connect(&m_desk.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.editions.isEmpty())
            refreshEditions();
    });
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    refreshTitle();
    refreshEditions();
    showPlace(WindowPlace(std::clamp(settings.value(u"window/place"_s, 0).toInt(), 0, 2)));
    openLastEdition();
    QTimer::singleShot(0, this, &MainWindow::makeRemainingPlaces);
}

MainWindow::~MainWindow()
{
    // The places show the edition's text: they go before it, and it must not tell the window of its own end.
    m_edition.disconnect(this);
    m_edition.undoStack()->disconnect(this);
    delete takeCentralWidget();
}

void MainWindow::makeLayout()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = new ShellBar(QList<QAction *>(m_placeActions.begin(), m_placeActions.end()), m_check, m_fetch, m_import,
                         m_palette, centre);
    m_messages = new MessageBar(centre);
    m_places = new QStackedWidget(centre);
    for (int i = 0; i < 3; ++i)
        m_places->addWidget(new QWidget(m_places));
    m_strip = new Strip(centre);
    m_importPanel = new ImportPanel;
    m_strip->addPermanent(m_importPanel);
    m_fetchPanel = new FetchPanel;
    m_strip->addPermanent(m_fetchPanel);
    connect(m_fetchPanel, &FetchPanel::statusRequested, this, &MainWindow::showFeedStatus);
    layout->addWidget(m_bar);
    layout->addWidget(m_messages);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_strip);
    setCentralWidget(centre);
    m_commandPalette = new CommandPalette(m_desk, this);

    connect(m_bar, &ShellBar::editionChosen, this, &MainWindow::openEdition);
    connect(m_bar, &ShellBar::newEditionRequested, this, &MainWindow::newEdition);
    connect(m_strip, &Strip::undoRequested, this, &MainWindow::undo);
    connect(m_importPanel, &ImportPanel::finished, this, [this](const ImportReport &report) {
        showMessage(importSummary(report), false);
        if (report.problemCount > 0)
            m_messages->showMessage(importSummary(report) + u'\n' + importProblems(report), visuals::Tone::Neutral);
        if (!m_edition.isOpen())
            openLastEdition();
        Q_EMIT importFinished(report);
    });
    connect(m_commandPalette, &CommandPalette::editionChosen, this, [this](EditionId id) {
        showPlace(WindowPlace::Archive);
        archive().showEdition(id);
    });
    connect(m_commandPalette, &CommandPalette::threadChosen, this, [this](ThreadId thread, CommentId comment) {
        showPlace(WindowPlace::Review);
        review().showThread(thread, comment);
    });
}

void MainWindow::connectEdition()
{
    connect(&m_edition, &EditionDocument::opened, this, [this] {
        refreshTitle();
        refreshEditions();
        if (m_edition.isOpen())
            QSettings().setValue(u"session/edition"_s, m_edition.id().value);
    });
    connect(&m_edition, &EditionDocument::headerChanged, this, &MainWindow::refreshTitle);
    connect(&m_edition, &EditionDocument::saved, this, [this](const QDateTime &when) {
        m_bar->setSaved(when);
        m_messages->hideMessage();
    });
    connect(&m_edition, &EditionDocument::saveFailed, this, [this](const Error &error) {
        m_bar->setSaveFailed(error.text());
        showError(error);
    });
    connect(m_edition.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_edition.isOpen())
            m_bar->setUnsaved();
    });
}

void MainWindow::refreshTitle()
{
    if (!m_edition.isOpen()) {
        m_bar->setNoEdition();
        setWindowTitle(u"Marbre"_s);
        return;
    }
    const Edition &header = m_edition.header();
    m_bar->setEditionTitle(editionTitle(header.communities, header.period, header.date, true));
    setWindowTitle(tr("%1 — Marbre").arg(editionTitle(header.communities, header.period, header.date, false)));
    if (m_edition.lastSaved().isValid())
        m_bar->setSaved(m_edition.lastSaved());
    if (m_review && header.date.isValid()) {
        const bool today = header.date == QDate::currentDate() && header.period == Period::Day;
        m_review->setPeriod(header.date, periodEnd(header.period, header.date),
                            today ? tr("Today") : editionTitle({}, header.period, header.date, true));
    }
}

void MainWindow::refreshEditions()
{
    m_desk.store().editions().list({}).then(this, [this](const Result<QList<EditionRow>> &rows) {
        if (rows)
            m_bar->setEditions(*rows, m_edition.id());
    });
}

void MainWindow::openLastEdition()
{
    m_desk.store().editions().list({}).then(this, [this](const Result<QList<EditionRow>> &rows) {
        if (!rows || m_edition.isOpen())
            return;
        const EditionId last{QSettings().value(u"session/edition"_s).toLongLong()};
        EditionId open;
        for (const EditionRow &row : *rows) {
            if (row.state == EditionState::Draft && (!open || row.id == last))
                open = row.id;
        }
        if (open)
            openEdition(open);
    });
}

void MainWindow::openEdition(EditionId id)
{
    m_edition.open(id).then(this, [this](const Result<void> &opened) {
        if (!opened)
            showError(opened.error());
    });
}

void MainWindow::adopt(QWidget *place, WindowPlace which, QWidget *status)
{
    const int index = int(which);
    QWidget *empty = m_places->widget(index);
    const bool current = m_places->currentIndex() == index;
    m_places->insertWidget(index, place);
    m_places->removeWidget(empty);
    empty->deleteLater();
    if (current)
        m_places->setCurrentIndex(index);
    m_strip->setStatus(index, status);
}

ReviewPlace &MainWindow::review()
{
    if (!m_review) {
        m_review = new ReviewPlace(m_desk, m_edition, this);
        adopt(m_review, WindowPlace::Review, m_review->statusWidget());
        m_fetchPanel->setBoard(&m_review->feeds());
        connect(m_review, &ReviewPlace::importRequested, this,
                [this](const QStringList &paths) { paths.isEmpty() ? askForFiles() : importFiles(paths); });
        connect(m_review, &ReviewPlace::sampleRequested, this, &MainWindow::importSample);
        connect(m_review, &ReviewPlace::editionRequested, this, [this](const QString &slug) {
            m_desk.store().editions().find(slug).then(this, [this](const Result<EditionId> &id) {
                if (!id) {
                    showError(id.error());
                    return;
                }
                showPlace(WindowPlace::Archive);
                archive().showEdition(*id);
            });
        });
        connect(m_review, &ReviewPlace::message, this, &MainWindow::showMessage);
        connect(m_review, &ReviewPlace::pairRequested, this, [this](const QString &remoteId) {
            showPlace(WindowPlace::Write);
            write().translate(remoteId);
        });
        refreshTitle();
    }
    return *m_review;
}

WritePlace &MainWindow::write()
{
    if (!m_write) {
        m_write = new WritePlace(m_desk, m_edition, this);
        adopt(m_write, WindowPlace::Write, m_write->statusWidget());
        connect(m_write, &WritePlace::threadRequested, this, [this](ThreadId thread, CommentId comment) {
            showPlace(WindowPlace::Review);
            review().showThread(thread, comment);
        });
        connect(m_write, &WritePlace::newEditionRequested, this, &MainWindow::newEdition);
        connect(m_write, &WritePlace::exportRequested, this, &MainWindow::exportMenu);
        connect(m_write, &WritePlace::message, this, &MainWindow::showMessage);
        connect(m_write, &WritePlace::checked, this, &MainWindow::showChecked);
    }
    return *m_write;
}

ArchivePlace &MainWindow::archive()
{
    if (!m_archive) {
        m_archive = new ArchivePlace(m_desk, this);
        adopt(m_archive, WindowPlace::Archive, m_archive->statusWidget());
        connect(m_archive, &ArchivePlace::openRequested, this, [this](EditionId id) {
            openEdition(id);
            showPlace(WindowPlace::Write);
        });
        connect(m_archive, &ArchivePlace::duplicateRequested, this, [this](EditionId id) {
            m_desk.duplicate(id, QDate::currentDate()).then(this, [this](const Result<EditionId> &copy) {
                if (!copy) {
                    showError(copy.error());
                    return;
                }
                openEdition(*copy);
                showPlace(WindowPlace::Write);
            });
        });
        connect(m_archive, &ArchivePlace::exportRequested, this, &MainWindow::exportEdition);
        connect(m_archive, &ArchivePlace::threadRequested, this, [this](ThreadId thread, CommentId comment) {
            showPlace(WindowPlace::Review);
            review().showThread(thread, comment);
        });
        connect(m_archive, &ArchivePlace::restoreRequested, this, &MainWindow::restore);
        connect(m_archive, &ArchivePlace::message, this, &MainWindow::showMessage);
    }
    return *m_archive;
}

void MainWindow::makeRemainingPlaces()
{
    // One at a time, so that the window answers in between.
    if (!m_review)
        review();
    else if (!m_write)
        write();
    else if (!m_archive)
        archive();
    else
        return;
    QTimer::singleShot(0, this, &MainWindow::makeRemainingPlaces);
}

void MainWindow::showPlace(WindowPlace place)
{
    switch (place) {
    case WindowPlace::Review:
        review();
        break;
    case WindowPlace::Write:
        write();
        break;
    case WindowPlace::Archive:
        archive();
        break;
    }
    m_places->setCurrentIndex(int(place));
    m_strip->setPlace(int(place));
    m_placeActions.at(size_t(place))->setChecked(true);
    m_bar->refreshPlaces();
    if (QWidget *widget = m_places->currentWidget(); !widget->isAncestorOf(focusWidget()))
        widget->setFocus(Qt::OtherFocusReason);
}

WindowPlace MainWindow::currentPlace() const
{
    return WindowPlace(m_places->currentIndex());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_edition.flush();
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/place"_s, m_places->currentIndex());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTitle();
}

} // namespace marbre
