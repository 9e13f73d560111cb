// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editiondocument.h"
#include "models/preflightmodel.h"

#include <QAction>
#include <QWidget>
#include <chrono>

namespace marbre {

class BalancePanel;
class MessageBar;
class PreflightHeader;
class PreflightView;

/// A finished check of the open edition.
struct CheckOutcome
{
    QList<CheckRow> rows;
    QDateTime when;
    std::chrono::milliseconds took{};
};

/// What the preflight found in the open edition, worst first, with what can be done about each.
class PreflightPane final : public QWidget
{
    Q_OBJECT
public:
    explicit PreflightPane(EditionDocument &edition, QWidget *parent = nullptr);

    void showOutcome(const CheckOutcome &outcome);
    void showError(const Error &error);
    void showBalance(const EditionBalance &balance);
    /// While the addresses are asked for, the button stops that.
    void setReaching(bool reaching);
    const PreflightCounts &counts() const { return m_model.counts(); }
    PreflightModel &model() { return m_model; }
    QList<QAction *> commands() const { return {m_rerun, m_links}; }
    /// Goes to the next finding (1) or the one before (-1): in the list's order where the list has the focus, else in
    /// the text from a position on.
    void step(int direction, qsizetype position);
    void focusContent();

Q_SIGNALS:
    void positionRequested(qsizetype begin, qsizetype end); ///< in the body
    void fieldRequested(const QString &field, int index, marbre::Span span);
    void sourceRequested(const marbre::ItemRef &item, const QString &words);
    void learnRequested(const QString &word);
    void rerunRequested();
    void linksRequested(bool start); ///< false: stop asking
    void leaveRequested();
    void message(const QString &text, bool undoable);

private:
    void makeActions();
    void jump(int row, int which = 0);
    void mend(int row);
    void mendBody(const QList<CheckRow> &rows);
    void mendHeader(const QList<CheckRow> &rows);
    void showSource(int row);
    void followText();

    EditionDocument &m_edition;
    PreflightModel m_model;
    QAction *m_rerun;
    QAction *m_links;
    PreflightHeader *m_header;
    MessageBar *m_messages;
    PreflightView *m_view;
    BalancePanel *m_balance;
    QMetaObject::Connection m_following;
    bool m_reaching = false;
};

} // namespace marbre
