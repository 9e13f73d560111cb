// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedrepair.h"

#include "sources/feeds/feedroot.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class FeedRepairTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsMadeRight_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        const auto row = [](const char *name, const QString &wrong, const QString &right) {
            QTest::newRow(name) << wrong << right;
        };
        row("named entities of HTML", u"<a>&eacute;&nbsp;&mdash;&hearts;</a>"_s, u"<a>é\u00a0—♥</a>"_s);
        row("XML's own stay", u"<a>&lt;b&gt; &amp;amp; &quot;&apos;</a>"_s,
            u"<a>&lt;b&gt; &amp;amp; &quot;&apos;</a>"_s);
        row("unknown entities are text", u"<a>&bomb; &x</a>"_s, u"<a>&amp;bomb; &amp;x</a>"_s);
        row("numbered ones", u"<a>&#233;&#xE9;&#128512;</a>"_s, u"<a>éé😀</a>"_s);
        row("numbers that mean windows-1252", u"<a>&#147;x&#148;</a>"_s, u"<a>“x”</a>"_s);
        row("numbers that XML forbids", u"<a>x&#0;&#1;&#55357;&#1114112;y</a>"_s, u"<a>xy</a>"_s);
        row("bare ampersands", u"<a href='?b=1&c=2'>R&D & more</a>"_s,
            u"<a href=\"?b=1&amp;c=2\">R&amp;D &amp; more</a>"_s);
        row("bare angle brackets", u"<a>1 < 2, <3, a <- b, a > b</a>"_s,
            u"<a>1 &lt; 2, &lt;3, a &lt;- b, a &gt; b</a>"_s);
        row("control characters", u"<a>x\u0001\u000b\uffff\ty</a>"_s, u"<a>x\ty</a>"_s);
        row("lone surrogates", u"<a>x"_s + QChar(0xD83D) + u"y"_s + QChar(0xDE00) + u"😀</a>"_s, u"<a>xy😀</a>"_s);
        row("text and blank lines before the declaration", u"\n Notice: x\n<?xml version='1.0'?>\n<a>b</a>"_s,
            u"<a>b</a>"_s);
        row("text behind the end", u"<a>b</a>\n<!-- 1 ms --> done"_s, u"<a>b</a>"_s);
        row("missing ends", u"<a><b>x<c>y</a>"_s, u"<a><b>x<c>y</c></b></a>"_s);
        row("wrong nesting", u"<a><b><i>x</b></i>y</a>"_s, u"<a><b><i>x</i></b>y</a>"_s);
        row("ends that nothing began", u"<a>x</b>y</a>"_s, u"<a>xy</a>"_s);
        row("ends in another case", u"<Title>x</title>"_s, u"<Title>x</Title>"_s);
        row("void elements of HTML", u"<a>x<br>y<img src=z>w</a>"_s, u"<a>x<br></br>y<img src=\"z\"></img>w</a>"_s);
        row("empty elements", u"<a><b/><c d='e'/></a>"_s, u"<a><b></b><c d=\"e\"></c></a>"_s);
        row("attributes without quotes", u"<a b=c d = e f>x</a>"_s, u"<a b=\"c\" d=\"e\" f=\"\">x</a>"_s);
        row("attributes twice", u"<a b='1' b='2'>x</a>"_s, u"<a b=\"1\">x</a>"_s);
        row("angle brackets in attributes", u"<a b='x < y'>z</a>"_s, u"<a b=\"x &lt; y\">z</a>"_s);
        row("a quote that is not closed", u"<a><b c=\"d>x</b><e f=\"g\">y</e></a>"_s,
            u"<a><b c=\"d\">x</b><e f=\"g\">y</e></a>"_s);
        row("attributes without space", u"<a b='1'c='2'>x</a>"_s, u"<a b=\"1\" c=\"2\">x</a>"_s);
        row("a tag within a tag", u"<a><b <c>x</c></b></a>"_s, u"<a><b><c>x</c></b></a>"_s);
        row("undeclared prefixes", u"<rss><dc:date>x</dc:date><q:r/></rss>"_s,
            u"<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:q=\"urn:undeclared:q\"><dc:date>x</dc:date><q:r></q:r></rss>"_s);
        row("undeclared prefixes of attributes", u"<a><b thr:count='3'/></a>"_s,
            u"<a xmlns:thr=\"http://purl.org/syndication/thread/1.0\"><b thr:count=\"3\"></b></a>"_s);
        row("prefixes that are declared elsewhere", u"<a><b xmlns:q='u'><q:c/></b><q:d/></a>"_s,
            u"<a xmlns:q=\"urn:undeclared:q\"><b xmlns:q=\"u\"><q:c></q:c></b><q:d></q:d></a>"_s);
        row("empty declarations", u"<a xmlns:q='' xmlns:xml='v'>x</a>"_s, u"<a>x</a>"_s);
        row("names with several colons", u"<a:b:c xmlns:a='u'>x</a:b:c>"_s, u"<a:bc xmlns:a=\"u\">x</a:bc>"_s);
        row("CDATA becomes text", u"<a><![CDATA[<b>&amp;]]></a>"_s, u"<a>&lt;b&gt;&amp;amp;</a>"_s);
        row("CDATA in CDATA", u"<a><![CDATA[x<![CDATA[y]]>z]]></a>"_s, u"<a>x&lt;![CDATA[yz]]&gt;</a>"_s);
        row("comments with dashes", u"<a>x<!-- y -- z --->w</a>"_s, u"<a>xw</a>"_s);
        row("instructions", u"<a>x<?php echo '<b>' ?>y</a>"_s, u"<a>xy</a>"_s);
        row("an item within an item", u"<c><item><t>1</t><item><t>2</t></item></c>"_s,
            u"<c><item><t>1</t></item><item><t>2</t></item></c>"_s);
        row("an end that leaves its item", u"<c><t>x<item><d>y</t>z</d></item></t></c>"_s,
            u"<c><t>x<item><d>yz</d></item></t></c>"_s);
    }
    void whatIsWrongIsMadeRight()
    {
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        const RepairedXml repaired = repairXml(wrong);
        QCOMPARE(repaired.text, right);
        QVERIFY(!repaired.cut);
        QString why;
        QVERIFY2(isWellFormed(repaired.text, nullptr, &why), qPrintable(why));
    }

    void whatIsCutKeepsItsWholeItems_data()
    {
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        const QString begin = u"<r><c><item><t>1</t></item>"_s;
        const QString end = u"<r><c><item><t>1</t></item></c></r>"_s;
        QTest::newRow("behind an item") << begin << end;
        QTest::newRow("in a word") << begin + u"<item><t>tw"_s << end;
        QTest::newRow("in a tag") << begin + u"<item><t>2</t><pubDa"_s << end;
        QTest::newRow("in an attribute") << begin + u"<item><t a='x"_s << end;
        QTest::newRow("in an end") << begin + u"<item><t>2</t></ite"_s << end;
        QTest::newRow("in CDATA") << begin + u"<item><t><![CDATA[ab"_s << end;
        QTest::newRow("in a comment") << begin + u"<item><!-- ab"_s << end;
        QTest::newRow("between two fields")
            << begin + u"<item><t>2</t>"_s << u"<r><c><item><t>1</t></item><item><t>2</t></item></c></r>"_s;
    }
    void whatIsCutKeepsItsWholeItems()
    {
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        const RepairedXml repaired = repairXml(wrong);
        QCOMPARE(repaired.text, right);
        QVERIFY(repaired.cut);
    }

    void declaredEntitiesAreNeverExpanded()
    {
        const QString bomb =
            u"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><rss>&b;</rss>"_s;
        QVERIFY(!isWellFormed(bomb));
        QCOMPARE(repairXml(bomb).text, u"<rss>&amp;b;</rss>"_s);
    }

    void deepNestingIsMadeShallow()
    {
        QString deep = u"<rss>"_s;
        for (int i = 0; i < 100'000; ++i)
            deep += u"<a>"_s;
        QVERIFY(!isWellFormed(deep + QString(u"</a>"_s).repeated(100'000) + u"</rss>"_s));
        const RepairedXml repaired = repairXml(deep + u"x"_s);
        QVERIFY(isWellFormed(repaired.text));
        QVERIFY(repaired.text.count(u"<a>"_s) <= 200);
    }

    void hostileTextsAreReadInLinearTime_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("first");
        for (const char *unit : {"<a b=\"", "<a b='", "<!--", "<![CDATA[", "<!x", "<?x", "<", "</", "&", "&#", "<a>",
                                 "</a>", "<a", "<!DOCTYPE [", "<item>", "]]>", "\"'", "<a:b ", "<br>"})
            QTest::newRow(unit) << QString::fromLatin1(unit) << u"<rss>"_s;
        QTest::newRow("prolog") << u"<!x"_s << QString();
        QTest::newRow("junk") << u"<1"_s << QString();
    }
    void hostileTextsAreReadInLinearTime()
    {
        QFETCH(QString, unit);
        QFETCH(QString, first);
        QElapsedTimer timer;
        timer.start();
        const QString text = first + unit.repeated(300'000);
        findRoot(text);
        const RepairedXml repaired = repairXml(text);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(repaired.text.isEmpty() || isWellFormed(repaired.text));
    }

    void theRootIsFoundBehindJunk()
    {
        QCOMPARE(findRoot(u"<!-- c --><?xml version='1.0'?><rss>").kind, RootKind::Feed);
        QCOMPARE(findRoot(u"<!DOCTYPE rss [<!ENTITY html '<html>'>]><rss>").kind, RootKind::Feed);
        QCOMPARE(findRoot(u"<!doctype HTML><p>").kind, RootKind::Page);
        QCOMPARE(findRoot(u"<HTML><head>").kind, RootKind::Page);
        QCOMPARE(findRoot(u"<opml/>").kind, RootKind::Other);
        QCOMPARE(findRoot(u"plain text").kind, RootKind::None);
        const FeedRoot behind = findRoot(u"<br /><b>Warning</b>: x<feed xmlns='u'>");
        QCOMPARE(behind.kind, RootKind::Feed);
        QCOMPARE(behind.name, u"feed"_s);
        QCOMPARE(behind.at, 23);
    }
};

QTEST_GUILESS_MAIN(FeedRepairTest)
#include "feedrepairtest.moc"
