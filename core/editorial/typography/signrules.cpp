// SPDX-License-Identifier: GPL-3.0-or-later
// Ellipses, dashes, and the groups of numbers.
#include "editorial/checktext.h"
#include "editorial/typography/marker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostDigits = 9; // longer ones are ids and telephone numbers

/// "192.168.100.200"
bool isNetworkAddress(const QStringList &groups)
{
    return groups.size() == 4 && std::ranges::all_of(groups, [](const QString &group) { return group.toInt() <= 255; });
}

/// "20250921"
bool isWrittenDate(QStringView digits)
{
    return digits.size() == 8 && (digits.startsWith("19"_L1) || digits.startsWith("20"_L1));
}

QString grouped(const QString &digits, QChar separator)
{
    QString text = digits;
    for (qsizetype i = text.size() - 3; i > 0; i -= 3)
        text.insert(i, separator);
    return text;
}

} // namespace

void TypographyMarker::readEllipses()
{
    static const QRegularExpression dots(uR"((?<![./\\])\.{3}(?![./\\]))"_s);
    const QString rule = u"ellipsis"_s;
    m_tallies[rule].kept += int(m_text.count(u'…'));
    for (auto it = dots.globalMatch(m_text); it.hasNext();) {
        const qsizetype begin = it.next().capturedStart();
        broken(rule);
        mark({begin, begin + 3}, rule, u"…"_s, CheckText::tr("Ellipsis “…”"));
    }
}

void TypographyMarker::readDashes()
{
    static const QRegularExpression hyphens(uR"((?<!-)-{1,3}(?!-))"_s);
    static const QRegularExpression dashes(uR"((?<=\s)[–—](?=\s))"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString rule = u"dash"_s;
    m_tallies[rule].kept += int(m_text.count(dashes));
    for (auto it = hyphens.globalMatch(m_text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const Span span{match.capturedStart(), match.capturedEnd()};
        const Span left = spacesBefore(span.begin);
        const Span right = spacesAfter(span.end - 1);
        const QChar previous = seenBefore(left.begin);
        const QChar next = at(right.end);
        const bool spaced = left.size() > 0 && right.size() > 0;
        const bool joined = left.size() == 0 && right.size() == 0 && span.size() > 1;
        if ((!spaced && !joined) || previous.isNull() || previous == u'\n' || next.isNull() || next == u'\n')
            continue; // a compound, an option, a list
        if (joined && (!previous.isLetter() || !next.isLetter()))
            continue;
        if ((previous.isDigit() && next.isDigit()) || QStringView(u"|:;!?.,…-–—").contains(next) || previous == u'|')
            continue; // a sum, a table, a list of signs
        broken(rule);
        const QString dash = spaced ? u"–"_s : u"—"_s;
        mark(span, rule, dash, CheckText::tr("Dash “%1”").arg(dash));
    }
}

void TypographyMarker::readThousands()
{
    static const QRegularExpression numbers(
        uR"((?<![\p{L}\p{N}_#/.,:+'’\x{2212}\-])(?:([1-9]\d{0,2})(?:([ \x{A0}\x{202F}\x{2009}.,'’])\d{3})(?:\2\d{3})*|[1-9]\d{4,})(?![\p{L}\p{N}_/\-'’]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString rule = u"thousands"_s;
    for (auto it = numbers.globalMatch(m_text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const Span span{match.capturedStart(), match.capturedEnd()};
        const QString written = match.captured();
        const QChar separator = match.capturedView(2).isEmpty() ? QChar() : match.capturedView(2).front();
        QString digits = written;
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        const bool spaceWanted = m_rules.thousands.isSpace();
        const bool noBreak = separator == noBreakSpace || separator == narrowSpace;
        if (separator == m_rules.thousands || (!separator.isNull() && m_rules.alsoThousands.contains(separator)) ||
            (noBreak && spaceWanted)) {
            kept(rule);
            continue;
        }
        const qsizetype parts = separator.isNull() ? 0 : written.count(separator);
        if (separator.isNull()) {
            const bool postcode = digits.size() == 5 && at(span.end) == u' ' && at(span.end + 1).isUpper();
            if (digits.size() > mostDigits || postcode || isWrittenDate(digits))
                continue;
        } else if (separator.isSpace()) {
            if (!spaceWanted || at(span.begin - 2).isDigit()) // "2 024 100": two numbers, or one?
                continue;
        } else if (separator == u'.' || separator == u',') {
            if (parts < 2 || isNetworkAddress(written.split(separator)))
                continue; // "1.000" is one somewhere, and a thousand elsewhere: never guessed
        }
        separator.isSpace() && spaceWanted ? kept(rule) : broken(rule);
        mark(span, rule, grouped(digits, m_rules.thousands), CheckText::tr("Thousands in groups of three"));
    }
}

} // namespace marbre
