// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/testplace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QUrl address(const QString &path)
{
    return QUrl(u"http://"_s + path);
}

Score points(const QString &text, Instant now)
{
    return {ScoreState::Known, text.toInt(), now};
}

FetchFault storingFault(const Error &error)
{
    return {FaultKind::Desk, 0, {}, error};
}

} // namespace

AdapterTraits TestPlace::traits() const
{
    AdapterTraits traits;
    traits.label = u"Test"_s;
    traits.place = m_place;
    return traits;
}

std::optional<Subscription> TestPlace::recognise(const QString &typed) const
{
    return feed(typed, m_word);
}

Subscription TestPlace::feed(const QString &address, const QString &word)
{
    Subscription subscription;
    subscription.name = address;
    subscription.kind = word;
    subscription.place = Place::HackerNews;
    subscription.address = address;
    subscription.window.zone = "UTC";
    return subscription;
}

QString TestPlace::host(const Subscription &subscription) const
{
    return subscription.address.section(u'/', 0, 0);
}

QStringList TestPlace::secretNames(const Subscription &subscription) const
{
    return subscription.address.contains("secret"_L1) || m_wantsLogin ? QStringList{u"test/token"_s} : QStringList();
}

void TestPlace::authorize(const FetchTask &task, Wire &wire) const
{
    if (task.secret(u"test/token"_s).isEmpty())
        return;
    wire.setAuthorizer([&task](bool renew) -> Fetched<QByteArray> {
        if (renew)
            task.keepSecret(u"test/token"_s, task.secret(u"test/token"_s) + u"-renewed"_s);
        return "Bearer " + task.secret(u"test/token"_s).toUtf8();
    });
}

std::optional<FetchFault> TestPlace::missingLogin(const FetchTask &task) const
{
    if (!m_wantsLogin || !task.secret(u"test/token"_s).isEmpty())
        return std::nullopt;
    return FetchFault{FaultKind::NoSecret, 0, {}, {ErrorKind::Usage, u"log in first"_s, {}, {}, {}}};
}

Fetched<FetchSummary> TestPlace::fetch(const FetchTask &task, Wire &wire, FetchSink &sink) const
{
    authorize(task, wire);
    QUrl asked = address(task.subscription.address);
    if (asked.path() == "/window"_L1)
        asked.setQuery(u"%1-%2"_s.arg(toUnix(task.since)).arg(toUnix(task.until)));
    const Fetched<HttpAnswer> list = wire.get(asked);
    if (!list)
        return std::unexpected(list.error());
    QJsonArray done = task.cursor["done"_L1].toArray();
    FetchSummary summary;
    summary.title = u"A test"_s;
    const QStringList lines = QString::fromUtf8(list->body).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.first(std::min<qsizetype>(task.subscription.threadLimit, lines.size()))) {
        const QString id = line.section(u' ', 0, 0);
        if (id == "note"_L1) {
            summary.notes << line.section(u' ', 1);
            continue;
        }
        if (done.contains(id))
            continue;
        Fetched<ThreadBatch> batch = discussion(host(task.subscription), id, line.section(u' ', 2), wire);
        if (!batch)
            return std::unexpected(batch.error());
        done.append(id);
        if (const Status stored = sink.deliver(std::move(*batch), {{u"done"_s, done}}); !stored)
            return std::unexpected(storingFault(stored.error()));
        sink.progressed({u"A test goes on"_s, done.size(), lines.size()});
    }
    if (const Status stored = sink.deliver({}, {}); !stored) // the run is whole: the next one begins afresh
        return std::unexpected(storingFault(stored.error()));
    return summary;
}

Fetched<ThreadBatch> TestPlace::discussion(const QString &host, const QString &id, const QString &title,
                                           Wire &wire) const
{
    const Fetched<HttpAnswer> answer = wire.get(address(host + u"/t/"_s + id));
    if (!answer)
        return std::unexpected(answer.error());
    ThreadBatch batch;
    ThreadRecord thread;
    thread.place = m_place;
    thread.remoteId = id.toStdString();
    thread.community = host.toStdString();
    thread.title = title.isEmpty() ? "Thread " + id.toStdString() : title.toStdString();
    thread.permalink = "https://news.ycombinator.com/item?id=" + id.sliced(3).toStdString();
    thread.url = thread.permalink;
    thread.created = wire.now();
    thread.score = points(u"1"_s, wire.now());
    const QStringList lines = QString::fromUtf8(answer->body).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        CommentRecord comment;
        comment.place = m_place;
        comment.remoteId = line.section(u' ', 0, 0).toStdString();
        comment.threadRemoteId = thread.remoteId;
        comment.score = points(line.section(u' ', 1, 1), wire.now());
        comment.body = line.section(u' ', 2).toStdString();
        comment.author = "someone";
        comment.created = thread.created;
        comment.permalink = "https://news.ycombinator.com/item?id=" + comment.remoteId.substr(3);
        if (comment.body == "[deleted]")
            comment.presence = Presence::Deleted;
        batch.comments.push_back(std::move(comment));
    }
    thread.commentCount = qint32(batch.comments.size());
    batch.readTrees.push_back(thread.remoteId);
    batch.threads.push_back(std::move(thread));
    return batch;
}

bool TestPlace::canReread(const ItemRef &ref) const
{
    return !m_rereadHost.isEmpty() && ref.place == m_place;
}

/// http://HOST/r/ID answers "POINTS WORDS", or 404.
Fetched<FetchSummary> TestPlace::reread(const QList<ItemRef> &refs, const FetchTask &task, Wire &wire,
                                        FetchSink &sink) const
{
    if (const std::optional<FetchFault> missing = missingLogin(task))
        return std::unexpected(*missing);
    FetchSummary summary;
    for (const ItemRef &ref : refs) {
        const Fetched<HttpAnswer> answer = wire.get(address(m_rereadHost + u"/r/"_s + ref.id()));
        if (!answer && answer.error().kind == FaultKind::NotFound) {
            summary.notes << ref.id() + u" is not there"_s;
            continue;
        }
        if (!answer)
            return std::unexpected(answer.error());
        const QString text = QString::fromUtf8(answer->body);
        ThreadBatch batch;
        CommentRecord comment;
        comment.place = m_place;
        comment.remoteId = ref.id().toStdString();
        comment.threadRemoteId = ref.thread.toStdString();
        comment.author = "someone";
        comment.score = points(text.section(u' ', 0, 0), wire.now());
        comment.body = text.section(u' ', 1).toStdString();
        comment.created = wire.now();
        if (comment.body == "[deleted]")
            comment.presence = Presence::Deleted;
        batch.comments.push_back(std::move(comment));
        if (const Status stored = sink.deliver(std::move(batch), {}); !stored)
            return std::unexpected(storingFault(stored.error()));
    }
    return summary;
}

Fetched<FetchSummary> TestPlace::fetchThread(const ItemRef &ref, const FetchTask &task, Wire &wire,
                                             FetchSink &sink) const
{
    if (const std::optional<FetchFault> missing = missingLogin(task))
        return std::unexpected(*missing);
    Fetched<ThreadBatch> batch = discussion(m_rereadHost, ref.thread, {}, wire);
    if (!batch)
        return std::unexpected(batch.error());
    if (const Status stored = sink.deliver(std::move(*batch), {}); !stored)
        return std::unexpected(storingFault(stored.error()));
    return FetchSummary{};
}

} // namespace marbre
