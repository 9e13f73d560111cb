// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/check.h"
#include "manuscript/body.h"

namespace marbre {

enum class Citing { Text, TextAndMaterial };

/// Threads and comments that a body cites, each once, and for every other web address of it the article that it would
/// be if a feed brought it: what the desk does not know of these is an ordinary link. Pure.
QList<ItemRef> citedItems(const Body &body, Citing citing);
/// The links of a body to articles that the desk has are sources like permalinks from now on.
void takeKnownArticles(Body &body, const KnownItems &known);

} // namespace marbre
