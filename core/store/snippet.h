// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchquery.h"

namespace marbre {

/// About twenty words of a text around the place where most of the terms stand together, on one line, the found words
/// between U+0002 and U+0003. The text's beginning where none stands in it.
QString snippet(const QString &text, const QList<SearchTerm> &terms);

} // namespace marbre
