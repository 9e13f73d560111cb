// SPDX-License-Identifier: GPL-3.0-or-later
#include "harm.h"
#include "mixtures.h"
#include "payloads.h"

#include "review/commentdocument.h"
#include "sources/html/htmltomarkdown.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QUrl base()
{
    return QUrl(u"https://origin.example/page"_s);
}

/// Pictures, and links to elsewhere than the web.
QString harmIn(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat() || part.fragment().text().contains(QChar::ObjectReplacementCharacter))
                found << u"picture "_s + format.toImageFormat().name();
            if (!format.anchorHref().isEmpty() && testing::Harm::leadsAstray(format.anchorHref()))
                found << format.anchorHref();
        }
    }
    return found.join(u", "_s);
}

QString harmInReader(const QString &markdown)
{
    return harmIn(*commentDocument(markdown, base(), QFont(), QPalette()));
}

} // namespace

class ReaderSanitisingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSearchForHarmFindsIt();
    void theReaderShowsTheWordsThatStoodInTheHtml();
    void hostileTextsAreHarmlessInTheReader();
    void collectedPayloadsAreHarmlessInTheReader();

private:
    static void check(const QList<QByteArray> &payloads);
};

void ReaderSanitisingTest::theSearchForHarmFindsIt()
{
    for (const QString &markdown : {u"![x](https://tracker.example/p.png)"_s, u"[x](javascript:alert)"_s}) {
        QTextDocument unprotected;
        unprotected.setMarkdown(markdown);
        QVERIFY2(!harmIn(unprotected).isEmpty(), qPrintable(markdown));
    }
}

/// Qt reads Markdown with another library than the exports.
void ReaderSanitisingTest::theReaderShowsTheWordsThatStoodInTheHtml()
{
    testing::Mixtures mixtures;
    for (int round = 0; round < 3000; ++round) {
        const testing::Mixtures::Mixture mixture = mixtures.next();
        const QString markdown = QString::fromStdString(markdownFromHtml(mixture.html.toStdString(), base()));
        const QString shown = verbatim(*commentDocument(markdown, base(), QFont(), QPalette()));
        QVERIFY2(testing::Mixtures::bare(shown) == testing::Mixtures::bare(mixture.words),
                 qPrintable(u"%1 gives %2, shown as %3"_s.arg(mixture.html, markdown, shown)));
    }
}

void ReaderSanitisingTest::check(const QList<QByteArray> &payloads)
{
    for (const QByteArray &payload : payloads) {
        const QString asHtml = harmInReader(QString::fromStdString(markdownFromHtml(payload.toStdString(), base())));
        QVERIFY2(asHtml.isEmpty(), qPrintable(QString::fromUtf8(payload) + u" as HTML gives "_s + asHtml));
        const QString asMarkdown = harmInReader(QString::fromUtf8(payload));
        QVERIFY2(asMarkdown.isEmpty(), qPrintable(QString::fromUtf8(payload) + u" as Markdown gives "_s + asMarkdown));
    }
}

void ReaderSanitisingTest::hostileTextsAreHarmlessInTheReader()
{
    check(testing::ownPayloads());
}

void ReaderSanitisingTest::collectedPayloadsAreHarmlessInTheReader()
{
    const QList<QByteArray> payloads = testing::Payloads::all();
    if (payloads.isEmpty())
        QSKIP("The collected payloads are not here: MARBRE_DATA does not name them.");
    check(payloads);
}

} // namespace marbre

QTEST_MAIN(marbre::ReaderSanitisingTest)
#include "readersanitisingtest.moc"
