// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces: before signs, inside quotation marks, and those that are one too many.
#include "editorial/checktext.h"
#include "editorial/typography/marker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr QChar thinSpace(0x2009);

bool isNoBreak(QChar c)
{
    return c == noBreakSpace || c == narrowSpace;
}

/// A space within a line.
bool isLineSpace(QChar c)
{
    return c == u' ' || isNoBreak(c) || c == thinSpace;
}

/// What may follow a sign that ends a phrase.
bool isClosing(QChar c)
{
    return QStringView(u")]}»”’›\"'*").contains(c);
}

} // namespace

QString spaceMessage(const SpaceRule &wanted, QChar sign)
{
    if (wanted.space.isNull())
        return CheckText::tr("No space before “%1”").arg(sign);
    return wanted.space == narrowSpace ? CheckText::tr("Narrow no-break space before “%1”").arg(sign)
                                       : CheckText::tr("No-break space before “%1”").arg(sign);
}

Span TypographyMarker::spacesBefore(qsizetype position) const
{
    // "word **:**": marks of emphasis may stand between the space and the sign
    qsizetype end = position;
    if (const qsizetype seen = before(position); seen >= 0 && isLineSpace(m_text.at(seen)))
        end = seen + 1;
    qsizetype begin = end;
    while (begin > 0 && isLineSpace(m_text.at(begin - 1)))
        --begin;
    return {begin, end};
}

Span TypographyMarker::spacesAfter(qsizetype position) const
{
    qsizetype begin = position + 1;
    if (const qsizetype seen = after(position); isLineSpace(at(seen)))
        begin = seen;
    qsizetype end = begin;
    while (isLineSpace(at(end)))
        ++end;
    return {begin, end};
}

void TypographyMarker::readSpace(Span run, const QString &rule, const SpaceRule &wanted, QChar sign)
{
    const QStringView spaces = QStringView(m_text).sliced(run.begin, run.size());
    // an entity stands for its space as often as it has characters
    const auto only = [spaces](auto matches) { return !spaces.isEmpty() && std::ranges::all_of(spaces, matches); };
    if (wanted.space.isNull()) {
        if (spaces.isEmpty() || (wanted.alsoNarrow && only([](QChar c) { return c == narrowSpace; }))) {
            kept(rule);
            return;
        }
        broken(rule);
        mark(run, rule, {}, spaceMessage(wanted, sign));
        return;
    }
    if (only(isNoBreak) || (spaces.isEmpty() && wanted.alsoNone)) {
        kept(rule);
        return;
    }
    spaces.isEmpty() ? broken(rule) : kept(rule);
    const QString message = rule == "space-in-quotes"_L1
                                ? (wanted.space == narrowSpace ? CheckText::tr("Narrow no-break space inside « »")
                                                               : CheckText::tr("No-break space inside « »"))
                                : spaceMessage(wanted, sign);
    mark(run, rule, wanted.space, message);
}

void TypographyMarker::readSpaceBefore(qsizetype sign, const QString &rule, const SpaceRule &wanted)
{
    const Span run = spacesBefore(sign);
    const qsizetype word = before(run.begin);
    if (word < 0 || m_text.at(word) == u'\n' || isOpening(word))
        return;
    if (!wanted.space.isNull() || m_text.at(word) != solidChar) // an address would take the sign for its own
        readSpace(run, rule, wanted, m_text.at(sign));
}

/// Whether the sign at a position ends a phrase, rather than standing in a time, an address, a smiley or a name.
bool TypographyMarker::isSentenceSign(qsizetype position) const
{
    const QChar sign = m_text.at(position);
    const QChar next = seenAfter(position);
    const QChar previous = seenBefore(position);
    if (previous == sign || QStringView(u":;!?").contains(previous))
        return false; // "?!", "!!", "::": the first one speaks for all
    if (next.isNull() || next.isSpace() || next == u'»' || next == u'”' || next == u'“' || next == u'"')
        return true;
    const bool ends = sign == u'!' || sign == u'?';
    return ends && (isClosing(next) || QStringView(u"!?.…,").contains(next));
}

void TypographyMarker::readSigns()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar sign = m_text.at(i);
        if (sign == u':' && isSentenceSign(i))
            readSpaceBefore(i, u"space-before-colon"_s, m_rules.colon);
        else if (sign == u';' && isSentenceSign(i))
            readSpaceBefore(i, u"space-before-semicolon"_s, m_rules.semicolon);
        else if (sign == u'!' && isSentenceSign(i))
            readSpaceBefore(i, u"space-before-exclamation"_s, m_rules.exclamation);
        else if (sign == u'?' && isSentenceSign(i))
            readSpaceBefore(i, u"space-before-question"_s, m_rules.question);
        else if ((sign == u'%' || sign == u'‰') && !seenAfter(i).isLetterOrNumber() &&
                 seenBefore(spacesBefore(i).begin).isDigit())
            readSpaceBefore(i, u"space-before-percent"_s, m_rules.percent);
    }
}

void TypographyMarker::readInsideQuotes()
{
    if (!m_rules.insideQuotes.applies)
        return;
    const QString rule = u"space-in-quotes"_s;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar sign = m_text.at(i);
        if (m_replaced.at(i) || (sign != u'«' && sign != u'»'))
            continue;
        const Span run = sign == u'«' ? spacesAfter(i) : spacesBefore(i);
        const QChar word = sign == u'«' ? at(run.end) : seenBefore(run.begin);
        if (!word.isNull() && word != u'\n' && word != u'«' && word != u'»')
            readSpace(run, rule, m_rules.insideQuotes, sign);
    }
}

/// What a sign does not stand apart from: "(!", "« ?".
bool TypographyMarker::isOpening(qsizetype position) const
{
    return !m_closes.at(position) && QStringView(u"([{«“„‘‹¿¡\"").contains(m_text.at(position));
}

bool TypographyMarker::isSign(QChar c) const
{
    return QStringView(u":;!?%‰»").contains(c);
}

void TypographyMarker::readDoubleSpaces()
{
    static const QRegularExpression doubled(uR"((?<=\S) {2,}(?=\S))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sentenceEnd(uR"([.!?…]["»”)]? (?=[\p{Lu}«“"]))"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    const QString rule = u"double-space"_s;
    m_tallies[rule].kept += int(m_text.count(sentenceEnd));
    for (auto it = doubled.globalMatch(m_text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QChar word = seenBefore(match.capturedStart());
        if (isSign(seenAfter(match.capturedEnd() - 1)) || word == u'«' || word.isNull())
            continue; // those of the signs' own rules
        if (QStringView(u".!?…»”)\"").contains(word))
            broken(rule); // an editor of the typewriter's school parts sentences so
        mark({match.capturedStart(), match.capturedEnd()}, rule, u" "_s, CheckText::tr("One space is enough"));
    }
}

} // namespace marbre
