// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/placeserver.h"

#include "support/placeconnection.h"

#include <QHash>
#include <QMap>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace marbre {

struct PlaceServer::Parts
{
    mutable std::mutex mutex;
    QHash<QString, Handler> paths;
    QMap<QString, Handler> prefixes;
    QList<PlaceRequest> requests;
    int connections = 0;
    qint64 sent = 0;
    quint16 port = 0;
    bool secure = false;
    QThread thread;
    QTcpServer *server = nullptr;

    void start(QTcpServer *made);
    Handler handlerFor(const PlaceRequest &request);
    void greet();
};

/// The server's own thread runs every connection of it.
void PlaceServer::Parts::start(QTcpServer *made)
{
    server = made;
    server->setListenBacklogSize(128);
    server->listen(QHostAddress::LocalHost);
    port = server->serverPort();
    server->moveToThread(&thread);
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [this] { greet(); });
    QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    thread.start();
}

void PlaceServer::Parts::greet()
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        {
            const std::lock_guard lock(mutex);
            ++connections;
        }
        new PlaceConnection(
            socket,
            [this](const PlaceRequest &request) {
                const Handler handler = handlerFor(request);
                return handler ? handler(request) : PlaceAnswer::code(404, {}, "{\"error\": 404}");
            },
            [this](qint64 bytes) {
                const std::lock_guard lock(mutex);
                sent += bytes;
            },
            server);
    }
}

PlaceServer::Handler PlaceServer::Parts::handlerFor(const PlaceRequest &request)
{
    const std::lock_guard lock(mutex);
    requests.append(request);
    if (const auto found = paths.constFind(request.path); found != paths.cend())
        return *found;
    Handler best;
    qsizetype length = -1;
    for (auto it = prefixes.cbegin(); it != prefixes.cend(); ++it) {
        if (it.key().size() > length && request.path.startsWith(it.key())) {
            best = it.value();
            length = it.key().size();
        }
    }
    return best;
}

PlaceServer::PlaceServer()
    : m_parts(std::make_unique<Parts>())
{
    m_parts->start(new QTcpServer);
}

PlaceServer::PlaceServer(const QSslConfiguration &tls)
    : m_parts(std::make_unique<Parts>())
{
    auto *server = new QSslServer;
    server->setSslConfiguration(tls);
    m_parts->secure = true;
    m_parts->start(server);
}

PlaceServer::~PlaceServer()
{
    m_parts->thread.quit();
    m_parts->thread.wait();
}

quint16 PlaceServer::port() const
{
    return m_parts->port;
}

QString PlaceServer::address() const
{
    return (m_parts->secure ? u"https://127.0.0.1:"_s : u"http://127.0.0.1:"_s) + QString::number(m_parts->port);
}

QUrl PlaceServer::url(const QString &target) const
{
    return QUrl(address() + target);
}

void PlaceServer::on(const QString &path, Handler handler)
{
    const std::lock_guard lock(m_parts->mutex);
    m_parts->paths.insert(path, std::move(handler));
}

void PlaceServer::on(const QString &path, const PlaceAnswer &answer)
{
    on(path, [answer](const PlaceRequest &) { return answer; });
}

void PlaceServer::onInTurn(const QString &path, const QList<PlaceAnswer> &answers)
{
    on(path, [answers, next = std::make_shared<qsizetype>(0)](const PlaceRequest &) {
        return answers.at(std::min((*next)++, answers.size() - 1));
    });
}

void PlaceServer::under(const QString &prefix, Handler handler)
{
    const std::lock_guard lock(m_parts->mutex);
    m_parts->prefixes.insert(prefix, std::move(handler));
}

QList<PlaceRequest> PlaceServer::requests() const
{
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->requests;
}

int PlaceServer::count(const QString &path) const
{
    const std::lock_guard lock(m_parts->mutex);
    return int(std::ranges::count(m_parts->requests, path, &PlaceRequest::path));
}

int PlaceServer::connections() const
{
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->connections;
}

qint64 PlaceServer::sent() const
{
    const std::lock_guard lock(m_parts->mutex);
    return m_parts->sent;
}

} // namespace marbre
