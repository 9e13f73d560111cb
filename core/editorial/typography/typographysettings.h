// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/typography/typography.h"

#include <QByteArray>

namespace marbre {

/// What the editor chose for editions of one language: a value of the desk's settings, scope "typography", named by
/// the edition's language.
struct TypographySettings
{
    QString profile; ///< empty: the one of the edition's language
    QSet<QString> off;
    bool asWritten = true;
    friend bool operator==(const TypographySettings &, const TypographySettings &) = default;
};

QByteArray typographySettingsToJson(const TypographySettings &settings);
/// What is missing or unknown has its default.
TypographySettings typographySettingsFromJson(const QByteArray &json);

/// What is marked in an edition of a language.
TypographyChoice typographyChoice(const TypographySettings &settings, const QString &language);
TypographyChoice typographyChoiceFromJson(const QByteArray &json, const QString &language);

} // namespace marbre
