// SPDX-License-Identifier: GPL-3.0-or-later
#include "harm.h"
#include "payloads.h"
#include "rendering.h"

#include "manuscript/body.h"
#include "publish/render.h"
#include "sources/html/htmltomarkdown.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QUrl base()
{
    return QUrl(u"https://origin.example/page"_s);
}

QString toQuotation(const QString &markdown)
{
    QString quotation;
    for (const QString &line : markdown.split(u'\n'))
        quotation += u"> "_s + line + u'\n';
    return quotation +
           u">\n> — [u/someone](https://www.reddit.com/r/a/comments/1abcde/_/1abcdf/ \"%1\") (3 points)\n"_s.arg(
               QString(markdown).replace(u'"', u"\\\""_s).simplified());
}

EditionSnapshot editionWith(const QString &words)
{
    EditionSnapshot snapshot;
    snapshot.edition.headline = words.simplified();
    snapshot.edition.keyPoints = {words.simplified()};
    snapshot.edition.body = u"Introduction\n\n## Section\n\n"_s + toQuotation(words) + u"\n\n"_s + words + u'\n';
    snapshot.body = parseBody(snapshot.edition.body);
    snapshot.sources = {{.ref = {Place::Reddit, u"t3_1abcde"_s, {}},
                         .permalink = u"https://www.reddit.com/r/a/comments/1abcde/_/"_s,
                         .title = words.simplified(),
                         .community = u"r/a"_s,
                         .author = words.simplified().left(40),
                         .points = 3}};
    return snapshot;
}

/// What would be loaded from anywhere while the proof is laid out.
class WatchedDocument final : public QTextDocument
{
public:
    QList<QUrl> asked;

protected:
    QVariant loadResource(int, const QUrl &url) override
    {
        asked << url;
        return {};
    }
};

QString harmOfMarkdown(const std::string &markdown)
{
    const testing::Rendered read = testing::rendered(markdown);
    QStringList found = read.unwanted;
    for (const QString &link : read.links) {
        if (testing::Harm::leadsAstray(link))
            found << link;
    }
    return (found + testing::Harm::in(testing::renderedHtml(markdown))).join(u", "_s);
}

QString harmOfEdition(const QString &words)
{
    const EditionSnapshot snapshot = editionWith(words);
    QStringList found = testing::Harm::in(render(snapshot, Format::Html).value_or("<script>"));
    found += testing::Harm::in(renderFragment(snapshot).value_or(u"<script>"_s).toUtf8());
    const QString proof = renderProof(snapshot, {});
    found += testing::Harm::in(proof.toUtf8());
    WatchedDocument document;
    document.setHtml(proof);
    document.setTextWidth(600);
    for (const QUrl &url : std::as_const(document.asked))
        found << u"asks for "_s + url.toString();
    return found.join(u", "_s);
}

} // namespace

class SanitisingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSearchForHarmFindsIt_data();
    void theSearchForHarmFindsIt();
    void hostileHtmlBecomesHarmlessMarkdown();
    void hostileHtmlIsHarmlessInProofAndExports();
    void hostileMarkdownIsHarmlessInProofAndExports();
    void collectedPayloadsBecomeHarmlessMarkdown();
    void collectedPayloadsAreHarmlessInProofAndExports();
};

void SanitisingTest::theSearchForHarmFindsIt_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const char *html : {"<script>", "<p onclick=x>", "<a href=javascript:x>y</a>", "<img src=https://a.example>",
                             "<a href=data:x>y</a>", "<svg></svg>", "<link href=https://a.example>",
                             "<p style='background:url(x)'>", "<a href='java\tscript:x'>y</a>"})
        QTest::newRow(html) << QByteArray(html);
}

void SanitisingTest::theSearchForHarmFindsIt()
{
    QFETCH(const QByteArray, html);
    QVERIFY(!testing::Harm::in(html).isEmpty());
}

void SanitisingTest::hostileHtmlBecomesHarmlessMarkdown()
{
    for (const QByteArray &payload : testing::ownPayloads()) {
        const std::string markdown = markdownFromHtml(payload.toStdString(), base());
        const QString harm = harmOfMarkdown(markdown);
        QVERIFY2(harm.isEmpty(), qPrintable(QString::fromUtf8(payload) + u" gives "_s + harm));
    }
}

void SanitisingTest::hostileHtmlIsHarmlessInProofAndExports()
{
    for (const QByteArray &payload : testing::ownPayloads()) {
        const QString harm = harmOfEdition(QString::fromStdString(markdownFromHtml(payload.toStdString(), base())));
        QVERIFY2(harm.isEmpty(), qPrintable(QString::fromUtf8(payload) + u" gives "_s + harm));
    }
}

/// Places that write Markdown give it as it is: bodies may hold raw HTML and pictures.
void SanitisingTest::hostileMarkdownIsHarmlessInProofAndExports()
{
    for (const QByteArray &payload : testing::ownPayloads()) {
        const QString harm = harmOfEdition(QString::fromUtf8(payload));
        QVERIFY2(harm.isEmpty(), qPrintable(QString::fromUtf8(payload) + u" gives "_s + harm));
    }
}

void SanitisingTest::collectedPayloadsBecomeHarmlessMarkdown()
{
    const QList<QByteArray> payloads = testing::Payloads::all();
    if (payloads.isEmpty())
        QSKIP("The collected payloads are not here: MARBRE_DATA does not name them.");
    for (const QByteArray &payload : payloads) {
        const QString harm = harmOfMarkdown(markdownFromHtml(payload.toStdString(), base()));
        QVERIFY2(harm.isEmpty(), qPrintable(QString::fromUtf8(payload) + u" gives "_s + harm));
    }
    qInfo("%lld payloads", qlonglong(payloads.size()));
}

void SanitisingTest::collectedPayloadsAreHarmlessInProofAndExports()
{
    const QList<QByteArray> payloads = testing::Payloads::all();
    if (payloads.isEmpty())
        QSKIP("The collected payloads are not here: MARBRE_DATA does not name them.");
    for (const QByteArray &payload : payloads) {
        const QString asHtml = harmOfEdition(QString::fromStdString(markdownFromHtml(payload.toStdString(), base())));
        QVERIFY2(asHtml.isEmpty(), qPrintable(QString::fromUtf8(payload) + u" as HTML gives "_s + asHtml));
        const QString asMarkdown = harmOfEdition(QString::fromUtf8(payload));
        QVERIFY2(asMarkdown.isEmpty(), qPrintable(QString::fromUtf8(payload) + u" as Markdown gives "_s + asMarkdown));
    }
}

} // namespace marbre

QTEST_MAIN(marbre::SanitisingTest)
#include "sanitisingtest.moc"
