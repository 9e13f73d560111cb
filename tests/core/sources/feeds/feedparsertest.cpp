// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

FeedDocument parse(const QByteArray &bytes, const QString &base = u"https://site.example/feed"_s)
{
    return parseFeed(bytes, {}, QUrl(base));
}

/// RSS 2.0 with the namespaces that feeds use, around an item's fields.
QByteArray rss(const QByteArray &fields)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"\n"
           " xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\" "
           "xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\"\n"
           " xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\"\n"
           " xmlns:feedburner=\"http://rssnamespace.org/feedburner/ext/1.0\" "
           "xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\">\n"
           "<channel><title>Stone &amp;amp; Marble</title><link>https://site.example/</link><item>" +
           fields + "</item></channel></rss>";
}

QByteArray atom(const QByteArray &fields)
{
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\">\n"
           "<title type=\"html\">Stone &amp;amp; Marble</title><link href=\"https://site.example/\"/><author><name>The "
           "editors</name></author>\n"
           "<entry>" +
           fields + "</entry></feed>";
}

FeedItem only(const FeedDocument &feed)
{
    return feed.items.value(0);
}

FeedItem rssItem(const QByteArray &fields)
{
    return only(parse(rss(fields)));
}

FeedItem atomEntry(const QByteArray &fields)
{
    return only(parse(atom(fields)));
}

QString body(const FeedItem &item)
{
    return QString::fromStdString(item.body).trimmed();
}

QString iso(const std::optional<Instant> &time)
{
    return time ? toIso(*time) : QString();
}

} // namespace

class FeedParserTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anRssItemHasAllItsFields()
    {
        const FeedDocument feed = parse(
            rss("\n"
                "<title>A quarry reopens</title><link>https://site.example/quarry</link><guid "
                "isPermaLink=\"false\">q-1</guid>\n"
                "<dc:creator>Ada Stone</dc:creator><pubDate>Tue, 06 Jan 2026 07:30:00 +0100</pubDate>\n"
                "<atom:updated>2026-01-07T00:00:00Z</atom:updated><comments>https://site.example/quarry#comments</"
                "comments>\n"
                "<slash:comments>12</slash:comments><wfw:commentRss>https://site.example/quarry/feed</wfw:commentRss>\n"
                "<description>Short.</description><content:encoded><![CDATA[<p>After <b>ten</b> "
                "years.</p>]]></content:encoded>"));
        QVERIFY(feed.isFeed());
        QVERIFY(!feed.repaired);
        QCOMPARE(feed.title, u"Stone & Marble"_s);
        QCOMPARE(feed.home, QUrl(u"https://site.example/"_s));
        QCOMPARE(feed.items.size(), 1);
        const FeedItem item = only(feed);
        QCOMPARE(item.title, u"A quarry reopens"_s);
        QCOMPARE(item.link, QUrl(u"https://site.example/quarry"_s));
        QCOMPARE(item.id, u"q-1"_s);
        QCOMPARE(item.author, u"Ada Stone"_s);
        QCOMPARE(iso(item.created), u"2026-01-06T06:30:00Z"_s);
        QCOMPARE(iso(item.updated), u"2026-01-07T00:00:00Z"_s);
        QCOMPARE(item.comments, QUrl(u"https://site.example/quarry#comments"_s));
        QCOMPARE(item.commentCount, 12);
        QCOMPARE(item.commentsFeed, QUrl(u"https://site.example/quarry/feed"_s));
        QCOMPARE(body(item), u"After **ten** years."_s);
    }

    void anAtomEntryHasAllItsFields()
    {
        const FeedItem item =
            atomEntry("\n"
                      "<title>A quarry</title><id>tag:site.example,2026:1</id><link rel=\"edit\" "
                      "href=\"https://site.example/edit/1\"/>\n"
                      "<link href=\"https://site.example/quarry\"/><link rel=\"replies\" type=\"application/atom+xml\" "
                      "href=\"/quarry/replies\" thr:count=\"3\"/>\n"
                      "<published>2026-01-06T07:30:00+01:00</published><updated>2026-01-07T00:00:00Z</updated>\n"
                      "<author><name>Ada</name></author><author><name>Bo</name></author><thr:in-reply-to "
                      "ref=\"tag:site.example,2026:0\"/>\n"
                      "<summary>Short.</summary><content type=\"html\">&lt;p&gt;After &lt;b&gt;ten&lt;/b&gt; "
                      "years.&lt;/p&gt;</content>");
        QCOMPARE(item.title, u"A quarry"_s);
        QCOMPARE(item.id, u"tag:site.example,2026:1"_s);
        QCOMPARE(item.link, QUrl(u"https://site.example/quarry"_s));
        QCOMPARE(item.author, u"Ada, Bo"_s);
        QCOMPARE(iso(item.created), u"2026-01-06T06:30:00Z"_s);
        QCOMPARE(iso(item.updated), u"2026-01-07T00:00:00Z"_s);
        QCOMPARE(item.commentsFeed, QUrl(u"https://site.example/quarry/replies"_s));
        QCOMPARE(item.commentCount, 3);
        QCOMPARE(item.inReplyTo, u"tag:site.example,2026:0"_s);
        QCOMPARE(body(item), u"After **ten** years."_s);
    }

    void anEntryWithoutAuthorHasTheFeeds()
    {
        QCOMPARE(atomEntry("<title>x</title>").author, u"The editors"_s);
        QCOMPARE(atomEntry("<title>x</title><source><author><name>Wire</name></author></source>").author, u"Wire"_s);
    }

    void atomsTextsAreReadByTheirType_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &content, const QString &words) {
            QTest::newRow(name) << content << words;
        };
        row("none", "<content>2 &lt; 3 &amp;amp; more</content>", u"2 < 3 &amp; more"_s);
        row("text", "<content type='text'>&lt;b&gt;x&lt;/b&gt;</content>", u"<b>x</b>"_s);
        row("html", "<content type='html'>x &amp;amp; y</content>", u"x & y"_s);
        row("xhtml",
            "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <i>b</i> <i>c</i></div></content>",
            u"a _b_ _c_"_s);
        row("prefixed xhtml",
            "<content type='xhtml' xmlns:h='http://www.w3.org/1999/xhtml'><h:div>a "
            "<h:em>b</h:em><h:br/>c</h:div></content>",
            u"a _b_\\\nc"_s);
        row("a text type", "<content type='text/plain'>plain</content>", u"plain"_s);
        row("a picture", "<content type='image/png'>iVBORw0KGgo=</content>", QString());
        row("elsewhere", "<content type='html' src='https://site.example/x'/>", QString());
        row("only a summary", "<summary>short</summary>", u"short"_s);
    }
    void atomsTextsAreReadByTheirType()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const QString read = body(atomEntry(content + "<id>x</id>"));
        if (words.contains(u'<') || words.contains(u'&'))
            QCOMPARE(QString(read).remove(u'\\').replace(u"&lt;"_s, u"<"_s).replace(u"&amp;amp;"_s, u"&amp;"_s), words);
        else if (words.startsWith(u"a _b_"_s))
            QVERIFY2(read.startsWith(words), qPrintable(read));
        else
            QCOMPARE(read, words);
    }

    void contentThatIsElsewhereIsLinked()
    {
        QCOMPARE(atomEntry("<content src='https://site.example/x'/>").link, QUrl(u"https://site.example/x"_s));
    }

    void atom03IsRead()
    {
        const FeedDocument feed =
            parse("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>Old</title>\n"
                  "<entry><title mode=\"escaped\" type=\"text/html\">A &amp;amp; B</title><link rel=\"alternate\" "
                  "type=\"text/html\" href=\"http://site.example/1\"/>\n"
                  "<issued>2004-01-01T10:00:00Z</issued><modified>2004-01-02T10:00:00Z</modified><author><name>Ada</"
                  "name></author>\n"
                  "<content type=\"application/xhtml+xml\" mode=\"xml\"><div "
                  "xmlns=\"http://www.w3.org/1999/xhtml\">one <b>two</b></div></content></entry>\n"
                  "<entry><id>2</id><content type=\"text/plain\" mode=\"base64\">aGFsbG8=</content></entry></feed>");
        QCOMPARE(feed.items.size(), 2);
        const FeedItem item = only(feed);
        QCOMPARE(item.title, u"A & B"_s);
        QCOMPARE(item.link, QUrl(u"http://site.example/1"_s));
        QCOMPARE(iso(item.created), u"2004-01-01T10:00:00Z"_s);
        QCOMPARE(iso(item.updated), u"2004-01-02T10:00:00Z"_s);
        QCOMPARE(item.author, u"Ada"_s);
        QCOMPARE(body(item), u"one **two**"_s);
        QCOMPARE(body(feed.items.at(1)), u"hallo"_s);
    }

    void rdfIsReadInTheOrderOfItsItems()
    {
        const FeedDocument feed = parse(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"\n"
            " xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\">\n"
            "<channel rdf:about=\"u\"><title>Old news</title><link>http://site.example/</link></channel>\n"
            "<item "
            "rdf:about=\"http://site.example/z\"><title>Z</title><link>http://site.example/z</link><dc:creator>Ada</"
            "dc:creator>\n"
            "<dc:date>2026-01-06T07:30+01:00</dc:date><slash:comments>4</slash:comments><description>words</"
            "description></item>\n"
            "<item "
            "rdf:about=\"http://site.example/a\"><title>A</title><link>http://site.example/a</link></item></rdf:RDF>");
        QCOMPARE(feed.title, u"Old news"_s);
        QCOMPARE(feed.items.size(), 2);
        const FeedItem item = only(feed);
        QCOMPARE(item.title, u"Z"_s);
        QCOMPARE(item.id, u"http://site.example/z"_s);
        QCOMPARE(item.author, u"Ada"_s);
        QCOMPARE(iso(item.created), u"2026-01-06T06:30:00Z"_s);
        QCOMPARE(item.commentCount, 4);
        QCOMPARE(body(item), u"words"_s);
    }

    void rssWithANamespaceOfItsOwnIsRead()
    {
        const FeedDocument feed = parse("<rss version=\"2.0\" "
                                        "xmlns=\"http://backend.userland.com/rss2\"><channel><title>T</"
                                        "title><item><title>x</title></item></channel></rss>");
        QCOMPARE(feed.title, u"T"_s);
        QCOMPARE(only(feed).title, u"x"_s);
    }

    void itemsBesideTheChannelAreFound()
    {
        QCOMPARE(only(parse("<rss><channel><title>T</title></channel><item><title>x</title></item></rss>")).title,
                 u"x"_s);
    }

    void aSingleEntryIsAFeedOfOne()
    {
        const FeedDocument feed =
            parse("<entry xmlns='http://www.w3.org/2005/Atom'><title>x</title><id>http://site.example/1</id></entry>");
        QCOMPARE(feed.items.size(), 1);
        QCOMPARE(only(feed).link, QUrl(u"http://site.example/1"_s));
    }

    void cdfIsRead()
    {
        const FeedItem item = only(parse(
            "<CHANNEL><ITEM HREF='http://site.example/1'><TITLE>x</TITLE><ABSTRACT>words</ABSTRACT></ITEM></CHANNEL>"));
        QCOMPARE(item.title, u"x"_s);
        QCOMPARE(body(item), u"words"_s);
    }

    void titlesKeepTheirWords_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("title");
        const auto row = [](const QByteArray &written, const QString &title) {
            QTest::newRow(written.constData()) << written << title;
        };
        row("R&amp;amp;D", u"R&D"_s);
        row("R&amp;D", u"R&D"_s);
        row("Why Vec&lt;T&gt; grows", u"Why Vec<T> grows"_s);
        row("<![CDATA[A <em>big</em> block]]>", u"A big block"_s);
        row("A <em>big</em> block", u"A big block"_s);
        row("1 &lt; 2", u"1 < 2"_s);
        row("Caf&amp;eacute;", u"Café"_s);
        row("  two\n lines ", u"two lines"_s);
    }
    void titlesKeepTheirWords()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, title);
        QCOMPARE(rssItem("<title>" + written + "</title>").title, title);
    }

    void authorsAreNames_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("author");
        const auto row = [](const QByteArray &field, const QString &author) {
            QTest::newRow(field.constData()) << field << author;
        };
        row("<author>ada@site.example (Ada Stone)</author>", u"Ada Stone"_s);
        row("<author>Ada Stone &lt;ada@site.example&gt;</author>", u"Ada Stone"_s);
        row("<author>Ada Stone (ada@site.example)</author>", u"Ada Stone"_s);
        row("<author>ada@site.example</author>", u"ada"_s);
        row("<author>Ada Stone (editor)</author>", u"Ada Stone (editor)"_s);
        row("<author><name>Ada</name><email>a@b.example</email></author>", u"Ada"_s);
        row("<dc:creator>Ada</dc:creator><dc:creator>Bo</dc:creator><dc:creator>Ada</dc:creator>", u"Ada, Bo"_s);
        row("<atom:author><atom:name>Ada</atom:name></atom:author>", u"Ada"_s);
        row("<itunes:author>Ada</itunes:author>", u"Ada"_s);
        row("<dc:creator></dc:creator><author>Bo</author>", u"Bo"_s);
        row("<title>x</title>", QString());
    }
    void authorsAreNames()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, author);
        QCOMPARE(rssItem(field + "<link>https://site.example/1</link>").author, author);
    }

    void linksAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("link");
        const auto row = [](const char *name, const QByteArray &fields, const QString &link) {
            QTest::newRow(name) << fields << link;
        };
        row("relative", "<link>/a/b?c=d</link>", u"https://site.example/a/b?c=d"_s);
        row("with space around", "<link>\n https://site.example/1 </link>", u"https://site.example/1"_s);
        row("guid", "<guid>https://site.example/2</guid>", u"https://site.example/2"_s);
        row("guid that is none", "<guid isPermaLink='false'>https://site.example/2</guid><title>x</title>", QString());
        row("guid that is an id", "<guid>1234</guid>", QString());
        row("atom's", "<atom:link href='https://site.example/3'/><atom:link rel='self' href='https://site.example/s'/>",
            u"https://site.example/3"_s);
        row("before the burner",
            "<link>https://burner.example/x</link><feedburner:origLink>https://site.example/4</feedburner:origLink>",
            u"https://site.example/4"_s);
        row("enclosure", "<enclosure url='https://site.example/5.mp3' type='audio/mpeg' length='1'/>",
            u"https://site.example/5.mp3"_s);
        row("a script", "<link>javascript:alert(1)</link><title>x</title>", QString());
        row("atom's in words", "<atom:link>https://site.example/6</atom:link>", u"https://site.example/6"_s);
        row("base", "<link xml:base='https://other.example/'>x</link>", u"https://site.example/x"_s);
    }
    void linksAreFoundWhereTheyStand()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, link);
        QCOMPARE(rssItem(fields).link.toString(), link);
    }

    void relativeLinksLeadFromTheBase()
    {
        const FeedDocument feed = parse(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://a.example/x/\"><entry xml:base=\"y/\">\n"
            "<link href=\"z\"/><content type=\"html\">&lt;a href=\"w\">link&lt;/a></content></entry></feed>");
        QCOMPARE(only(feed).link, QUrl(u"https://a.example/x/y/z"_s));
        QVERIFY2(body(only(feed)).contains(u"https://a.example/x/y/w"_s), only(feed).body.c_str());
    }

    void withoutAnAddressTheFeedsOwnOneIsTheBase()
    {
        const FeedDocument feed =
            parseFeed("<feed xmlns=\"http://www.w3.org/2005/Atom\"><link rel=\"self\" "
                      "href=\"https://a.example/b/feed\"/><entry><link href=\"c\"/></entry></feed>",
                      {}, {});
        QCOMPARE(only(feed).link, QUrl(u"https://a.example/b/c"_s));
    }

    void plainWordsKeepTheirParagraphs()
    {
        const QString words = body(rssItem("<description>One.\n\nTwo\nthree.</description>"));
        QCOMPARE(words, u"One.\n\nTwo three."_s);
    }

    void nothingExecutableIsLeft()
    {
        const QString words = body(rssItem("<description>&lt;script&gt;evil()&lt;/script&gt;&lt;a "
                                           "href='javascript:evil()' onclick='evil()'&gt;x&lt;/a&gt;</description>"));
        QVERIFY2(!words.contains(u"evil"_s), qPrintable(words));
        QVERIFY(words.contains(u'x'));
    }

    void withoutATitleThereIsALead()
    {
        const FeedItem item =
            rssItem("<description>" + QByteArray("word &lt;b&gt;word&lt;/b&gt; ").repeated(30) + "</description>");
        QVERIFY(item.title.isEmpty());
        QVERIFY(item.lead.startsWith(u"word word word"_s));
        QVERIFY(item.lead.endsWith(u"word…"_s));
        QVERIFY(item.lead.size() <= 81);
    }

    void jsonFeedIsRead()
    {
        const FeedDocument feed =
            parse("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"J\", \"home_page_url\": "
                  "\"https://j.example/\",\n"
                  "\"authors\": [{\"name\": \"The editors\"}], \"items\": [\n"
                  "{\"id\": 7, \"url\": \"https://j.example/7\", \"external_url\": \"https://far.example/x\", "
                  "\"title\": \"Seven\", \"content_html\": \"<p>a <b>b</b></p>\",\n"
                  " \"date_published\": \"2026-01-06T07:30:00+01:00\", \"date_modified\": \"2026-01-07T00:00:00Z\", "
                  "\"authors\": [{\"name\": \"Ada\"}, {\"name\": \"Bo\"}]},\n"
                  "{\"id\": \"https://j.example/8\", \"content_text\": \"2 < 3\"}, {}, 5]}");
        QVERIFY(feed.isFeed());
        QCOMPARE(feed.title, u"J"_s);
        QCOMPARE(feed.home, QUrl(u"https://j.example/"_s));
        QCOMPARE(feed.items.size(), 2);
        QCOMPARE(feed.empty, 2);
        const FeedItem item = only(feed);
        QCOMPARE(item.id, u"7"_s);
        QCOMPARE(item.link, QUrl(u"https://j.example/7"_s));
        QCOMPARE(item.target, QUrl(u"https://far.example/x"_s));
        QCOMPARE(item.title, u"Seven"_s);
        QCOMPARE(item.author, u"Ada, Bo"_s);
        QCOMPARE(iso(item.created), u"2026-01-06T06:30:00Z"_s);
        QCOMPARE(iso(item.updated), u"2026-01-07T00:00:00Z"_s);
        QCOMPARE(body(item), u"a **b**"_s);
        QCOMPARE(feed.items.at(1).author, u"The editors"_s);
        QCOMPARE(feed.items.at(1).link, QUrl(u"https://j.example/8"_s));
    }

    void jsonFeedOfVersionOneNamesItsAuthorAlone()
    {
        const FeedDocument feed = parse(
            "{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"J\", \"author\": {\"name\": \"Ada\"},\n"
            "\"items\": [{\"id\": \"1\", \"content_text\": \"x\"}]}");
        QCOMPARE(only(feed).author, u"Ada"_s);
    }

    void aJsonFeedThatBreaksOffYieldsItsWholeItems()
    {
        const QByteArray begin = "{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"}]\\\"\", "
                                 "\"authors\": [{\"name\": \"Ada\"}], \"items\": [";
        const QByteArray first = "{\"id\": \"1\", \"content_text\": \"a } ] b\", \"tags\": [\"x\"]}";
        const FeedDocument feed = parse(begin + first + ", {\"id\": \"2\", \"content_text\": \"hal");
        QVERIFY(feed.isFeed());
        QVERIFY(feed.cut);
        QCOMPARE(feed.items.size(), 1);
        QCOMPARE(only(feed).id, u"1"_s);
        QCOMPARE(only(feed).author, u"Ada"_s);
        QVERIFY(!parse(begin + "{\"id\": \"1\"").isFeed());
    }

    void whatIsNoFeedIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s << 0;
        QTest::newRow("blanks") << QByteArray("  \n ") << u"empty"_s << 0;
        QTest::newRow("text") << QByteArray("Forbidden") << u"neither XML nor JSON"_s << 1;
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << u"neither XML nor JSON"_s << 1;
        QTest::newRow("other XML") << QByteArray("<?xml version='1.0'?>\n\n<urlset><url/></urlset>") << u"“urlset”"_s
                                   << 3;
        QTest::newRow("other JSON") << QByteArray("{\"error\": 1}") << u"no feed"_s << 0;
        QTest::newRow("broken JSON") << QByteArray("{\"version\":\n\"https://jsonfeed.org/version/1\",\n]") << u"JSON"_s
                                     << 3;
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>x</body></html>") << u"web page"_s << 1;
    }
    void whatIsNoFeedIsRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QFETCH(int, line);
        const FeedDocument feed = parse(bytes);
        QVERIFY(!feed.isFeed());
        QVERIFY2(feed.refusal.contains(reason), qPrintable(feed.refusal));
        QCOMPARE(feed.line, line);
        QVERIFY(feed.items.isEmpty());
    }

    void aPageTellsWhereItsFeedsAre()
    {
        const FeedDocument page =
            parse("<!DOCTYPE html><html><head><base href=\"/blog/\"><title>x</title>\n"
                  "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"x » Comments Feed\" "
                  "href=\"comments/feed/\">\n"
                  "<link rel=\"alternate\" type=\"application/json\" href=\"api/1\"><link rel=\"alternate stylesheet\" "
                  "type=\"text/css\" href=\"x.css\"><link rel=\"alternate\" "
                  "hreflang=\"de\" href=\"/de\">\n"
                  "<LINK REL=\"Alternate\" TYPE=\"application/atom+xml; charset=utf-8\" TITLE=\" The  feed \" "
                  "HREF=\"feed/\">\n"
                  "<link rel=alternate type=application/feed+json href=\"https://site.example/feed.json\">\n"
                  "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"feed/\"><link rel=\"alternate\" "
                  "type=\"application/rss+xml\" href=\"ftp://x/y\">\n"
                  "</head><body><p>unclosed</html>",
                  u"https://site.example/"_s);
        QVERIFY(page.isPage);
        QCOMPARE(page.found.size(), 4);
        QCOMPARE(page.found.at(0), (FeedLink{QUrl(u"https://site.example/blog/feed/"_s), u"The feed"_s}));
        QCOMPARE(page.found.at(1).url, QUrl(u"https://site.example/feed.json"_s));
        QCOMPARE(page.found.at(2).url, QUrl(u"https://site.example/blog/api/1"_s));
        QCOMPARE(page.found.at(3).url, QUrl(u"https://site.example/blog/comments/feed/"_s));
    }

    void illFormedFeedsYieldTheirItems()
    {
        const FeedDocument feed =
            parse("\n\nWarning: x\n<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=2.0><channel>"
                  "<title>R&D &eacute;t\xe9</title><item><title>One & <b>two</title>"
                  "<link>http://site.example/?a=1&b=2</link><dc:creator>Ada</dc:creator>"
                  "<description>x<br>y\x02</description><item><title>Three</title>"
                  "<link>http://site.example/3</link></item></channel>");
        QVERIFY(feed.isFeed());
        QVERIFY(feed.repaired);
        QCOMPARE(feed.title, u"R&D été"_s);
        QCOMPARE(feed.items.size(), 2);
        QCOMPARE(feed.items.at(0).title, u"One & two"_s);
        QCOMPARE(feed.items.at(0).link, QUrl(u"http://site.example/?a=1&b=2"_s));
        QCOMPARE(feed.items.at(0).author, u"Ada"_s);
        QCOMPARE(feed.items.at(1).title, u"Three"_s);
    }

    void aFeedThatBreaksOffYieldsItsWholeItems()
    {
        const FeedDocument feed = parse("<rss><channel><title>T</title><item><title>One</title></item><item><title>Tw");
        QVERIFY(feed.cut);
        QCOMPARE(feed.items.size(), 1);
        QCOMPARE(only(feed).title, u"One"_s);
    }

    void everyCutOfAFeedYieldsOnlyWholeItems()
    {
        const QByteArray whole =
            rss("<title>One</title><link>https://site.example/1</link><description>words of one</description></item>"
                "<item><title>Two</title><link>https://site.example/2</link><description>words of two</description>");
        const QList<FeedItem> items = parse(whole).items;
        QCOMPARE(items.size(), 2);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const FeedDocument feed = parse(whole.first(size));
            for (qsizetype i = 0; i < feed.items.size(); ++i) {
                const FeedItem &item = feed.items.at(i);
                // Between two of its fields nothing shows that others should follow
                QVERIFY2(items.at(i).title == item.title, qPrintable(item.title));
                QVERIFY2(item.body.empty() || items.at(i).body == item.body, item.body.c_str());
            }
        }
    }

    void bombsAreRefusedOrReadWithoutExpanding()
    {
        QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'hahahahaha'>";
        for (char name = 'b'; name <= 'z'; ++name)
            bomb +=
                QByteArray("<!ENTITY ") + name + " '" + ("&" + QByteArray(1, char(name - 1)) + ";").repeated(10) + "'>";
        bomb += "<!ENTITY file SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&z; &file; &nbsp;ok</title>"
                "<link>https://site.example/1</link></item></channel></rss>";
        const FeedDocument feed = parse(bomb);
        QCOMPARE(feed.items.size(), 1);
        QCOMPARE(only(feed).title, u"&z; &file; ok"_s);
    }

    void hugeFeedsAreBounded()
    {
        QByteArray huge = "<rss><channel>";
        for (int i = 0; huge.size() < 20 * 1024 * 1024; ++i)
            huge += "<item><title>" + QByteArray::number(i) + "</title><guid>" + QByteArray::number(i) +
                    "</guid><description>" + QByteArray(200'000, 'x') + "</description></item>";
        const FeedDocument feed = parse(huge + "</channel></rss>");
        QVERIFY(feed.cut);
        QVERIFY(feed.items.size() > 70 && feed.items.size() < 90);
        QCOMPARE(feed.items.constLast().body.size(), std::size_t(200'000));
    }
};

QTEST_GUILESS_MAIN(FeedParserTest)
#include "feedparsertest.moc"
