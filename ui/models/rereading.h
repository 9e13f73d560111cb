// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fetcher.h"
#include "manuscript/edits.h"

namespace marbre {

/// Writes other points into the attribution of one quote: "(45 points)" becomes "(61 points)". Nothing where the
/// attribution says them already. body: what quote was parsed from.
TextEdits attributionEdit(const QString &body, const BodyQuote &quote, int points, const QString &language);

/// The quotes of a comment or post, in the order of the text.
QList<BodyQuote> quotesOf(const Body &body, const QString &remoteId);
/// Where an edition names an item first: a quote's beginning, else a link's; -1: nowhere.
qsizetype placeOf(const Body &body, const QString &remoteId);

/// "12 points, now 61", "still 12 points"; empty where both are unknown.
QString scoreChangeSentence(const Score &before, const Score &after);
/// "Deleted by its author since", ... ; empty where nothing became of it.
QString presenceChangeSentence(const RereadChange &change);
/// "2 of 14 sources changed", "All 14 sources say what they said".
QString rereadSummary(const RereadReport &report);
/// Whether anything that a quote says may be wrong now: other words, or gone. Other points alone are none.
bool isGrave(const RereadChange &change);

} // namespace marbre
