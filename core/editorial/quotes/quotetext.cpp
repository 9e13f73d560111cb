// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/quotetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString entitiesResolved(QString text)
{
    static const QRegularExpression numeric(u"&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));"_s);
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch match = numeric.match(text, at);
        if (!match.hasMatch())
            break;
        const bool hex = match.capturedLength(1) > 0;
        const char32_t code = hex ? match.captured(1).toUInt(nullptr, 16) : match.captured(2).toUInt();
        const QString character = code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000)
                                      ? QString::fromUcs4(&code, 1)
                                      : QString(QChar::ReplacementCharacter);
        text.replace(match.capturedStart(), match.capturedLength(), character);
        at = match.capturedStart() + character.size();
    }
    static const std::pair<QLatin1StringView, QStringView> named[]{
        {"&lt;"_L1, u"<"},     {"&gt;"_L1, u">"},    {"&quot;"_L1, u"\""}, {"&apos;"_L1, u"'"},  {"&nbsp;"_L1, u" "},
        {"&hellip;"_L1, u"…"}, {"&mdash;"_L1, u"—"}, {"&ndash;"_L1, u"–"}, {"&rsquo;"_L1, u"’"}, {"&amp;"_L1, u"&"}};
    for (const auto &[entity, character] : named)
        text.replace(entity, character.toString());
    return text;
}

QString marksRemoved(QString text)
{
    static const QRegularExpression link(u"!?\\[([^\\[\\]]*)\\]\\((?:[^()\\s]|\\([^()]*\\))*(?:\\s+\"[^\"]*\")?\\)"_s);
    static const QRegularExpression lineMark(u"^[ \\t]*(?:>[ \\t]?|#{1,6}[ \\t]+|[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+)+"_s,
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(u"\\*+|~~+|`+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])"_s);
    static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s);
    // escapes first: a quote's words come without them, and must lose the same marks as the comment's
    text.replace(escape, u"\\1"_s).replace(link, u"\\1"_s).replace(lineMark, QString()).replace(emphasis, QString());
    return text;
}

QChar plainCharacter(QChar c)
{
    if (u"‘’‚‛ʼ′`´"_s.contains(c))
        return u'\'';
    if (u"“”„‟«»″"_s.contains(c))
        return u'"';
    if (u"‐‑‒–—―−"_s.contains(c))
        return u'-';
    return c.isSpace() ? QChar(u' ') : c;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool equalFirstCase(QStringView at, QStringView segment)
{
    return at.size() >= segment.size() && at.first(1).compare(segment.first(1), Qt::CaseInsensitive) == 0 &&
           at.sliced(1, segment.size() - 1) == segment.sliced(1);
}

/// At the begin of a word, and ending with one, so that "art" is not found in "part".
qsizetype findSegment(QStringView text, QStringView segment, qsizetype from)
{
    for (qsizetype i = from; i + segment.size() <= text.size(); ++i) {
        if (!equalFirstCase(text.sliced(i), segment))
            continue;
        const qsizetype end = i + segment.size();
        const bool cutsBefore = i > 0 && isWordCharacter(text.at(i - 1)) && isWordCharacter(segment.front());
        const bool cutsAfter = end < text.size() && isWordCharacter(text.at(end)) && isWordCharacter(segment.back());
        if (!cutsBefore && !cutsAfter)
            return i;
    }
    return -1;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:['.,-][\\p{L}\\p{N}]+)*"_s);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words << match.next().captured().toCaseFolded();
    return words;
}

/// The fewest words to change, drop or add so that the segment is some stretch of the text (Sellers' algorithm).
qsizetype wordDistance(const QStringList &text, const QStringList &segment)
{
    std::vector<qsizetype> before(static_cast<size_t>(text.size()) + 1, 0);
    std::vector<qsizetype> row(before.size());
    for (qsizetype i = 1; i <= segment.size(); ++i) {
        row[0] = i;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype change =
                before[j - 1] + (text.at(static_cast<qsizetype>(j) - 1) == segment.at(i - 1) ? 0 : 1);
            row[j] = std::min({change, before[j] + 1, row[j - 1] + 1});
        }
        std::swap(before, row);
    }
    return *std::ranges::min_element(before);
}

} // namespace

QString comparable(const QString &text)
{
    QString plain = marksRemoved(entitiesResolved(text)).normalized(QString::NormalizationForm_C);
    QString result;
    for (const QChar c : std::as_const(plain)) {
        if (c.unicode() == 0xAD || (c.unicode() >= 0x200B && c.unicode() <= 0x200D) ||
            c.unicode() == QChar::ByteOrderMark)
            continue;
        if (c == u'…')
            result += u"..."_s;
        else
            result += plainCharacter(c);
    }
    // "« oui »" and "“oui”", "quoi ?" and "quoi?": the typography of the edition, not of the comment
    static const QRegularExpression spaceBefore(u" +(?=[?!:;,.%])"_s);
    static const QRegularExpression spaceAfterOpening(u"(?<=^\"|[ (]\") +(?=\\S)"_s);
    static const QRegularExpression spaceBeforeClosing(u" +(?=\"(?:[ .,;:!?)]|$))"_s);
    return result.simplified()
        .replace(spaceBefore, QString())
        .replace(spaceAfterOpening, QString())
        .replace(spaceBeforeClosing, QString());
}

QStringList quoteSegments(const QString &words)
{
    static const QRegularExpression insertion(u"\\\\?\\[[^\\[\\]()]*\\](?![(\\[])"_s);
    QStringList segments;
    for (const QString &part : words.split(insertion)) {
        QString segment = comparable(part);
        static const QRegularExpression edge(u"^[\\s.,;:\"-]+|[\\s.,;:\"-]+$"_s);
        segment.remove(edge);
        if (!segment.isEmpty())
            segments << segment;
    }
    return segments;
}

bool containsSegments(const QString &text, const QStringList &segments)
{
    qsizetype from = 0;
    for (const QString &segment : segments) {
        const qsizetype found = findSegment(text, segment, from);
        if (found < 0)
            return false;
        from = found + segment.size();
    }
    return !segments.isEmpty();
}

bool nearlyContains(const QString &text, const QStringList &segments)
{
    const QStringList words = wordsOf(text);
    return !segments.isEmpty() && std::ranges::all_of(segments, [&words](const QString &segment) {
        const QStringList wanted = wordsOf(segment);
        return wordDistance(words, wanted) * 5 <= wanted.size(); // one word in five
    });
}

} // namespace marbre
