// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/preflight/context.h"

#include <QStringList>
#include <optional>

namespace marbre {

/// What an introduction promises: "trois axes: …", "three themes".
struct AnnouncedAxes
{
    Span span; ///< in the text: the number and its noun
    int count = 0;
    QStringList names; ///< after the colon, count of them; empty where they are not told one by one
    friend bool operator==(const AnnouncedAxes &, const AnnouncedAxes &) = default;
};

/// The first announcement of a text in English, French, German or Spanish.
std::optional<AnnouncedAxes> announcedAxes(const QString &text);

/// axes: whether each axis that the introduction announces has its section; no row where it announces none. An axis has
/// one where a heading shares a stem with it, or a section's prose does that not all sections have.
QList<CheckRow> checkAxes(const CheckContext &context);

} // namespace marbre
