// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QString>
#include <QVariantHash>

namespace marbre::publish {

/// A value that the template engine does not escape again.
QVariant markup(const QString &html);

/// Fills one of the templates of resources/export. The style sheet is there as "css".
Result<QString> renderTemplate(const QString &name, QVariantHash values);

} // namespace marbre::publish
