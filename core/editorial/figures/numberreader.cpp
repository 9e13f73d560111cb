// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/numberreader.h"

#include <array>

namespace marbre {

namespace {

constexpr qsizetype longestNumber = 18; // digits that fit qint64

bool isGroupSpace(QChar c)
{
    return c == u' ' || c == QChar(0xA0) || c == QChar(0x202F) || c == QChar(0x2009) || c == QChar(0x2007);
}

bool isGroupApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isFigureDigit(text.at(end)))
        ++end;
    return end - at;
}

/// The runs of digits of one number and the separators between them.
struct DigitRuns
{
    static constexpr size_t most = 8;
    std::array<QStringView, most> digits;
    std::array<QChar, most> separators; ///< before each, of the first none
    size_t count = 0;
    qsizetype end = 0;

    bool isSame(size_t from, size_t to, size_t width) const
    {
        for (size_t i = from; i < to; ++i) {
            if (separators[i] != separators[from] || size_t(digits[i].size()) != width)
                return false;
        }
        return true;
    }
};

bool joins(QStringView text, qsizetype at, const DigitRuns &runs)
{
    if (at + 1 >= text.size() || !isFigureDigit(text.at(at + 1)))
        return false;
    const QChar separator = text.at(at);
    if (separator == u'.' || separator == u',')
        return true;
    if (!isGroupSpace(separator) && !isGroupApostrophe(separator))
        return false;
    // "2024 300 people" are two; "1 000 000" is one
    const bool alike = runs.count == 1 ? runs.digits[0].size() <= 3 && runs.digits[0].front() != u'0'
                                       : runs.separators[runs.count - 1] == separator;
    return alike && digitsFrom(text, at + 1) == 3;
}

DigitRuns digitRuns(QStringView text, qsizetype begin)
{
    DigitRuns runs;
    for (qsizetype at = begin; runs.count < DigitRuns::most;) {
        const qsizetype size = digitsFrom(text, at);
        runs.digits[runs.count] = text.sliced(at, size);
        runs.separators[runs.count] = at > begin ? text.at(at - 1) : QChar();
        ++runs.count;
        runs.end = at + size;
        if (!joins(text, runs.end, runs))
            break;
        at = runs.end + 1;
    }
    return runs;
}

/// Of how many runs the whole part is; 0 where they make no number.
size_t wholeRuns(const DigitRuns &runs, quint8 tongues)
{
    const size_t count = runs.count;
    if (count == 1)
        return 1;
    const bool groups = runs.digits[0].size() <= 3 && runs.digits[0] != u"0";
    const QChar last = runs.separators[count - 1];
    if (count > 2)
        return groups && runs.isSame(1, count, 3) ? count : (groups && runs.isSame(1, count - 1, 3) ? count - 1 : 0);
    if (last != u'.' && last != u',')
        return 2;
    const bool grouping = last == u',' ? (tongues & English) : !(tongues & English);
    return groups && grouping && runs.digits[1].size() == 3 ? 2 : 1;
}

bool isIsoDate(QStringView text, qsizetype at)
{
    constexpr qsizetype size = 10;
    if (digitsFrom(text, at) != 4 || at + size > text.size() || text.at(at + 4) != u'-' || text.at(at + 7) != u'-')
        return false;
    return digitsFrom(text, at + 5) == 2 && digitsFrom(text, at + 8) == 2;
}

} // namespace

FigureToken readNumber(QStringView text, qsizetype begin, quint8 tongues)
{
    FigureToken token;
    token.begin = begin;
    if (isIsoDate(text, begin)) {
        token.kind = FigureToken::Kind::IsoDate;
        token.end = begin + 10;
        return token;
    }
    const DigitRuns runs = digitRuns(text, begin);
    token.end = runs.end;
    const size_t whole = wholeRuns(runs, tongues);
    token.kind = whole == 0 ? FigureToken::Kind::Dotted : FigureToken::Kind::Number;
    QString digits;
    for (size_t i = 0; i < runs.count; ++i)
        digits += runs.digits[i];
    if (digits.size() > longestNumber) {
        token.kind = FigureToken::Kind::Gap;
        return token;
    }
    token.leading = quint8(runs.digits[0].size());
    token.grouped = whole > 1;
    token.fraction = whole < runs.count;
    token.number = {digits.toLongLong(), token.fraction && whole > 0 ? -int(runs.digits[runs.count - 1].size()) : 0};
    return token;
}

} // namespace marbre
