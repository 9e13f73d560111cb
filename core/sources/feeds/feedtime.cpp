// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedtime.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>
#include <QTimeZone>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct Parts
{
    int year = 0;
    int month = 1;
    int day = 1;
    QStringView hour; ///< empty: no time of day
    QStringView minute;
    QStringView second;
    QStringView zone;
};

int monthNumber(QStringView name)
{
    static constexpr std::array<QLatin1StringView, 12> english = {"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1,
                                                                  "may"_L1, "jun"_L1, "jul"_L1, "aug"_L1,
                                                                  "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    static constexpr std::array<std::pair<QStringView, int>, 9> french = {{{u"janv", 1},
                                                                           {u"fév", 2},
                                                                           {u"fev", 2},
                                                                           {u"avr", 4},
                                                                           {u"mai", 5},
                                                                           {u"juin", 6},
                                                                           {u"juil", 7},
                                                                           {u"août", 8},
                                                                           {u"déc", 12}}};
    for (const auto &[prefix, number] : french) {
        if (name.startsWith(prefix, Qt::CaseInsensitive))
            return number;
    }
    for (std::size_t i = 0; i < english.size(); ++i) {
        if (name.startsWith(english[i], Qt::CaseInsensitive))
            return int(i) + 1;
    }
    return 0;
}

/// Seconds east of Greenwich. Unknown names count as UTC, as RFC 2822 has it.
int zoneOffset(QStringView zone)
{
    static const QRegularExpression numeric(uR"(^(?:UTC|GMT|UT)?([+-])(\d{1,2}):?(\d{2})?)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = numeric.matchView(zone); match.hasMatch()) {
        const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
        return match.capturedView(1) == u'-' ? -seconds : seconds;
    }
    struct Named
    {
        QLatin1StringView name;
        int hours;
    };
    static constexpr auto named =
        std::to_array<Named>({{"EST"_L1, -5}, {"EDT"_L1, -4}, {"CST"_L1, -6}, {"CDT"_L1, -5},  {"MST"_L1, -7},
                              {"MDT"_L1, -6}, {"PST"_L1, -8}, {"PDT"_L1, -7}, {"ET"_L1, -5},   {"CT"_L1, -6},
                              {"MT"_L1, -7},  {"PT"_L1, -8},  {"BST"_L1, 1},  {"WEST"_L1, 1},  {"CET"_L1, 1},
                              {"MEZ"_L1, 1},  {"CEST"_L1, 2}, {"MESZ"_L1, 2}, {"EET"_L1, 2},   {"EEST"_L1, 3},
                              {"MSK"_L1, 3},  {"JST"_L1, 9},  {"KST"_L1, 9},  {"AEST"_L1, 10}, {"AEDT"_L1, 11}});
    for (const Named &entry : named) {
        if (zone.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.hours * 3600;
    }
    return 0;
}

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<Instant> instantOf(const Parts &parts)
{
    const QDate date(parts.year, parts.month, parts.day);
    if (!date.isValid())
        return std::nullopt;
    const qint64 midnight = date.startOfDay(QTimeZone::UTC).toSecsSinceEpoch();
    if (parts.hour.isEmpty())
        return fromUnix(midnight + 12 * 3600);
    const int hour = parts.hour.toInt();
    const int minute = parts.minute.toInt();
    const int second = std::min(parts.second.toInt(), 59); // leap seconds
    if (hour > 24 || minute > 59 || (hour == 24 && (minute > 0 || second > 0)))
        return std::nullopt;
    return fromUnix(midnight + hour * 3600 + minute * 60 + second - zoneOffset(parts.zone));
}

std::optional<Instant> isoTime(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*([A-Za-z]{1,5}|[+-]\d{1,2}:?\d{0,2})?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts;
    parts.year = match.capturedView(1).toInt();
    if (match.hasCaptured(2))
        parts.month = match.capturedView(2).toInt();
    if (match.hasCaptured(3))
        parts.day = match.capturedView(3).toInt();
    parts.hour = match.capturedView(4);
    parts.minute = match.capturedView(5);
    parts.second = match.capturedView(6);
    parts.zone = match.capturedView(7);
    return instantOf(parts);
}

std::optional<Instant> mailTime(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(?:\p{L}+\.?\s*,?\s*)?(\d{1,2})(?:st|nd|rd|th)?[\s.-]*(\p{L}{3,})\.?,?[\s-]*(\d{4}|\d{2})(?:,?[\sT]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?\s*\(?([A-Za-z]{0,5}(?:[+-]\d{1,2}:?\d{0,2})?)\)?.*)?$)"_s);
    const auto match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    return instantOf({fullYear(match.capturedView(3)), monthNumber(match.capturedView(2)),
                      match.capturedView(1).toInt(), match.capturedView(4), match.capturedView(5),
                      match.capturedView(6), match.capturedView(7)});
}

/// "Mon Jan  5 12:34:56 2026", "Jan 5, 2026 12:34 PM" without the "PM", "January 5, 2026".
std::optional<Instant> monthFirstTime(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(?:\p{L}+,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:[A-Z]{3,4}\s+)?(\d{4})|(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Za-z]{0,5}(?:[+-]\d{1,2}:?\d{0,2})?))?)$)"_s);
    const auto match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = monthNumber(match.capturedView(1));
    const int day = match.capturedView(2).toInt();
    if (match.hasCaptured(6))
        return instantOf({match.capturedView(6).toInt(),
                          month,
                          day,
                          match.capturedView(3),
                          match.capturedView(4),
                          match.capturedView(5),
                          {}});
    return instantOf({match.capturedView(7).toInt(), month, day, match.capturedView(8), match.capturedView(9),
                      match.capturedView(10), match.capturedView(11)});
}

std::optional<Instant> unixTime(QStringView text)
{
    bool ok = false;
    const qint64 seconds = text.toLongLong(&ok);
    const bool isTime = ok && text.size() >= 9 && text.size() <= 10 && seconds > 0;
    return isTime ? std::optional(fromUnix(seconds)) : std::nullopt;
}

} // namespace

std::optional<Instant> feedTime(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 100)
        return std::nullopt;
    for (const auto read : {isoTime, mailTime, monthFirstTime, unixTime}) {
        if (const std::optional<Instant> time = read(text))
            return time;
    }
    return std::nullopt;
}

} // namespace marbre
