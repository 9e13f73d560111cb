// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/check.h"

#include <QHash>

namespace marbre {

/// Where the header's fields stand in the manuscript file.
class FieldLines final
{
public:
    explicit FieldLines(const Edition &edition);
    /// From 1; 0: the field is not written. index: of a list's entry; -1: the list itself.
    int lineOf(const QString &field, int index = 0) const;
    /// Fills the line of rows that are of the header and have none.
    void place(QList<CheckRow> &rows) const;

private:
    QHash<QString, QList<int>> m_lines; ///< by key: its line, then those of a list's entries
};

} // namespace marbre
