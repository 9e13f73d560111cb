// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "sources/textform.h"

#include <QString>
#include <chrono>
#include <expected>
#include <optional>

namespace marbre {

struct RedditFields;

/// Dumps and the archive read an item again after this time, because its score moves until then.
constexpr std::chrono::hours settlingTime{36};

/// Where a record comes from, as far as its own fields do not say it.
struct RecordOrigin
{
    /// A thing of Reddit's own answers ("kind" and "data"), which holds what the place said when it was saved; else a
    /// line of a dump, which says itself when it was read.
    bool answer = false;
    std::optional<Instant> saved; ///< when the file was written: the best known time of reading of an answer
};

/// The record, or a translated sentence that says why there is none.
std::expected<ThreadRecord, QString> threadRecord(const RedditFields &fields, const RecordOrigin &origin);
std::expected<CommentRecord, QString> commentRecord(const RedditFields &fields, const RecordOrigin &origin);
/// threadRemoteId stays empty where only the surroundings know it.
std::expected<MissingReplies, QString> missingReplies(const RedditFields &fields);

/// What the record's own texts show of the form of all its texts.
TextForm formOf(const RedditFields &fields);

/// Whether an object without "kind" looks like a Reddit thread or comment at all.
bool looksLikeReddit(const RedditFields &fields);
bool looksLikeComment(const RedditFields &fields);

} // namespace marbre
