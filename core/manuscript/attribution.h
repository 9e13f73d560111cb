// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

struct cmark_node;

namespace marbre {

/// The last paragraph of a quote, read.
struct Attribution
{
    cmark_node *block = nullptr;     ///< the last block of the quote
    cmark_node *paragraph = nullptr; ///< the same, or the paragraph in it where "-" made it a list
    cmark_node *link = nullptr;      ///< null: a name alone
    QString author;
    QString score;
    std::optional<int> points;
};

/// Nothing where the block quote does not end in an attribution, or holds nothing else. README.md has the grammar.
std::optional<Attribution> readAttribution(cmark_node *blockQuote);

/// The number in "45 points", "−3", "1 234 points"; none where there is none or where it is rounded ("1.2k").
std::optional<int> pointsOf(const QString &score);

} // namespace marbre
