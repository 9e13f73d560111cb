// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedthreads.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct Reply
{
    const FeedItem *item = nullptr;
    QString id;
    QString parent; ///< id of another one; empty at the top
    int depth = 1;
};

/// The fragment counts: it is what tells comments of one page apart.
QString digestOf(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = (number << 8) | static_cast<uchar>(digest.at(i));
    return QString::number(number, 36);
}

QString nameOf(const FeedItem &item)
{
    if (!item.id.isEmpty())
        return item.id;
    if (!item.link.fragment().isEmpty())
        return item.link.toString(QUrl::FullyEncoded);
    return item.author + u'\n' + QString::fromStdString(item.body);
}

/// Each comment once, the oldest first; those without a date stand where the feed has them.
QList<Reply> repliesOf(const FeedDocument &feed, const QString &thread)
{
    QList<Reply> replies;
    QSet<QString> taken;
    for (const FeedItem &item : feed.items) {
        const QString id = thread + u'_' + digestOf(nameOf(item));
        if (taken.contains(id) || (item.body.empty() && item.title.isEmpty()))
            continue;
        taken.insert(id);
        replies.append({&item, id, {}, 1});
    }
    const bool allDated =
        std::ranges::all_of(replies, [](const Reply &reply) { return reply.item->created.has_value(); });
    if (allDated)
        std::ranges::stable_sort(replies, {}, [](const Reply &reply) { return *reply.item->created; });
    return replies;
}

/// Who answers whom. A chain that bites its tail begins at the top.
void linkParents(QList<Reply> &replies)
{
    QHash<QString, QString> byName;
    for (const Reply &reply : replies) {
        byName.insert(reply.item->id, reply.id);
        byName.insert(reply.item->link.toString(), reply.id);
    }
    QHash<QString, QString> parents;
    for (Reply &reply : replies) {
        const QString parent = reply.item->inReplyTo.isEmpty() ? QString() : byName.value(reply.item->inReplyTo);
        int depth = 1;
        QString above = parent;
        while (!above.isEmpty() && above != reply.id && depth <= replies.size()) {
            above = parents.value(above);
            ++depth;
        }
        reply.parent = above.isEmpty() ? parent : QString();
        parents.insert(reply.id, reply.parent);
    }
    for (Reply &reply : replies) {
        for (QString above = reply.parent; !above.isEmpty(); above = parents.value(above))
            ++reply.depth;
    }
}

CommentRecord commentOf(const Reply &reply, const ThreadRecord &thread, Instant created)
{
    const FeedItem &item = *reply.item;
    CommentRecord record;
    record.place = thread.place;
    record.remoteId = reply.id.toStdString();
    record.threadRemoteId = thread.remoteId;
    record.parentRemoteId = reply.parent.toStdString();
    if (!item.author.isEmpty())
        record.author = item.author.toStdString();
    record.body = item.body.empty() ? item.title.toStdString() : item.body;
    record.created = created;
    if (item.created && item.updated && *item.updated > *item.created)
        record.edited = item.updated;
    record.permalink = item.link.isEmpty() ? thread.permalink : item.link.toString(QUrl::FullyEncoded).toStdString();
    record.bySubmitter = record.author && record.author == thread.author;
    return record;
}

/// Of a feed that holds only the newest: how many it leaves out.
qint32 unseenBefore(const ThreadRecord &thread, qsizetype got, const std::optional<KnownTree> &known)
{
    const qint32 count = thread.commentCount.value_or(0);
    const qint32 had = known && known->complete ? known->commentCount.value_or(0) : 0;
    return std::max<qint32>(0, count - had - qint32(got));
}

} // namespace

ThreadBatch feedComments(const FeedDocument &feed, const ThreadRecord &thread, const Subscription &limits,
                         Instant received, const std::optional<KnownTree> &known)
{
    QList<Reply> replies = repliesOf(feed, QString::fromStdString(thread.remoteId));
    linkParents(replies);
    ThreadBatch batch;
    QHash<QString, qint32> ranks;
    QSet<QString> kept;
    qint32 leftOut = unseenBefore(thread, replies.size(), known);
    for (const Reply &reply : std::as_const(replies)) {
        const bool tooDeep = limits.commentDepth > 0 && reply.depth > limits.commentDepth;
        if (tooDeep || kept.size() >= limits.commentBudget) {
            ++leftOut;
            continue;
        }
        kept.insert(reply.id);
        const Instant stepped = received + std::chrono::seconds(kept.size());
        CommentRecord record = commentOf(reply, thread, reply.item->created.value_or(stepped));
        record.rank = ranks[reply.parent]++;
        batch.comments.push_back(std::move(record));
    }
    if (leftOut > 0)
        batch.missing.push_back({thread.remoteId, {}, leftOut, {}});
    batch.readTrees.push_back(thread.remoteId);
    return batch;
}

} // namespace marbre
