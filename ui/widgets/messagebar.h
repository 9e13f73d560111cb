// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "widgets/visuals.h"

#include <QWidget>

class KMessageWidget;
class QAction;

namespace marbre {

/// What failed or happened, said inside the pane that it concerns. Hidden until something is shown; the editor can
/// close it. Text is shown as it is, without markup.
class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(const QString &text, visuals::Tone tone);
    /// A button beside the text, until the next message; the action stays the caller's.
    void addAction(QAction *action);
    void hideMessage();
    QString text() const;

private:
    void say(const QString &text, bool closable);
    KMessageWidget *m_bar;
    QString m_text;
    QList<QAction *> m_added;
};

} // namespace marbre
