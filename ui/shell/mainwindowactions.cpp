// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "archive/archiveplace.h"
#include "manuscript/manuscript.h"
#include "review/reviewplace.h"
#include "shell/commandpalette.h"
#include "shell/exporter.h"
#include "shell/importpanel.h"
#include "shell/neweditiondialog.h"
#include "shell/settingsdialog.h"
#include "shell/shellbar.h"
#include "shell/strip.h"
#include "store/maintenance.h"
#include "widgets/messagebar.h"
#include "widgets/visuals.h"
#include "write/writeplace.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace marbre {

QAction *MainWindow::addCommand(const QString &name, const QString &text, const QString &icon,
                                const QList<QKeySequence> &keys)
{
    auto *action = new QAction(visuals::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    addAction(action);
    m_commands << action;
    return action;
}

void MainWindow::makeActions()
{
    auto *group = new QActionGroup(this);
    const auto place = [&](WindowPlace which, const QString &name, const QString &text, const QString &icon,
                           Qt::Key key) {
        QAction *action = addCommand(name, text, icon, {QKeySequence(Qt::CTRL | key)});
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, which] { showPlace(which); });
        m_placeActions.at(size_t(which)) = action;
    };
    place(WindowPlace::Review, u"placeReview"_s, tr("Review"), u"view-pim-news"_s, Qt::Key_1);
    place(WindowPlace::Write, u"placeWrite"_s, tr("Write"), u"document-edit"_s, Qt::Key_2);
    place(WindowPlace::Archive, u"placeArchive"_s, tr("Archive"), u"view-calendar-month"_s, Qt::Key_3);

    m_undo = addCommand(u"undo"_s, tr("Undo"), u"edit-undo"_s, QKeySequence::keyBindings(QKeySequence::Undo));
    connect(m_undo, &QAction::triggered, this, &MainWindow::undo);
    m_redo = addCommand(u"redo"_s, tr("Redo"), u"edit-redo"_s, QKeySequence::keyBindings(QKeySequence::Redo));
    connect(m_redo, &QAction::triggered, this, &MainWindow::redo);
    connect(addCommand(u"newEdition"_s, tr("New edition…"), u"document-new"_s, {QKeySequence::New}),
            &QAction::triggered, this, &MainWindow::newEdition);
    m_import = addCommand(u"import"_s, tr("Import…"), u"document-import"_s, {QKeySequence(Qt::CTRL | Qt::Key_I)});
    m_import->setToolTip(tr("Import posts, comments and editions from files"));
    connect(m_import, &QAction::triggered, this, &MainWindow::askForFiles);
    connect(addCommand(u"importSample"_s, tr("Import the sample day"), u"document-import"_s, {}), &QAction::triggered,
            this, &MainWindow::importSample);

    makeFeedActions();
    makePublishActions();

    const auto exportTo = [&](Format format, const QString &text, const QKeySequence &key) {
        QAction *action = addCommand(u"export-"_s + formatWord(format), text, u"document-export"_s,
                                     key.isEmpty() ? QList<QKeySequence>{} : QList{key});
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format, m_edition.id()); });
        m_exports << action;
    };
    exportTo(Format::Html, tr("Export as HTML page…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportTo(Format::Markdown, tr("Export as Markdown…"), {});
    exportTo(Format::Text, tr("Export as plain text…"), {});
    QAction *copy = addCommand(u"copyEdition"_s, tr("Copy the edition"), u"edit-copy"_s,
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    connect(copy, &QAction::triggered, this, [this] {
        if (m_edition.isOpen())
            m_exporter->copy(m_edition.edition());
    });
    m_exports << copy;
    m_publish = addCommand(u"publish"_s, tr("Mark as published"), u"document-send"_s, {});
    connect(m_publish, &QAction::triggered, this, &MainWindow::publish);
    connect(addCommand(u"backUp"_s, tr("Back up the desk…"), u"document-save-as"_s, {}), &QAction::triggered, this,
            &MainWindow::backUpDesk);
    connect(addCommand(u"settings"_s, tr("Settings…"), u"configure"_s, {QKeySequence::Preferences}),
            &QAction::triggered, this, &MainWindow::openSettings);
    m_palette =
        addCommand(u"palette"_s, tr("Command or thread…"), u"search"_s,
                   {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    connect(m_palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(addCommand(u"quit"_s, tr("Quit"), u"application-exit"_s, {QKeySequence::Quit}), &QAction::triggered, this,
            &QWidget::close);
}

void MainWindow::makeMenu()
{
    QMenu *menu = m_bar->mainMenu();
    const auto command = [this](const QString &name) { return findChild<QAction *>(name, Qt::FindDirectChildrenOnly); };
    menu->addActions({command(u"newEdition"_s), m_import, command(u"importSample"_s)});
    menu->addSeparator();
    menu->addActions({m_fetch, command(u"showFeedStatus"_s), command(u"addThreadByHand"_s), m_offline});
    menu->addSeparator();
    menu->addActions(m_exports);
    menu->addActions({command(u"rereadSources"_s), m_check, m_publish});
    menu->addSeparator();
    menu->addActions({m_undo, m_redo});
    menu->addSeparator();
    menu->addActions({m_palette, command(u"backUp"_s), command(u"settings"_s), command(u"quit"_s)});
    connect(menu, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : std::as_const(m_exports))
            action->setEnabled(m_edition.isOpen());
        m_publish->setEnabled(m_edition.isOpen());
        m_publish->setText(m_edition.isOpen() && m_edition.state() == EditionState::Published
                               ? tr("Back to draft")
                               : tr("Mark as published"));
        const QUndoStack *stack = activeStack();
        m_undo->setText(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
        m_redo->setText(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Redo"));
    });
}

QList<QAction *> MainWindow::commands()
{
    QList<QAction *> all;
    switch (currentPlace()) {
    case WindowPlace::Review:
        all = review().commands();
        break;
    case WindowPlace::Write:
        all = write().commands();
        break;
    case WindowPlace::Archive:
        all = archive().commands();
        break;
    }
    return all + m_commands;
}

void MainWindow::openPalette()
{
    m_commandPalette->open(commands());
}

QUndoStack *MainWindow::activeStack()
{
    // Review's stack holds sends and quotes too, so that everything done there is undone there.
    return currentPlace() == WindowPlace::Review ? review().triageUndo() : m_edition.undoStack();
}

void MainWindow::undo()
{
    QUndoStack *stack = activeStack();
    const QString name = stack->undoText();
    if (!stack->canUndo())
        return;
    stack->undo();
    m_strip->showMessage(tr("Undone: %1").arg(name), false);
}

void MainWindow::redo()
{
    QUndoStack *stack = activeStack();
    const QString name = stack->redoText();
    if (!stack->canRedo())
        return;
    stack->redo();
    m_strip->showMessage(tr("Done again: %1").arg(name), true);
}

void MainWindow::showMessage(const QString &text, bool undoable)
{
    m_strip->showMessage(text, undoable);
}

void MainWindow::showError(const Error &error)
{
    if (error.kind != ErrorKind::Canceled) // the editor's newer wish took its place
        m_messages->showError(error);
}

void MainWindow::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import posts, comments and editions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"importDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("What Marbre reads (*.json *.jsonl *.ndjson *.zst *.gz *.md *.html *.htm *.xhtml *.xml "
                               "*.rss *.atom *.rdf)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importFiles);
    dialog->open();
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (m_importPanel->isRunning()) {
        showMessage(tr("An import is running: wait for it or stop it first"), false);
        return;
    }
    m_importPanel->watch(m_desk.import(paths));
}

void MainWindow::importSample()
{
    if (!m_importPanel->isRunning())
        m_importPanel->watch(m_desk.importSample());
}

void MainWindow::newEdition()
{
    auto *dialog = new NewEditionDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_desk.createEdition(dialog->request()).then(this, [this](const Result<EditionId> &id) {
            if (!id) {
                showError(id.error());
                return;
            }
            openEdition(*id);
            showMessage(tr("A new edition is on the table"), false);
        });
    });
    dialog->open();
}

void MainWindow::exportMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_exports);
    menu->popup(QCursor::pos());
}

void MainWindow::exportAs(Format format, EditionId id)
{
    if (m_edition.isOpen() && id == m_edition.id()) {
        m_exporter->exportToFile(m_edition.edition(), format);
        return;
    }
    m_desk.store().editions().load(id).then(this, [this, format](const Result<StoredEdition> &stored) {
        if (stored)
            m_exporter->exportToFile(stored->edition, format);
        else
            showError(stored.error());
    });
}

void MainWindow::exportEdition(EditionId id)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[format, text] : {std::pair{Format::Html, tr("HTML page…")},
                                       {Format::Markdown, tr("Markdown…")},
                                       {Format::Text, tr("Plain text…")}})
        connect(menu->addAction(text), &QAction::triggered, this, [this, format, id] { exportAs(format, id); });
    menu->popup(QCursor::pos());
}

void MainWindow::restore(EditionId id, RevisionId revision)
{
    m_desk.store().editions().manuscript(revision).then(this, [this, id](const Result<QByteArray> &manuscript) {
        const Result<Edition> edition =
            manuscript.and_then([](const QByteArray &bytes) { return readManuscript(bytes); });
        if (!edition) {
            showError(edition.error());
            return;
        }
        const auto apply = [this, edition = *edition] {
            m_edition.replaceText(edition, tr("Restore a revision"));
            showMessage(tr("Restored; the text that it replaced is kept as a revision"), true);
        };
        if (m_edition.isOpen() && m_edition.id() == id) {
            apply();
            return;
        }
        m_edition.open(id).then(this, [this, apply](const Result<void> &opened) {
            if (opened)
                apply();
            else
                showError(opened.error());
        });
    });
}

void MainWindow::backUpDesk()
{
    auto *dialog = new QFileDialog(this, tr("Back up the desk"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"marbre"_s);
    dialog->selectFile(u"desk-%1.marbre"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_edition.flush();
        QtConcurrent::run(&m_desk.pool(), [desk = m_desk.store().path(), file] {
            return backUp(desk, file);
        }).then(this, [this, file](const Result<qint64> &bytes) {
            if (bytes)
                showMessage(tr("Backed up to %1 (%2)").arg(file, locale().formattedDataSize(*bytes)), false);
            else
                showError(bytes.error());
        });
    });
    dialog->open();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_desk.store(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::coloursChanged, this, &Appearance::applyColours);
    connect(dialog, &SettingsDialog::failed, this, &MainWindow::showError);
    dialog->open();
}

} // namespace marbre
