// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fetcher.h"
#include "models/editiondocument.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace marbre {

class FlatButton;
class MessageBar;
class RereadCard;

/// Reads the sources of the edition again, and shows what is other at their places than in the desk.
class RereadPane final : public QWidget
{
    Q_OBJECT
public:
    RereadPane(Desk &desk, EditionDocument &edition, QWidget *parent = nullptr);

    void reread();
    bool isRunning() const { return m_running; }
    /// Of the edition on the table, since it was opened.
    std::optional<Instant> lastRead() const { return m_lastRead; }
    void showReport(const RereadReport &report);
    void focusContent();

Q_SIGNALS:
    void positionRequested(qsizetype bodyPosition);
    void threadRequested(marbre::ThreadId thread, marbre::CommentId comment);
    void message(const QString &text, bool undoable);

private:
    void forget();
    void addCard(const RereadChange &change);
    void purge(RereadCard *card);
    void say(const QString &text);
    Desk &m_desk;
    EditionDocument &m_edition;
    FlatButton *m_again;
    QLabel *m_summary;
    QLabel *m_notes;
    MessageBar *m_messages;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards = nullptr;
    QList<RereadCard *> m_shown;
    EditionId m_of; ///< which edition was read
    std::optional<Instant> m_lastRead;
    bool m_running = false;
};

} // namespace marbre
