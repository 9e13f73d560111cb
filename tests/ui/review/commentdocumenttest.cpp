// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/commentdocument.h"

#include <QTest>
#include <QTextBlock>

using namespace marbre;
using namespace Qt::StringLiterals;

namespace {

QStringList links(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor()) {
                found.append(it.fragment().charFormat().anchorHref());
            }
        }
    }
    return found;
}

std::unique_ptr<QTextDocument> made(const QString &markdown)
{
    const QUrl base(u"https://www.reddit.com/r/artificial/comments/1abc/title/"_s);
    return commentDocument(markdown, base, QFont(), QPalette());
}

} // namespace

class CommentDocumentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWebAndMailAddressesAreLinks_data();
    void onlyWebAndMailAddressesAreLinks();
    void imagesBecomeLinksOnTheirWords();
    void htmlIsText();
    void wordsAreVerbatimParagraphsPartedByABlankLine();
    void noResourceIsEverLoaded();
};

void CommentDocumentTest::onlyWebAndMailAddressesAreLinks_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("link");
    QTest::newRow("https") << u"https://example.org/a"_s << u"https://example.org/a"_s;
    QTest::newRow("http") << u"http://example.org/"_s << u"http://example.org/"_s;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << u"mailto:a@example.org"_s;
    QTest::newRow("on the same site") << u"/r/other/"_s << u"https://www.reddit.com/r/other/"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("data") << u"data:text/html,x"_s << QString();
}

void CommentDocumentTest::onlyWebAndMailAddressesAreLinks()
{
    QFETCH(QString, target);
    QFETCH(QString, link);
    const auto document = made(u"see [these words](%1) here"_s.arg(target));
    QCOMPARE(links(*document), link.isEmpty() ? QStringList() : QStringList{link});
    QCOMPARE(document->toPlainText(), u"see these words here"_s);
}

void CommentDocumentTest::imagesBecomeLinksOnTheirWords()
{
    const auto document = made(u"before ![a chart](https://example.org/chart.png) after"_s);
    QCOMPARE(document->toPlainText(), u"before a chart after"_s);
    QCOMPARE(links(*document), QStringList{u"https://example.org/chart.png"_s});
    QVERIFY(!document->toHtml().contains("<img"_L1));
}

void CommentDocumentTest::htmlIsText()
{
    const auto document = made(u"a <img src='https://example.org/x.png'> b <script>c</script>"_s);
    QVERIFY(!document->toHtml().contains("<img"_L1));
    QVERIFY(document->toPlainText().contains("<script>"_L1));
}

void CommentDocumentTest::wordsAreVerbatimParagraphsPartedByABlankLine()
{
    const auto document =
        made(u"It is *not* a toy.\nStill the same line.\n\nSecond [paragraph](https://example.org)."_s);
    QCOMPARE(verbatim(*document), u"It is not a toy. Still the same line.\n\nSecond paragraph."_s);
}

void CommentDocumentTest::noResourceIsEverLoaded()
{
    const auto document = made(u"text"_s);
    QVERIFY(!document->resource(QTextDocument::ImageResource, QUrl(u"file:///usr/share/pixmaps/x.png"_s)).isValid());
    QVERIFY(!document->resource(QTextDocument::StyleSheetResource, QUrl(u"qrc:/x.css"_s)).isValid());
}

QTEST_MAIN(CommentDocumentTest)
#include "commentdocumenttest.moc"
