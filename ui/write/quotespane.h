// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAction>
#include <QWidget>

class QLabel;
class QListView;
class QSplitter;

namespace marbre {

class EmptyState;
class QuoteListModel;
class QuotePair;

/// All quotes of the edition by section, and the one that is chosen with its translation.
class QuotesPane final : public QWidget
{
    Q_OBJECT
public:
    QuotesPane(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    /// What the preflight found in the text as it stands.
    void showChecks(const QList<CheckRow> &rows);
    /// The cursor moved to there: the quote under it is chosen, unless one works here.
    void follow(qsizetype bodyPosition);
    /// Chooses the last quote of a comment, ready to type its translation.
    void edit(const QString &remoteId);
    void focusContent();
    /// To be offered in the whole place.
    QList<QAction *> commands() const { return {m_next, m_previous, m_review}; }

Q_SIGNALS:
    void positionRequested(qsizetype bodyPosition);
    void threadRequested(marbre::ThreadId thread, marbre::CommentId comment);
    void message(const QString &text, bool undoable);
    void pageWanted(); ///< what was asked for is done here

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void makeActions();
    void choose(int row);
    void stepOpen(int direction);
    void currentChanged();
    void updateList();
    int currentRow() const;

    Desk &m_desk;
    EditionDocument &m_edition;
    QuoteListModel *m_model;
    QListView *m_list;
    QuotePair *m_pair;
    QSplitter *m_splitter;
    QLabel *m_summary;
    EmptyState *m_empty;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_review = nullptr;
    QString m_chosen; ///< key of the quote that is chosen
    qsizetype m_followed = -1;
};

} // namespace marbre
