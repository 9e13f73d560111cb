// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge.h"

namespace marbre {

namespace {

template <typename T>
bool assign(T &stored, const T &said)
{
    if (stored == said)
        return false;
    stored = said;
    return true;
}

/// For what a place always says where it knows it.
bool assignKnown(std::string &stored, const std::string &said)
{
    return !said.empty() && assign(stored, said);
}

template <typename T>
bool assignKnown(std::optional<T> &stored, const std::optional<T> &said)
{
    return said && assign(stored, said);
}

bool isLater(const std::optional<Instant> &stored, const std::optional<Instant> &said)
{
    return !stored || !said || *said >= *stored;
}

bool replacesScore(const Score &stored, const Score &said)
{
    switch (said.state) {
    case ScoreState::None:
        return false;
    case ScoreState::Hidden:
        return !stored.points();
    case ScoreState::Unsettled:
        return stored.state != ScoreState::Known &&
               (stored.state != ScoreState::Unsettled || isLater(stored.read, said.read));
    case ScoreState::Known:
        return stored.state != ScoreState::Known || isLater(stored.read, said.read);
    }
    return false;
}

bool mergeScore(Score &stored, const Score &said)
{
    if (!replacesScore(stored, said))
        return false;
    const bool differs = stored.state != said.state || stored.points() != said.points();
    const std::optional<Instant> read = said.read ? said.read : stored.read;
    stored = said;
    stored.read = read;
    return differs;
}

bool mergeEdited(std::optional<Instant> &stored, const std::optional<Instant> &said)
{
    const bool onlyThatItWas = said && *said == Instant{};
    return onlyThatItWas && stored ? false : assignKnown(stored, said);
}

/// The words of an item: what the place says, or what is last known once they are gone.
template <typename Record>
bool mergeWords(Record &stored, const Record &said)
{
    bool changed = false;
    if (said.presence == Presence::Present) {
        changed |= assign(stored.body, said.body);
        changed |= assign(stored.author, said.author);
        return changed;
    }
    if (stored.body.empty())
        changed |= assignKnown(stored.body, said.body);
    if (!stored.author)
        changed |= assignKnown(stored.author, said.author);
    return changed;
}

template <typename Record>
bool mergePresence(Stored<Record> &stored, const Record &said, Instant now)
{
    if (said.presence == Presence::Present)
        stored.gone.reset();
    else if (!stored.gone)
        stored.gone = said.score.read.value_or(now);
    return assign(stored.record.presence, said.presence);
}

bool mergeOwn(ThreadRecord &stored, const ThreadRecord &said)
{
    const bool gone = said.presence != Presence::Present;
    bool changed = false;
    if (!gone || stored.title.empty())
        changed |= assignKnown(stored.title, said.title);
    if (!gone || stored.url.empty())
        changed |= assignKnown(stored.url, said.url);
    changed |= assignKnown(stored.community, said.community);
    changed |= assignKnown(stored.crosspostOf, said.crosspostOf);
    if (!gone)
        changed |= assign(stored.flair, said.flair);
    changed |= assignKnown(stored.commentCount, said.commentCount);
    changed |= assignKnown(stored.upvoteRatio, said.upvoteRatio);
    changed |= assign(stored.created, said.created);
    changed |= assign(stored.adult, said.adult);
    changed |= assign(stored.pinned, said.pinned);
    changed |= assign(stored.locked, said.locked);
    return changed;
}

bool mergeOwn(CommentRecord &stored, const CommentRecord &said)
{
    bool changed = assignKnown(stored.parentRemoteId, said.parentRemoteId);
    changed |= assign(stored.created, said.created);
    changed |= assign(stored.distinguished, said.distinguished);
    changed |= assign(stored.pinned, said.pinned);
    return changed;
}

template <typename Record>
bool fillBlanks(Stored<Record> &stored, const Record &said)
{
    bool changed = !stored.record.score.points() && mergeScore(stored.record.score, said.score);
    if (stored.record.presence != Presence::Present && said.presence == Presence::Present) {
        if (stored.record.body.empty())
            changed |= assignKnown(stored.record.body, said.body);
        if (!stored.record.author)
            changed |= assignKnown(stored.record.author, said.author);
    }
    return changed;
}

/// An address may change its form (a slug comes or goes) and still name the same item.
bool mergeQuietly(ThreadRecord &stored, const ThreadRecord &said)
{
    return assignKnown(stored.permalink, said.permalink);
}

/// Answers sorted in another way, and dumps, rank otherwise, older answers do not say who the submitter was: that says
/// nothing about the comment.
bool mergeQuietly(CommentRecord &stored, const CommentRecord &said)
{
    bool changed = said.rank >= 0 && assign(stored.rank, said.rank);
    changed |= assignKnown(stored.permalink, said.permalink);
    changed |= assign(stored.bySubmitter, stored.bySubmitter || said.bySubmitter);
    return changed;
}

Merged verdict(bool changed, bool quiet)
{
    if (changed)
        return Merged::Changed;
    return quiet ? Merged::Quiet : Merged::Same;
}

/// Reddit writes the title into its addresses, and does without: /comments/ID/SLUG/ and /comments/ID/SLUG/COMMENT/.
std::string withoutSlug(const std::string &permalink)
{
    constexpr std::string_view mark = "/comments/";
    const size_t begin = permalink.find(mark);
    if (begin == std::string::npos || permalink.rfind("reddit.com/", begin) == std::string::npos)
        return permalink;
    const size_t slug = permalink.find('/', begin + mark.size());
    const size_t end = slug == std::string::npos ? slug : permalink.find('/', slug + 1);
    if (end == std::string::npos || end + 1 == permalink.size())
        return slug == std::string::npos ? permalink : permalink.substr(0, slug + 1);
    return permalink.substr(0, slug + 1) + "_" + permalink.substr(end);
}

/// What a reading may still say of a purged item.
template <typename Record>
Record wordless(const Record &said, Presence kept)
{
    Record rest = said;
    takeWords(rest);
    if (rest.presence == Presence::Present)
        rest.presence = kept;
    return rest;
}

template <typename Record>
Merged mergeReading(Stored<Record> &stored, const Record &said, Instant now)
{
    if (!isLater(stored.read, said.score.read))
        return verdict(fillBlanks(stored, said), false);
    const std::optional<Instant> scoreRead = stored.record.score.read;
    bool changed = mergePresence(stored, said, now);
    changed |= mergeWords(stored.record, said);
    changed |= mergeScore(stored.record.score, said.score);
    changed |= mergeEdited(stored.record.edited, said.edited);
    changed |= mergeOwn(stored.record, said);
    bool quiet = mergeQuietly(stored.record, said) || stored.record.score.read != scoreRead;
    quiet |= assignKnown(stored.read, said.score.read);
    return verdict(changed, quiet);
}

} // namespace

Merged merge(Stored<ThreadRecord> &stored, const ThreadRecord &reading, Instant now)
{
    return stored.purged ? mergeReading(stored, wordless(reading, stored.record.presence), now)
                         : mergeReading(stored, reading, now);
}

Merged merge(Stored<CommentRecord> &stored, const CommentRecord &reading, Instant now)
{
    return stored.purged ? mergeReading(stored, wordless(reading, stored.record.presence), now)
                         : mergeReading(stored, reading, now);
}

void takeWords(ThreadRecord &record)
{
    record.title.clear();
    record.author.reset();
    record.url.clear();
    record.body.clear();
    record.flair.clear();
    record.permalink = withoutSlug(record.permalink);
}

void takeWords(CommentRecord &record)
{
    record.author.reset();
    record.body.clear();
    record.bySubmitter = false;
    record.permalink = withoutSlug(record.permalink);
}

} // namespace marbre
