// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedfeeds.h"

#include "sources/feeds/feedtext.h"
#include "sources/feeds/feedtime.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isJsonFeed(const QString &path)
{
    static const QStringList feeds{u"gofeed/parser/json/version_json_10_expected.json"_s,
                                   u"gofeed/translator/json/json10_full.json"_s,
                                   u"gofeed/translator/json/json11_full_expected.json"_s};
    return feeds.contains(path) || (path.startsWith("netnewswire/"_L1) && path.endsWith(".json"_L1)) ||
           (path.startsWith("feed-rs/jsonfeed/"_L1) && !path.endsWith(".serde.json"_L1));
}

bool isFeed(const QString &path)
{
    if (path.endsWith(".json"_L1))
        return isJsonFeed(path);
    return !path.endsWith("ORIGIN.txt"_L1) && !path.endsWith(".opml"_L1) && !path.endsWith(".html"_L1);
}

bool isWellFormedXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

qsizetype countItems(const RecordedFeed &feed)
{
    const QString text = feedText(feed.bytes, feed.contentType).text;
    if (feed.path.endsWith(".json"_L1)) {
        const QJsonDocument document = QJsonDocument::fromJson(feed.bytes);
        return document.isNull() ? RecordedFeed::unknown : document[u"items"_s].toArray().size();
    }
    static const QRegularExpression notMarkup(u"<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression item(u"<(?:\\w+:)?(?:item|entry)(?:\\s[^>]*)?/?>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(notMarkup).count(item);
}

qsizetype countEmptyItems(const RecordedFeed &feed)
{
    static const QRegularExpression item(u"<(?:item|entry)\\s*/>"_s);
    return feedText(feed.bytes, feed.contentType).text.count(item);
}

QString isoOf(const QString &written)
{
    const std::optional<Instant> time = feedTime(written);
    return time ? toIso(*time) : QString();
}

QString one(const QJsonValue &value)
{
    return value.isArray() ? value[0].toString() : value.toString();
}

void put(ExpectedItem &item, const QString &field, const QString &value)
{
    if (!value.trimmed().isEmpty())
        item.fields.insert(field, value.trimmed());
}

QString firstOf(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

ExpectedItem fromFeedRs(const QJsonValue &entry)
{
    ExpectedItem item;
    put(item, u"title"_s, entry[u"title"][u"content"].toString());
    put(item, u"link"_s, entry[u"links"][0][u"href"].toString());
    put(item, u"author"_s, entry[u"authors"][0][u"name"].toString());
    put(item, u"date"_s, isoOf(firstOf({entry[u"published"].toString(), entry[u"updated"].toString()})));
    return item;
}

ExpectedItem fromGofeed(const QJsonValue &entry)
{
    ExpectedItem item;
    put(item, u"title"_s, entry[u"title"].toString());
    QString link = entry[u"link"].toString();
    const QJsonArray links = entry[u"links"].toArray();
    for (const auto &atom : links) {
        if (link.isEmpty() && atom.isObject() && firstOf({atom[u"rel"].toString(), u"alternate"_s}) == "alternate"_L1)
            link = atom[u"href"].toString();
    }
    put(item, u"link"_s, link);
    put(item, u"date"_s,
        isoOf(firstOf({entry[u"published"].toString(), entry[u"pubDate"].toString(), entry[u"updated"].toString()})));
    put(item, u"author"_s, firstOf({entry[u"authors"][0][u"name"].toString(), entry[u"author"][u"name"].toString()}));
    return item;
}

ExpectedItem fromRssParser(const QJsonValue &entry)
{
    ExpectedItem item;
    put(item, u"title"_s, one(entry[u"title"]));
    put(item, u"link"_s, one(entry[u"link"]));
    put(item, u"author"_s, firstOf({one(entry[u"creator"]), one(entry[u"author"])}));
    put(item, u"date"_s, isoOf(firstOf({entry[u"isoDate"].toString(), one(entry[u"pubDate"])})));
    return item;
}

QList<ExpectedItem> fromParse(const QString &path, ExpectedItem (*read)(const QJsonValue &),
                              std::initializer_list<QString> lists)
{
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path));
    const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue();
    const QJsonValue feed = root[u"feed"].isObject() ? root[u"feed"] : root;
    QList<ExpectedItem> items;
    for (const QString &list : lists) {
        const QJsonArray entries = feed[list].toArray();
        for (const auto &entry : entries) {
            items.append(read(entry));
            items.last().index = items.size() - 1;
        }
    }
    return items;
}

/// "entries[0]['title'] == 'Example'" of a file's leading comment.
QList<ExpectedItem> fromAssertion(const RecordedFeed &feed)
{
    static const QRegularExpression assertion(
        u"Expect:[^\\n]*?entries\\[(\\d+)\\]\\['(title|link|author)'\\]\\s*==\\s*u?(['\"])([^\\n]*?)\\3\\s*(?:\\n|$)"_s);
    const auto match = assertion.match(feedText(feed.bytes, feed.contentType).text);
    if (!match.hasMatch() || match.captured(4).contains(u'\\'))
        return {};
    ExpectedItem item;
    item.index = match.captured(1).toInt();
    put(item, match.captured(2), match.captured(4));
    return {item};
}

} // namespace

QString RecordedFeed::folder() const
{
    return path.section(u'/', 0, 0);
}

QList<RecordedFeed> recordedFeeds(const QString &data)
{
    static const QRegularExpression header(u"Header:\\s*Content-type:\\s*([^\\n]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString root = data + u"/feeds/"_s;
    QList<RecordedFeed> feeds;
    QDirIterator walk(root, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        RecordedFeed feed;
        feed.path = walk.next().sliced(root.size());
        if (!isFeed(feed.path))
            continue;
        feed.bytes = contentOf(root + feed.path);
        feed.contentType =
            header.match(QString::fromLatin1(feed.bytes.first(std::min<qsizetype>(2000, feed.bytes.size()))))
                .captured(1)
                .trimmed()
                .toLatin1();
        feed.wellFormed = feed.path.endsWith(".json"_L1) ? !QJsonDocument::fromJson(feed.bytes).isNull()
                                                         : isWellFormedXml(feed.bytes);
        feed.expectedItems = countItems(feed);
        feed.emptyItems = countEmptyItems(feed);
        feeds.append(feed);
    }
    std::ranges::sort(feeds, {}, &RecordedFeed::path);
    return feeds;
}

QList<ExpectedItem> expectedItems(const RecordedFeed &feed, const QString &data)
{
    const QString path = data + u"/feeds/"_s + feed.path;
    const QString stem = path.first(path.lastIndexOf(u'.'));
    if (feed.folder() == "feed-rs"_L1)
        return fromParse(stem + u".serde.json"_s, fromFeedRs, {u"entries"_s});
    if (feed.folder() == "gofeed"_L1 && !path.endsWith(".json"_L1))
        return fromParse(stem + u".json"_s, fromGofeed, {u"items"_s, u"entries"_s});
    if (feed.folder() == "rss-parser"_L1)
        return fromParse(QString(stem + u".json"_s).replace("/input/"_L1, "/output/"_L1), fromRssParser, {u"items"_s});
    if (feed.folder() == "feedparser"_L1)
        return fromAssertion(feed);
    return {};
}

bool FeedTable::isWhole(const RecordedFeed &feed, const FeedDocument &read)
{
    if (feed.expectedItems == RecordedFeed::unknown)
        return read.isFeed() && !read.items.isEmpty();
    // An empty item within another one is no item, though its tag was counted
    return read.isFeed() && read.items.size() <= feed.expectedItems &&
           read.items.size() + read.empty <= feed.expectedItems &&
           read.items.size() + read.empty + feed.emptyItems >= feed.expectedItems;
}

void FeedTable::addTo(Row &row, const RecordedFeed &feed, const FeedDocument &read, bool whole)
{
    ++row.files;
    row.whole += whole;
    row.partly += read.isFeed() && !whole;
    row.refused += !read.isFeed();
    row.illFormed += !feed.wellFormed;
    row.illFormedWhole += !feed.wellFormed && whole;
    row.items += read.items.size();
}

void FeedTable::add(const RecordedFeed &feed, const FeedDocument &read)
{
    const bool whole = isWhole(feed, read);
    addTo(m_rows[feed.folder()], feed, read, whole);
    addTo(m_sum, feed, read, whole);
    if (!read.isFeed())
        m_remarks << u"refused  %1: %2 (line %3)"_s.arg(feed.path, read.refusal).arg(read.line);
    else if (!whole)
        m_remarks << u"partly   %1: %2 of %3 items"_s.arg(feed.path).arg(read.items.size()).arg(feed.expectedItems);
}

QString FeedTable::line(const QString &name, const Row &row)
{
    return u"%1%2%3%4%5%6%7\n"_s.arg(name, -16)
        .arg(row.files, 7)
        .arg(row.whole, 10)
        .arg(row.partly, 8)
        .arg(row.refused, 9)
        .arg(row.items, 7)
        .arg(u"%1 of %2"_s.arg(row.illFormedWhole).arg(row.illFormed), 14);
}

QString FeedTable::text() const
{
    QString text = u"\nfolder            files   yielded  partly  refused  items    ill-formed\n"_s;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        text += line(row.key(), row.value());
    return text + line(u"all"_s, m_sum) + m_remarks.join(u'\n');
}

} // namespace marbre
