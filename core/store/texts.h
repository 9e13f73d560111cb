// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"
#include "store/statement.h"

namespace marbre {

class Database;

/// The words of threads, within the caller's snapshot.
class TextReader final
{
public:
    /// comments: at most so many a thread.
    TextReader(Database &desk, int comments);

    /// Nothing for a thread that was purged, or is known only by its comments.
    std::optional<ThreadText> text(ThreadId id);
    std::optional<ThreadText> text(const QString &remoteId);

private:
    QList<ThreadText::Comment> best(ThreadId id);

    int m_most;
    Statement m_thread;
    Statement m_id;
    Statement m_comments;
};

} // namespace marbre
