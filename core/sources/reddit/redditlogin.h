// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "sources/adapter.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>

namespace marbre {

/// Signs the editor in to Reddit through the system's browser: the code flow of an installed app, with PKCE (S256), a
/// state that is checked, and a redirect to this computer. Lives on the window's (or the command's) thread.
class RedditLogin final : public QObject
{
    Q_OBJECT
public:
    /// Opens an address in the browser.
    using Browser = std::function<void(const QUrl &address)>;
    /// Of the redirect. Reddit compares the address whole: the editor's client has to name redirectAddress().
    static constexpr quint16 usualPort = 17581;

    RedditLogin(PlaceHosts hosts, Browser browser, QObject *parent = nullptr);
    ~RedditLogin() override;

    /// What the editor has to enter at Reddit as the client's redirect uri.
    static QString redirectAddress(quint16 port = usualPort);

    /// Begins anew where one is under way. port 0: any free one.
    void begin(const QString &clientId, quint16 port = usualPort);
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    /// To be kept as "reddit/user" and "reddit/refresh-token".
    void finished(const QString &user, const QString &refreshToken);
    /// Holds no secret.
    void failed(const marbre::Error &error);

private:
    struct Attempt;
    void ask();
    void askWho();
    void fail(const QString &why, const QString &remedy = {});
    void end();

    PlaceHosts m_hosts;
    Browser m_browser;
    std::unique_ptr<Attempt> m_attempt;
};

} // namespace marbre
