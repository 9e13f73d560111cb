// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/placeconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qint64 pieceSize = 64 * 1024;
constexpr qint64 mostWaiting = 512 * 1024; ///< bytes that the socket holds for a slow client

QByteArray dateNow()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

bool hasHeader(const QList<PlaceHeader> &headers, QByteArrayView name)
{
    return std::ranges::any_of(
        headers, [name](const PlaceHeader &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray chunk(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

PlaceConnection::PlaceConnection(QTcpSocket *socket, Answerer answerer, Counter sent, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answerer(std::move(answerer))
    , m_sent(std::move(sent))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &PlaceConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        m_sent(bytes);
        pump();
    });
    read();
}

void PlaceConnection::read()
{
    m_input += m_socket->readAll();
    if (!m_input.isEmpty() && !(m_input.front() >= 'A' && m_input.front() <= 'Z')) { // somebody speaks TLS here
        m_socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        m_socket->disconnectFromHost();
        return;
    }
    PlaceRequest request;
    if (!m_busy && takeRequest(request))
        answer(request);
}

/// False where it is not there as a whole yet.
bool PlaceConnection::takeRequest(PlaceRequest &request)
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_input.first(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    request.verb = words.value(0);
    request.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.first(mark));
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_input.size() < end + 4 + length)
        return false;
    request.body = m_input.sliced(end + 4, length);
    m_input.remove(0, end + 4 + length);
    return true;
}

void PlaceConnection::answer(const PlaceRequest &request)
{
    m_busy = true;
    m_answer = m_answerer(request);
    m_withBody = request.verb != "HEAD" && m_answer.status != 204 && m_answer.status != 304;
    if (!m_answer.gate) {
        begin();
        return;
    }
    m_answer.gate->whenOpen([self = QPointer<PlaceConnection>(this), context = static_cast<QObject *>(this)] {
        if (self)
            QMetaObject::invokeMethod(context, [self] { self->begin(); }, Qt::QueuedConnection);
    });
}

QByteArray PlaceConnection::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_answer.status) + " Said\r\n";
    for (const auto &[name, value] : m_answer.headers)
        text += name + ": " + value + "\r\n";
    if (!hasHeader(m_answer.headers, "Date"))
        text += "Date: " + dateNow() + "\r\n";
    if (m_withBody && !m_answer.contentType.isEmpty())
        text += "Content-Type: " + m_answer.contentType + "\r\n";
    if (m_withBody && m_answer.form == PlaceAnswer::Form::Chunked)
        text += "Transfer-Encoding: chunked\r\n";
    if (m_withBody && m_answer.form == PlaceAnswer::Form::Length) {
        const qint64 more = m_answer.fault == PlaceAnswer::Fault::WrongLength ? 10 : 0;
        text += "Content-Length: " + QByteArray::number(m_answer.body.size() + m_answer.filler + more) + "\r\n";
    }
    return text + "\r\n";
}

void PlaceConnection::write(const QByteArray &bytes)
{
    m_socket->write(m_answer.form == PlaceAnswer::Form::Chunked ? chunk(bytes) : bytes);
}

void PlaceConnection::begin()
{
    using enum PlaceAnswer::Fault;
    if (m_answer.fault == Silence)
        return;
    if (m_answer.fault == Close) {
        m_socket->abort();
        return;
    }
    m_socket->write(head());
    if (m_answer.fault == CutInBody || m_answer.fault == SilentBody) {
        write(m_answer.body.first(m_answer.body.size() / 2));
        if (m_answer.fault == CutInBody)
            m_socket->disconnectFromHost();
        return;
    }
    if (m_withBody)
        write(m_answer.body);
    m_fillerLeft = m_withBody ? m_answer.filler : 0;
    m_streaming = true;
    pump();
}

void PlaceConnection::pump()
{
    if (!m_streaming)
        return;
    while (m_fillerLeft > 0 && m_socket->bytesToWrite() < mostWaiting) {
        const qint64 size = std::min(m_fillerLeft, pieceSize);
        write(QByteArray(size, ' '));
        m_fillerLeft -= size;
    }
    if (m_fillerLeft == 0)
        finish();
}

void PlaceConnection::finish()
{
    m_streaming = false;
    if (m_withBody && m_answer.form == PlaceAnswer::Form::Chunked)
        m_socket->write("0\r\n\r\n");
    m_busy = false;
    if (m_answer.close || m_answer.form == PlaceAnswer::Form::UntilEnd ||
        m_answer.fault == PlaceAnswer::Fault::WrongLength)
        m_socket->disconnectFromHost();
    else if (!m_input.isEmpty())
        read();
}

} // namespace marbre
