// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace marbre {

/// The kinds of place that threads come from. The numbers are stored in the desk: never renumber.
enum class Place { Reddit = 1, HackerNews = 2, Lemmy = 3, Feed = 4, Lobsters = 5, Discourse = 6, Other = 9 };

/// A stable word for a place: "reddit", "hackernews", ... (command line, desk).
QString placeWord(Place place);

/// A thread or a comment, named as its place names it.
/// Remote ids carry their place's prefix and are unique across places: Reddit's fullnames "t3_abc" and "t1_abc";
/// "hn_123" for both; "lemmy.world_post_123" and "lemmy.world_comment_123"; "lobsters_abc123" and "lobsters_c_xyz789";
/// Discourse's "meta.discourse.org_topic_123" and "meta.discourse.org_topic_123_4"; "feed_..." as articleId() makes it.
/// They serve as label of a manuscript's material. A port other than the scheme's own stands behind the host, after a
/// hyphen.
struct ItemRef
{
    Place place = Place::Other;
    QString thread;  ///< remote id of the thread; empty where the address names only a comment
    QString comment; ///< remote id of the comment; empty for a thread

    bool isComment() const { return !comment.isEmpty(); }
    const QString &id() const { return isComment() ? comment : thread; }
    friend bool operator==(const ItemRef &, const ItemRef &) = default;
};

/// Recognises a permalink by the ids in it, whatever its slug, host variant (www, old, new, np, redd.it, none) or
/// tracking parameters. Nothing for any other address, user pages and subreddits included.
std::optional<ItemRef> itemRefFromUrl(QStringView url);

/// From a remote id alone ("t3_abc", "t1_abc", "hn_1"); a comment's thread stays empty.
std::optional<ItemRef> itemRefFromId(QStringView id);

/// The remote id of what an address of no place known above shows: an article of a feed. From linkKey(), or from the
/// text itself where that is empty, as for a feed's own ids. The same for every form of the address.
QString articleId(QStringView url);

/// The form in which two addresses of the same page are equal (scheme, "www.", mobile hosts, trailing slash, tracking
/// parameters and fragment dropped): the key by which identical links are grouped. Empty for no http(s) address.
QString linkKey(QStringView url);

} // namespace marbre
