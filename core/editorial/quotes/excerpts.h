// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"

#include <QString>
#include <optional>

namespace marbre {

/// One to three sentences of a comment that are worth quoting.
struct Excerpt
{
    QString text; ///< without Markdown marks
    Span span;    ///< in the comment's body
    int sentences = 0;
    bool standsAlone = false;
    int figures = 0;      ///< numbers in it
    double substance = 0; ///< 0 to 1
    double length = 0;    ///< 0 to 1: how near to a good length for a quote
};

struct ExcerptLimits
{
    int shortest = 40; ///< characters of the text
    int longest = 400;
};

/// The best excerpt of a comment, within one paragraph: quotes of others, code, lists, headings and tables are not
/// its author's prose. Nothing where none fits the limits.
std::optional<Excerpt> bestExcerpt(const QString &body, ExcerptLimits limits);

} // namespace marbre
