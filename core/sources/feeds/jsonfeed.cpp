// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/jsonfeed.h"

#include "sources/feeds/feedelement.h"
#include "sources/feeds/feedhtml.h"
#include "sources/feeds/feedtime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct JsonFeedWords
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedDocument)
};

QString authorsOf(const QJsonObject &object)
{
    QStringList names;
    const auto add = [&names](const QJsonValue &author) {
        const QString name = author[u"name"].toString().simplified();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    const QJsonArray authors = object[u"authors"_s].toArray();
    for (const auto &author : authors)
        add(author);
    if (names.isEmpty())
        add(object[u"author"_s]); // version 1.0
    return names.join(u", "_s);
}

/// As readers of JSON Feed must: numbers are made text.
QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString().trimmed();
}

QString htmlOf(const QJsonObject &object)
{
    if (const QString html = object[u"content_html"_s].toString(); !html.trimmed().isEmpty())
        return html;
    const QString text = object[u"content_text"_s].toString();
    return htmlOfPlain(text.trimmed().isEmpty() ? object[u"summary"_s].toString() : text);
}

FeedItem readItem(const QJsonObject &object, const QUrl &base, const QString &feedAuthor)
{
    FeedItem item;
    item.id = idOf(object[u"id"_s]);
    item.link = webAddress(object[u"url"_s].toString(), base);
    item.target = webAddress(object[u"external_url"_s].toString(), base);
    if (item.link.isEmpty() && item.id.startsWith("http"_L1))
        item.link = webAddress(item.id, {});
    if (item.link.isEmpty())
        item.link = item.target;
    item.title = object[u"title"_s].toString().simplified();
    const QString author = authorsOf(object);
    item.author = author.isEmpty() ? feedAuthor : author;
    readWords(item, htmlOf(object), item.link.isEmpty() ? base : item.link);
    item.created = feedTime(object[u"date_published"_s].toString());
    item.updated = feedTime(object[u"date_modified"_s].toString());
    if (!item.created)
        item.created = item.updated;
    return item;
}

/// Of a feed that breaks off: up to its last whole item, closed; empty where there is none.
QString wholeItems(QStringView json)
{
    QString open; // brackets, the outermost first
    qsizetype end = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json.at(i);
        if (isQuoted && c == u'\\')
            ++i;
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'{' || c == u'['))
            open += c;
        else if (!isQuoted && (c == u'}' || c == u']'))
            open.chop(1);
        if (!isQuoted && c == u'}' && open == "{["_L1)
            end = i + 1;
        else if (open.size() < 2)
            end = 0;
    }
    return open.startsWith("{["_L1) && end > 0 ? json.first(end).toString() + "]}"_L1 : QString();
}

bool isFeed(const QJsonObject &root)
{
    static const QRegularExpression version(u"jsonfeed\\.org|^1(\\.[01])?$"_s);
    const QJsonValue said = root[u"version"_s];
    return root[u"items"_s].isArray() && (said.isUndefined() || said.toString().contains(version));
}

} // namespace

bool isJsonText(QStringView text)
{
    return text.trimmed().startsWith(u'{');
}

FeedDocument readJsonFeed(const QString &json, const QUrl &base)
{
    QJsonParseError error;
    const QByteArray bytes = json.toUtf8();
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const bool cut = error.error != QJsonParseError::NoError;
    if (cut)
        document = QJsonDocument::fromJson(wholeItems(json).toUtf8());
    const QJsonObject root = document.object();
    if (cut && root.isEmpty())
        return FeedDocument::refused(JsonFeedWords::tr("This is no JSON that can be read: %1").arg(error.errorString()),
                                     bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1);
    if (!isFeed(root))
        return FeedDocument::refused(JsonFeedWords::tr("This is JSON, but no feed."));
    FeedDocument feed;
    feed.cut = cut;
    feed.title = root[u"title"_s].toString().simplified();
    feed.home = webAddress(root[u"home_page_url"_s].toString(), base);
    const QUrl own = base.isRelative() ? webAddress(root[u"feed_url"_s].toString(), {}) : base;
    const QString author = authorsOf(root);
    const QJsonArray items = root[u"items"_s].toArray();
    for (const auto &value : items) {
        FeedItem item = readItem(value.toObject(), own, author);
        if (item.id.isEmpty() && item.link.isEmpty() && item.title.isEmpty() && item.body.empty())
            ++feed.empty;
        else
            feed.items.append(std::move(item));
    }
    return feed;
}

} // namespace marbre
