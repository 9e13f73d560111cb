// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/id.h"
#include "model/instant.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <optional>

namespace marbre {

struct StoreParts;

enum class HitKind { Edition, Thread, Comment };

/// words are the search language: words, "phrases", prefix*, author:, community:, before:, after:, state:, -not.
/// Dates are YYYY, YYYY-MM or YYYY-MM-DD. Accents and case are folded.
struct SearchRequest
{
    QString words;
    bool editions = true;
    bool threads = true;
    bool comments = true;
    bool byRelevance = false;    ///< else the newest first
    bool prefixLastWord = false; ///< as-you-type: the last word may be unfinished
    int limit = 50;              ///< for each kind
};

struct SearchHit
{
    HitKind kind = HitKind::Thread;
    QString id;    ///< remote id, or the edition's slug
    QString title; ///< of the thread, or the headline
    QString author;
    QString community;
    QString snippet; ///< plain text; the found words between U+0002 and U+0003
    QString permalink;
    QString edition; ///< slug of the newest edition that cites it
    Instant created{};
    EditionId editionId;
    ThreadId threadId; ///< the thread itself, or the comment's
    CommentId commentId;
    std::optional<int> points;
};

struct SearchResult
{
    QList<SearchHit> hits; ///< editions, then threads, then comments
    qint64 indexed = 0;    ///< texts that were searched
    qint64 microseconds = 0;
    bool catchingUp = false; ///< the index does not hold the newest texts yet
};

class SearchStore final
{
public:
    explicit SearchStore(StoreParts &parts)
        : m_parts(parts)
    {}

    /// A newer request cancels the one before, which answers ErrorKind::Canceled. ErrorKind::Usage names the part of
    /// the words that cannot be read.
    QFuture<Result<SearchResult>> find(SearchRequest request);
    /// Finished when everything that was committed before the call can be found.
    QFuture<Result<void>> caughtUp();

private:
    StoreParts &m_parts;
};

} // namespace marbre
