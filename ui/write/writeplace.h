// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"

#include <QAction>
#include <QList>
#include <QWidget>
#include <memory>

namespace marbre {

class Desk;

/// Second place of the window: outline and marble | header form and manuscript | proof or material.
class WritePlace final : public QWidget
{
    Q_OBJECT
public:
    WritePlace(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);
    ~WritePlace() override;

    QList<QAction *> commands() const;
    QWidget *statusWidget();
    /// Puts the cursor there and shows it.
    void goTo(qsizetype bodyPosition);
    /// The list of findings, with the focus.
    void showCheck();
    /// The last quote of this comment, ready to be translated.
    void translate(const QString &remoteId);
    /// Asks the places again for what the edition cites, and shows what is other there than here.
    void rereadSources();
    /// When that was done last for the edition on the table; nothing where it was not since it was opened.
    std::optional<Instant> sourcesRead() const;

Q_SIGNALS:
    void threadRequested(marbre::ThreadId thread, marbre::CommentId comment); ///< show in Review
    void newEditionRequested();
    void exportRequested();
    void checked(int toSettle, int toCheck); ///< a check has ended
    void message(const QString &text, bool undoable);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace marbre
