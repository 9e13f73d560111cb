// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"
#include "model/thread.h"

#include <QAction>
#include <QDate>
#include <QList>
#include <QWidget>
#include <memory>

namespace marbre {

class Desk;

/// Third place of the window: calendar and list | search | proof, differences, sources.
class ArchivePlace final : public QWidget
{
    Q_OBJECT
public:
    explicit ArchivePlace(Desk &desk, QWidget *parent = nullptr);
    ~ArchivePlace() override;

    QList<QAction *> commands() const;
    QWidget *statusWidget();
    void showEdition(EditionId id);
    void focusSearch();

Q_SIGNALS:
    void openRequested(marbre::EditionId id);      ///< put it on the table
    void duplicateRequested(marbre::EditionId id); ///< "new edition from this one"
    void exportRequested(marbre::EditionId id);
    void threadRequested(marbre::ThreadId thread, marbre::CommentId comment);
    /// The text of a revision is to become the edition's: the shell goes through the open document where it is open.
    void restoreRequested(marbre::EditionId id, marbre::RevisionId revision);
    void message(const QString &text, bool undoable);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace marbre
