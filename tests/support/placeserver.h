// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/placeanswer.h"

#include <QSslConfiguration>
#include <QUrl>
#include <functional>
#include <memory>

namespace marbre {

/// A place on the loopback, on a thread of its own, so that a test may block in the thread that asks. HTTP/1.1 with
/// keep-alive; every fault that a place may show can be scripted.
class PlaceServer final
{
public:
    /// Called on the server's thread.
    using Handler = std::function<PlaceAnswer(const PlaceRequest &request)>;

    PlaceServer();
    /// Over TLS, with the certificate and key of the configuration.
    explicit PlaceServer(const QSslConfiguration &tls);
    ~PlaceServer();

    quint16 port() const;
    /// "http://127.0.0.1:PORT", for PlaceHosts.
    QString address() const;
    /// target: path and query, from "/".
    QUrl url(const QString &target = QStringLiteral("/")) const;

    /// The path itself, whatever its query. A later call replaces an earlier one.
    void on(const QString &path, Handler handler);
    void on(const QString &path, const PlaceAnswer &answer);
    /// One after the other; the last one goes on for ever.
    void onInTurn(const QString &path, const QList<PlaceAnswer> &answers);
    /// Every path that begins so and has no handler of its own; the longest prefix wins.
    void under(const QString &prefix, Handler handler);

    /// What was asked so far, answered or not; without a handler it is a 404.
    QList<PlaceRequest> requests() const;
    int count(const QString &path) const;
    /// How many connections were opened so far.
    int connections() const;
    /// Bytes that left towards clients so far.
    qint64 sent() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace marbre
