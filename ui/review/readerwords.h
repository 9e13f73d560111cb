// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"
#include "review/quotables.h"
#include "review/readerlayout.h"

#include <optional>

namespace marbre {

// What an item of the reader is in words: a piece for the edition, text to copy, speech.

/// These words of it as a quote; none where there are none, or they must not be quoted.
std::optional<Piece> quoteOf(const ReaderLayout &layout, int item, const QString &words);
/// "words — u/name, permalink"; a thread's title and address.
QString textWithLink(const Piece &piece);
/// For those who listen.
QString spokenItem(const ReaderLayout &layout, int item);
/// What of a comment is worth quoting, and what was quoted: a sentence each, for those who listen.
QStringList spokenMarks(const CommentRow &row, const Quotables &quotables, const QuoteMarks &marks);
/// "Quoted on 18 September 2025: “headline”"
QString voiceSentence(const Coverage &edition);
/// "quoted in section 2"
QString quotedPlace(int section);

} // namespace marbre
