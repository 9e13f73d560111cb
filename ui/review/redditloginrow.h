// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace marbre {

class RedditLogin;
class Secrets;

/// The editor's own Reddit client, and the log-in with it through the system's browser. The client's id is shown, as it
/// is no secret; what the log-in gives is kept and never shown.
class RedditLoginRow final : public QWidget
{
    Q_OBJECT
public:
    explicit RedditLoginRow(Secrets &secrets, QWidget *parent = nullptr);
    ~RedditLoginRow() override;

    QString clientId() const;
    void focusFirst();

Q_SIGNALS:
    void loggedIn();

private:
    void build();
    void showKept();
    void logIn();
    void keepLogin(const QString &user, const QString &refreshToken);
    void say(const QString &text, bool failed);
    Secrets &m_secrets;
    RedditLogin *m_login;
    QLineEdit *m_clientId;
    QPushButton *m_button;
    QLabel *m_state;
};

} // namespace marbre
