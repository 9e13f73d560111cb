// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

namespace marbre {

/// What the desk knows of an item: the record as it stands, and when.
template <typename Record>
struct Stored
{
    qint64 id = 0;
    Record record;               ///< score.read is when the kept score was said
    std::optional<Instant> read; ///< the newest reading that went in
    std::optional<Instant> gone; ///< when it was first seen deleted or removed
    bool known = true;           ///< false: a thread that only its comments speak of
    bool purged = false;         ///< its words were taken away for good
};

enum class Merged {
    Same,    ///< nothing to write
    Quiet,   ///< only the time of reading, or the rank in that answer's order
    Changed, ///< something that the place says differs
};

/// Joins a reading into what is stored. The rules, in order:
/// - A reading older than the newest one fills blanks only: words of an item that was gone before they were seen, and
///   an unknown score. A reading without time counts as the newest.
/// - A deleted or removed item keeps title, words, author and link last known.
/// - A source that does not know the score, the comment count or the ratio erases none; a hidden score replaces no
///   number; an unsettled number replaces no settled one; among settled ones the later reading holds.
/// - An edit is never unsaid, and "it was edited" does not replace the time of the edit.
/// - A purged item takes no words from any reading, and is not said to be there again; its figures go on.
Merged merge(Stored<ThreadRecord> &stored, const ThreadRecord &reading, Instant now);
Merged merge(Stored<CommentRecord> &stored, const CommentRecord &reading, Instant now);

/// What a purge takes: title (also from the permalink), words, author, link and flair, and that a comment is by the
/// thread's author. Id, a permalink that leads there, figures and what became of the item stay.
void takeWords(ThreadRecord &record);
void takeWords(CommentRecord &record);

} // namespace marbre
