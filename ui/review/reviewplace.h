// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAction>
#include <QList>
#include <QUndoStack>
#include <QWidget>
#include <memory>

namespace marbre {

class Desk;
class FeedBoard;

/// First place of the window: what came in, the list, the reader.
class ReviewPlace final : public QWidget
{
    Q_OBJECT
public:
    ReviewPlace(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);
    ~ReviewPlace() override;

    /// For the command palette and the menu; owned by this widget, with shortcuts that work only outside text fields.
    QList<QAction *> commands() const;
    QUndoStack *triageUndo();
    /// Selects and shows a thread, whatever the filter; and a comment of it where one is given.
    void showThread(ThreadId thread, CommentId comment = {});
    /// The days of the edition on the table, [first, end): "Today" means their windows, as the desk's day has them.
    void setPeriod(QDate first, QDate end, const QString &label);
    /// The strip's left part: "214 threads seen of 300 ..."; changes with statusChanged().
    QWidget *statusWidget();
    bool hasThreads() const;
    /// What is followed and how it goes, for the whole window.
    FeedBoard &feeds();
    void showFeedStatus(FeedId feed = {});
    void addThread();

Q_SIGNALS:
    void importRequested(const QStringList &paths); ///< files dropped on the list; empty: ask for files
    void sampleRequested();
    void editionRequested(const QString &slug);  ///< "see the edition" of an already covered thread
    void pairRequested(const QString &remoteId); ///< a comment was just quoted: its translation is wanted
    /// One line about the last action for the strip, with its undo.
    void message(const QString &text, bool undoable);
    void statusChanged(); ///< counts or hasThreads() may be others

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace marbre
