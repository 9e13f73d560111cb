// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/discourse/discourseadapter.h"

#include "sources/discourse/discourseclient.h"
#include "sources/discussion/instance.h"
#include "sources/discussion/rereading.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct DiscourseText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::DiscourseAdapter)
};

/// An address taken apart: the forum, and the part of it that is followed.
struct Followed
{
    QUrl forum;
    QString section; ///< "", "/c/SLUG/ID", "/tag/NAME"
    QString sort;
    bool shows = false; ///< that it is a Discourse forum
};

Followed takeApart(const QUrl &url)
{
    static const QRegularExpression category(u"^(.*?)(/c/(?:[^/]+/){1,3}\\d+)(?:/|$)"_s);
    static const QRegularExpression tag(u"^(.*?)(/tag/[^/]+)/?$"_s);
    static const QRegularExpression list(u"^(.*?)/(latest|new|top)/?$"_s);
    static const QRegularExpression topic(u"^(/[^/]+)?/t/(?:[^/]+/)?\\d+(?:/\\d+)?/?$"_s);
    QString path = url.path();
    if (path.endsWith(".json"_L1))
        path.chop(5);
    Followed followed{rootOf(url), {}, u"latest"_s, false};
    QString folder = path;
    if (const auto inCategory = category.match(path); inCategory.hasMatch()) {
        folder = inCategory.captured(1);
        followed.section = inCategory.captured(2);
        followed.shows = true;
    } else if (const auto withTag = tag.match(path); withTag.hasMatch()) {
        folder = withTag.captured(1);
        followed.section = withTag.captured(2);
    } else if (const auto ofAll = list.match(path); ofAll.hasMatch()) {
        folder = ofAll.captured(1);
        followed.shows = ofAll.captured(2) == "latest"_L1;
        followed.sort = ofAll.captured(2) == "top"_L1   ? u"top-day"_s
                        : ofAll.captured(2) == "new"_L1 ? u"new"_s
                                                        : u"latest"_s;
    } else if (const auto ofTopic = topic.match(path); ofTopic.hasMatch()) {
        folder = ofTopic.captured(1);
        followed.shows = true;
    }
    followed.forum = addressBelow(followed.forum, folder);
    return followed;
}

QString addressOf(const Followed &followed)
{
    QString address = addressBelow(followed.forum, followed.section).toString();
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

bool isNotThere(const FetchFault &fault)
{
    switch (fault.kind) {
    case FaultKind::NotFound:
    case FaultKind::Gone:
    case FaultKind::Forbidden: // a topic may move to where only members read
    case FaultKind::Format:
        return true;
    default:
        return false;
    }
}

Fetched<ThreadBatch> rereadItem(DiscourseClient &client, const DiscourseId &id)
{
    ThreadBatch batch;
    if (id.post > 0) {
        Fetched<ParsedAnswer> post = client.post(id.topic, id.post);
        if (!post)
            return std::unexpected(post.error());
        batch.comments = std::move(post->batch.comments);
    } else {
        Fetched<DiscourseTopic> topic = client.topic(id.topic);
        if (!topic)
            return std::unexpected(topic.error());
        batch.threads = std::move(topic->parsed.batch.threads);
    }
    return batch;
}

} // namespace

QString DiscourseAdapter::word() const
{
    return u"discourse"_s;
}

AdapterTraits DiscourseAdapter::traits() const
{
    AdapterTraits traits;
    traits.label = DiscourseText::tr("Discourse forum");
    traits.addressHint = DiscourseText::tr("discourse: and the forum's address, or a category's address");
    traits.place = Place::Discourse;
    traits.sorts = {u"latest"_s, u"new"_s, u"top-day"_s, u"top-week"_s, u"top-month"_s};
    traits.hasScores = false;
    traits.commentsHaveScores = false;
    traits.scoreNote = DiscourseText::tr("Forums count likes, which are no points; they are not kept.");
    return traits;
}

QString DiscourseAdapter::sortLabel(const QString &sort) const
{
    if (sort == "latest"_L1)
        return DiscourseText::tr("Latest activity");
    if (sort == "new"_L1)
        return DiscourseText::tr("New topics");
    if (sort == "top-day"_L1)
        return DiscourseText::tr("Top of the day");
    if (sort == "top-week"_L1)
        return DiscourseText::tr("Top of the week");
    return sort == "top-month"_L1 ? DiscourseText::tr("Top of the month") : sort;
}

std::optional<Subscription> DiscourseAdapter::recognise(const QString &typed) const
{
    const QString text = typed.trimmed();
    constexpr auto chosen = "discourse:"_L1;
    const bool isChosen = text.startsWith(chosen, Qt::CaseInsensitive);
    const QUrl url = webAddress(isChosen ? text.sliced(chosen.size()).trimmed() : text);
    if (url.host().isEmpty())
        return std::nullopt;
    const Followed followed = takeApart(url);
    if (!isChosen && !followed.shows)
        return std::nullopt;
    Subscription feed;
    feed.kind = word();
    feed.place = Place::Discourse;
    feed.address = addressOf(followed);
    feed.sort = followed.sort;
    const QString slug = followed.section.section(u'/', 2).section(u'/', 0, 0);
    feed.name = slug.isEmpty() ? url.host() : DiscourseText::tr("%1: %2").arg(url.host(), slug);
    return feed;
}

QString DiscourseAdapter::host(const Subscription &subscription) const
{
    return QUrl(subscription.address).host();
}

Fetched<FetchSummary> DiscourseAdapter::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    const Followed followed = takeApart(QUrl(task.subscription.address));
    DiscourseClient client(followed.forum, wire);
    const QString sort = task.subscription.sort.isEmpty() ? u"latest"_s : task.subscription.sort;
    const auto list = [&](const QJsonObject &place, const QJsonObject &validators) {
        return client.list(followed.section, sort, place.value("page"_L1).toInt(), task, validators);
    };
    return DiscussionRun(task, wire, sink).run(list, [&client](const TreeWish &wish) { return client.tree(wish); });
}

bool DiscourseAdapter::canReread(const ItemRef &ref) const
{
    return ref.place == Place::Discourse && discourseId(ref.id()).topic > 0;
}

QString DiscourseAdapter::hostOf(const ItemRef &ref) const
{
    return instanceRoot(discourseId(ref.id()).instance).host();
}

Fetched<FetchSummary> DiscourseAdapter::reread(const QList<ItemRef> &refs, const FetchTask &, Wire &wire,
                                               FetchSink &sink) const
{
    FetchSummary summary;
    QStringList unknown;
    qint64 done = 0;
    for (const ItemRef &ref : refs) {
        if (wire.isStopped())
            return std::unexpected(canceledFault());
        const DiscourseId id = discourseId(ref.id());
        DiscourseClient client(instanceRoot(id.instance), wire);
        sink.progressed({DiscourseText::tr("Reading %1 again").arg(hostOf(ref)), done++, refs.size()});
        Fetched<ThreadBatch> batch = rereadItem(client, id);
        if (!batch && !isNotThere(batch.error()))
            return std::unexpected(batch.error());
        if (!batch)
            batch = ThreadBatch();
        if (batch->empty())
            unknown << ref.id();
        if (const Fetched<void> stored = deliverReread(sink, std::move(*batch)); !stored)
            return std::unexpected(stored.error());
    }
    if (!unknown.isEmpty())
        summary.notes << notFoundNote(unknown);
    return summary;
}

Fetched<FetchSummary> DiscourseAdapter::fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                                    FetchSink &sink) const
{
    const DiscourseId id = discourseId(ref.id());
    DiscourseClient client(instanceRoot(id.instance), wire);
    const QString thread = id.instance + "_topic_"_L1 + QString::number(id.topic);
    return DiscussionRun(task, wire, sink).runThread(thread.toStdString(), [&client](const TreeWish &wish) {
        return client.tree(wish);
    });
}

} // namespace marbre
