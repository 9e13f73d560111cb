// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/differencepage.h"
#include "model/edition.h"

#include <QSet>
#include <QWidget>

class QAction;
class QLabel;

namespace marbre {

class DifferencesBrowser;
class FlatButton;
class MessageBar;
class RevisionTimeline;

/// What changed between two saved states of an edition, set as the reader's page.
class DifferencesView final : public QWidget
{
    Q_OBJECT
public:
    explicit DifferencesView(QWidget *parent = nullptr);

    /// The kept revisions, the newest first as the store lists them, and the text as it is now.
    void setRevisions(const EditionRow &edition, const QList<RevisionRow> &revisions);
    /// The answer to comparisonWanted().
    void showChanges(const QList<PageChange> &changes);
    void compareAgain(); ///< colours come from the pages: other colours, other pages
    MessageBar &messages() { return *m_messages; }

    RevisionTimeline &timeline() { return *m_timeline; }
    QAction *previousChange() { return m_previous; }
    QAction *nextChange() { return m_next; }
    QAction *restore() { return m_restore; }
    int currentChange() const { return m_current; } ///< -1 before the first is visited

Q_SIGNALS:
    /// 0 stands for the text as it is now.
    void comparisonWanted(marbre::RevisionId from, marbre::RevisionId to);
    void restoreRequested(marbre::RevisionId revision);
    void linkActivated(const QUrl &link);

private:
    void makeActions();
    QWidget *makeBar();
    RevisionId revision(int dot) const;
    void choose(int from, int to);
    void layOut();
    void goTo(int change);
    void follow(const QUrl &link);
    QString summary() const;
    RevisionTimeline *m_timeline;
    QLabel *m_range;
    QLabel *m_summary;
    DifferencesBrowser *m_page;
    MessageBar *m_messages;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_restore;
    QList<RevisionRow> m_revisions; ///< the oldest first
    QStringList m_labels;           ///< of every dot
    QList<PageChange> m_changes;
    QList<ChangeMark> m_marks;
    QSet<int> m_unfolded;
    int m_current = -1;
};

} // namespace marbre
