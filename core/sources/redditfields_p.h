// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace marbre {

/// What one Reddit object says, thread, comment or "more" alike, as far as Marbre understands it. The views hold until
/// the parser reads the next text. Times are seconds since 1970.
struct RedditFields
{
    struct GalleryItem
    {
        std::string_view media;
        std::string_view caption;
    };
    struct MediaType
    {
        std::string_view media;
        std::string_view mime;
    };
    struct PollOption
    {
        std::string_view text;
        std::optional<qint64> votes;
    };

    std::string_view id, name, linkId, parentId, crosspostParent;
    std::string_view subreddit, prefixedSubreddit, author, distinguished;
    std::string_view title, flair, url, permalink, html;
    std::optional<std::string_view> selftext, body;
    std::string_view removedBy;   ///< removed_by_category
    std::string_view removalType; ///< of a dump that looked twice
    std::optional<qint64> score, commentCount, count;
    std::optional<double> upvoteRatio;
    std::optional<qint64> created, retrieved, retrievedAgain;
    std::optional<qint64> edited; ///< 0: the place says only that it was
    bool scoreHidden = false;
    bool adult = false;
    bool pinned = false;
    bool locked = false;
    bool isSelf = false;
    bool bySubmitter = false;
    std::vector<GalleryItem> gallery;
    std::vector<MediaType> media;
    std::vector<PollOption> poll;
    std::vector<std::string_view> children; ///< ids of a "more"

    /// The first key whose value is of another type than Reddit's; empty where there is none. Such a record is
    /// rejected: what else it says cannot be trusted.
    std::string_view wrong;
};

/// Takes one known field in. INCORRECT_TYPE leaves the walk over the object intact; other errors end it.
using FieldSetter = simdjson::error_code (*)(simdjson::ondemand::value value, RedditFields &fields);
/// None for a key that Marbre does not understand.
FieldSetter fieldSetter(std::string_view key);

} // namespace marbre
