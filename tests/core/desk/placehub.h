// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/transport.h"

#include <QHash>
#include <QStringList>
#include <condition_variable>
#include <mutex>

namespace marbre {

/// All places that a test's fetches ask, without a network: what each address answers, who was asked what, and answers
/// that are held back until the test lets them go. Any thread.
class PlaceHub final
{
public:
    void answer(const QString &url, const QByteArray &body, int status = 200, const QList<HttpHeader> &headers = {});
    /// One after the other; the last one goes on for ever.
    void answerInTurn(const QString &url, const QList<HttpAnswer> &answers);
    void fault(const QString &url, FaultKind kind);
    /// Every address without an answer of its own.
    void faultEverywhere(FaultKind kind);

    /// Requests to the host wait from now on, until release() or until they are stopped.
    void hold(const QString &host);
    /// After so many more requests that are answered.
    void holdAfter(const QString &host, int requests);
    void release(const QString &host);

    QStringList asked() const; ///< addresses, in the order in which they were asked
    int count(const QString &url) const { return int(asked().count(url)); }
    int inFlight(const QString &host) const;
    int hostsInFlight() const;
    /// Of one host at once, ever.
    int mostInFlight() const;
    /// Authorization of the newest request to the address.
    QByteArray authorization(const QString &url) const;

    TransportFactory transport();

private:
    class HubTransport;
    Fetched<HttpAnswer> send(const HttpRequest &request, const std::stop_token &stop);
    Fetched<HttpAnswer> answerTo(const QString &url);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_released;
    QHash<QString, QList<HttpAnswer>> m_answers;
    QHash<QString, FaultKind> m_faults;
    std::optional<FaultKind> m_faultEverywhere;
    QStringList m_held;
    QHash<QString, int> m_answersLeft; ///< before the host is held
    QStringList m_asked;
    QHash<QString, QByteArray> m_authorizations;
    QHash<QString, int> m_inFlight;
    int m_most = 0;
};

} // namespace marbre
