// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/check.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace marbre {

/// One line of the list of checks.
struct PreflightEntry
{
    enum class Kind {
        Section, ///< "To settle", with how many
        Finding, ///< one row, or several of the same that are mended together
        Passed,  ///< a check with all of its rows that passed
        More,    ///< the passed checks that are not shown
        Muted,   ///< findings that the rules switch off
    };
    Kind kind = Kind::Finding;
    CheckLevel level = CheckLevel::Ok;
    QString key;    ///< the same line in the next check
    QString title;  ///< one line
    QString detail; ///< a second one; may be empty
    QString place;  ///< at the right: the line in the manuscript, the field, how many
    QList<CheckRow> rows = {};
};

/// What the list of checks holds, in numbers of its lines.
struct PreflightCounts
{
    int errors = 0;
    int warnings = 0;
    int passed = 0;
    int muted = 0; ///< findings
    int all() const { return errors + warnings + passed; }
    friend bool operator==(PreflightCounts, PreflightCounts) = default;
};

struct PreflightEntries
{
    Q_DECLARE_TR_FUNCTIONS(marbre::PreflightEntries)
public:
    QList<PreflightEntry> entries;
    PreflightCounts counts;
};

/// Errors first, then warnings, each in the order of the rows; then what passed, one line a check: allPassed, or the
/// first few and how many more. Rows that only repeat one another (a mark of typography, an unknown word) are one line.
PreflightEntries preflightEntries(const QList<CheckRow> &rows, bool allPassed);

/// "Headline", "Key point 2"; of the body nothing.
QString fieldName(const CheckRow &row);

} // namespace marbre
