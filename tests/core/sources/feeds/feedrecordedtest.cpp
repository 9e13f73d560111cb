// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedfeeds.h"
#include "sources/feeds/feedparser.h"
#include "sources/feeds/opml.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QUrl base()
{
    return QUrl(u"http://example.com/feed"_s);
}

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator walk(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Words without what readers treat differently: markup, spaces, the form of quotation marks.
QString words(QString text)
{
    static const QRegularExpression tags(u"<[^<>]*>"_s);
    text.remove(tags);
    return text.simplified();
}

QString shown(const FeedItem &item, const QString &field)
{
    if (field == "title"_L1)
        return words(item.title);
    if (field == "link"_L1)
        return item.link.toString(QUrl::FullyEncoded);
    if (field == "author"_L1)
        return item.author;
    return item.created ? toIso(*item.created) : QString();
}

bool agrees(const QString &field, const QString &read, const QString &expected)
{
    if (field == "title"_L1)
        return read == words(expected);
    if (field == "link"_L1)
        return read == QUrl(expected).toString(QUrl::FullyEncoded) ||
               read == base().resolved(QUrl(expected)).toString(QUrl::FullyEncoded);
    if (field == "author"_L1)
        return expected.contains(read) && !read.isEmpty();
    return read == expected;
}

/// Where other readers see something else, and why.
struct Difference
{
    QLatin1StringView path;
    QLatin1StringView field;
    const char *why;
};
constexpr auto knownDifferences = std::to_array<Difference>({
    {"feed-rs/atom/atom_example_3.xml"_L1, "link"_L1, "the page itself, not the redirect to it"},
    {"rss-parser/input/many-links.rss"_L1, "link"_L1, "the page itself, not the redirect to it"},
    {"feed-rs/rss1/rss_1.0_debian.xml"_L1, "date"_L1, "a day without a time is its noon"},
    {"feed-rs/rss1/rss_1.0_example_1.xml"_L1, "link"_L1, "a relative address is made absolute from the channel's"},
    {"feed-rs/rss2/rss_2.0_ilgiornale.xml"_L1, "author"_L1, "the name, not the field's"},
    {"feedparser/wellformed/atom/entry_author_map_author_2.xml"_L1, "author"_L1,
     "an item of nothing but an author is none"},
    {"feedparser/wellformed/rss/item_dc_creator.xml"_L1, "author"_L1, "an item of nothing but an author is none"},
    {"gofeed/parser/atom/feed_entry_author_uri_base.xml"_L1, "author"_L1, "an item of nothing but an author is none"},
    {"gofeed/translator/atom/feed_item_updated_-_atom03_feed_entry_modified.xml"_L1, "date"_L1,
     "an item of nothing but a date is none"},
    {"feedparser/wellformed/base/http_item_link_base_docuri.xml"_L1, "link"_L1, "they were at another address"},
    {"gofeed/parser/rss/rdf_item_links.xml"_L1, "link"_L1, "the first of several"},
    {"rss-parser/input/uolNoticias.rss"_L1, "title"_L1, "they read windows-1252 as UTF-8"},
});

bool isKnown(const QString &path, const QString &field)
{
    return std::ranges::any_of(knownDifferences,
                               [&](const Difference &known) { return known.path == path && known.field == field; });
}

} // namespace

/// Feeds and lists that others recorded; nothing of them is in the project.
class FeedRecordedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_data = qEnvironmentVariable("MARBRE_DATA");
        if (m_data.isEmpty() || !QDir(m_data + u"/feeds"_s).exists())
            QSKIP("MARBRE_DATA names no folder with recorded feeds.");
        m_feeds = recordedFeeds(m_data);
    }

    void everyFeedYieldsItsItems()
    {
        FeedTable table;
        QStringList wrong;
        int illFormed = 0;
        int illFormedWhole = 0;
        int inXml = 0;
        for (const RecordedFeed &feed : std::as_const(m_feeds)) {
            const FeedDocument read = parseFeed(feed.bytes, feed.contentType, base());
            table.add(feed, read);
            const bool whole = FeedTable::isWhole(feed, read);
            inXml += !feed.path.endsWith(".json"_L1);
            illFormed += !feed.wellFormed;
            illFormedWhole += !feed.wellFormed && whole;
            // RSS as JSON: nobody but its author writes it
            if (feed.wellFormed && !whole && feed.path != "netnewswire/ScriptingNews.json"_L1)
                wrong << feed.path;
        }
        qInfo().noquote() << table.text();
        QCOMPARE(inXml, 357);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(illFormed >= 30);
        QVERIFY2(illFormedWhole == illFormed, qPrintable(u"%1 of %2"_s.arg(illFormedWhole).arg(illFormed)));
    }

    void theirItemsAreWhatOtherReadersRead()
    {
        QMap<QString, std::pair<int, int>> counts; // field: compared, different
        QStringList different;
        for (const RecordedFeed &feed : std::as_const(m_feeds)) {
            const QList<ExpectedItem> expected = expectedItems(feed, m_data);
            const FeedDocument read = parseFeed(feed.bytes, feed.contentType, base());
            for (const ExpectedItem &item : expected) {
                for (auto field = item.fields.begin(); field != item.fields.end(); ++field) {
                    const QString got = shown(read.items.value(item.index), field.key());
                    const bool same = agrees(field.key(), got, field.value());
                    ++counts[field.key()].first;
                    counts[field.key()].second += !same;
                    if (!same && !isKnown(feed.path, field.key()))
                        different << u"%1 [%2] %3: “%4”, others “%5”"_s.arg(feed.path)
                                         .arg(item.index)
                                         .arg(field.key(), got, field.value());
                }
            }
        }
        for (auto field = counts.begin(); field != counts.end(); ++field)
            qInfo().noquote()
                << u"%1: %2 compared, %3 different"_s.arg(field.key()).arg(field->first).arg(field->second);
        for (const QString &line : std::as_const(different))
            qInfo().noquote() << line;
        QVERIFY(different.isEmpty());
    }

    void pagesLeadToTheirFeeds()
    {
        const QMap<QString, int> least{
            {u"DaringFireball.html"_s, 1}, {u"furbo.html"_s, 1}, {u"inessential.html"_s, 1}, {u"sixcolors.html"_s, 1}};
        for (auto page = least.begin(); page != least.end(); ++page) {
            const FeedDocument read =
                parseFeed(contentOf(m_data + u"/feeds/netnewswire/"_s + page.key()), "text/html", base());
            QVERIFY2(read.isPage, qPrintable(page.key()));
            QVERIFY2(read.found.size() >= page.value(), qPrintable(page.key()));
        }
    }

    void everyListYieldsItsFeeds()
    {
        const QStringList files = filesBelow(m_data + u"/opml"_s, {u"*.opml"_s, u"*.xml"_s}) +
                                  filesBelow(m_data + u"/feeds"_s, {u"*.opml"_s});
        QVERIFY(files.size() >= 86);
        static const QRegularExpression address(u"\\bxmlUrl\\s*=\\s*[\"']\\s*(?:https?|feed):"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        qsizetype sum = 0;
        for (const QString &file : files) {
            const QByteArray bytes = contentOf(file);
            const auto read = readOpml(bytes);
            QVERIFY2(read, qPrintable(file));
            QVERIFY2(read->size() <= QString::fromUtf8(bytes).count(address), qPrintable(file));
            if (bytes.contains("xmlUrl=\"http"))
                QVERIFY2(!read->isEmpty(), qPrintable(file));
            const auto again = readOpml(writeOpml(*read, u"x"_s));
            QVERIFY(again);
            QVERIFY2(*again == *read, qPrintable(file));
            sum += read->size();
        }
        qInfo("%lld lists, %lld feeds", qlonglong(files.size()), qlonglong(sum));
    }

    void bombsTakeNeitherTimeNorMemory()
    {
        for (const QString &file : filesBelow(m_data + u"/xml"_s, {u"*.xml"_s})) {
            QElapsedTimer timer;
            timer.start();
            const QByteArray bytes = contentOf(file);
            const FeedDocument read = parseFeed(bytes, {}, base());
            QVERIFY2(!read.isFeed(), qPrintable(file));
            const FeedDocument inFeed = parseFeed(QByteArray(bytes).replace("bomb>", "rss>"), {}, base());
            QVERIFY(inFeed.items.isEmpty());
            QVERIFY(!readOpml(bytes));
            QVERIFY2(timer.elapsed() < 1000, qPrintable(file));
        }
    }

private:
    QString m_data;
    QList<RecordedFeed> m_feeds;
};

QTEST_GUILESS_MAIN(FeedRecordedTest)
#include "feedrecordedtest.moc"
