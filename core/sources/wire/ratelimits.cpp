// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/ratelimits.h"

#include "sources/wire/courtesy.h"
#include "sources/wire/transport.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

using std::chrono::seconds;

constexpr seconds day = std::chrono::days(1);

/// A date as HTTP writes it, or as mails do.
std::optional<Instant> httpDate(const QByteArray &text)
{
    const QString said = QString::fromLatin1(text);
    QDateTime date = QLocale::c().toDateTime(said, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::UTC);
    if (!date.isValid())
        date = QDateTime::fromString(said, Qt::RFC2822Date);
    return date.isValid() ? std::optional(fromUnix(date.toSecsSinceEpoch())) : std::nullopt;
}

/// What time it is at the host.
Instant hostTime(const HttpAnswer &answer)
{
    return httpDate(answer.header("Date")).value_or(answer.received);
}

std::optional<double> number(const QByteArray &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<int> amount(const std::optional<double> &value)
{
    return value ? std::optional(int(std::min(*value, 2147483647.0))) : std::nullopt;
}

std::optional<double> firstNumber(const HttpAnswer &answer, std::initializer_list<QByteArrayView> names)
{
    for (const QByteArrayView name : names) {
        if (const std::optional<double> found = number(answer.header(name)))
            return found;
    }
    return std::nullopt;
}

/// Of 'RateLimit: "default";r=50;t=30' or 'RateLimit: limit=100, remaining=50, reset=30'.
std::optional<double> member(const QByteArray &text, QByteArrayView shortName, QByteArrayView longName)
{
    QByteArray plain = text;
    plain.replace(',', ';');
    for (const QByteArray &part : plain.split(';')) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = sign < 0 ? QByteArray() : part.first(sign).trimmed();
        if (name == shortName || name == longName)
            return number(part.sliced(sign + 1));
    }
    return std::nullopt;
}

Instant resetTime(double value, const HttpAnswer &answer)
{
    constexpr double firstEpoch = 1e9;
    constexpr double firstMilliseconds = 1e12;
    double left = value;
    if (value >= firstEpoch)
        left = (value >= firstMilliseconds ? value / 1000 : value) - double(toUnix(hostTime(answer)));
    return answer.received + seconds(qint64(std::ceil(std::clamp(left, 0.0, double(day.count())))));
}

} // namespace

RateLimits rateLimits(const HttpAnswer &answer)
{
    const QByteArray combined = answer.header("RateLimit");
    const auto either = [&combined](std::optional<double> found, QByteArrayView shortName, QByteArrayView longName) {
        return found ? found : member(combined, shortName, longName);
    };
    const auto left = either(firstNumber(answer, {"X-Ratelimit-Remaining", "RateLimit-Remaining"}), "r", "remaining");
    const auto reset = either(firstNumber(answer, {"X-Ratelimit-Reset", "RateLimit-Reset"}), "t", "reset");
    const auto used = firstNumber(answer, {"X-Ratelimit-Used"});
    auto limit = either(firstNumber(answer, {"X-Ratelimit-Limit", "RateLimit-Limit"}), "q", "limit");
    if (!limit && left && used)
        limit = *left + *used;
    RateLimits limits{amount(left), amount(limit), {}};
    if (reset)
        limits.resets = resetTime(*reset, answer);
    return limits;
}

std::optional<Instant> retryAfter(const HttpAnswer &answer)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (const std::optional<double> wait = number(text))
        return answer.received + seconds(qint64(std::ceil(std::min(*wait, double(day.count())))));
    const std::optional<Instant> date = httpDate(text);
    if (!date)
        return std::nullopt;
    return answer.received + std::clamp<seconds>(*date - hostTime(answer), seconds(0), day);
}

} // namespace marbre
