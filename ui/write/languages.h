// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marbre {

/// Languages that the header offers, as BCP 47 tags, in the order of their names.
QStringList offeredLanguages();
/// The language's name in itself: "Français", "Deutsch", "Português (Brasil)". The tag where it is not known.
QString languageName(const QString &tag);

} // namespace marbre
