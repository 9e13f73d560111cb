// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instant.h"

#include <QList>
#include <QString>
#include <QUrl>
#include <optional>
#include <string>

namespace marbre {

/// One item or entry, in the terms of the desk.
struct FeedItem
{
    QString id;                     ///< guid, atom:id, rdf:about; empty where the feed has none
    QUrl link;                      ///< of its own page, http(s); empty where there is none
    QUrl target;                    ///< what it points to elsewhere, where the feed says so (JSON Feed's external_url)
    QUrl comments;                  ///< page of its discussion
    QUrl commentsFeed;              ///< feed of its discussion: wfw:commentRss, or Atom's link of "replies"
    QString title;                  ///< one line of plain text; may be empty
    QString lead;                   ///< where there is no title: how its words begin
    QString author;                 ///< several are joined by commas; empty where none is said
    std::string body;               ///< Markdown
    std::optional<Instant> created; ///< as written, absurd or not
    std::optional<Instant> updated;
    std::optional<qint32> commentCount; ///< slash:comments, thr:total or thr:count
    QString inReplyTo;                  ///< id of the item that this one answers (thr:in-reply-to)
};

/// Another address where a page says that its feed is.
struct FeedLink
{
    QUrl url;
    QString title;
    friend bool operator==(const FeedLink &, const FeedLink &) = default;
};

/// What an answer holds: a feed, or the reason why it is none.
struct FeedDocument
{
    QString title;         ///< one line of plain text
    QUrl home;             ///< the site that it is about
    QList<FeedItem> items; ///< in the feed's own order
    qsizetype empty = 0;   ///< items that say nothing at all: neither link, title nor words
    bool repaired = false; ///< it was not well-formed
    bool cut = false;      ///< it breaks off; what breaks off with it is not among the items
    QString refusal;       ///< translated sentence; empty for a feed
    qint64 line = 0;       ///< where it was refused, from 1; 0 where no line is to blame
    bool isPage = false;   ///< refused, and a web page
    QList<FeedLink> found; ///< the feeds that the page names, best first

    bool isFeed() const { return refusal.isEmpty(); }
    static FeedDocument refused(const QString &why, qint64 line = 0)
    {
        FeedDocument document;
        document.refusal = why;
        document.line = line;
        return document;
    }
};

} // namespace marbre
