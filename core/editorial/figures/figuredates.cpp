// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figurereader.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int firstYear = 1900;
constexpr int oldestYear = 1000; // where a month says that it is a year
constexpr int lastYear = 2099;

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

bool FigureReader::isMonth(size_t index) const
{
    if (!meaning(index, FigureRole::Month))
        return false;
    // "may" and "march" are verbs, too, and French "mars" a planet with a capital
    return isCapital(index) || !(meaning(index, FigureRole::Month)->tongues & (English | German));
}

int FigureReader::yearAt(size_t index, bool afterMonth) const
{
    const FigureToken &token = at(index);
    if (token.kind != Kind::Number || token.leading != 4 || token.grouped || token.fraction)
        return 0;
    const qint64 year = token.number.digits;
    return year >= (afterMonth ? oldestYear : firstYear) && year <= lastYear ? int(year) : 0;
}

void FigureReader::pushDate(size_t begin, size_t end, int year, int month, int day)
{
    Figure figure;
    figure.kind = Figure::Kind::Date;
    figure.value = year;
    figure.date = year > 0 ? padded(year, 4) : (day > 0 ? u"-"_s : QString());
    if (month > 0)
        figure.date += u'-' + padded(month, 2);
    if (day > 0)
        figure.date += u'-' + padded(day, 2);
    push(figure, begin, end);
}

/// 21/09/2025, and 9/21/2025 where it can be nothing else or the text is English.
size_t FigureReader::readSlashDate(size_t index)
{
    for (size_t i = index; i < index + 5; ++i) {
        if (i > index && !touches(i))
            return 0;
        if (i % 2 == index % 2 ? !isKind(i, Kind::Number) : !isSign(i, u'/'))
            return 0;
    }
    const auto first = int(at(index).number.digits);
    const auto second = int(at(index + 2).number.digits);
    const int year = yearAt(index + 4);
    const bool monthFirst = second > 12 || (m_tongues == English && first <= 12);
    const int day = monthFirst ? second : first;
    const int month = monthFirst ? first : second;
    if (year == 0 || day < 1 || day > 31 || month < 1 || month > 12)
        return 0;
    pushDate(index, index + 5, year, month, day);
    return index + 5;
}

/// 21.09.2025
size_t FigureReader::readDottedDate(size_t index)
{
    const QList<QStringView> parts = textOf(index).split(u'.');
    if (parts.size() != 3 || parts.at(2).size() != 4)
        return 0;
    const int day = parts.at(0).toInt();
    const int month = parts.at(1).toInt();
    const int year = parts.at(2).toInt();
    if (day < 1 || day > 31 || month < 1 || month > 12 || year < firstYear || year > lastYear)
        return 0;
    pushDate(index, index + 1, year, month, day);
    return index + 1;
}

/// "21 septembre 2025", "1er mai", "21. September", "the 3rd of March", "trois mars", "21 de septiembre de 2025".
size_t FigureReader::readDayMonth(size_t index)
{
    size_t next = index + 1;
    qint64 day = 0;
    if (isKind(index, Kind::Number) && !at(index).fraction && at(index).leading <= 2) {
        day = at(index).number.digits;
        const QStringView suffix = touches(next) ? textOf(next) : QStringView();
        for (const QLatin1StringView mark : {"er"_L1, "st"_L1, "nd"_L1, "rd"_L1, "th"_L1, "."_L1, "º"_L1, "re"_L1})
            next += suffix == mark ? 1 : 0;
    } else if (textOf(index).compare("premier"_L1, Qt::CaseInsensitive) == 0) {
        day = 1;
    } else if (const std::optional<Quantity> words = wordsAt(index); words && !words->scaled) {
        day = words->number.digits;
        next = words->end;
    }
    next += meaning(next, FigureRole::Of) ? 1 : 0;
    if (day < 1 || day > 31 || !isMonth(next))
        return 0;
    const int month = meaning(next, FigureRole::Month)->value;
    size_t end = next + 1;
    size_t year = end;
    if (isSign(year, u'.') && touches(year) && textOf(next).size() <= 5)
        ++year;
    year += isSign(year, u',') ? 1 : 0;
    year += textOf(year) == "de"_L1 || textOf(year) == "del"_L1 ? 1 : 0;
    if (yearAt(year, true) > 0)
        end = year + 1;
    pushDate(index, end, yearAt(year, true), month, int(day));
    return end;
}

/// "September 21, 2025", "Sept. 21st", "septembre 2025", "septiembre de 2025".
size_t FigureReader::readMonthDay(size_t index)
{
    if (!isMonth(index))
        return 0;
    const int month = meaning(index, FigureRole::Month)->value;
    size_t next = index + 1;
    next += isSign(next, u'.') && touches(next) ? 1 : 0;
    const size_t linked =
        textOf(next) == "de"_L1 || textOf(next) == "del"_L1 || textOf(next) == "of"_L1 ? next + 1 : next;
    if (const int year = yearAt(linked, true); year > 0) {
        pushDate(index, linked + 1, year, month, 0);
        return linked + 1;
    }
    const FigureToken &day = at(next);
    if (!(m_tongues & English) || day.kind != Kind::Number || day.fraction || day.leading > 2 ||
        day.number.digits > 31 || day.number.digits < 1)
        return 0;
    size_t end = next + 1;
    if (touches(end) && isKind(end, Kind::Word)) {
        const QStringView suffix = textOf(end);
        if (suffix != "st"_L1 && suffix != "nd"_L1 && suffix != "rd"_L1 && suffix != "th"_L1)
            return 0;
        ++end;
    }
    const size_t year = isSign(end, u',') ? end + 1 : end;
    const size_t whole = yearAt(year, true) > 0 ? year + 1 : end;
    pushDate(index, whole, yearAt(year, true), month, int(day.number.digits));
    return whole;
}

/// The token after a date that begins here; 0 for none.
size_t FigureReader::readDate(size_t index)
{
    if (isKind(index, Kind::IsoDate)) {
        const QStringView text = textOf(index);
        pushDate(index, index + 1, text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8).toInt());
        return index + 1;
    }
    if (isKind(index, Kind::Dotted))
        return readDottedDate(index);
    if (isKind(index, Kind::Number)) {
        if (const size_t end = readSlashDate(index))
            return end;
    }
    if (const size_t end = readDayMonth(index))
        return end;
    return readMonthDay(index);
}

} // namespace marbre
