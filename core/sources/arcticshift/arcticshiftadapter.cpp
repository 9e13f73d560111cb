// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/arcticshift/arcticshiftadapter.h"

#include "sources/arcticshift/arcticshiftparser.h"
#include "sources/discussion/discussionrun.h"
#include "sources/discussion/instance.h"
#include "sources/discussion/rereading.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ArcticShiftText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ArcticShiftAdapter)
};

constexpr qsizetype pageLength = 100;
constexpr qsizetype idsAtOnce = 200; ///< the archive takes 500; an address of that length does not please every proxy
constexpr int wholeTree = 25'000;

using Query = QList<std::pair<QString, QString>>;

class Client
{
public:
    Client(const QUrl &root, Wire &wire)
        : m_root(root)
        , m_wire(wire)
    {}

    Fetched<ArcticShiftAnswer> ask(const QString &path, const Query &query)
    {
        if (m_wire.isStopped())
            return std::unexpected(canceledFault());
        const Fetched<HttpAnswer> answer = m_wire.get(addressBelow(m_root, path, query));
        if (!answer)
            return std::unexpected(answer.error());
        auto read = arcticShiftAnswer(answer->body, answer->received);
        if (!read)
            return std::unexpected(formatFault(answer->url, read.error()));
        return std::move(*read);
    }

    /// kind: "posts" or "comments".
    Fetched<ArcticShiftAnswer> byId(const QString &kind, const QStringList &ids)
    {
        return ask("/api/"_L1 + kind + "/ids"_L1, {{u"ids"_s, ids.join(u',')}});
    }

    Fetched<ListedPage> list(const FetchTask &task, const QJsonObject &place);
    Fetched<ParsedAnswer> tree(const std::string &thread)
    {
        Fetched<ArcticShiftAnswer> answer =
            ask(u"/api/comments/tree"_s,
                {{u"link_id"_s, QString::fromStdString(thread)}, {u"limit"_s, QString::number(wholeTree)}});
        if (!answer)
            return std::unexpected(answer.error());
        return std::move(answer->parsed);
    }

private:
    QUrl m_root;
    Wire &m_wire;
};

/// The next page ends, or begins, in the second in which this one broke off: the rest of that second may be on it, and
/// what both have is passed over. Whether the archive counts the second itself to the window is not documented; so the
/// windows overlap, and what lies outside of the day is taken out here.
Fetched<ListedPage> Client::list(const FetchTask &task, const QJsonObject &place)
{
    const bool oldestFirst = task.subscription.sort == "asc"_L1;
    const qint64 since = place.value("since"_L1).toInteger(toUnix(task.since) - 1);
    const qint64 until = place.value("until"_L1).toInteger(toUnix(task.until) + 1);
    Fetched<ArcticShiftAnswer> answer =
        ask(u"/api/posts/search"_s, {{u"subreddit"_s, task.subscription.address.section(u'/', -1)},
                                     {u"after"_s, QString::number(since)},
                                     {u"before"_s, QString::number(until)},
                                     {u"sort"_s, oldestFirst ? u"asc"_s : u"desc"_s},
                                     {u"limit"_s, QString::number(pageLength)}});
    if (!answer)
        return std::unexpected(answer.error());
    ListedPage page;
    const auto told = qsizetype(answer->parsed.batch.threads.size()) + answer->parsed.rejectedThreads;
    if (told >= pageLength && answer->oldest && oldestFirst)
        page.next = {{u"since"_s, toUnix(*answer->newest) - 1}, {u"until"_s, until}};
    else if (told >= pageLength && answer->oldest)
        page.next = {{u"since"_s, since}, {u"until"_s, toUnix(*answer->oldest) + 1}};
    std::erase_if(answer->parsed.batch.threads, [&task](const ThreadRecord &thread) {
        return thread.created < task.since || thread.created >= task.until;
    });
    page.parsed = std::move(answer->parsed);
    return page;
}

std::optional<QString> subredditIn(const QString &typed)
{
    static const QRegularExpression form(
        u"^(?:arctic(?:-shift)?:)?(?:(?:https?://)?(?:(?:www|old|new|np)\\.)?reddit\\.com)?/?(?:r/)?([A-Za-z0-9_]{2,21})/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bareWord(u"^[A-Za-z0-9_]+$"_s);
    const QString text = typed.trimmed();
    if (bareWord.match(text).hasMatch()) // could be anything
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// Items of one kind again; those that the archive does not have are left in ids.
Fetched<void> rereadKind(Client &client, FetchSink &sink, const QString &kind, QStringList &ids, FetchSummary &summary)
{
    QStringList unknown;
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        QStringList asked = ids.sliced(from, std::min(idsAtOnce, ids.size() - from));
        sink.progressed({ArcticShiftText::tr("Reading Reddit's items again"), from, ids.size()});
        Fetched<ArcticShiftAnswer> answer = client.byId(kind, asked);
        if (!answer)
            return std::unexpected(answer.error());
        for (const ThreadRecord &thread : answer->parsed.batch.threads)
            asked.removeAll(QString::fromStdString(thread.remoteId));
        for (const CommentRecord &comment : answer->parsed.batch.comments)
            asked.removeAll(QString::fromStdString(comment.remoteId));
        unknown << asked;
        summary.rejectedThreads += answer->parsed.rejectedThreads;
        summary.rejectedComments += answer->parsed.rejectedComments;
        answer->parsed.batch.missing.clear();
        for (CommentRecord &comment : answer->parsed.batch.comments)
            comment.rank = 0;
        if (const Fetched<void> stored = deliverReread(sink, std::move(answer->parsed.batch)); !stored)
            return stored;
    }
    ids = unknown;
    return {};
}

FetchFault notArchived(const QUrl &root)
{
    FetchFault fault = formatFault(root, ArcticShiftText::tr("The archive does not have this item."));
    fault.kind = FaultKind::NotFound;
    return fault;
}

} // namespace

ArcticShiftAdapter::ArcticShiftAdapter(const PlaceHosts &hosts)
    : m_root(hosts.arcticShift)
{}

QString ArcticShiftAdapter::word() const
{
    return u"arctic-shift"_s;
}

AdapterTraits ArcticShiftAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = ArcticShiftText::tr("Reddit, from the archive Arctic Shift");
    traits.addressHint = ArcticShiftText::tr("arctic:r/ and the subreddit's name");
    traits.place = Place::Reddit;
    traits.sorts = {u"desc"_s, u"asc"_s};
    traits.scoreNote = ArcticShiftText::tr("Scores younger than 36 hours are not settled: the archive takes them as "
                                           "soon as an item is written, and once more after that time.");
    return traits;
}

QString ArcticShiftAdapter::sortLabel(const QString &sort) const
{
    if (sort == "desc"_L1)
        return ArcticShiftText::tr("The day, newest first");
    return sort == "asc"_L1 ? ArcticShiftText::tr("The day, oldest first") : sort;
}

std::optional<Subscription> ArcticShiftAdapter::recognise(const QString &typed) const
{
    const std::optional<QString> subreddit = subredditIn(typed);
    if (!subreddit)
        return std::nullopt;
    Subscription feed;
    feed.kind = word();
    feed.place = Place::Reddit;
    feed.address = "r/"_L1 + *subreddit;
    feed.name = feed.address;
    feed.sort = u"desc"_s;
    return feed;
}

QString ArcticShiftAdapter::host(const Subscription &) const
{
    return m_root.host();
}

Fetched<FetchSummary> ArcticShiftAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    Client client(m_root, wire);
    const auto list = [&](const QJsonObject &place, const QJsonObject &) { return client.list(task, place); };
    Fetched<FetchSummary> summary =
        DiscussionRun(task, wire, sink).run(list, [&client](const TreeWish &wish) { return client.tree(wish.thread); });
    if (summary)
        summary->title = task.subscription.address;
    return summary;
}

bool ArcticShiftAdapter::canReread(const ItemRef &ref) const
{
    return ref.place == Place::Reddit && !ref.id().isEmpty();
}

QString ArcticShiftAdapter::hostOf(const ItemRef &) const
{
    return m_root.host();
}

Fetched<FetchSummary> ArcticShiftAdapter::reread(const QList<ItemRef> &refs, const FetchTask &, Wire &wire,
                                                 FetchSink &sink) const
{
    Client client(m_root, wire);
    FetchSummary summary;
    QStringList threads;
    QStringList comments;
    for (const ItemRef &ref : refs)
        (ref.isComment() ? comments : threads) << ref.id();
    if (const Fetched<void> read = rereadKind(client, sink, u"posts"_s, threads, summary); !read)
        return std::unexpected(read.error());
    if (const Fetched<void> read = rereadKind(client, sink, u"comments"_s, comments, summary); !read)
        return std::unexpected(read.error());
    if (const QStringList unknown = threads + comments; !unknown.isEmpty())
        summary.notes << notFoundNote(unknown);
    return summary;
}

Fetched<FetchSummary> ArcticShiftAdapter::fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                                      FetchSink &sink) const
{
    Client client(m_root, wire);
    QString thread = ref.thread;
    if (thread.isEmpty()) {
        const Fetched<ArcticShiftAnswer> comment = client.byId(u"comments"_s, {ref.comment});
        if (!comment)
            return std::unexpected(comment.error());
        if (comment->parsed.batch.comments.empty())
            return std::unexpected(notArchived(m_root));
        thread = QString::fromStdString(comment->parsed.batch.comments.front().threadRemoteId);
    }
    const auto readTree = [&](const TreeWish &wish) -> Fetched<ParsedAnswer> {
        Fetched<ArcticShiftAnswer> post = client.byId(u"posts"_s, {thread});
        if (!post)
            return std::unexpected(post.error());
        if (post->parsed.batch.threads.empty())
            return std::unexpected(notArchived(m_root));
        Fetched<ParsedAnswer> tree = client.tree(wish.thread);
        if (tree)
            tree->batch.threads = std::move(post->parsed.batch.threads);
        return tree;
    };
    return DiscussionRun(task, wire, sink).runThread(thread.toStdString(), readTree);
}

} // namespace marbre
