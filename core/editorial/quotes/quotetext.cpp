// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/quotetext.h"

#include <QRegularExpression>

#include <algorithm>

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

bool isInvisible(QChar c)
{
    return c.unicode() == 0xAD || (c.unicode() >= 0x200B && c.unicode() <= 0x200D) ||
           c.unicode() == QChar::ByteOrderMark;
}

QString readableForm(const QString &text)
{
    QString readable = marksRemoved(entitiesResolved(text)).normalized(QString::NormalizationForm_C);
    readable.removeIf(isInvisible);
    return readable;
}

void removeMatches(ComparedText &text, const QRegularExpression &what)
{
    QString plain;
    QList<qsizetype> origin;
    qsizetype kept = 0;
    const auto keepUpTo = [&](qsizetype end) {
        plain += QStringView(text.plain).sliced(kept, end - kept);
        origin += text.origin.sliced(kept, end - kept);
    };
    for (auto matches = what.globalMatch(text.plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        keepUpTo(match.capturedStart());
        kept = match.capturedEnd();
    }
    if (kept == 0)
        return;
    keepUpTo(text.plain.size());
    text.plain = plain;
    text.origin = origin;
}

/// Character by character, runs of white space as one.
void makePlain(ComparedText &text)
{
    text.plain.reserve(text.readable.size());
    text.origin.reserve(text.readable.size());
    for (qsizetype i = 0; i < text.readable.size(); ++i) {
        const QChar c = plainCharacter(text.readable.at(i));
        if (c == u' ' && (text.plain.isEmpty() || text.plain.back() == u' '))
            continue;
        const qsizetype times = c == u'…' ? 3 : 1;
        text.plain += times == 3 ? u"..."_s : QString(c);
        text.origin.resize(text.origin.size() + times, i);
    }
    if (text.plain.endsWith(u' ')) {
        text.plain.chop(1);
        text.origin.removeLast();
    }
}

} // namespace

Span ComparedText::readableSpan(Span plainSpan) const
{
    if (plainSpan.size() <= 0)
        return {};
    return {origin.at(plainSpan.begin), origin.at(plainSpan.end - 1) + 1};
}

QString ComparedText::readableWords(Span plainSpan) const
{
    const Span span = readableSpan(plainSpan);
    return readable.sliced(span.begin, span.size()).simplified();
}

ComparedText comparedText(const QString &text)
{
    ComparedText compared{readableForm(text), {}, {}};
    makePlain(compared);
    // "« oui »" and "“oui”", "quoi ?" and "quoi?": the typography of the edition, not of the comment
    static const QRegularExpression spaceBefore(u" +(?=[?!:;,.%])"_s);
    static const QRegularExpression spaceAfterOpening(u"(?<=^\"|[ (]\") +(?=\\S)"_s);
    static const QRegularExpression spaceBeforeClosing(u" +(?=\"(?:[ .,;:!?)]|$))"_s);
    removeMatches(compared, spaceBefore);
    removeMatches(compared, spaceAfterOpening);
    removeMatches(compared, spaceBeforeClosing);
    return compared;
}

QString comparable(const QString &text)
{
    return comparedText(text).plain;
}

QStringList quoteSegments(const QString &words)
{
    static const QRegularExpression insertion(u"\\\\?\\[[^\\[\\]()]*\\](?![(\\[])"_s);
    QStringList segments;
    for (const QString &part : words.split(insertion)) {
        if (std::ranges::any_of(part, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            segments << part.trimmed();
    }
    return segments;
}

ComparedText comparedSegment(const QString &segment)
{
    ComparedText compared = comparedText(segment);
    static const QRegularExpression edge(u"^(?:[\\s.,;:\"]|-(?!\\d))+|[\\s.,;:\"-]+$"_s);
    removeMatches(compared, edge);
    return compared;
}

} // namespace marbre
