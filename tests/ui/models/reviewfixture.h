// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "store/feedstore.h"
#include "store/store.h"
#include "store/threadstore.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

namespace marbre {

/// Waits for an answer while events go on; a failure is fatal for the test.
template <typename T>
T answer(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
        qFatal("the desk did not answer");
    }
    const Result<T> result = future.result();
    if (!result) {
        qFatal("%s", qPrintable(result.error().text()));
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

/// Thread number n: title "Thread n", score n, created n minutes after the first; t3_n.
inline ThreadRecord threadRecord(int n)
{
    const std::string number = std::to_string(n);
    ThreadRecord record;
    record.remoteId = "t3_" + number;
    record.community = "r/artificial";
    record.title = "Thread " + number;
    record.author = "author" + number;
    record.permalink = "https://www.reddit.com/r/artificial/comments/" + number + "/thread/";
    record.url = record.permalink;
    record.body = "Body of thread " + number + ".";
    record.score = {ScoreState::Known, n, fromUnix(1'758'430'000)};
    record.commentCount = n;
    record.created = fromUnix(1'758'400'000 + n * 60);
    return record;
}

inline CommentRecord commentRecord(int thread, const std::string &id, const std::string &parent,
                                   const std::string &body, int points)
{
    CommentRecord record;
    record.remoteId = "t1_" + id;
    record.threadRemoteId = "t3_" + std::to_string(thread);
    record.parentRemoteId = parent.empty() ? std::string() : "t1_" + parent;
    record.author = "commenter_" + id;
    record.body = body;
    record.score = {ScoreState::Known, points, fromUnix(1'758'430'000)};
    record.created = fromUnix(1'758'410'000);
    record.permalink = "https://www.reddit.com/r/artificial/comments/" + std::to_string(thread) + "/thread/" + id + "/";
    return record;
}

inline void ingestThreads(Store &store, int from, int to)
{
    ThreadBatch batch;
    for (int n = from; n <= to; ++n) {
        batch.threads.push_back(threadRecord(n));
    }
    answer(store.threads().ingest(batch));
}

} // namespace marbre
