// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <expected>
#include <memory>
#include <optional>
#include <string>

namespace marbre {

/// A JSON text, or a translated sentence that says why it is none: a web page in its place, or where it breaks off.
std::expected<QJsonDocument, QString> readJson(const QByteArray &text);

/// One object of a place's answer. A missing key and null are nothing; a value of another type than it is asked for is
/// nothing too and spoils the record: what else it says cannot be trusted. Objects within it spoil the same record.
class JsonFields final
{
public:
    explicit JsonFields(QJsonObject object);

    bool has(QLatin1StringView key) const; ///< there, and not null
    /// UTF-8, without U+0000; empty for nothing.
    std::string text(QLatin1StringView key);
    /// Of a number, or of digits as text.
    std::optional<qint64> integer(QLatin1StringView key);
    std::optional<qint32> number(QLatin1StringView key); ///< one that does not fit spoils the record
    bool flag(QLatin1StringView key);
    std::optional<Instant> unixTime(QLatin1StringView key);
    /// ISO 8601 with any fraction and offset; UTC where it says none.
    std::optional<Instant> isoTime(QLatin1StringView key);
    JsonFields object(QLatin1StringView key);
    QJsonArray list(QLatin1StringView key);
    /// An array of texts; other elements are passed over.
    QStringList texts(QLatin1StringView key);

    bool isSpoilt() const { return !m_wrong->isEmpty(); }
    /// Translated: which key holds something else than it should.
    QString reason() const;

private:
    JsonFields(QJsonObject object, std::shared_ptr<QString> wrong);
    QJsonValue value(QLatin1StringView key) const;
    void spoil(QLatin1StringView key);

    QJsonObject m_object;
    std::shared_ptr<QString> m_wrong; ///< the first such key
};

} // namespace marbre
