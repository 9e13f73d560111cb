// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/checklevel.h"

#include <QList>
#include <QString>

namespace marbre {

/// One kind of finding whose level a community's rules can set.
struct CheckFinding
{
    QString verdict;                        ///< the stable word
    QString name;                           ///< translated: "Not word for word"
    CheckLevel level = CheckLevel::Warning; ///< that the check itself gives
};

/// One check, by the stable word of CheckRow::check.
struct CheckKind
{
    QString check;
    QString name;   ///< translated, of what is checked: "Quotes"
    QString passed; ///< translated, of all of its rows that passed: "Quotes word for word"
    QList<CheckFinding> findings;
};

/// All checks, in the order in which an edition is read: header, structure, links, quotes, figures, language, memory.
QList<CheckKind> checkKinds();

} // namespace marbre
