// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace marbre {

/// Lines of text in aligned columns; the last column is as long as it is. Numbers are aligned to the right.
class Table final
{
public:
    void add(const QStringList &cells) { m_rows << cells; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// With a LF after each line.
    QString text() const;

private:
    QList<QStringList> m_rows;
};

} // namespace marbre
