// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <string>

namespace marbre {

/// Cuts a whole discussion to a feed's limits, and says what is left out: what was cut here and what the place says it
/// has beyond this answer (repliesSaid). The levels nearest to the thread are kept first, each in the place's order, so
/// that a budget shows a bit of everything rather than all of the beginning.
/// depth: levels of replies, 0: all. budget: comments. A comment whose parent is not there counts as the first level.
void limitTree(ParsedAnswer &tree, const std::string &thread, int depth, int budget);

/// Each comment's place among its siblings, as the batch has them. For places whose order is the order of the answer.
void rankInOrder(ThreadBatch &batch);

} // namespace marbre
