// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/typography/typographysettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

QByteArray typographySettingsToJson(const TypographySettings &settings)
{
    QStringList off(settings.off.cbegin(), settings.off.cend());
    off.sort(); // so that equal settings are equal texts
    const QJsonObject object{{u"profile"_s, settings.profile},
                             {u"off"_s, QJsonArray::fromStringList(off)},
                             {u"as_written"_s, settings.asWritten}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TypographySettings typographySettingsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TypographySettings settings;
    const QString profile = object.value("profile"_L1).toString();
    const QList<TypographyProfile> profiles = typographyProfiles();
    if (std::ranges::contains(profiles, profile, &TypographyProfile::id))
        settings.profile = profile;
    const QJsonArray off = object.value("off"_L1).toArray();
    for (const QJsonValue &rule : off)
        settings.off << rule.toString();
    settings.off.remove(QString());
    settings.asWritten = object.value("as_written"_L1).toBool(true);
    return settings;
}

TypographyChoice typographyChoice(const TypographySettings &settings, const QString &language)
{
    return {settings.profile.isEmpty() ? profileFor(language) : settings.profile, settings.off, settings.asWritten};
}

TypographyChoice typographyChoiceFromJson(const QByteArray &json, const QString &language)
{
    return typographyChoice(typographySettingsFromJson(json), language);
}

} // namespace marbre
