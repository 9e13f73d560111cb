// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "models/editiondocument.h"

#include <QMainWindow>
#include <array>

class QActionGroup;
class QStackedWidget;

namespace marbre {

class ArchivePlace;
class CommandPalette;
class Exporter;
class FetchPanel;
class ImportPanel;
class MessageBar;
class ReviewPlace;
class ShellBar;
class Strip;
class WritePlace;

enum class WindowPlace { Review = 0, Write = 1, Archive = 2 };

/// The window: joins the three places over one desk and one edition on the table.
/// Places are made when they are first seen, or when the window has nothing else to do.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    EditionDocument &edition() { return m_edition; }
    void showPlace(WindowPlace place);
    WindowPlace currentPlace() const;
    ReviewPlace &review();
    WritePlace &write();
    ArchivePlace &archive();

    void openEdition(EditionId id);
    void importFiles(const QStringList &paths);
    void importSample();
    /// Fetches what is followed when it is due. Off at first.
    void setScheduling(bool on);
    /// Every action of the window and of its places.
    QList<QAction *> commands();

Q_SIGNALS:
    void importFinished(const marbre::ImportReport &report);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addCommand(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys);
    void makeActions();
    void makeFeedActions();
    void makeMenu();
    void makeLayout();
    void connectEdition();
    void openLastEdition();
    void makeRemainingPlaces();
    void adopt(QWidget *place, WindowPlace which, QWidget *status);
    void showMessage(const QString &text, bool undoable);
    void undo();
    void redo();
    QUndoStack *activeStack();
    void refreshEditions();
    void refreshTitle();
    void askForFiles();
    void newEdition();
    void exportMenu();
    void exportAs(Format format, EditionId id);
    void exportEdition(EditionId id);
    void publish();
    void setPublished(bool published, const QString &reason = {});
    void offerRereading();
    void checkThenPublish();
    void askAboutFindings(const QStringList &findings);
    void makePublishActions();
    void showChecked(int toSettle, int toCheck);
    void fetchNow();
    void sayFetched(const FetchReport &report);
    void showFeedStatus();
    void reread();
    void restore(EditionId id, RevisionId revision);
    void showError(const Error &error);
    void backUpDesk();
    void openSettings();
    void openPalette();

    Desk &m_desk;
    EditionDocument m_edition;
    QList<QAction *> m_commands;
    std::array<QAction *, 3> m_placeActions{};
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_import = nullptr;
    QAction *m_fetch = nullptr;
    QAction *m_offline = nullptr;
    bool m_fetchAsked = false; ///< by the editor: only then its end is said in place of the last action
    QAction *m_rereadFirst = nullptr;
    QAction *m_publishNow = nullptr;
    QAction *m_check = nullptr;
    QAction *m_showFindings = nullptr;
    QAction *m_publishOpen = nullptr; ///< with what the check found
    QAction *m_palette = nullptr;
    QAction *m_publish = nullptr;
    QList<QAction *> m_exports;
    ShellBar *m_bar = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_places = nullptr;
    Strip *m_strip = nullptr;
    ImportPanel *m_importPanel = nullptr;
    FetchPanel *m_fetchPanel = nullptr;
    CommandPalette *m_commandPalette = nullptr;
    Exporter *m_exporter = nullptr;
    ReviewPlace *m_review = nullptr;
    WritePlace *m_write = nullptr;
    ArchivePlace *m_archive = nullptr;
};

} // namespace marbre
