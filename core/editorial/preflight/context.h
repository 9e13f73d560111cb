// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/check.h"
#include "editorial/preflight/reachable.h"
#include "editorial/preflight/rules.h"
#include "editorial/typography/typography.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <stop_token>

namespace marbre {

class FigureIndex;

/// The words of the threads that an edition cites, by remote id of the thread.
using KnownTexts = QHash<QString, std::shared_ptr<const ThreadText>>;

/// All that a check may look at: values, gathered before. A check looks nothing up.
struct CheckContext
{
    Edition edition;
    Body body;
    int bodyLine = 1;                 ///< the manuscript line on which the body begins, from 1
    QList<qsizetype> lineStarts = {}; ///< of the body, by lineStartsOf(); empty: placeRow() counts for itself
    KnownItems items;                 ///< cited threads and comments, by remote id
    KnownTexts texts;
    /// The figures of texts that are known from the check before; null: they are looked for anew.
    std::shared_ptr<FigureIndex> figures = {};
    QHash<QString, QList<Coverage>> covered; ///< by remote id: past editions that carried a cited thread, its link ...
    CheckRules rules;
    TypographyChoice typography;
    QSet<QString> misspelt; ///< of the words that wordsToSpell() named
    bool spelling = false;  ///< a dictionary for the language was there
    ReachedLinks reachable; ///< empty: not asked
    Instant now{};
    std::stop_token stop = {}; ///< a newer check makes this one needless: what is left may be left out
};

/// Where each line of a text begins; never empty.
QList<qsizetype> lineStartsOf(QStringView text);

/// Fills a row's line, column, position and end from a stretch of the body.
void placeRow(CheckRow &row, const CheckContext &context, Span span);

} // namespace marbre
