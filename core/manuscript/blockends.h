// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/source.h"

struct cmark_node;

namespace marbre {

/// Lines of a block, from 1, both inclusive.
struct LineRange
{
    int first = 0;
    int last = 0;
};

/// cmark's own last line is one off for HTML blocks, fences that a container ends, and headings, and counts blank
/// lines after a list.
LineRange linesOf(cmark_node *block, const Source &source);

bool isAtxHeading(cmark_node *block, const Source &source);

/// The line that closes a code fence or HTML block which the end of the text leaves open; empty for any other.
QByteArray closerOf(cmark_node *block, const Source &source);

} // namespace marbre
