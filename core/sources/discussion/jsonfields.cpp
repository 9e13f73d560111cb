// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discussion/jsonfields.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::JsonFields)
};

constexpr double largestWhole = 9007199254740992.0; // 2^53: beyond it, JSON numbers skip some
constexpr qint64 endOfYear9999 = 253402300799;

std::optional<qint64> wholeOf(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!std::isfinite(number) || std::abs(number) > largestWhole)
        return std::nullopt;
    return value.toInteger(qint64(std::floor(number)));
}

} // namespace

std::expected<QJsonDocument, QString> readJson(const QByteArray &text)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    if (text.trimmed().isEmpty())
        return std::unexpected(JsonText::tr("The answer is empty."));
    if (text.trimmed().startsWith('<'))
        return std::unexpected(JsonText::tr("The answer is a web page instead of data."));
    return std::unexpected(JsonText::tr("The answer is no valid JSON at byte %1: %2.")
                               .arg(QString::number(error.offset), error.errorString()));
}

JsonFields::JsonFields(QJsonObject object)
    : JsonFields(std::move(object), std::make_shared<QString>())
{}

JsonFields::JsonFields(QJsonObject object, std::shared_ptr<QString> wrong)
    : m_object(std::move(object))
    , m_wrong(std::move(wrong))
{}

QJsonValue JsonFields::value(QLatin1StringView key) const
{
    const QJsonValue found = m_object.value(key);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

void JsonFields::spoil(QLatin1StringView key)
{
    if (m_wrong->isEmpty())
        *m_wrong = key;
}

bool JsonFields::has(QLatin1StringView key) const
{
    return !value(key).isUndefined();
}

std::string JsonFields::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isString())
        spoil(key);
    std::string text = found.toString().toStdString();
    std::erase(text, '\0');
    return text;
}

std::optional<qint64> JsonFields::integer(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const std::optional<qint64> number = wholeOf(found);
    if (!number)
        spoil(key);
    return number;
}

std::optional<qint32> JsonFields::number(QLatin1StringView key)
{
    const std::optional<qint64> number = integer(key);
    if (number && !std::in_range<qint32>(*number)) {
        spoil(key);
        return std::nullopt;
    }
    return number ? std::optional(qint32(*number)) : std::nullopt;
}

bool JsonFields::flag(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return false;
    if (found.isBool())
        return found.toBool();
    if (!found.isDouble())
        spoil(key);
    return found.toDouble() != 0;
}

std::optional<Instant> JsonFields::unixTime(QLatin1StringView key)
{
    const std::optional<qint64> seconds = integer(key);
    if (seconds && (*seconds < 0 || *seconds > endOfYear9999)) {
        spoil(key);
        return std::nullopt;
    }
    return seconds ? std::optional(fromUnix(*seconds)) : std::nullopt;
}

std::optional<Instant> JsonFields::isoTime(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(found.toString(), Qt::ISODateWithMs);
    if (!time.isValid()) {
        spoil(key);
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return fromUnix(time.toSecsSinceEpoch());
}

JsonFields JsonFields::object(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        spoil(key);
    return {found.toObject(), m_wrong};
}

QJsonArray JsonFields::list(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        spoil(key);
    return found.toArray();
}

QStringList JsonFields::texts(QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &element : list(key)) {
        if (element.isString())
            texts << element.toString();
    }
    return texts;
}

QString JsonFields::reason() const
{
    return JsonText::tr("“%1” holds something else than it should.").arg(*m_wrong);
}

} // namespace marbre
