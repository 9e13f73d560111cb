// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

static bool isNumber(const QString &cell)
{
    bool number = false;
    cell.toLongLong(&number);
    return number;
}

QString Table::text() const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    QString text;
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row.at(i);
            cell.replace(u'\n', u' ');
            if (i + 1 < row.size())
                cell = isNumber(cell) ? cell.rightJustified(widths.at(i)) : cell.leftJustified(widths.at(i));
            text += i == 0 ? cell : u"  "_s + cell;
        }
        text += u'\n';
    }
    return text;
}

} // namespace marbre
