// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/headermending.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// The text of a field in which findings may be; none for others.
QString *fieldText(Edition &header, const CheckRow &row)
{
    if (row.field == "headline"_L1)
        return &header.headline;
    if (row.field == "standfirst"_L1)
        return &header.standfirst;
    if (row.field == "sign_off"_L1)
        return &header.signOff;
    if (row.field == "key_points"_L1 && row.index >= 0 && row.index < header.keyPoints.size())
        return &header.keyPoints[row.index];
    return nullptr;
}

} // namespace

Edition mendedHeader(Edition header, const QList<CheckRow> &rows)
{
    QHash<QString *, TextEdits> edits;
    for (const CheckRow &row : rows) {
        if (QString *text = row.field.isEmpty() ? nullptr : fieldText(header, row))
            edits[text] << row.mending;
    }
    for (const auto &[text, unordered] : edits.asKeyValueRange()) {
        TextEdits ordered = unordered;
        std::ranges::stable_sort(ordered, {}, [](const TextEdit &edit) { return edit.span.begin; });
        *text = applied(ordered, *text);
    }
    return header;
}

} // namespace marbre
