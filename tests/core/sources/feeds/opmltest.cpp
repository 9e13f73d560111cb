// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/opml.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

Subscription reddit()
{
    Subscription subscription;
    subscription.name = u"Artificial & <other>"_s;
    subscription.kind = u"reddit"_s;
    subscription.place = Place::Reddit;
    subscription.address = u"r/artificial"_s;
    subscription.sort = u"top-day"_s;
    subscription.threadLimit = 250;
    subscription.commentDepth = 6;
    subscription.commentBudget = 0;
    subscription.window = {48, QTime(5, 30), "Europe/Paris"};
    subscription.schedule = {15, QTime(22, 0), QTime(6, 0)};
    return subscription;
}

Subscription feed()
{
    Subscription subscription;
    subscription.name = u"Blog"_s;
    subscription.kind = u"feed"_s;
    subscription.place = Place::Feed;
    subscription.address = u"https://site.example/?feed=rss2&cat=1"_s;
    subscription.schedule.everyMinutes = 0;
    return subscription;
}

Subscription hackerNews()
{
    Subscription subscription;
    subscription.name = u"Hacker News"_s;
    subscription.kind = u"hackernews"_s;
    subscription.place = Place::HackerNews;
    subscription.address = u"front"_s;
    return subscription;
}

Subscription lemmy()
{
    Subscription subscription;
    subscription.name = u"Technology"_s;
    subscription.kind = u"lemmy"_s;
    subscription.place = Place::Lemmy;
    subscription.address = u"https://lemmy.world/c/technology"_s;
    return subscription;
}

QList<QString> addresses(const QByteArray &bytes)
{
    QList<QString> found;
    const QList<Subscription> subscriptions = readOpml(bytes).value();
    for (const Subscription &subscription : subscriptions)
        found.append(subscription.address);
    return found;
}

} // namespace

class OpmlTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const QList<Subscription> all{reddit(), feed(), hackerNews(), lemmy()};
        const auto read = readOpml(writeOpml(all, u"Feeds"_s));
        QVERIFY(read);
        QCOMPARE(read->size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            QVERIFY2(read->at(i) == all.at(i), qPrintable(all.at(i).name));
    }

    void otherProgramsFindFeedsInIt()
    {
        const QByteArray bytes = writeOpml({reddit(), feed(), hackerNews(), lemmy()}, u"Feeds & more"_s);
        QXmlStreamReader reader(bytes);
        QStringList found;
        QString title;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == "opml"_L1)
                QCOMPARE(reader.attributes().value("version"_L1), u"2.0"_s);
            if (reader.isStartElement() && reader.name() == "title"_L1)
                title = reader.readElementText();
            if (!reader.isStartElement() || reader.name() != "outline"_L1)
                continue;
            QVERIFY(!reader.attributes().value("text"_L1).isEmpty());
            QCOMPARE(reader.attributes().hasAttribute("type"_L1), reader.attributes().hasAttribute("xmlUrl"_L1));
            found << reader.attributes().value("xmlUrl"_L1).toString();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, u"Feeds & more"_s);
        const QStringList expected{u"https://www.reddit.com/r/artificial/.rss"_s,
                                   u"https://site.example/?feed=rss2&cat=1"_s, QString(),
                                   u"https://lemmy.world/feeds/c/technology.xml"_s};
        QCOMPARE(found, expected);
    }

    void secretsAreNotWritten()
    {
        Subscription one = feed();
        one.address = u"https://ada:word@site.example/feed?token=hidden1&page=2"_s;
        Subscription two = feed();
        two.address = u"https://www.reddit.com/r/x/.rss?feed=hidden2&user=ada"_s;
        const QByteArray bytes = writeOpml({one, two}, {});
        for (const char *secret : {"hidden1", "hidden2", "ada", "word"})
            QVERIFY2(!bytes.contains(secret), bytes.constData());
        QCOMPARE(addresses(bytes),
                 (QList<QString>{u"https://site.example/feed?page=2"_s, u"https://www.reddit.com/r/x/.rss"_s}));
    }

    void listsOfOtherProgramsAreRead()
    {
        const auto read = readOpml("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
                                   "<OPML version=\"1.0\"><head><title>x</title></head><body>\n"
                                   "<outline text=\"Folder\"><outline title=\"Zwei\" text=\"\" "
                                   "XMLURL=\"http://two.example/feed\" type=\"atom\"/>\n"
                                   "<outline text=\"Deep\"><outline text=\" Drei  mal \" xmlurl=\" "
                                   "https://three.example/rss \" description=\"x\"/></outline></outline>\n"
                                   "<outline text=\"Vier\" xmlUrl=\"feed://four.example/rss\"/><outline "
                                   "xmlUrl=\"https://www.five.example/rss\"/>\n"
                                   "<outline text=\"Again\" xmlUrl=\"http://two.example/feed\"/><outline text=\"Page\" "
                                   "htmlUrl=\"https://six.example/\"/>\n"
                                   "<outline text=\"Script\" xmlUrl=\"exec:rm -rf\"/><outline text=\"Caf"
                                   "\xe9"
                                   "\" xmlUrl=\"https://seven.example/rss\"/>\n"
                                   "</body></OPML>");
        QVERIFY(read);
        QStringList names;
        for (const Subscription &subscription : *read) {
            names << subscription.name;
            QCOMPARE(subscription.kind, u"feed"_s);
            QCOMPARE(subscription.place, Place::Feed);
            QCOMPARE(subscription.window, DayWindow());
            QCOMPARE(subscription.schedule, Schedule());
        }
        QCOMPARE(names, (QStringList{u"Zwei"_s, u"Drei mal"_s, u"Vier"_s, u"five.example"_s, u"Café"_s}));
        QCOMPARE(read->at(1).address, u"https://three.example/rss"_s);
        QCOMPARE(read->at(2).address, u"http://four.example/rss"_s);
    }

    void badXmlIsRepaired()
    {
        QCOMPARE(addresses("\n<opml><body><outline text=R&D xmlUrl=\"https://one.example/?a=1&b=2\">"
                           "<outline text='&eacute;' xmlUrl='https://two.example/'></body>"),
                 (QList<QString>{u"https://one.example/?a=1&b=2"_s, u"https://two.example/"_s}));
    }

    void outlinesAloneAreAList()
    {
        QCOMPARE(addresses("<body><outline xmlUrl='https://one.example/'/></body>").size(), 1);
        QCOMPARE(addresses("<opml version='2.0'><head/><body/></opml>").size(), 0);
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("https://one.example/");
        QTest::newRow("page") << QByteArray("<html><body>outline</body></html>");
        QTest::newRow("feed") << QByteArray("<rss><channel/></rss>");
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readOpml(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Format);
        QVERIFY(!read.error().what.isEmpty() && !read.error().remedy.isEmpty());
    }

    void senselessValuesKeepTheDefaults()
    {
        const auto read = readOpml("<opml xmlns:marbre=\"urn:marbre:subscription\"><body>\n"
                                   "<outline text=\"x\" xmlUrl=\"https://one.example/\" marbre:kind=\"feed\" "
                                   "marbre:address=\"https://one.example/\" marbre:threadLimit=\"-5\"\n"
                                   " marbre:windowHours=\"1000\" marbre:windowEnd=\"25:00\" marbre:everyMinutes=\"1\" "
                                   "marbre:from=\"x\" marbre:place=\"mars\"/></body></opml>");
        QVERIFY(read);
        const Subscription subscription = read->value(0);
        QCOMPARE(subscription.threadLimit, Subscription().threadLimit);
        QCOMPARE(subscription.window, DayWindow());
        QCOMPARE(subscription.schedule.everyMinutes, 5);
        QVERIFY(!subscription.schedule.from.isValid());
        QCOMPARE(subscription.place, Place::Feed);
    }
};

QTEST_GUILESS_MAIN(OpmlTest)
#include "opmltest.moc"
