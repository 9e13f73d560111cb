// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "models/pagediff.h"
#include "models/sourcelistmodel.h"

#include <QUrl>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QStackedWidget;

namespace marbre {

class DifferencesView;
class MessageBar;
class PageBrowser;
class PaneHeader;
class SegmentedButtons;

/// Right of the archive: an edition's proof, what changed in it, and the threads it cites.
class EditionPane final : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Proof, Differences, Sources };

    explicit EditionPane(Desk &desk, QWidget *parent = nullptr);

    /// Loads and shows; the tab stays. The newest call wins. 0 shows the empty state.
    void showEdition(EditionId id);
    /// The proof, at the first place that leads to one of these items (remote ids); marks all of them. None: its
    /// beginning.
    void showPlace(EditionId id, const QStringList &items);
    void reload() { showEdition(m_id); }
    EditionId id() const { return m_id; }
    DifferencesView &differences() { return *m_differences; }
    SegmentedButtons &tabs() { return *m_tabs; }
    MessageBar &messages() { return *m_messages; }
    /// What the header's buttons run: open, duplicate, export.
    QList<QAction *> actions() const { return {m_open, m_duplicate, m_export}; }

Q_SIGNALS:
    void openRequested(marbre::EditionId id);
    void duplicateRequested(marbre::EditionId id);
    void exportRequested(marbre::EditionId id);
    void restoreRequested(marbre::EditionId id, marbre::RevisionId revision);
    void threadRequested(marbre::ThreadId thread, marbre::CommentId comment);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void makePages();
    void take(quint64 ticket, const Result<StoredEdition> &stored);
    void takeSnapshot(quint64 ticket, const Result<EditionSnapshot> &snapshot);
    void renderPage();
    void markPlaces();
    void goToPlace();
    void compare(RevisionId from, RevisionId to);
    /// The reader's page of a kept revision, or of the present text for 0; on a pool thread.
    QFuture<Result<QList<PageBlock>>> page(RevisionId revision);
    void setTab(int tab);
    void follow(const QUrl &link);
    void report(const Error &error);
    Desk &m_desk;
    EditionId m_id;
    quint64 m_ticket = 0;
    quint64 m_comparison = 0;
    QStringList m_items;  ///< whose places are marked
    EditionId m_shown;    ///< whose proof is laid out
    bool m_going = false; ///< to the first of them, once the page is there
    StoredEdition m_stored;
    EditionSnapshot m_snapshot;
    SourceListModel m_sourceModel;
    PaneHeader *m_header;
    SegmentedButtons *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    PageBrowser *m_proof;
    QWidget *m_differencesPage;
    QLabel *m_headline;
    QLabel *m_meta;
    DifferencesView *m_differences;
    QListView *m_sources;
    MessageBar *m_messages;
    QAction *m_open;
    QAction *m_duplicate;
    QAction *m_export;
};

} // namespace marbre
