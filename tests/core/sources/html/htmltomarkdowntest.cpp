// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixtures.h"
#include "rendering.h"

#include "sources/html/htmlbounds.h"
#include "sources/html/htmltomarkdown.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

std::string markdown(const char *html, const QUrl &base = QUrl(u"https://example.org/a/b?c=d"_s))
{
    return markdownFromHtml(html, base);
}

std::string repeated(std::string_view text, int count)
{
    std::string out;
    out.reserve(text.size() * size_t(count));
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

std::string numbered(const char *before, int count, const char *after)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out.append(before).append(std::to_string(i)).append(after);
    return out;
}

void row(const char *name, const char *html, const char *expected)
{
    QTest::newRow(name) << QByteArray(html) << QByteArray(expected);
}

} // namespace

class HtmlToMarkdownTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachElementBecomesItsMarkdown_data();
    void eachElementBecomesItsMarkdown();
    void wordsThatLookLikeMarkupStayWords_data();
    void wordsThatLookLikeMarkupStayWords();
    void anyMixtureOfMarkupGivesBackItsWords_data();
    void anyMixtureOfMarkupGivesBackItsWords();
    void emphasisThatCommonMarkCannotExpressLosesItsMarksOnly_data();
    void emphasisThatCommonMarkCannotExpressLosesItsMarksOnly();
    void linksLeadOnlyWhereTheEditorMayBeLed_data();
    void linksLeadOnlyWhereTheEditorMayBeLed();
    void nothingThatIsNotShownIsQuoted_data();
    void nothingThatIsNotShownIsQuoted();
    void hostileNestingIsReadInTimeAndGivesItsWords_data();
    void hostileNestingIsReadInTimeAndGivesItsWords();
    void whatHasToBeRewrittenKeepsItsWords();
    void ordinaryPagesAreNotRewritten();
    void aTitleIsOneLineOfPlainText_data();
    void aTitleIsOneLineOfPlainText();
};

void HtmlToMarkdownTest::eachElementBecomesItsMarkdown_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    row("nothing", "", "");
    row("only blanks", " \n<p> &nbsp; </p><div></div>", "");
    row("plain words", "Two words", "Two words\n");
    row("paragraphs without end", "One<p>Two<p>Three", "One\n\nTwo\n\nThree\n");
    row("gaps collapse", "<p>  a\n\t b <b> c </b>d</p>", "a b **c** d\n");
    row("line break", "a<br>b", "a\\\nb\n");
    row("two line breaks", "a<br><br/>\n<br>b", "a\n\nb\n");
    row("break at the end", "<p>a<br></p><p>b</p>", "a\n\nb\n");
    row("emphasis", "<i>a</i> <em>b</em> <strong>c</strong> <b><i>d</i></b>", "_a_ _b_ **c** ***d***\n");
    row("emphasis within strong", "<b>a <i>b</i></b>", "**a _b_**\n");
    row("emphasis within a word", "un<i>believ</i>able", "un*believ*able\n");
    row("code", "<code>a*b</code> <tt>x</tt> <code>``</code>", "`a*b` `x` ``` `` ```\n");
    row("headings", "<h1>A</h1><h3>B <i>c</i></h3><p>d", "# A\n\n### B _c_\n\nd\n");
    row("heading of two lines", "<h2>a<br>b #</h2>", "## a b \\#\n");
    row("quotation", "<blockquote><p>a<p>b</blockquote>c", "> a\n>\n> b\n\nc\n");
    row("nested quotations", "<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b\n");
    row("two quotations", "<blockquote>a</blockquote><blockquote>b</blockquote>", "> a\n\n> b\n");
    row("list", "<ul><li>a<li>b</ul>", "- a\n- b\n");
    row("numbered list", "<ol start=9><li>a</li><li>b</li></ol>", "9. a\n10. b\n");
    row("nested list", "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>", "- a\n  - b\n  - c\n- d\n");
    row("nested numbers", "<ol><li>a<ol><li>b</ol><li>c<ol start=3><li>d</ol></ol>",
        "1. a\n   1. b\n2. c\n\n   3. d\n");
    row("words between items", "<ol><li>a</li>b<li>c</li></ol>", "1. a\n\nb\n\n2. c\n");
    row("heading of a mark", "<h2>#</h2>", "## \\#\n");
    row("code with brackets in a link", "<a href=/x><code>[a]:</code></a>", "[\\[a\\]:](https://example.org/x)\n");
    row("list straight in a list", "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "- a\n  - b\n- c\n");
    row("list of paragraphs", "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c\n");
    row("quotation in a list", "<ol><li><blockquote>a</blockquote></li></ol>", "1. > a\n");
    row("two lists", "<ul><li>a</ul><ul><li>b</ul>", "- a\n\n* b\n");
    row("empty items", "<ul><li></li><li> </li></ul>x", "x\n");
    row("item without list", "<li>a<li>b", "a\n\nb\n");
    row("preformatted", "<pre><code>a  b\n\n  &lt;c>\n</code></pre>", "```\na  b\n\n  <c>\n```\n");
    row("preformatted with fences", "<pre>```\n````</pre>", "`````\n```\n````\n`````\n");
    row("language", "<pre><code class=\"hljs language-cpp x\">a</code></pre>", "```cpp\na\n```\n");
    row("preformatted in a list", "<ul><li>a<pre>b\n\nc</pre></ul>", "- a\n\n  ```\n  b\n\n  c\n  ```\n");
    row("rule", "a<hr>b", "a\n\n___\n\nb\n");
    row("table", "<table><tr><th>a<th>b<tr><td>1<td>2<td></table>c", "a | b\\\n1 | 2\n\nc\n");
    row("layout table", "<table><tr><td><p>a</p><td><div>b</div></table>", "a\n\nb\n");
    row("link", "<a href=\"https://a.example/x\">y</a>", "[y](https://a.example/x)\n");
    row("relative link", "<a href=../x>y</a>", "[y](https://example.org/x)\n");
    row("link around blocks", "<a href=/x><p>a</p><p>b</p></a>",
        "[a](https://example.org/x)\n\n[b](https://example.org/x)\n");
    row("strong link", "<b>see <a href=/x>y</a></b>", "**see** [**y**](https://example.org/x)\n");
    row("link with brackets", "<a href='/w/F_(x)?a=(&amp;copy;'>a]b[</a>",
        "[a\\]b\\[](https://example.org/w/F_\\(x\\)?a=\\(\\&copy;)\n");
    row("image", "<img src=/p.png alt='A *cat*'>", "[A \\*cat\\*](https://example.org/p.png)\n");
    row("image without words", "<img src=/p%20q.png?x=1>", "[p q.png](https://example.org/p%20q.png?x=1)\n");
    row("image in a link", "<a href=/x><img src=/p.png alt=cat></a>", "[cat](https://example.org/x)\n");
    row("tracking pixel", "a<img src=/p.gif width=1 height=1>", "a\n");
    row("drawn emoji", "<img class='emoji only' src=/e.png alt=':smile:'>", ":smile:\n");
    row("powers", "10<sup>6</sup> H<sub>2</sub>O 5<sup>th</sup>", "10⁶ H₂O 5th\n");
    row("struck", "<del>wrong</del> right", "~~wrong~~ right\n");
    row("quoted", "<q>a</q>", "“a”\n");
    row("definitions", "<dl><dt>a<dd>b</dl>", "a\n\nb\n");
    row("Hacker News",
        "I think so.<p>See <a href=\"https:&#x2F;&#x2F;x.example&#x2F;a\" "
        "rel=\"nofollow\">https:&#x2F;&#x2F;x.ex...</a>"
        "<p><pre><code>  int a;\n</code></pre>\nIt&#x27;s <i>so</i>.",
        "I think so.\n\nSee [https://x.ex...](https://x.example/a)\n\n```\n  int a;\n```\n\nIt's _so_.\n");
    row("Reddit",
        "<!-- SC_OFF --><div class=\"md\"><p>One</p>\n\n<ul>\n<li>a</li>\n<li><p>b</p></li>\n</ul>\n</div><!-- SC_ON "
        "-->",
        "One\n\n- a\n- b\n");
    row("XHTML", "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a<br/>b</p></div>", "a\\\nb\n");
    row("crossed tags", "<b>a<i>b</b>c</i>", "a*b*_c_\n");
    row("bidirectional disguise",
        "a\xe2\x80\xae"
        "b\xe2\x81\xa6"
        "c&#x202e;d\xef\xbb\xbf",
        "abcd\n");
    row("broken UTF-8",
        "a\xff"
        "b",
        "a\xef\xbf\xbd"
        "b\n");
}

void HtmlToMarkdownTest::eachElementBecomesItsMarkdown()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(markdown(html.constData())), expected);
}

void HtmlToMarkdownTest::wordsThatLookLikeMarkupStayWords_data()
{
    QTest::addColumn<QString>("words");
    const QStringList all = {
        u"# not a heading"_s,
        u"#hashtag"_s,
        u"####### seven"_s,
        u"> not quoted"_s,
        u">quoted"_s,
        u"- not an item"_s,
        u"+ nor this"_s,
        u"* nor this"_s,
        u"1. not numbered"_s,
        u"12) not numbered"_s,
        u"1984. A book"_s,
        u"1234567890. no marker"_s,
        u"---"_s,
        u"- - -"_s,
        u"***"_s,
        u"___"_s,
        u"==="_s,
        u"~~~ no fence"_s,
        u"``` no fence"_s,
        u"a `b` c"_s,
        u"*a* **b** _c_ __d__"_s,
        u"snake_case_name"_s,
        u"_private"_s,
        u"2 * 3 * 4"_s,
        u"2*3*4"_s,
        u"[a](b) [c] [d]: e"_s,
        u"![a](b)"_s,
        u"[x]: https://e.example 'y'"_s,
        u"<b>a</b>"_s,
        u"<!-- a -->"_s,
        u"<https://e.example>"_s,
        u"a < b > c"_s,
        u"&amp; &lt; &#60; &copy;"_s,
        u"AT&T & co"_s,
        u"C:\\new\\*x"_s,
        u"a\\"_s,
        u"a\\`b"_s,
        u"| a | b |"_s,
        u"~~a~~"_s,
        u"a!"_s,
        u"- "_s,
        u"+"_s,
        u"-"_s,
        u"1."_s,
        u"“*a*”"_s,
        u"]("_s,
        u"\\[a\\](b)"_s,
        u"<script>alert(1)</script>"_s,
    };
    for (const QString &words : all)
        QTest::newRow(qPrintable(words)) << words;
}

void HtmlToMarkdownTest::wordsThatLookLikeMarkupStayWords()
{
    QFETCH(const QString, words);
    const QString html = words.toHtmlEscaped();
    const QStringList frames = {u"%1"_s,
                                u"<p>x<br>%1</p>"_s,
                                u"<ul><li>%1</li></ul>"_s,
                                u"<b>%1</b>"_s,
                                u"x<i>%1</i>y"_s,
                                u"<h2>%1</h2>"_s,
                                u"<a href='/u'>%1</a>"_s,
                                u"%1<b>%1</b>%1"_s,
                                u"<blockquote>%1</blockquote>"_s,
                                u"%1<code>%1</code>%1"_s,
                                u"!<a href='/u'>%1</a>"_s,
                                u"x<br>%1<br>%1"_s};
    for (const QString &frame : frames) {
        const QString text = frame.arg(html);
        const std::string made = markdown(text.toUtf8().constData());
        const testing::Rendered result = testing::rendered(made);
        QString expected = frame;
        expected.remove(QRegularExpression(u"<(?!br)[^>]*>"_s)).replace(u"<br>"_s, u" "_s);
        QVERIFY2(result.unwanted.isEmpty(), made.c_str());
        QVERIFY2(result.words == expected.arg(words).simplified(),
                 qPrintable(u"%1 gives %2, read as %3"_s.arg(text, QString::fromStdString(made), result.words)));
        QCOMPARE(result.links.size(), frame.count(u"<a"_s));
    }
}

void HtmlToMarkdownTest::anyMixtureOfMarkupGivesBackItsWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("within a paragraph") << int(testing::Mixtures::Inline);
    QTest::newRow("with blocks") << int(testing::Mixtures::Blocks);
}

/// Whatever the order in which words and marks meet, the reference implementation reads the words that stood there.
void HtmlToMarkdownTest::anyMixtureOfMarkupGivesBackItsWords()
{
    QFETCH(const int, kind);
    testing::Mixtures mixtures{testing::Mixtures::Kind(kind)};
    for (int round = 0; round < 30'000; ++round) {
        const testing::Mixtures::Mixture mixture = mixtures.next();
        const std::string made = markdown(mixture.html.toUtf8().constData());
        const testing::Rendered result = testing::rendered(made);
        QVERIFY2(result.unwanted.isEmpty(), qPrintable(mixture.html));
        QVERIFY2(
            testing::Mixtures::bare(result.words) == testing::Mixtures::bare(mixture.words),
            qPrintable(u"%1 gives %2, read as %3"_s.arg(mixture.html, QString::fromStdString(made), result.words)));
    }
}

void HtmlToMarkdownTest::emphasisThatCommonMarkCannotExpressLosesItsMarksOnly_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    row("punctuation within, letters without", "a<b>\"b\"</b>c", "a\"b\"c\n");
    row("strong behind emphasis in a word", "a<i>b</i><b>c</b>d", "a*b*cd\n");
    row("hard space within",
        "<b>\xc2\xa0"
        "a</b>",
        "\xc2\xa0"
        "a\n");
    row("code that meets code behind a letter", "a<b><code>b</code></b><code>c</code>", "a`b` `c`\n");
    row("code that meets code", "<b><code>a</code></b><code>b</code>", "**`a`**`b`\n");
}

void HtmlToMarkdownTest::emphasisThatCommonMarkCannotExpressLosesItsMarksOnly()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(markdown(html.constData())), expected);
}

void HtmlToMarkdownTest::linksLeadOnlyWhereTheEditorMayBeLed_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("target");
    const auto add = [](const QString &href, const QString &target) {
        QTest::newRow(qPrintable(href)) << href << target;
    };
    add(u"http://a.example"_s, u"http://a.example"_s);
    add(u"HTTPS://A.example/B"_s, u"https://a.example/B"_s);
    add(u"  https://a.example/x\n y "_s, u"https://a.example/x%20y"_s);
    add(u"//a.example/x"_s, u"https://a.example/x"_s);
    add(u"mailto:me@a.example?subject=x&body=y"_s, u"mailto:me@a.example"_s);
    add(u"https://bank.example:secret@a.example/"_s, u"https://a.example/"_s);
    add(u"https://b\u00fccher.example/\u00fc"_s, u"https://xn--bcher-kva.example/%C3%BC"_s);
    add(u"https://a.example/`x`"_s, u"https://a.example/%60x%60"_s);
    for (const QString &href : {u"javascript:alert(1)"_s,
                                u"JaVaScRiPt:alert(1)"_s,
                                u"java\tscript:alert(1)"_s,
                                u"java\nscript:alert(1)"_s,
                                u" \u0001javascript:alert(1)"_s,
                                u"&#106;avascript:alert(1)"_s,
                                u"&#x6a;ava&Tab;script&colon;alert(1)"_s,
                                u"data:text/html,<script>alert(1)</script>"_s,
                                u"vbscript:x"_s,
                                u"file:///etc/passwd"_s,
                                u"ftp://a.example/"_s,
                                u"blob:https://a.example/x"_s,
                                u"feed:https://a.example"_s,
                                u"view-source:https://a.example"_s,
                                u"#top"_s,
                                u""_s,
                                u"https://"_s,
                                u"http:///x"_s,
                                u"mailto:nobody"_s,
                                u"https://a.example:99999/"_s,
                                u"javascript://a.example/%0aalert(1)"_s,
                                u"\\\\javascript:alert(1)"_s})
        add(href, {});
}

void HtmlToMarkdownTest::linksLeadOnlyWhereTheEditorMayBeLed()
{
    QFETCH(QString, href);
    QFETCH(const QString, target);
    for (const QString &tag : {u"<a href=\"%1\">words</a>"_s, u"<img alt=words src=\"%1\">"_s}) {
        const QString html = tag.arg(href.replace(u'"', u"&quot;"_s));
        const testing::Rendered result =
            testing::rendered(markdownFromHtml(html.toStdString(), QUrl(u"https://example.org"_s).adjusted({})));
        QCOMPARE(result.words, u"words"_s);
        const bool relative = href.startsWith(u"\\\\"_s);
        if (!relative)
            QCOMPARE(result.links, target.isEmpty() ? QStringList() : QStringList{target});
        for (const QString &link : result.links)
            QVERIFY2(link.startsWith(u"http"_s) || link.startsWith(u"mailto:"_s), qPrintable(link));
    }
}

void HtmlToMarkdownTest::nothingThatIsNotShownIsQuoted_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const char *html : {"<script>bad</script>",
                             "<style>bad</style>",
                             "<template>bad</template>",
                             "<noscript>bad</noscript>",
                             "<iframe src=https://bad.example>bad</iframe>",
                             "<object>bad</object>",
                             "<svg><text>bad</text></svg>",
                             "<math><mtext>bad</mtext></math>",
                             "<p hidden>bad</p>",
                             "<p style='display : NONE'>bad</p>",
                             "<span style=\"color:red;visibility:hidden\">bad</span>",
                             "<textarea>bad</textarea>",
                             "<select><option>bad</select>",
                             "<!-- bad -->",
                             "<title>bad</title>",
                             "<svg><a href=https://bad.example>bad</a></svg>",
                             "<video src=https://bad.example>bad</video>",
                             "<button>bad</button>",
                             "<style><!--</style>",
                             "<pre><script>bad</script></pre>",
                             "<![CDATA[bad]]>",
                             "<?bad?>",
                             "<p onclick=bad title=bad class=bad id=bad></p>"})
        QTest::newRow(html) << QByteArray(html);
}

void HtmlToMarkdownTest::nothingThatIsNotShownIsQuoted()
{
    QFETCH(const QByteArray, html);
    const QByteArray whole = "<p>before</p>" + html + "<p>after</p>";
    QCOMPARE(QByteArray::fromStdString(markdown(whole.constData())), "before\n\nafter\n");
    QCOMPARE(QByteArray::fromStdString(plainFromHtml(whole.toStdString())), "before after");
}

void HtmlToMarkdownTest::hostileNestingIsReadInTimeAndGivesItsWords_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("last");
    const auto add = [](const char *name, const std::string &html, const QString &last = u"end"_s) {
        QTest::newRow(name) << QByteArray::fromStdString(html) << last;
    };
    add("blocks", repeated("<div>", 100'000) + "end");
    add("blocks with ends", repeated("<div>", 100'000) + "end" + repeated("</div>", 100'000));
    add("quotations", repeated("<blockquote>", 100'000) + "end");
    add("lists", repeated("<ul><li>", 100'000) + "end");
    add("tables", repeated("<table><tr><td>", 100'000) + "end");
    add("unknown elements", numbered("<x-", 100'000, ">") + "end");
    add("formatting repeated in each block", "<p>" + numbered("<b id=", 5000, ">") + repeated("<p>x", 20'000) + "end");
    add("fonts left open", numbered("<p><font size=", 20'000, ">x") + "end");
    add("crossed ends", repeated("<span><div></span></div>", 100'000) + "end");
    add("attributes", numbered("<a x", 1, " ") + numbered("x", 100'000, " ") + "><p>end");
    add("bodies", "<body>" + numbered("<body b", 100'000, "=1>") + "end");
    add("drawings left open", repeated("<svg>", 50'000) + repeated("<p>x", 1000) + "end", {});
    add("comments left open", "end" + repeated("<!--", 100'000));
    add("words in a table", "<table>" + repeated("<i>x</i>y", 50'000) + "</table>end");
    add("selects", repeated("<select><xmp></select><div>", 50'000) + "</xmp>end");
    add("raw text in a drawing", repeated("<svg><style><b id=1><p>", 50'000) + "</style></svg>end");
    add("links", numbered("<a href=/", 100'000, "><p>") + "end");
    add("marks", repeated("*_`[", 100'000) + " end");
    add("ampersands", repeated("&a", 200'000) + " end");
}

void HtmlToMarkdownTest::hostileNestingIsReadInTimeAndGivesItsWords()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, last);
    QElapsedTimer timer;
    timer.start();
    const std::string made = markdownFromHtml(html.toStdString());
    // Where time grows with the square of the length it is minutes; a loaded machine does not make that of it.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(made.size() < size_t(html.size()) * 40 + 1000, qPrintable(QString::number(made.size())));
    const testing::Rendered result = testing::rendered(made);
    QVERIFY2(last.isEmpty() || result.words.endsWith(last), made.substr(0, 200).c_str());
    QVERIFY(result.unwanted.isEmpty());
}

void HtmlToMarkdownTest::whatHasToBeRewrittenKeepsItsWords()
{
    testing::Mixtures mixtures(testing::Mixtures::Blocks);
    QString html;
    QString words;
    for (int i = 0; i < 3000; ++i) {
        const testing::Mixtures::Mixture mixture = mixtures.next();
        html += mixture.html;
        words += mixture.words;
    }
    const std::string text = html.toStdString();
    std::string storage;
    QVERIFY(html::boundedHtml(text, storage).data() != text.data());
    const testing::Rendered result = testing::rendered(markdownFromHtml(text));
    QVERIFY(result.unwanted.isEmpty());
    QVERIFY(testing::Mixtures::bare(result.words) == testing::Mixtures::bare(words));
}

void HtmlToMarkdownTest::ordinaryPagesAreNotRewritten()
{
    const std::string page =
        "<!DOCTYPE html><html><head><title>t</title><style>a{}</style><script>if (a<b) x('<p>')</script></head><body>" +
        numbered("<div id=a class=b><h2>", 500, "</h2><p>One<p>Two <b>three</b><ul><li>a<li>b</ul><br></div>") +
        "<table>" + numbered("<tr><td>", 500, "<td>x") + "</table></body></html>";
    std::string storage;
    QVERIFY(html::boundedHtml(page, storage).data() == page.data());
}

void HtmlToMarkdownTest::aTitleIsOneLineOfPlainText_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    row("plain", "  A\n title ", "A title");
    row("entities", "A &amp; B &lt;c&gt; &#8217;", "A & B <c> ’");
    row("twice escaped", "&amp;lt;", "&lt;");
    row("elements", "<b>Show</b> HN: <i>x</i>", "Show HN: x");
    row("blocks", "<p>a</p><p>b</p>c<br>d", "a b c d");
    row("comparison", "a < b", "a < b");
    row("stars stay", "*a*", "*a*");
    row("controls",
        "a\x07"
        "b\xe2\x80\xae"
        "c",
        "abc");
}

void HtmlToMarkdownTest::aTitleIsOneLineOfPlainText()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(plainFromHtml(html.toStdString())), expected);
}

} // namespace marbre

QTEST_APPLESS_MAIN(marbre::HtmlToMarkdownTest)
#include "htmltomarkdowntest.moc"
