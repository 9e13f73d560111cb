// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace marbre::publish {

/// The words that an edition brings itself. They speak the edition's language, never the interface's: that is why
/// they do not go through the translations.
struct Furniture
{
    QString keyPoints;
    QString related;
    QString sources;
    QString weekOf; ///< "Week of %1"
};

/// For a BCP 47 tag; a region falls back on its language, an unknown language on English.
Furniture furnitureFor(const QString &language);

/// An empty or unknown tag gives the C locale.
QLocale localeFor(const QString &language);

/// "21 septembre 2025", in the edition's language and without the weekday. Empty for no date.
QString dateText(QDate date, const QString &language);

/// "dimanche 21 septembre 2025", "Semaine du 15 septembre 2025", "septembre 2025". Empty for no date.
QString periodText(const Edition &edition);

/// HTML's datetime: "2025-09-21", "2025-W38" (a week that begins on a Monday), "2025-09". Empty for no date.
QString periodIso(const Edition &edition);

} // namespace marbre::publish
