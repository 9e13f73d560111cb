// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedfeeds.h"
#include "sources/feeds/feedparser.h"
#include "sources/feeds/opml.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

const QUrl base(u"http://example.com/feed"_s);

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
               read == base.resolved(QUrl(expected)).toString(QUrl::FullyEncoded);
    if (field == "author"_L1)
        return expected.contains(read) && !read.isEmpty();
    return read == expected;
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
            const FeedDocument read = parseFeed(feed.bytes, feed.contentType, base);
            table.add(feed, read);
            const bool whole = table.isWhole(feed, read);
            inXml += !feed.path.endsWith(".json"_L1);
            illFormed += !feed.wellFormed;
            illFormedWhole += !feed.wellFormed && whole;
            if (feed.wellFormed && !whole)
                wrong << feed.path;
        }
        qInfo().noquote() << table.text();
        QCOMPARE(inXml, 357);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(illFormedWhole >= illFormed - 2, qPrintable(u"%1 of %2"_s.arg(illFormedWhole).arg(illFormed)));
    }

    void theirItemsAreWhatOtherReadersRead()
    {
        QMap<QString, std::pair<int, int>> counts; // field: compared, different
        QStringList different;
        for (const RecordedFeed &feed : std::as_const(m_feeds)) {
            const QList<ExpectedItem> expected = expectedItems(feed, m_data);
            const FeedDocument read = parseFeed(feed.bytes, feed.contentType, base);
            for (const ExpectedItem &item : expected) {
                for (auto field = item.fields.begin(); field != item.fields.end(); ++field) {
                    const QString got = shown(read.items.value(item.index), field.key());
                    const bool same = agrees(field.key(), got, field.value());
                    ++counts[field.key()].first;
                    counts[field.key()].second += !same;
                    if (!same)
                        different << u"%1 [%2] %3: “%4”, others “%5”"_s.arg(feed.path)
                                         .arg(item.index)
                                         .arg(field.key(), got, field.value());
                }
            }
        }
        for (auto field = counts.begin(); field != counts.end(); ++field)
            qInfo().noquote()
                << u"%1: %2 compared, %3 different"_s.arg(field.key()).arg(field->first).arg(field->second);
        QVERIFY2(different.isEmpty(), qPrintable(u'\n' + different.join(u'\n')));
    }

    void pagesLeadToTheirFeeds()
    {
        const QMap<QString, int> least{
            {u"DaringFireball.html"_s, 1}, {u"furbo.html"_s, 1}, {u"inessential.html"_s, 1}, {u"sixcolors.html"_s, 1}};
        for (auto page = least.begin(); page != least.end(); ++page) {
            const FeedDocument read =
                parseFeed(contentOf(m_data + u"/feeds/netnewswire/"_s + page.key()), "text/html", base);
            QVERIFY2(read.isPage, qPrintable(page.key()));
            QVERIFY2(read.found.size() >= page.value(), qPrintable(page.key()));
        }
    }

    void everyListYieldsItsFeeds()
    {
        const QStringList files = filesBelow(m_data + u"/opml"_s, {u"*.opml"_s, u"*.xml"_s}) +
                                  filesBelow(m_data + u"/feeds"_s, {u"*.opml"_s});
        QVERIFY(files.size() >= 86);
        static const QRegularExpression address(u"<outline\\b[^>]*?\\bxmlUrl\\s*=\\s*[\"']\\s*(?:https?|feed):"_s,
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
            const FeedDocument read = parseFeed(bytes, {}, base);
            QVERIFY2(!read.isFeed(), qPrintable(file));
            const FeedDocument inFeed = parseFeed(QByteArray(bytes).replace("bomb>", "rss>"), {}, base);
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
