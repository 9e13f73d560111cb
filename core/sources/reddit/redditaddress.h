// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrlQuery>
#include <optional>

namespace marbre {

/// What of Reddit is followed: "r/name", "r/a+b", "u/name", "u/name/m/list", each with " search:WORDS" behind it for a
/// search in it, or "search:WORDS" for one in all of Reddit. Sorts: hot, new, top-day, top-week, top-month, rising,
/// search (the newest that a search finds).
struct RedditAddress
{
    QString place; ///< "r/name" and so on; empty for all of Reddit
    QString words; ///< of a search; empty where it is none

    /// From the address of a subscription.
    static std::optional<RedditAddress> fromText(const QString &text);
    QString text() const;
    bool isSearch() const { return !words.isEmpty(); }
    /// Of one user, and not of a list that a user made.
    bool isUser() const;
    /// Below the host, without parameters that every listing has.
    QString path(const QString &sort) const;
    QUrlQuery query(const QString &sort) const;
    /// Whether a listing in this order begins with the newest.
    bool isByTime(const QString &sort) const;
};

/// What the editor typed or pasted: an address as above, or one of a web page of Reddit's, with the sort that it shows.
struct TypedReddit
{
    RedditAddress address;
    QString sort; ///< empty where it says none
};
/// Nothing for other addresses, permalinks of threads included.
std::optional<TypedReddit> redditFromTyped(const QString &typed);

/// Whether a host is Reddit's: with "www.", "old." and the like, or without.
bool isRedditHost(const QString &host);

} // namespace marbre
