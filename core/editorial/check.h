// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"
#include "model/edition.h"
#include "model/thread.h"

#include <QHash>
#include <QList>
#include <QString>

namespace marbre {

enum class CheckLevel { Ok, Warning, Error };

/// One row of preflight. check and verdict are the stable words of the command line.
struct CheckRow
{
    QString check; ///< headline, quote, link, section, ...
    CheckLevel level = CheckLevel::Ok;
    QString verdict; ///< quote: exact, near, not-found, edited, deleted, wrong-author, no-source; else ok, missing, ...
    QString text;    ///< the words concerned
    int line = 0;    ///< of the manuscript file, front matter included, from 1; 0: the whole
    int column = 0;
    qsizetype position = -1; ///< in the body; -1: the header
    QString link;
    QString message; ///< translated sentence
};

/// What an edition is checked against: the cited items that the desk has, by remote id.
using KnownItems = QHash<QString, ResolvedItem>;

/// Header complete, links resolve, sections cite, quotes verified segment by segment. Pure; any thread.
/// bodyLine: the manuscript line on which the body begins, from 1.
QList<CheckRow> checkEdition(const Edition &edition, const Body &body, const KnownItems &known, int bodyLine);

enum class QuoteVerdict { Exact, Near, NotFound, Edited, Deleted, WrongAuthor, NoSource };
QString quoteVerdictWord(QuoteVerdict verdict);

/// Compares a quote's verbatim words with its comment, segment by segment between "[…]"; typographic quotes, spaces,
/// Markdown marks and the case of the first letter do not count. item: null where it is not stored.
QuoteVerdict verifyQuote(const BodyQuote &quote, const ResolvedItem *item);

} // namespace marbre
