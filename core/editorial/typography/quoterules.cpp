// SPDX-License-Identifier: GPL-3.0-or-later
// Quotation marks and apostrophes.
#include "editorial/checktext.h"
#include "editorial/typography/marker.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == solidChar;
}

bool isGap(QChar c)
{
    return c.isNull() || c.isSpace();
}

/// Whether what stands before lets a quotation begin.
bool letsBegin(QChar previous)
{
    return isGap(previous) || QStringView(u"([{—–-/«“„‘‚‹’'\"").contains(previous);
}

enum class QuoteSide { None, Open, Close };

/// Which side a double quotation mark is of; opened: the sign that the innermost open quotation began with.
QuoteSide sideOf(QChar sign, QChar opened, QChar previous, QChar next, Language language)
{
    switch (sign.unicode()) {
    case u'"':
        if (!opened.isNull() && !isGap(previous))
            return QuoteSide::Close;
        return letsBegin(previous) && !isGap(next) ? QuoteSide::Open : QuoteSide::None;
    case u'„':
        return QuoteSide::Open;
    case u'“':
        return opened == u'„' ? QuoteSide::Close : QuoteSide::Open;
    case u'”':
        return opened.isNull() ? QuoteSide::None : QuoteSide::Close;
    case u'«': // »German« too
        return opened == u'»' ? QuoteSide::Close : QuoteSide::Open;
    case u'»':
        if (!opened.isNull())
            return QuoteSide::Close;
        return language == Language::German ? QuoteSide::Open : QuoteSide::None;
    default:
        return QuoteSide::None;
    }
}

} // namespace

void TypographyMarker::readQuotes()
{
    QList<qsizetype> open;
    const qsizetype size = m_text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const QChar opened = open.isEmpty() ? QChar() : m_text.at(open.constLast());
        const QuoteSide side = sideOf(m_text.at(i), opened, seenBefore(i), seenAfter(i), m_rules.language);
        if (side == QuoteSide::Open)
            open << i;
        if (side != QuoteSide::Close)
            continue;
        const qsizetype begin = open.takeLast();
        m_closes[i] = true;
        readQuotation(begin, i, !open.isEmpty());
    }
    readSingleQuotes();
}

void TypographyMarker::readQuotation(qsizetype open, qsizetype close, bool inner)
{
    const QString rule = inner ? u"nested-quotes"_s : u"quotes"_s;
    const QChar first = m_text.at(open);
    const QChar last = m_text.at(close);
    const bool outer = first == m_rules.open && last == m_rules.close;
    const bool right =
        inner ? (first == m_rules.innerOpen && last == m_rules.innerClose) || (m_rules.innerAsOuter && outer) : outer;
    if (right) {
        kept(rule);
        return;
    }
    broken(rule);
    if (spacesAfter(open).end >= close)
        return; // nothing stands between
    const QChar begins = inner ? m_rules.innerOpen : m_rules.open;
    const QChar ends = inner ? m_rules.innerClose : m_rules.close;
    if (first != begins)
        replaceQuote(open, begins, true, rule);
    if (last != ends)
        replaceQuote(close, ends, false, rule);
}

void TypographyMarker::replaceQuote(qsizetype position, QChar with, bool opens, const QString &rule)
{
    if (m_quiet.contains(rule))
        return;
    // With it go the spaces inside, as both sides of the old and the new sign want them; an own way stays one.
    QString space;
    if (m_rules.insideQuotes.applies && (with == m_rules.open || with == m_rules.close) &&
        !m_rules.insideQuotes.alsoNone) {
        const QChar wanted = m_rules.insideQuotes.space;
        if (!m_quiet.contains(u"space-in-quotes"_s))
            space = wanted.isNull() ? QString() : QString(wanted);
        else if (wanted.isNull())
            space = noBreakSpace;
    }
    const Span run = opens ? spacesAfter(position) : spacesBefore(position);
    Span span{position, position + 1};
    if (opens && run.begin == span.end)
        span.end = run.end;
    else if (!opens && run.end == span.begin)
        span.begin = run.begin;
    m_replaced[position] = true;
    mark(span, rule, opens ? with + space : space + with, CheckText::tr("Quotation mark “%1”").arg(with));
}

/// Straight single quotes: a quotation within another, in English also one of its own.
void TypographyMarker::readSingleQuotes()
{
    qsizetype open = -1;
    int depth = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text.at(i);
        if (c == m_rules.open || c == u'“' || c == u'«' || c == u'„')
            ++depth;
        if (c != u'\'')
            continue;
        const QChar previous = seenBefore(i);
        const QChar next = seenAfter(i);
        const bool opens =
            (isGap(previous) || QStringView(u"([{—–«“„\"").contains(previous)) && isWordChar(next) && !next.isDigit();
        const bool closes = open >= 0 && !isGap(previous) && !isWordChar(next);
        if (opens && open < 0 && (m_rules.language == Language::English || depth > 0)) {
            open = i;
        } else if (closes) {
            m_singles[open] = m_singles[i] = true;
            broken(u"nested-quotes"_s);
            const qsizetype begin = std::exchange(open, -1);
            replaceQuote(begin, m_rules.innerOpen, true, u"nested-quotes"_s);
            replaceQuote(i, m_rules.innerClose, false, u"nested-quotes"_s);
        }
    }
}

void TypographyMarker::readApostrophes()
{
    const QString rule = u"apostrophe"_s;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text.at(i);
        if ((c != u'\'' && c != u'’') || m_singles.at(i))
            continue;
        const QChar previous = seenBefore(i);
        const QChar next = seenAfter(i);
        // "l'IA", "l'« IA »", "'90s", "the users' wish"
        const bool joins = previous.isLetter() && (isWordChar(next) || QStringView(u"«“\"").contains(next));
        const bool english = m_rules.language == Language::English;
        const bool shortens = english && isGap(previous) && next.isDigit();
        const bool owns = english && (previous == u's' || previous == u'S') && !isWordChar(next);
        if (c == u'’' && joins)
            kept(rule);
        if (c == u'’' || (!joins && !shortens && !owns))
            continue;
        broken(rule);
        mark({i, i + 1}, rule, u"’"_s, CheckText::tr("Typographic apostrophe “’”"));
    }
}

} // namespace marbre
