// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/lemmy/lemmyadapter.h"

#include "sources/discussion/discussionrun.h"
#include "sources/discussion/instance.h"
#include "sources/discussion/rereading.h"
#include "sources/lemmy/lemmyclient.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct LemmyText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::LemmyAdapter)
};

/// Lemmy's own names of its sorts, as far as a digest has a use for them.
constexpr QLatin1StringView sorts[] = {"TopDay"_L1, "Hot"_L1,     "Active"_L1,   "New"_L1,
                                       "Scaled"_L1, "TopWeek"_L1, "TopMonth"_L1, "MostComments"_L1};

QString instanceOfItem(const ItemRef &ref)
{
    return instanceIn(ref.id(), ref.isComment() ? "_comment_"_L1 : "_post_"_L1);
}

qint64 numberOf(const QString &remoteId)
{
    return remoteId.sliced(remoteId.lastIndexOf(u'_') + 1).toLongLong();
}

QString communityOf(const Subscription &feed)
{
    return QUrl(feed.address).path().section(u'/', 2, 2);
}

std::optional<Subscription> communityAt(const QUrl &host, const QString &name)
{
    static const QRegularExpression form(u"^(\\w+)(?:@([\\w.-]+(?::\\d+)?))?$"_s);
    const QRegularExpressionMatch match = form.match(name);
    if (host.host().isEmpty() || !match.hasMatch())
        return std::nullopt;
    Subscription feed;
    feed.kind = u"lemmy"_s;
    feed.place = Place::Lemmy;
    feed.address = addressBelow(host, "/c/"_L1 + name).toString();
    feed.sort = sorts[0];
    feed.name = "c/"_L1 + match.captured(1) + u'@' + (match.hasCaptured(2) ? match.captured(2) : QString(host.host()));
    return feed;
}

/// Sites whose "/c/NAME" is something else.
bool isElsewhere(const QString &host)
{
    for (const QLatin1StringView domain : {"youtube.com"_L1, "patreon.com"_L1, "lobste.rs"_L1}) {
        if (host == domain || host.endsWith(u'.' + domain))
            return true;
    }
    return false;
}

/// Sorted by home host, so that each is asked for its version once.
std::map<QString, QList<ItemRef>> byInstance(const QList<ItemRef> &refs)
{
    std::map<QString, QList<ItemRef>> groups;
    for (const ItemRef &ref : refs)
        groups[instanceOfItem(ref)].append(ref);
    return groups;
}

/// Of the thread or comment itself; nothing where the host does not know it.
Fetched<ThreadBatch> rereadItem(LemmyClient &client, const ItemRef &ref)
{
    ThreadBatch batch;
    std::optional<FetchFault> fault;
    if (ref.isComment()) {
        Fetched<LemmyComments> comment = client.comment(numberOf(ref.comment));
        // Its parent is named by this host's number only; the desk keeps the one that it knows.
        if (comment)
            batch.comments.push_back(std::move(comment->comments.front().record));
        else
            fault = comment.error();
    } else {
        Fetched<LemmyPosts> post = client.post(numberOf(ref.thread));
        if (post)
            batch.threads = std::move(post->parsed.batch.threads);
        else
            fault = post.error();
    }
    // A host of other software may have addresses of the same form; one item of it must not end the run.
    const bool unknown = fault && (fault->kind == FaultKind::NotFound || fault->kind == FaultKind::Gone ||
                                   fault->kind == FaultKind::Format ||
                                   fault->kind == FaultKind::Refused); // 400 is how Lemmy says it, too
    if (fault && !unknown)
        return std::unexpected(*fault);
    return batch;
}

} // namespace

QString LemmyAdapter::word() const
{
    return u"lemmy"_s;
}

AdapterTraits LemmyAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = LemmyText::tr("Lemmy");
    traits.addressHint = LemmyText::tr("c/name@host, or the community's address");
    traits.place = Place::Lemmy;
    for (const QLatin1StringView sort : sorts)
        traits.sorts << sort;
    return traits;
}

QString LemmyAdapter::sortLabel(const QString &sort) const
{
    if (sort == "TopDay"_L1)
        return LemmyText::tr("Top of the day");
    if (sort == "Hot"_L1)
        return LemmyText::tr("Hot");
    if (sort == "Active"_L1)
        return LemmyText::tr("Active");
    if (sort == "New"_L1)
        return LemmyText::tr("New");
    if (sort == "Scaled"_L1)
        return LemmyText::tr("Scaled");
    if (sort == "TopWeek"_L1)
        return LemmyText::tr("Top of the week");
    if (sort == "TopMonth"_L1)
        return LemmyText::tr("Top of the month");
    return sort == "MostComments"_L1 ? LemmyText::tr("Most comments") : sort;
}

std::optional<Subscription> LemmyAdapter::recognise(const QString &typed) const
{
    static const QRegularExpression named(u"^(?:!|/?c/)(\\w+)@([\\w.-]+(?::\\d+)?)/?$"_s);
    QString text = typed.trimmed();
    if (text.startsWith("lemmy:"_L1, Qt::CaseInsensitive))
        text = text.sliced(6).trimmed();
    if (const QRegularExpressionMatch match = named.match(text); match.hasMatch())
        return communityAt(rootOf(webAddress(match.captured(2))), match.captured(1));
    const QUrl url = webAddress(text);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (path.size() != 2 || path.first() != "c"_L1 || isElsewhere(url.host()))
        return std::nullopt;
    return communityAt(rootOf(url), path.at(1));
}

QString LemmyAdapter::host(const Subscription &subscription) const
{
    return QUrl(subscription.address).host();
}

Fetched<FetchSummary> LemmyAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    const Subscription &feed = task.subscription;
    LemmyClient client(rootOf(QUrl(feed.address)), wire);
    QString title;
    const auto list = [&](const QJsonObject &place, const QJsonObject &) -> Fetched<ListedPage> {
        const int number = place.value("page"_L1).toInt(1);
        const QString sort = feed.sort.isEmpty() ? QString(sorts[0]) : feed.sort;
        Fetched<LemmyPosts> posts =
            client.posts(communityOf(feed), sort, feed.threadLimit, place.value("cursor"_L1).toString(), number);
        if (!posts)
            return std::unexpected(posts.error());
        ListedPage page;
        page.parsed = std::move(posts->parsed);
        page.byTime = sort == "New"_L1;
        if (posts->told > 0 && (!posts->next.isEmpty() || posts->full))
            page.next = {{u"cursor"_s, posts->next}, {u"page"_s, number + 1}};
        title = title.isEmpty() ? posts->communityTitle : title;
        return page;
    };
    const auto read = [&client](const TreeWish &wish) { return client.tree(wish.number, wish); };
    Fetched<FetchSummary> summary = DiscussionRun(task, wire, sink).run(list, read);
    if (summary)
        summary->title = title;
    return summary;
}

bool LemmyAdapter::canReread(const ItemRef &ref) const
{
    return ref.place == Place::Lemmy && !instanceOfItem(ref).isEmpty();
}

QString LemmyAdapter::hostOf(const ItemRef &ref) const
{
    return instanceRoot(instanceOfItem(ref)).host();
}

Fetched<FetchSummary> LemmyAdapter::reread(const QList<ItemRef> &refs, const FetchTask &, Wire &wire,
                                           FetchSink &sink) const
{
    FetchSummary summary;
    QStringList unknown;
    qint64 done = 0;
    for (const auto &[instance, items] : byInstance(refs)) {
        LemmyClient client(instanceRoot(instance), wire);
        ThreadBatch batch;
        for (const ItemRef &ref : items) {
            sink.progressed({LemmyText::tr("Reading %1 again").arg(client.root().host()), done++, refs.size()});
            Fetched<ThreadBatch> item = rereadItem(client, ref);
            if (!item) {
                const Fetched<void> stored = deliverReread(sink, std::move(batch));
                return std::unexpected(stored ? item.error() : stored.error());
            }
            if (item->empty())
                unknown << ref.id();
            batch.threads.insert(batch.threads.end(), item->threads.begin(), item->threads.end());
            batch.comments.insert(batch.comments.end(), item->comments.begin(), item->comments.end());
        }
        if (const Fetched<void> stored = deliverReread(sink, std::move(batch)); !stored)
            return std::unexpected(stored.error());
    }
    if (!unknown.isEmpty())
        summary.notes << notFoundNote(unknown);
    return summary;
}

Fetched<FetchSummary> LemmyAdapter::fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                                FetchSink &sink) const
{
    LemmyClient client(instanceRoot(instanceIn(ref.thread.isEmpty() ? ref.comment : ref.thread,
                                               ref.thread.isEmpty() ? "_comment_"_L1 : "_post_"_L1)),
                       wire);
    qint64 number = ref.thread.isEmpty() ? 0 : numberOf(ref.thread);
    if (number == 0) {
        const Fetched<LemmyComments> comment = client.comment(numberOf(ref.comment));
        if (!comment)
            return std::unexpected(comment.error());
        number = comment->comments.front().thread;
    }
    Fetched<LemmyPosts> post = client.post(number);
    if (!post)
        return std::unexpected(post.error());
    ThreadRecord &thread = post->parsed.batch.threads.front();
    const std::string id = thread.remoteId;
    return DiscussionRun(task, wire, sink).runThread(id, [&](const TreeWish &wish) {
        Fetched<ParsedAnswer> tree = client.tree(number, wish);
        if (tree)
            tree->batch.threads.push_back(thread);
        return tree;
    });
}

} // namespace marbre
