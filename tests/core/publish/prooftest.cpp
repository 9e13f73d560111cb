// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/sampleedition.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::testing;

namespace {

const ProofStyle style{.family = u"Noto Serif"_s,
                       .points = 10,
                       .text = u"#101010"_s,
                       .secondary = u"#606060"_s,
                       .line = u"#cccccc"_s,
                       .accent = u"#3daee9"_s,
                       .link = u"#2980b9"_s,
                       .box = u"#eff0f1"_s};

QTextBlock blockWith(const QTextDocument &document, const QString &words)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(words))
            return block;
    }
    return {};
}

QTextCharFormat formatOf(const QTextDocument &document, const QString &words)
{
    const QTextBlock block = blockWith(document, words);
    for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().text().contains(words))
            return it.fragment().charFormat();
    }
    return {};
}

/// The words of the block in which an anchor stands.
QString wordsAtAnchor(const QTextDocument &document, const QString &name)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorNames().contains(name))
                return block.text();
        }
    }
    return {};
}

} // namespace

class ProofTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_document.setHtml(renderProof(everything(), style)); }

    void theHeadlineIsNearlyTwiceTheBody();
    void theByLineNamesAuthorCommunitiesAndPeriod();
    void theKeyPointsStandInABoxOfTheirOwnColour();
    void quotesStandBehindABar();
    void aTranslatedQuoteShowsItsOriginalAsTooltip();
    void anAnchorStandsAtEachBlockOfTheBody();
    void anAnchorCountsUtf16Units();
    void aHostileStyleIsNoMarkup();

private:
    QTextDocument m_document;
};

void ProofTest::theHeadlineIsNearlyTwiceTheBody()
{
    QCOMPARE(formatOf(m_document, u"Rails & <ferries>"_s).fontPointSize(), 19.0);
    QCOMPARE(formatOf(m_document, u"shown as typed"_s).fontPointSize(), 10.0);
    QCOMPARE(formatOf(m_document, u"shown as typed"_s).fontFamilies().toStringList(), QStringList{u"Noto Serif"_s});
    QCOMPARE(formatOf(m_document, u"What moves people"_s).foreground().color(), QColor(style.secondary));
}

void ProofTest::theByLineNamesAuthorCommunitiesAndPeriod()
{
    const QString line = blockWith(m_document, u"Ada Fern"_s).text();
    QVERIFY2(line.contains("r/trains, c/ferries@sea.example"_L1), qPrintable(line));
    QVERIFY2(line.contains("Week of 2 March 2026"_L1), qPrintable(line));
}

void ProofTest::theKeyPointsStandInABoxOfTheirOwnColour()
{
    QTextCursor cursor(blockWith(m_document, u"That number stays"_s));
    QVERIFY(cursor.currentTable());
    QCOMPARE(cursor.currentTable()->cellAt(cursor).format().background().color(), QColor(style.box));
}

void ProofTest::quotesStandBehindABar()
{
    QTextCursor cursor(blockWith(m_document, u"First paragraph of the quote"_s));
    QVERIFY(cursor.currentTable());
    const QTextTableCellFormat cell = cursor.currentTable()->cellAt(cursor).format().toTableCellFormat();
    QCOMPARE(cell.leftBorder(), 3.0);
    QCOMPARE(cell.leftBorderBrush().color(), QColor(style.accent));
    QVERIFY(formatOf(m_document, u"paragraph of the quote"_s).fontItalic());
    QVERIFY(!formatOf(m_document, u"1,204 points"_s).fontItalic());
}

void ProofTest::aTranslatedQuoteShowsItsOriginalAsTooltip()
{
    const QTextCharFormat link = formatOf(m_document, u"u/sleeper"_s);
    QVERIFY(link.isAnchor());
    QCOMPARE(link.toolTip(), u"Erster Absatz \"so\" & <weiter>."_s);
}

void ProofTest::anAnchorStandsAtEachBlockOfTheBody()
{
    const QString body = everything().edition.body;
    for (const QString &words : {u"An introduction"_s, u"## Night trains"_s, u"> First paragraph"_s, u"1. One"_s,
                                 u"> No attribution"_s, u"#### A heading"_s, u"Text <b>raw"_s}) {
        const qsizetype position = body.indexOf(words);
        QVERIFY2(position >= 0, qPrintable(words));
        const QString found = wordsAtAnchor(m_document, u"b%1"_s.arg(position));
        const QString plain = words.section(u' ', 1).section(u'<', 0, 0);
        QVERIFY2(found.contains(plain), qPrintable(words + u" -> "_s + found));
    }
}

void ProofTest::anAnchorCountsUtf16Units()
{
    const QString body = u"é😀 first\n\nsecond é\n\n  third\n"_s;
    m_document.setHtml(renderProof(snapshotOfBody(body), style));
    for (const QString &word : {u"second"_s, u"third"_s}) {
        const QString found = wordsAtAnchor(m_document, u"b%1"_s.arg(body.indexOf(word)));
        QVERIFY2(found.contains(word), qPrintable(found));
    }
}

void ProofTest::aHostileStyleIsNoMarkup()
{
    ProofStyle hostile = style;
    hostile.family = u"x'; } </style><h1>gotcha</h1>"_s;
    m_document.setHtml(renderProof(snapshotOfBody(u"word"_s), hostile));
    QCOMPARE(m_document.toPlainText().trimmed(), u"word"_s);
}

QTEST_MAIN(ProofTest)
#include "prooftest.moc"
