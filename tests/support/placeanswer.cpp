// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/placeanswer.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <mutex>
#include <vector>
#include <zlib.h>

namespace marbre {

static QString valueOf(const QByteArray &form, const QString &name)
{
    QByteArray plain = form;
    plain.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(plain)).queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray PlaceRequest::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const PlaceHeader &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QString PlaceRequest::parameter(const QString &name) const
{
    return valueOf(query, name);
}

QString PlaceRequest::field(const QString &name) const
{
    return valueOf(body, name);
}

QString PlaceRequest::target() const
{
    return query.isEmpty() ? path : path + QLatin1Char('?') + QString::fromUtf8(query);
}

struct PlaceGate::State
{
    std::mutex mutex;
    bool open = false;
    std::vector<std::function<void()>> waiting;
};

PlaceGate::PlaceGate()
    : m_state(std::make_shared<State>())
{}

void PlaceGate::open()
{
    std::vector<std::function<void()>> waiting;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->open = true;
        waiting.swap(m_state->waiting);
    }
    for (const auto &action : waiting)
        action();
}

bool PlaceGate::isOpen() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->open;
}

void PlaceGate::whenOpen(std::function<void()> action) const
{
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->open) {
            m_state->waiting.push_back(std::move(action));
            return;
        }
    }
    action();
}

PlaceAnswer PlaceAnswer::code(int status, QList<PlaceHeader> headers, const QByteArray &body)
{
    return {.status = status, .body = body, .headers = std::move(headers)};
}

PlaceAnswer PlaceAnswer::redirect(int status, const QString &location)
{
    return {.status = status, .headers = {{"Location", location.toUtf8()}}};
}

PlaceAnswer PlaceAnswer::broken(Fault fault, const QByteArray &body)
{
    return {.body = body, .fault = fault};
}

namespace {

/// gzip of a text that is produced piece by piece.
QByteArray packed(const QByteArray &piece, qint64 times)
{
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 9, Z_DEFAULT_STRATEGY);
    QByteArray result;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (qint64 i = 0; i < times; ++i) {
        QByteArray input = piece;
        stream.next_in = reinterpret_cast<Bytef *>(input.data());
        stream.avail_in = uInt(input.size());
        const int flush = i + 1 == times ? Z_FINISH : Z_NO_FLUSH;
        do {
            stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            stream.avail_out = uInt(buffer.size());
            deflate(&stream, flush);
            result.append(buffer.constData(), buffer.size() - qsizetype(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return result;
}

} // namespace

PlaceAnswer PlaceAnswer::gzip(const QByteArray &body)
{
    return {.body = packed(body, 1), .headers = {{"Content-Encoding", "gzip"}}};
}

PlaceAnswer PlaceAnswer::gzipBomb(qint64 size)
{
    constexpr qint64 piece = 1024 * 1024;
    return {.body = packed(QByteArray(piece, ' '), std::max<qint64>(1, size / piece)),
            .headers = {{"Content-Encoding", "gzip"}}};
}

} // namespace marbre
