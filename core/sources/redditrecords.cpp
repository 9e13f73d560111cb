// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/redditrecords.h"

#include "sources/redditfields_p.h"

#include <QCoreApplication>
#include <algorithm>

namespace marbre {

namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

constexpr auto host = "https://www.reddit.com"sv;

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedditRecord)
};

/// U+0000 is legal in JSON and poison in every text behind it.
std::string clean(std::string_view text)
{
    std::string copy(text);
    std::erase(copy, '\0');
    return copy;
}

bool isBase36(std::string_view id)
{
    return !id.empty() && id.size() <= 13 &&
           std::ranges::all_of(id, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

/// "t3_abc" from a fullname or, in old dumps, from the bare id; empty where it is neither.
std::string fullname(std::string_view prefix, std::string_view name, std::string_view id)
{
    for (std::string_view candidate : {name, id}) {
        if (candidate.starts_with(prefix) && isBase36(candidate.substr(prefix.size())))
            return std::string(candidate);
    }
    return isBase36(id) ? std::string(prefix) + std::string(id) : std::string();
}

std::optional<std::string> author(const RedditFields &fields)
{
    if (fields.author.empty() || fields.author == "[deleted]" || fields.author == "[removed]")
        return std::nullopt;
    return clean(fields.author);
}

std::string community(const RedditFields &fields)
{
    if (!fields.prefixedSubreddit.empty())
        return clean(fields.prefixedSubreddit);
    if (fields.subreddit.empty())
        return {};
    return fields.subreddit.starts_with("u_") ? "u/"s + clean(fields.subreddit.substr(2))
                                              : "r/"s + clean(fields.subreddit);
}

std::string absolute(std::string_view address)
{
    return address.starts_with('/') ? std::string(host) + clean(address) : clean(address);
}

std::string permalink(const RedditFields &fields, std::string_view thread, std::string_view comment)
{
    constexpr auto old = "http://www.reddit.com/"sv;
    if (fields.permalink.starts_with(old))
        return std::string(host) + clean(fields.permalink.substr(old.size() - 1));
    if (!fields.permalink.empty())
        return absolute(fields.permalink);
    std::string made(host);
    if (!fields.subreddit.empty())
        made += "/r/"s + clean(fields.subreddit);
    made += "/comments/"s + std::string(thread.substr(3)) + '/';
    if (!comment.empty())
        made += "_/"s + std::string(comment.substr(3)) + '/';
    return made;
}

Instant instant(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

/// When the score of a record was said.
std::optional<Instant> readTime(const RedditFields &fields, const RecordOrigin &origin)
{
    const std::optional<qint64> own = fields.retrievedAgain ? fields.retrievedAgain : fields.retrieved;
    const std::optional<Instant> read = own             ? std::optional(instant(*own))
                                        : origin.answer ? origin.saved
                                                        : std::nullopt;
    // A time before the item existed is a file's clock gone wrong.
    return read && (!fields.created || *read >= instant(*fields.created)) ? read : std::nullopt;
}

Score score(const RedditFields &fields, const RecordOrigin &origin)
{
    Score score;
    score.read = readTime(fields, origin);
    if (fields.scoreHidden) {
        score.state = ScoreState::Hidden;
        return score;
    }
    if (!fields.score)
        return {};
    score.value = qint32(*fields.score);
    const bool dump = fields.retrieved || fields.retrievedAgain;
    const bool early = dump && score.read && fields.created && *score.read - instant(*fields.created) < settlingTime;
    score.state = early ? ScoreState::Unsettled : ScoreState::Known;
    return score;
}

Presence presence(const RedditFields &fields, std::string_view words)
{
    const std::string_view by = fields.removedBy;
    if (words == "[deleted]" || by == "deleted" || by == "author" || fields.removalType.starts_with("deleted"))
        return Presence::Deleted;
    return words == "[removed]" || !by.empty() || !fields.removalType.empty() ? Presence::Removed : Presence::Present;
}

std::string words(std::string_view text)
{
    return text == "[deleted]" || text == "[removed]" ? std::string() : clean(text);
}

std::optional<Instant> edited(const RedditFields &fields)
{
    return fields.edited ? std::optional(instant(*fields.edited)) : std::nullopt;
}

/// As the text of a Markdown link.
std::string linkText(std::string_view text)
{
    std::string escaped;
    for (char c : clean(text)) {
        if (c == '[' || c == ']' || c == '\\')
            escaped += '\\';
        escaped += c == '\n' || c == '\r' ? ' ' : c;
    }
    return escaped;
}

std::string galleryList(const RedditFields &fields)
{
    std::string list;
    for (const RedditFields::GalleryItem &item : fields.gallery) {
        const auto type = std::ranges::find(fields.media, item.media, &RedditFields::MediaType::media);
        std::string_view suffix = type == fields.media.end() ? ""sv : type->mime;
        suffix.remove_prefix(std::min(suffix.size(), suffix.find('/') + 1));
        const std::string file =
            clean(item.media) + '.' + (suffix.empty() || suffix == "jpeg" ? "jpg"s : clean(suffix));
        list += "- ["s + (item.caption.empty() ? file : linkText(item.caption)) + "](https://i.redd.it/" + file + ")\n";
    }
    return list;
}

std::string pollList(const RedditFields &fields)
{
    std::string list;
    for (const RedditFields::PollOption &option : fields.poll)
        list += "- "s + linkText(option.text) + (option.votes ? " ("s + std::to_string(*option.votes) + ")\n" : "\n"s);
    return list;
}

std::string threadBody(const RedditFields &fields)
{
    std::string body = words(fields.selftext.value_or(""));
    for (std::string list : {galleryList(fields), pollList(fields)}) {
        if (list.empty())
            continue;
        list.pop_back();
        body += (body.empty() ? ""s : "\n\n"s) + list;
    }
    return body;
}

std::optional<QString> wrongType(const RedditFields &fields)
{
    if (fields.wrong.empty())
        return std::nullopt;
    return RecordText::tr("“%1” holds something else than it should.")
        .arg(QString::fromUtf8(fields.wrong.data(), qsizetype(fields.wrong.size())));
}

} // namespace

std::expected<ThreadRecord, QString> threadRecord(const RedditFields &fields, const RecordOrigin &origin)
{
    if (const auto wrong = wrongType(fields))
        return std::unexpected(*wrong);
    ThreadRecord thread;
    thread.remoteId = fullname("t3_", fields.name, fields.id);
    if (thread.remoteId.empty())
        return std::unexpected(RecordText::tr("The thread has no valid id."));
    const std::string_view text = fields.selftext.value_or("");
    thread.community = community(fields);
    thread.title = clean(fields.title);
    thread.author = author(fields);
    thread.permalink = permalink(fields, thread.remoteId, {});
    thread.url = fields.isSelf || fields.url.empty() ? thread.permalink : absolute(fields.url);
    thread.presence = presence(fields, fields.title == "[deleted by user]" ? "[deleted]"sv : text);
    thread.body = threadBody(fields);
    thread.flair = clean(fields.flair);
    thread.score = score(fields, origin);
    if (fields.commentCount)
        thread.commentCount = qint32(*fields.commentCount);
    if (fields.upvoteRatio && *fields.upvoteRatio >= 0 && *fields.upvoteRatio <= 1)
        thread.upvoteRatio = fields.upvoteRatio;
    thread.created = instant(fields.created.value_or(0));
    thread.edited = edited(fields);
    thread.adult = fields.adult;
    thread.pinned = fields.pinned;
    thread.locked = fields.locked;
    thread.crosspostOf = fullname("t3_", fields.crosspostParent, {});
    return thread;
}

std::expected<CommentRecord, QString> commentRecord(const RedditFields &fields, const RecordOrigin &origin)
{
    if (const auto wrong = wrongType(fields))
        return std::unexpected(*wrong);
    CommentRecord comment;
    comment.remoteId = fullname("t1_", fields.name, fields.id);
    if (comment.remoteId.empty())
        return std::unexpected(RecordText::tr("The comment has no valid id."));
    comment.threadRemoteId = fullname("t3_", fields.linkId.empty() ? fields.parentId : fields.linkId, {});
    if (comment.threadRemoteId.empty())
        return std::unexpected(RecordText::tr("The comment does not say which thread it belongs to."));
    comment.parentRemoteId = fullname("t1_", fields.parentId, {});
    comment.author = author(fields);
    comment.body = words(fields.body.value_or(""));
    comment.score = score(fields, origin);
    comment.created = instant(fields.created.value_or(0));
    comment.edited = edited(fields);
    comment.presence = presence(fields, fields.body.value_or(""));
    comment.permalink = permalink(fields, comment.threadRemoteId, comment.remoteId);
    comment.distinguished = clean(fields.distinguished);
    comment.bySubmitter = fields.bySubmitter;
    comment.pinned = fields.pinned;
    return comment;
}

std::expected<MissingReplies, QString> missingReplies(const RedditFields &fields)
{
    if (const auto wrong = wrongType(fields))
        return std::unexpected(*wrong);
    MissingReplies missing;
    missing.threadRemoteId = fullname("t3_", fields.parentId, {});
    missing.parentRemoteId = fullname("t1_", fields.parentId, {});
    if (missing.threadRemoteId.empty() && missing.parentRemoteId.empty())
        return std::unexpected(RecordText::tr("Replies are left out, but not said where."));
    missing.count = qint32(std::max<qint64>(0, fields.count.value_or(0)));
    for (std::string_view child : fields.children) {
        if (isBase36(child))
            missing.remoteIds.push_back("t1_"s + std::string(child));
    }
    return missing;
}

TextForm formOf(const RedditFields &fields)
{
    TextForm form = formOfHtml(fields.html);
    for (std::string_view text :
         {fields.url, fields.title, fields.flair, fields.selftext.value_or(""sv), fields.body.value_or(""sv)}) {
        if (form != TextForm::Unknown)
            break;
        form = formOfText(text);
    }
    return form;
}

bool looksLikeComment(const RedditFields &fields)
{
    return fields.name.starts_with("t1_") || (fields.body && (!fields.linkId.empty() || !fields.parentId.empty()));
}

bool looksLikeReddit(const RedditFields &fields)
{
    const bool named = !fields.id.empty() || fields.name.starts_with("t3_") || fields.name.starts_with("t1_") ||
                       fields.wrong == "id" || fields.wrong == "name";
    return named && (!fields.subreddit.empty() || !fields.linkId.empty() || !fields.permalink.empty() ||
                     fields.selftext || fields.name.starts_with("t3_") || looksLikeComment(fields));
}

} // namespace marbre
