// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace marbre {

QString Error::text() const
{
    QString line = what;
    if (!where.isEmpty())
        line += (line.isEmpty() ? QString() : u": "_s) + where;
    if (!why.isEmpty())
        line += (line.isEmpty() ? QString() : u": "_s) + why;
    if (!remedy.isEmpty())
        line += (line.isEmpty() ? QString() : u" — "_s) + remedy;
    return line;
}

} // namespace marbre
