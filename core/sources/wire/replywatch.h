// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/transport.h"

#include <QEventLoop>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

class QNetworkReply;

namespace marbre {

/// Waits for one reply in an event loop of its own, takes its body as it comes, and breaks it off where it grows too
/// large, falls silent, lasts for ever or is no longer wanted.
class ReplyWatch final : public QObject
{
public:
    ReplyWatch(QNetworkReply &reply, const HttpRequest &request, std::chrono::milliseconds timeout);
    Fetched<HttpAnswer> wait(const std::stop_token &stop);

private:
    void take();
    void end(FaultKind kind);
    Fetched<HttpAnswer> answer();
    std::optional<FetchFault> fault() const;
    FetchFault tooLarge() const;
    bool isShort(const HttpAnswer &answer) const;

    QNetworkReply &m_reply;
    const HttpRequest &m_request;
    QEventLoop m_loop;
    QTimer m_silence;
    QTimer m_whole;
    QByteArray m_body;
    std::optional<FaultKind> m_ended;
};

} // namespace marbre
