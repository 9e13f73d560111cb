// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/instance.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace marbre {

QString instanceOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    return url.port() < 0 ? host : host + u'-' + QString::number(url.port());
}

QUrl instanceRoot(const QString &instance)
{
    static const QRegularExpression withPort(u"^(.+)-(\\d{1,5})$"_s);
    QUrl url;
    url.setPath(u"/"_s);
    const QRegularExpressionMatch port = withPort.match(instance);
    url.setHost(port.hasMatch() ? port.captured(1) : instance);
    if (port.hasMatch())
        url.setPort(port.captured(2).toInt());
    const bool loopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    url.setScheme(loopback ? u"http"_s : u"https"_s);
    return url;
}

QString instanceIn(const QString &remoteId, QLatin1StringView mark)
{
    const qsizetype at = remoteId.lastIndexOf(mark);
    return at > 0 ? remoteId.first(at) : QString();
}

QUrl webAddress(const QString &typed)
{
    QString address = typed.trimmed();
    if (address.contains(u' '))
        return {};
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool named = url.host().contains(u'.') || url.host() == "localhost"_L1;
    return web && named && url.userInfo().isEmpty() ? url : QUrl();
}

QUrl rootOf(const QUrl &url)
{
    QUrl root;
    root.setScheme(url.scheme());
    root.setHost(url.host());
    root.setPort(url.port());
    root.setPath(u"/"_s);
    return root;
}

QUrl addressBelow(const QUrl &base, const QString &path, const QList<std::pair<QString, QString>> &query)
{
    QUrl url = base;
    QString folder = base.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + path);
    QByteArray encoded;
    for (const auto &[key, value] : query) {
        encoded += encoded.isEmpty() ? "" : "&";
        encoded += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    return url;
}

} // namespace marbre
