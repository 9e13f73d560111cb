// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/replywatch.h"

#include "sources/wire/faulttext.h"

#include <QCoreApplication>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// What stays unread makes the host wait: so an answer never fills the memory before its size is seen.
constexpr qint64 bufferSize = 256 * 1024;
/// A host that sends a byte now and then does not hold a run for ever.
constexpr int mostTimeouts = 20;

struct WatchText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ReplyWatch)
};

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

FaultKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return FaultKind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return FaultKind::Timeout;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProxyConnectionClosedError:
        return FaultKind::CutOff;
    case QNetworkReply::OperationCanceledError:
        return FaultKind::Canceled;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return FaultKind::Format;
    default:
        return FaultKind::NoNetwork;
    }
}

/// Whether a text begins as a JSON object or list and does not end as one.
bool isOpenJson(QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    return (text.startsWith('{') && !text.endsWith('}')) || (text.startsWith('[') && !text.endsWith(']'));
}

/// Whether the error is nothing but the status, which is an answer.
bool isOnlyStatus(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    return statusOf(reply) >= 400 &&
           ((error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
            error == QNetworkReply::ProtocolInvalidOperationError || error >= QNetworkReply::InternalServerError);
}

} // namespace

ReplyWatch::ReplyWatch(QNetworkReply &reply, const HttpRequest &request, std::chrono::milliseconds timeout)
    : m_reply(reply)
    , m_request(request)
{
    m_reply.setReadBufferSize(bufferSize);
    m_silence.setSingleShot(true);
    m_silence.setInterval(timeout);
    m_whole.setSingleShot(true);
    m_whole.setInterval(timeout * mostTimeouts);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(FaultKind::Timeout); });
    connect(&m_whole, &QTimer::timeout, this, [this] { end(FaultKind::Timeout); });
    const auto heard = [this] { m_silence.start(); };
    connect(&m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_silence.start();
        if (m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.limit)
            end(FaultKind::TooLarge);
    });
    connect(&m_reply, &QNetworkReply::encrypted, this, heard);
    connect(&m_reply, &QNetworkReply::uploadProgress, this, heard);
    connect(&m_reply, &QNetworkReply::readyRead, this, &ReplyWatch::take);
    connect(&m_reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
}

Fetched<HttpAnswer> ReplyWatch::wait(const std::stop_token &stop)
{
    const std::stop_callback stopping(
        stop, [this] { QMetaObject::invokeMethod(this, [this] { end(FaultKind::Canceled); }, Qt::QueuedConnection); });
    m_silence.start();
    m_whole.start();
    if (!m_reply.isFinished())
        m_loop.exec();
    return answer();
}

void ReplyWatch::take()
{
    m_silence.start();
    while (!m_ended) {
        const QByteArray piece = m_reply.read(bufferSize);
        if (piece.isEmpty())
            return;
        m_body += piece;
        if (m_body.size() > m_request.limit)
            end(FaultKind::TooLarge);
    }
}

void ReplyWatch::end(FaultKind kind)
{
    if (m_ended)
        return;
    m_ended = kind;
    m_reply.abort();
    m_loop.quit();
}

Fetched<HttpAnswer> ReplyWatch::answer()
{
    if (!m_ended)
        take();
    if (m_ended == FaultKind::TooLarge)
        return std::unexpected(tooLarge());
    if (const std::optional<FetchFault> found = fault())
        return std::unexpected(*found);
    HttpAnswer answer;
    answer.status = statusOf(m_reply);
    answer.url = m_request.url;
    answer.received = now();
    for (const auto &[name, value] : m_reply.rawHeaderPairs())
        answer.headers.append({name, value});
    if (isShort(answer))
        return std::unexpected(transportFault(FaultKind::CutOff, m_request.url));
    answer.body = std::move(m_body);
    return answer;
}

std::optional<FetchFault> ReplyWatch::fault() const
{
    if (m_ended)
        return transportFault(*m_ended, m_request.url);
    if (m_reply.error() == QNetworkReply::NoError || isOnlyStatus(m_reply))
        return std::nullopt;
    const FaultKind kind = kindOf(m_reply.error());
    // What Qt says of an answer holds the whole address, secrets included; of a connection, only the host.
    const bool ofConnection = kind == FaultKind::NoNetwork || kind == FaultKind::Tls;
    const QString said = m_reply.errorString();
    return transportFault(kind, m_request.url, ofConnection && !said.contains("://"_L1) ? said : QString());
}

FetchFault ReplyWatch::tooLarge() const
{
    return transportFault(FaultKind::TooLarge, m_request.url,
                          WatchText::tr("It has more than %1 MB.").arg(m_request.limit / 1024 / 1024));
}

/// Fewer bytes than it promised. Where it did not say how many, Qt now and then takes a chunked answer that breaks off
/// for a whole one: JSON shows by its end that it is not.
bool ReplyWatch::isShort(const HttpAnswer &answer) const
{
    const QByteArray length = answer.header("Content-Length");
    if (m_request.verb == "HEAD" || answer.status == 304)
        return false;
    if (length.isEmpty())
        return answer.header("Content-Type").contains("json") && isOpenJson(m_body);
    // Of a packed answer the length counts the packed bytes: unpacking has seen whether they are all there.
    return answer.header("Content-Encoding").isEmpty() && m_body.size() < length.toLongLong();
}

} // namespace marbre
