// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/sampleedition.h"

#include <QRegularExpression>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::testing;

namespace {

QString rendered(const EditionSnapshot &snapshot, Format format)
{
    return QString::fromUtf8(render(snapshot, format).value_or(QByteArray("no page")));
}

QString textOf(const QString &body)
{
    return rendered(snapshotOfBody(body), Format::Text);
}

QString articleOf(const QString &body)
{
    return renderFragment(snapshotOfBody(body)).value_or(u"no article"_s);
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found << match.captured(1);
    return found;
}

} // namespace

class PublishTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsHaveWordsAndSuffixes();

    void theSeedComesOutByteForByte();
    void theSeedsSourcesFollowItsSignOff();
    void markdownReadsBackAsTheSameEdition();
    void everyElementIsAsInTheGoldenFile_data();
    void everyElementIsAsInTheGoldenFile();
    void theSameSnapshotGivesTheSameBytesOnAnyThread();

    void anEmptyEditionIsEmptyTextAndAValidPage();
    void missingFieldsLeaveNoGap();
    void furnitureSpeaksTheEditionsLanguage_data();
    void furnitureSpeaksTheEditionsLanguage();
    void periodsAreWrittenInTheEditionsLanguage_data();
    void periodsAreWrittenInTheEditionsLanguage();
    void anEditionFromRightToLeftSaysSo();

    void aKeyPointIsOneLineWhateverItsFirstSigns_data();
    void aKeyPointIsOneLineWhateverItsFirstSigns();
    void aQuoteInTextCarriesItsAuthorAndScore();
    void aTranslatedQuoteKeepsItsOriginalWording();
    void materialIsNeverPublished();
    void commentsInTheBodyAreNeverPublished();
    void headingsSkipNoLevelAndHaveIdsOfTheirOwn();

    void onlyLinksOfTheWebAndMailSurvive_data();
    void onlyLinksOfTheWebAndMailSurvive();
    void whatAnEditorTypesIsNeverMarkup();
    void aPageFetchesNothing();
    void hostileNestingEndsInBoundedTime_data();
    void hostileNestingEndsInBoundedTime();
};

void PublishTest::formatsHaveWordsAndSuffixes()
{
    for (const Format format : {Format::Markdown, Format::Html, Format::Text}) {
        QCOMPARE(formatFromWord(formatWord(format)), format);
        QCOMPARE(formatFromWord(formatSuffix(format)), format);
    }
    QCOMPARE(formatFromWord(u"docx"), std::nullopt);
    QCOMPARE(formatFromWord(u""), std::nullopt);
}

void PublishTest::theSeedComesOutByteForByte()
{
    const QByteArray expected = fileBytes(dataPath(u"seed.txt"_s));
    const QByteArray manuscript = fileBytes(u"" MARBRE_SOURCE_DIR "/resources/sample/edition.md"_s);
    QVERIFY(!expected.isEmpty());
    QVERIFY(!manuscript.isEmpty());
    QCOMPARE(render(snapshotOf(manuscript), Format::Text).value(), expected);
}

void PublishTest::theSeedsSourcesFollowItsSignOff()
{
    EditionSnapshot snapshot = snapshotOf(fileBytes(u"" MARBRE_SOURCE_DIR "/resources/sample/edition.md"_s));
    snapshot.related = {{.slug = u"a"_s, .headline = u"La veille"_s, .date = QDate(2025, 9, 20)}};
    snapshot.sources = {{.ref = {},
                         .permalink = u"https://www.reddit.com/r/artificial/comments/1/"_s,
                         .title = u"A thread"_s,
                         .community = u"r/artificial"_s,
                         .author = {},
                         .points = {}}};
    const QByteArray text = render(snapshot, Format::Text).value();
    const QByteArray seed = fileBytes(dataPath(u"seed.txt"_s));
    QVERIFY(text.startsWith(seed));
    QCOMPARE(QString::fromUtf8(text.sliced(seed.size())),
             u"\nArticles connexes\n\n  • La veille (20 septembre 2025)\n\nSources\n\n"
             "  1. A thread - r/artificial - https://www.reddit.com/r/artificial/comments/1/\n"_s);
}

void PublishTest::markdownReadsBackAsTheSameEdition()
{
    const EditionSnapshot snapshot = everything();
    QCOMPARE(readManuscript(render(snapshot, Format::Markdown).value()).value(), snapshot.edition);
}

void PublishTest::everyElementIsAsInTheGoldenFile_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("page") << Format::Html;
    QTest::newRow("text") << Format::Text;
}

/// MARBRE_UPDATE_GOLDEN=1 writes the files anew; look at the difference before it is committed.
void PublishTest::everyElementIsAsInTheGoldenFile()
{
    QFETCH(Format, format);
    const QString path = dataPath(u"everything."_s + formatSuffix(format));
    const QByteArray bytes = render(everything(), format).value();
    if (qEnvironmentVariableIntValue("MARBRE_UPDATE_GOLDEN") == 1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> expected = fileBytes(path).split('\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(QString::fromUtf8(lines.at(i)), QString::fromUtf8(expected.at(i)));
    QCOMPARE(lines.size(), expected.size());
}

void PublishTest::theSameSnapshotGivesTheSameBytesOnAnyThread()
{
    const EditionSnapshot snapshot = everything();
    for (const Format format : {Format::Markdown, Format::Html, Format::Text}) {
        QList<QFuture<QByteArray>> runs;
        for (int i = 0; i < 8; ++i)
            runs << QtConcurrent::run([snapshot, format] { return render(snapshot, format).value_or(QByteArray()); });
        const QByteArray first = render(snapshot, format).value();
        QVERIFY(!first.isEmpty());
        for (const QFuture<QByteArray> &run : runs)
            QCOMPARE(run.result(), first);
    }
}

void PublishTest::anEmptyEditionIsEmptyTextAndAValidPage()
{
    QCOMPARE(render(EditionSnapshot{}, Format::Text).value(), QByteArray());
    const QString page = rendered(EditionSnapshot{}, Format::Html);
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html>"_L1));
    QVERIFY(page.trimmed().endsWith("</html>"_L1));
    for (const QLatin1StringView tag : {"<h1"_L1, "<h2"_L1, "<aside"_L1, "<footer"_L1, "byline\">"_L1})
        QVERIFY2(!page.contains(tag), qPrintable(tag.toString()));
}

void PublishTest::missingFieldsLeaveNoGap()
{
    Edition edition;
    edition.language = u"en"_s;
    edition.headline = u"Headline"_s;
    edition.signOff = u"Bye."_s;
    edition.keyPoints = {u" "_s};
    edition.body = u"Words.\n"_s;
    QCOMPARE(rendered(snapshotOf(edition), Format::Text), u"Headline\n\nWords.\n\nBye.\n"_s);
    edition.signOff.clear();
    edition.byline = u"A. B."_s;
    QCOMPARE(rendered(snapshotOf(edition), Format::Text), u"Headline\n\nA. B.\n\nWords.\n"_s);
}

void PublishTest::furnitureSpeaksTheEditionsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("titles");
    const QStringList english{u"Key points"_s, u"Related articles"_s, u"Sources"_s};
    const QStringList french{u"L'essentiel"_s, u"Articles connexes"_s, u"Sources"_s};
    const QStringList german{u"Das Wichtigste"_s, u"Verwandte Artikel"_s, u"Quellen"_s};
    const QStringList spanish{u"Lo esencial"_s, u"Artículos relacionados"_s, u"Fuentes"_s};
    const QStringList italian{u"In breve"_s, u"Articoli correlati"_s, u"Fonti"_s};
    QTest::newRow("fr") << u"fr"_s << french;
    QTest::newRow("fr-CA") << u"fr-CA"_s << french;
    QTest::newRow("FR") << u"FR"_s << french;
    QTest::newRow("en") << u"en"_s << english;
    QTest::newRow("en_US") << u"en_US"_s << english;
    QTest::newRow("de-AT") << u"de-AT"_s << german;
    QTest::newRow("es-419") << u"es-419"_s << spanish;
    QTest::newRow("it") << u"it"_s << italian;
    QTest::newRow("pt-BR") << u"pt-BR"_s << QStringList{u"O essencial"_s, u"Artigos relacionados"_s, u"Fontes"_s};
    QTest::newRow("nl") << u"nl"_s << QStringList{u"In het kort"_s, u"Verwante artikelen"_s, u"Bronnen"_s};
    QTest::newRow("none") << QString() << english;
    QTest::newRow("unknown") << u"tlh"_s << english;
    QTest::newRow("no tag") << u"<b>"_s << english;
}

void PublishTest::furnitureSpeaksTheEditionsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, titles);
    EditionSnapshot snapshot = everything();
    snapshot.edition.language = language;
    const QStringList lines = rendered(snapshot, Format::Text).split(u'\n');
    for (const QString &title : titles)
        QCOMPARE(lines.count(title), 1);
    const QString page = rendered(snapshot, Format::Html);
    const QStringList ids = {u"key-points"_s, u"related"_s, u"sources"_s};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString heading = u"<h2 id=\"%1\">%2</h2>"_s.arg(ids.at(i), titles.at(i).toHtmlEscaped());
        QVERIFY2(QString(page).replace("&#39;"_L1, "'"_L1).contains(heading), qPrintable(heading));
    }
}

void PublishTest::periodsAreWrittenInTheEditionsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("iso");
    QTest::newRow("day") << u"fr"_s << Period::Day << QDate(2025, 9, 21) << u"dimanche 21 septembre 2025"_s
                         << u"2025-09-21"_s;
    QTest::newRow("first day") << u"fr-CA"_s << Period::Day << QDate(2025, 10, 1) << u"mercredi 1er octobre 2025"_s
                               << u"2025-10-01"_s;
    QTest::newRow("week") << u"fr"_s << Period::Week << QDate(2025, 9, 15) << u"Semaine du 15 septembre 2025"_s
                          << u"2025-W38"_s;
    QTest::newRow("week from a Sunday") << u"en-US"_s << Period::Week << QDate(2025, 9, 14)
                                        << u"Week of September 14, 2025"_s << u"2025-09-14"_s;
    QTest::newRow("month") << u"es"_s << Period::Month << QDate(2025, 9, 1) << u"septiembre de 2025"_s << u"2025-09"_s;
    QTest::newRow("German") << u"de"_s << Period::Week << QDate(2024, 12, 30) << u"Woche vom 30. Dezember 2024"_s
                            << u"2025-W01"_s;
}

void PublishTest::periodsAreWrittenInTheEditionsLanguage()
{
    QFETCH(QString, language);
    QFETCH(Period, period);
    QFETCH(QDate, date);
    QFETCH(QString, written);
    QFETCH(QString, iso);
    Edition edition;
    edition.language = language;
    edition.period = period;
    edition.date = date;
    const QString time = u"<time datetime=\"%1\">%2</time>"_s.arg(iso, written);
    const QString page = rendered(snapshotOf(edition), Format::Html);
    QVERIFY2(page.contains(time), qPrintable(page.sliced(page.indexOf("<article"_L1))));
}

void PublishTest::anEditionFromRightToLeftSaysSo()
{
    Edition edition;
    edition.headline = u"عنوان"_s;
    edition.language = u"ar"_s;
    QVERIFY(rendered(snapshotOf(edition), Format::Html).contains("<html lang=\"ar\" dir=\"rtl\">"_L1));
    edition.language = u"fr"_s;
    QVERIFY(rendered(snapshotOf(edition), Format::Html).contains("<html lang=\"fr\">"_L1));
}

void PublishTest::aKeyPointIsOneLineWhateverItsFirstSigns_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &point, const QString &text, const QString &html) {
        QTest::newRow(name) << point << text << html;
    };
    row("number", u"20. milliards"_s, u"20. milliards"_s, u"20. milliards"_s);
    row("dash", u"- 3 %"_s, u"- 3 %"_s, u"- 3 %"_s);
    row("hash", u"# one"_s, u"# one"_s, u"# one"_s);
    row("greater", u"> 40 %"_s, u"> 40 %"_s, u"&gt; 40 %"_s);
    row("emphasis", u"*first* and __last__"_s, u"first and last"_s, u"<em>first</em> and <strong>last</strong>"_s);
    row("underline", u"_first_ word"_s, u"first word"_s, u"<em>first</em> word"_s);
    row("code", u"`a < b`"_s, u"a < b"_s, u"<code>a &lt; b</code>"_s);
    row("link", u"[a](https://e.org)"_s, u"a"_s, u"<a href=\"https://e.org\">a</a>"_s);
    row("definition", u"[a]: https://e.org"_s, u"[a]: https://e.org"_s, u"[a]: https://e.org"_s);
    row("lines", u"one\ntwo"_s, u"one two"_s, u"one two"_s);
    row("no-break space", u"\u00A020\u00A0%"_s, u"20\u00A0%"_s, u"20\u00A0%"_s);
}

void PublishTest::aKeyPointIsOneLineWhateverItsFirstSigns()
{
    QFETCH(QString, point);
    QFETCH(QString, text);
    QFETCH(QString, html);
    Edition edition;
    edition.language = u"en"_s;
    edition.keyPoints = {point, u"last"_s};
    QCOMPARE(rendered(snapshotOf(edition), Format::Text), u"Key points\n\n  • %1\n  • last\n"_s.arg(text));
    const QString item = u"<li>%1</li>"_s.arg(html);
    const QString article = renderFragment(snapshotOf(edition)).value();
    QVERIFY2(article.contains(item), qPrintable(article));
}

void PublishTest::aQuoteInTextCarriesItsAuthorAndScore()
{
    const QString link = u"https://www.reddit.com/r/a/comments/1aaaaa/x/n1/"_s;
    QCOMPARE(textOf(u"> Words.\n>\n> — [u/name](%1) (45 points)\n"_s.arg(link)),
             u"\"Words.\" - u/name (45 points)\n"_s);
    QCOMPARE(textOf(u"> One.\n>\n> Two.\n>\n> — [u/name](%1)\n"_s.arg(link)), u"\"One.\n\nTwo.\" - u/name\n"_s);
    QCOMPARE(textOf(u"> Nobody's.\n"_s), u"\"Nobody's.\"\n"_s);
    QCOMPARE(textOf(u"> Out\n>\n> > In\n"_s), u"\"Out\n\n'In'\"\n"_s);
}

void PublishTest::aTranslatedQuoteKeepsItsOriginalWording()
{
    Edition edition;
    edition.language = u"fr"_s;
    edition.body = u"> Des mots.\n>\n> — [u/name](https://www.reddit.com/r/a/comments/1aaaaa/x/n1/ \"Some "
                   "\\\"words\\\".\") (45 points)\n"_s;
    const QString article = renderFragment(snapshotOf(edition)).value();
    const QString cite = u"<blockquote cite=\"https://www.reddit.com/r/a/comments/1aaaaa/x/n1/\" lang=\"fr\">"_s;
    QVERIFY2(article.contains(cite), qPrintable(article));
    QVERIFY(article.contains("title=\"Some &quot;words&quot;.\">u/name</a> (45 points)</figcaption>"_L1));
}

void PublishTest::materialIsNeverPublished()
{
    for (const Format format : {Format::Html, Format::Text}) {
        const QString out = rendered(everything(), format);
        QVERIFY(!out.contains("Material"_L1));
        QVERIFY(!out.contains("t3_1bbbbb"_L1));
    }
    QVERIFY(!renderProof(everything(), {}).contains("Material"_L1));
}

void PublishTest::commentsInTheBodyAreNeverPublished()
{
    const QString body = u"A <!-- one --> b.\n\n<!-- two -->\n\n<!-- three\n\nstill\n-->\n\nC <!-- open\n"_s;
    for (const QString &out : {textOf(body), articleOf(body), renderProof(snapshotOfBody(body), {})}) {
        for (const QLatin1StringView word : {"one"_L1, "two"_L1, "three"_L1, "still"_L1})
            QVERIFY2(!QRegularExpression(u"\\b%1\\b"_s.arg(word)).match(out).hasMatch(), qPrintable(out));
    }
    QVERIFY(textOf(body).startsWith("A  b.\n\nC"_L1));
}

void PublishTest::headingsSkipNoLevelAndHaveIdsOfTheirOwn()
{
    const QString article = articleOf(
        u"#### deep\n\n# Élan & <b>\n\n###### six\n\n## Sources\n\n## Élan & b\n\n## ***\n\n## 日本\n\n### a\n\n#### b\n"_s);
    QCOMPARE(matches(article, u"<h([1-6])"_s).join(QString()), u"2232222"_s + u"34"_s);
    const QStringList ids = matches(article, u"<h[1-6] id=\"([^\"]*)\""_s);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    QVERIFY(ids.contains(u"elan-b"_s));
    QVERIFY(ids.contains(u"elan-b-2"_s));
    QVERIFY(!ids.contains(u"sources"_s));
    QVERIFY(ids.contains(u"日本"_s));
}

void PublishTest::onlyLinksOfTheWebAndMailSurvive_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const char *name, const QString &markdown, const QStringList &addresses = {}) {
        QTest::newRow(name) << markdown << addresses;
    };
    row("https", u"[word](https://e.org/a?b=1&c=2)"_s, {u"https://e.org/a?b=1&amp;c=2"_s});
    row("upper case", u"[word](HTTP://E.org)"_s, {u"HTTP://E.org"_s});
    row("mail", u"[word](mailto:a@e.org)"_s, {u"mailto:a@e.org"_s});
    row("autolink", u"<https://e.org> word"_s, {u"https://e.org"_s});
    row("reference", u"[word]\n\n[word]: https://e.org"_s, {u"https://e.org"_s});
    row("image", u"![word](https://e.org/a.png)"_s, {u"https://e.org/a.png"_s});
    row("javascript", u"[word](javascript:alert(1))"_s);
    row("javascript, cased and entities", u"[word](jAvA&#115;cript&colon;alert(1))"_s);
    row("javascript, tab", u"[word](java&#9;script:alert(1))"_s);
    row("javascript, leading control", u"[word](&#1;javascript:alert(1))"_s);
    row("vbscript", u"[word](vbscript:x)"_s);
    row("data", u"[word](data:text/html;base64,PHNjcmlwdD4=)"_s);
    row("data image", u"![word](data:image/png;base64,AAAA)"_s);
    row("file", u"[word](file:///etc/passwd)"_s);
    row("relative", u"[word](page.html)"_s);
    row("rooted", u"[word](//e.org/x)"_s);
    row("fragment", u"[word](#top)"_s);
    row("empty", u"[word]()"_s);
    row("autolink of another scheme", u"<javascript:alert(1)> word"_s);
    row("quote breaks out", u"[word](<https://e.org/\"onclick=\"x>)"_s, {u"https://e.org/&quot;onclick=&quot;x"_s});
    row("newline entity", u"[word](https://e.org/&#10;x)"_s);
}

void PublishTest::onlyLinksOfTheWebAndMailSurvive()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, addresses);
    const QString article = articleOf(markdown);
    QCOMPARE(matches(article, u"(?:href|src|cite)=\"([^\"]*)\""_s), addresses);
    QVERIFY2(article.contains("word"_L1), "the words stay where the link goes");
    const QString proof = renderProof(snapshotOfBody(markdown), {});
    QCOMPARE(matches(proof, u"(?:href|src)=\"([^\"]*)\""_s), addresses);
}

void PublishTest::whatAnEditorTypesIsNeverMarkup()
{
    const QString hostile = u"\"><script>alert('x')</script><img src=x onerror=y> & {{ css }} {% if %}"_s;
    EditionSnapshot snapshot;
    Edition &edition = snapshot.edition;
    edition.headline = edition.standfirst = edition.byline = edition.signOff = edition.language = hostile;
    edition.communities = {hostile};
    edition.keyPoints = {hostile};
    edition.date = QDate(2026, 1, 1);
    edition.body = u"## "_s + hostile + u"\n\n"_s + hostile +
                   u"\n\n<script>alert(1)</script>\n\n[a](https://e.org '"_s + u"\"><script>x</script>"_s + u"')\n"_s;
    snapshot.body = parseBody(edition.body);
    snapshot.sources = {
        {.ref = {}, .permalink = u"javascript:x"_s, .title = hostile, .community = hostile, .author = {}, .points = {}},
        {.ref = {},
         .permalink = u"https://e.org/\"><script>"_s,
         .title = {},
         .community = {},
         .author = {},
         .points = {}}};
    snapshot.related = {{.slug = hostile, .headline = hostile, .date = {}}};
    for (const QString &out :
         {rendered(snapshot, Format::Html), renderFragment(snapshot).value(), renderProof(snapshot, {})}) {
        QVERIFY2(!out.contains("<script"_L1, Qt::CaseInsensitive), qPrintable(out));
        QVERIFY(!out.contains("<img"_L1, Qt::CaseInsensitive));
        QVERIFY(!out.contains("href=\"javascript"_L1));
        QVERIFY(out.contains("{{ css }}"_L1));
    }
}

void PublishTest::aPageFetchesNothing()
{
    const QString page = rendered(everything(), Format::Html);
    QVERIFY(matches(page, u"\\b(src|srcset|poster|data|action|background)="_s).isEmpty());
    QVERIFY(matches(page, u"<(script|link|img|iframe|object|embed|svg|form|base)\\b"_s).isEmpty());
    QVERIFY(!page.contains("url("_L1));
    QVERIFY(!page.contains("@import"_L1));
}

void PublishTest::hostileNestingEndsInBoundedTime_data()
{
    QTest::addColumn<QString>("body");
    constexpr int many = 50000;
    QTest::newRow("quotes") << QString(many, u'>') + u" word"_s;
    QTest::newRow("lists") << u"- "_s.repeated(many) + u"word"_s;
    QTest::newRow("emphasis") << u"*a **b "_s.repeated(many) + u" b** a*"_s.repeated(many) + u" word"_s;
    QTest::newRow("brackets") << QString(many, u'[') + u"word"_s + QString(many, u']');
    QTest::newRow("images") << u"![a"_s.repeated(many) + u"word"_s + u"](https://e.org)"_s.repeated(many);
    QTest::newRow("angles") << QString(many, u'<') + u"word"_s;
    QTest::newRow("control characters") << u"\u0000\u0001\u001b[31mword"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u" word"_s;
}

void PublishTest::hostileNestingEndsInBoundedTime()
{
    QFETCH(QString, body);
    EditionSnapshot snapshot;
    snapshot.edition.body = body;
    for (const QString &out :
         {rendered(snapshot, Format::Text), renderFragment(snapshot).value(), renderProof(snapshot, {})}) {
        QVERIFY(out.contains("word"_L1));
        QVERIFY(!out.contains(QChar(0x1b)));
    }
}

QTEST_GUILESS_MAIN(PublishTest)
#include "publishtest.moc"
