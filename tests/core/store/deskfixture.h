// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editionstore.h"
#include "store/feedstore.h"
#include "store/searchstore.h"
#include "store/store.h"
#include "store/subscriptionstore.h"
#include "store/threadstore.h"

#include <QTemporaryDir>
#include <QTest>

namespace marbre::test {

/// The answer of a future that must succeed; the test fails with the error's text otherwise.
template <typename T>
T get(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result)
        QTest::qFail(qPrintable(result.error().text()), __FILE__, __LINE__);
    if constexpr (!std::is_void_v<T>)
        return result.value_or(T{});
}

/// The error of a future that must fail.
template <typename T>
ErrorKind errorOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (result) {
        QTest::qFail("it succeeded", __FILE__, __LINE__);
        return ErrorKind::Internal;
    }
    return result.error().kind;
}

inline Instant at(qint64 hours)
{
    return fromUnix(1'758'412'800 + hours * 3600); // 2025-09-21, midnight
}

inline ThreadRecord threadRecord(const std::string &id, const std::string &title = "A title", int score = 10)
{
    ThreadRecord record;
    record.remoteId = id;
    record.community = "r/artificial";
    record.title = title;
    record.author = "ada";
    record.url = "https://www.reddit.com/r/artificial/comments/" + id.substr(3) + "/slug/";
    record.permalink = record.url;
    record.body = "The body of " + title;
    record.score = {ScoreState::Known, score, at(10)};
    record.commentCount = 3;
    record.created = at(1);
    return record;
}

inline CommentRecord commentRecord(const std::string &id, const std::string &threadId,
                                   const std::string &body = "Words", const std::string &parent = {})
{
    CommentRecord record;
    record.remoteId = id;
    record.threadRemoteId = threadId;
    record.parentRemoteId = parent;
    record.author = "grace";
    record.body = body;
    record.score = {ScoreState::Known, 5, at(10)};
    record.created = at(2);
    record.permalink =
        "https://www.reddit.com/r/artificial/comments/" + threadId.substr(3) + "/slug/" + id.substr(3) + "/";
    return record;
}

inline EditionText edition(const QString &slug, const QString &body, const QList<ItemRef> &links = {})
{
    EditionText text;
    text.edition.headline = QStringLiteral("Headline of ") + slug;
    text.edition.communities = {QStringLiteral("r/artificial")};
    text.edition.date = QDate(2025, 9, 21);
    text.edition.language = QStringLiteral("fr");
    text.edition.slug = slug;
    text.edition.body = body;
    text.manuscript = "---\nslug: " + slug.toUtf8() + "\n---\n" + body.toUtf8();
    text.plainText = body;
    text.links = links;
    text.sources = static_cast<int>(links.size());
    text.words = static_cast<int>(body.split(u' ').size());
    return text;
}

inline Subscription subscription(const QString &name = QStringLiteral("r/artificial"),
                                 const QString &sort = QStringLiteral("hot"))
{
    Subscription feed;
    feed.name = name;
    feed.kind = QStringLiteral("reddit");
    feed.place = Place::Reddit;
    feed.address = name;
    feed.sort = sort;
    feed.window = {.hours = 24, .end = QTime(6, 0), .zone = "Europe/Paris"};
    return feed;
}

inline ItemRef threadRef(const QString &id)
{
    return {Place::Reddit, id, {}};
}

/// A desk on disk in a folder of its own.
class DeskFixture
{
public:
    DeskFixture() { open(); }

    void open()
    {
        Result<std::unique_ptr<Store>> opened = Store::open(path());
        if (!opened)
            QTest::qFail(qPrintable(opened.error().text()), __FILE__, __LINE__);
        else
            m_store = std::move(*opened);
    }
    void close() { m_store.reset(); }
    void reopen()
    {
        close();
        open();
    }

    QString path() const { return folder() + QStringLiteral("/desk.marbre"); }
    QString folder() const { return m_folder.path(); }
    Store &operator*() { return *m_store; }
    ThreadStore &threads() { return m_store->threads(); }
    EditionStore &editions() { return m_store->editions(); }
    FeedStore &feeds() { return m_store->feeds(); }
    SubscriptionStore &subscriptions() { return m_store->subscriptions(); }
    SearchStore &search() { return m_store->search(); }

    IngestReport ingest(const ThreadBatch &batch) { return get(threads().ingest(batch)); }
    QList<ThreadRow> rows(const ThreadFilter &filter = {})
    {
        return get(threads().rows(get(threads().order(filter)).ids));
    }
    ThreadRow row(const QString &remoteId)
    {
        for (const ThreadRow &row : rows()) {
            if (row.remoteId == remoteId)
                return row;
        }
        QTest::qFail(qPrintable(QStringLiteral("no row ") + remoteId), __FILE__, __LINE__);
        return {};
    }
    ThreadId id(const QString &remoteId) { return row(remoteId).id; }
    ThreadDetail detail(const QString &remoteId) { return get(threads().detail(id(remoteId))); }
    QStringList order(const ThreadFilter &filter = {})
    {
        QStringList ids;
        for (const ThreadRow &row : rows(filter))
            ids << row.remoteId;
        return ids;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace marbre::test
