// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/preflight/fieldlines.h"

#include "manuscript/manuscript.h"

using namespace Qt::StringLiterals;

namespace marbre {

FieldLines::FieldLines(const Edition &edition)
{
    Edition header = edition;
    header.body.clear();
    int line = 0;
    QString key;
    for (const QByteArray &text : writeManuscript(header).split('\n')) {
        ++line;
        const qsizetype colon = text.indexOf(':');
        const bool isEntry = text.trimmed().startsWith("- ");
        if (isEntry && !key.isEmpty())
            m_lines[key] << line;
        else if (colon > 0 && !text.startsWith(' ') && !text.startsWith('"'))
            m_lines[key = QString::fromUtf8(text.first(colon))] = {line};
    }
}

int FieldLines::lineOf(const QString &field, int index) const
{
    const QList<int> lines = m_lines.value(field);
    if (lines.isEmpty())
        return 0;
    return lines.value(index + 1, lines.constFirst());
}

void FieldLines::place(QList<CheckRow> &rows) const
{
    for (CheckRow &row : rows) {
        if (!row.field.isEmpty() && row.line == 0)
            row.line = lineOf(row.field, row.index);
    }
}

} // namespace marbre
