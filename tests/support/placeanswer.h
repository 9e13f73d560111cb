// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <utility>

namespace marbre {

using PlaceHeader = std::pair<QByteArray, QByteArray>;

/// What a client asked of the PlaceServer.
struct PlaceRequest
{
    QByteArray verb;
    QString path;     ///< decoded
    QByteArray query; ///< as it came, without "?"
    QList<PlaceHeader> headers;
    QByteArray body;

    /// Case does not matter; empty where there is none.
    QByteArray header(QByteArrayView name) const;
    /// Of the query, decoded; empty where it is not there.
    QString parameter(const QString &name) const;
    /// Of a posted form, decoded.
    QString field(const QString &name) const;
    /// Path and query, as they came.
    QString target() const;
};

/// Keeps answers back until a test lets them go. Copies are the same gate; any thread.
class PlaceGate final
{
public:
    PlaceGate();
    void open();
    bool isOpen() const;
    /// Called once, on whichever thread opens the gate; at once where it is open.
    void whenOpen(std::function<void()> action) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// An answer, or a fault in place of one.
struct PlaceAnswer
{
    enum class Form {
        Length,   ///< with Content-Length
        Chunked,  ///< Transfer-Encoding: chunked
        UntilEnd, ///< without a length: the end of the connection ends it
    };
    enum class Fault {
        None,
        Close,       ///< hangs up without a word
        CutInBody,   ///< hangs up in the middle of the body
        WrongLength, ///< promises ten bytes more than it sends, then hangs up
        Silence,     ///< never answers
        SilentBody,  ///< sends headers and half of the body, then nothing more
    };

    int status = 200;
    QByteArray body = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<PlaceHeader> headers = {};
    Form form = Form::Length;
    Fault fault = Fault::None;
    qint64 filler = 0;  ///< spaces behind the body, sent as the client takes them: never in memory as a whole
    bool close = false; ///< hangs up behind the answer
    std::shared_ptr<PlaceGate> gate = {}; ///< where there is one, nothing is sent before it opens

    static PlaceAnswer json(const QByteArray &body) { return {.body = body}; }
    static PlaceAnswer code(int status, QList<PlaceHeader> headers = {}, const QByteArray &body = {});
    static PlaceAnswer redirect(int status, const QString &location);
    static PlaceAnswer broken(Fault fault, const QByteArray &body = QByteArrayLiteral("{\"half\": \"of it\"}"));
    /// The body packed, as Content-Encoding says.
    static PlaceAnswer gzip(const QByteArray &body);
    /// A small answer that unpacks into so many spaces.
    static PlaceAnswer gzipBomb(qint64 size);
};

} // namespace marbre
