// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/checklevel.h"
#include "manuscript/edits.h"
#include "model/edition.h"
#include "model/thread.h"

#include <QHash>
#include <QList>
#include <QString>

namespace marbre {

/// The words of a source that a check's verdict stands on.
struct Evidence
{
    ItemRef item;
    QString permalink;
    QString author;   ///< without "u/"; empty for none
    QString sentence; ///< of the source
    Span words;       ///< in the sentence: what was found, or was looked for
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One row of preflight. check and verdict are the stable words of the command line.
struct CheckRow
{
    QString check; ///< headline, quote, link, section, ...
    CheckLevel level = CheckLevel::Ok;
    QString verdict; ///< quote: exact, near, not-found, edited, deleted, wrong-author, no-source; else ok, missing, ...
    QString text;    ///< the words concerned
    int line = 0;    ///< of the manuscript file, front matter included, from 1; 0: the whole
    int column = 0;
    qsizetype position = -1; ///< in the body; -1: none, or the whole of a field
    QString link;
    QString message;    ///< translated sentence
    qsizetype end = -1; ///< of what is meant in the body, or in the field; -1: only a position
    QString field =
        {};        ///< of the header, by its key in the manuscript; position and end are within it; empty: the body
    int index = 0; ///< of the key point
    QList<Evidence> evidence = {}; ///< the best first
    TextEdits mending = {};        ///< of the body, or the field: what one key mends
    bool muted = false; ///< a finding that the community's rules switch off: level is Ok, verdict and message stay
};

/// What an edition is checked against: the cited items that the desk has, by remote id.
using KnownItems = QHash<QString, ResolvedItem>;

enum class QuoteVerdict { Exact, Near, NotFound, Edited, Deleted, WrongAuthor, NoSource };
QString quoteVerdictWord(QuoteVerdict verdict);

/// Compares a quote's verbatim words with its comment, segment by segment between "[…]"; typographic quotes, spaces,
/// Markdown marks and the case of the first letter do not count. item: null where it is not stored.
QuoteVerdict verifyQuote(const BodyQuote &quote, const ResolvedItem *item);

} // namespace marbre
