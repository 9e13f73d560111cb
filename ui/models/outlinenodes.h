// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"

#include <algorithm>

// The rows of OutlineModel, shared by its source files.
namespace marbre {

struct OutlineModel::Row
{
    Kind kind = Kind::Link;
    QString key;   ///< names the row across reparses
    int index = 0; ///< into the section's links, quotes or material
    ItemRef ref;
    QString text; ///< words of the link, author of the quote, title of the material
    QString target;
    QString title;
    std::optional<int> points;
    bool isQuote = false;
    qsizetype position = -1;
    friend bool operator==(const Row &, const Row &) = default;
};

struct OutlineModel::Node
{
    Kind kind = Kind::Header;
    QString key;
    QString heading;
    int section = -1;
    int words = 0;
    std::vector<Row> pieces;

    bool isSection() const { return kind == Kind::Section || kind == Kind::Introduction; }
    int count(Kind of) const
    {
        return int(std::count_if(pieces.begin(), pieces.end(), [of](const Row &piece) { return piece.kind == of; }));
    }
    int firstRow(Kind of) const
    {
        const auto found =
            std::find_if(pieces.begin(), pieces.end(), [of](const Row &piece) { return piece.kind == of; });
        return int(found - pieces.begin());
    }
};

} // namespace marbre
