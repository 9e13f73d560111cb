// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/batchbuilder.h"
#include "sources/redditrecords.h"

#include <QString>
#include <memory>
#include <optional>
#include <string_view>

namespace marbre {

/// Reads Reddit's JSON: listings, comment pages with nested replies, answers to "more", single things, records of dumps
/// and arrays of all of them, whatever the order of their keys and however deep the replies go.
class RedditReader final
{
public:
    /// Bytes that must be readable behind each text.
    static constexpr size_t padding = 64;

    RedditReader(BatchBuilder &batch, std::optional<Instant> saved);
    ~RedditReader();

    /// Puts what the text holds into the batch. Where it is no JSON, nothing of it is put there, and the reason is
    /// answered. offset: where the text stands in its document, for rejections.
    std::optional<QString> read(std::string_view text, qint64 offset = 0);
    /// Whether the last text that was read held anything of a known kind, be it an empty listing.
    bool recognised() const;
    /// Why JSON that is well formed was not recognised.
    static QString unknownKind();

private:
    class Walk;
    BatchBuilder &m_batch;
    std::unique_ptr<Walk> m_walk;
};

} // namespace marbre
