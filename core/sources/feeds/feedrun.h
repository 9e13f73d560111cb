// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"
#include "sources/feeds/feedthreads.h"
#include "sources/wire/transport.h"

namespace marbre {

/// One run of a feed: the feed itself, then the discussions that changed. Used once.
class FeedRun final
{
public:
    FeedRun(const FetchTask &task, Wire &wire, FetchSink &sink);
    Fetched<FetchSummary> run();

private:
    struct Page
    {
        HttpAnswer answer;
        FeedDocument feed;
    };

    Fetched<HttpAnswer> ask(const QUrl &url, const QJsonObject &validators);
    Fetched<Page> page(const QUrl &url, const QJsonObject &validators);
    Fetched<Page> discovered(const Page &site);
    bool wasFeed() const;
    QJsonObject validators() const;
    void noteFeed(const Page &page);
    std::vector<FeedThread> wanted(const Page &page);
    bool isInWindow(const FeedThread &thread);
    std::vector<FeedThread> withNewComments(const std::vector<FeedThread> &threads);
    Fetched<void> deliverThreads(const std::vector<FeedThread> &threads);
    Fetched<void> readDiscussions(const std::vector<FeedThread> &threads, const HttpAnswer &feed);
    Fetched<void> readDiscussion(const FeedThread &thread);
    Fetched<void> deliver(ThreadBatch &&batch);
    void finishCursor(const HttpAnswer &answer);

    const FetchTask &m_task;
    Wire &m_wire;
    FetchSink &m_sink;
    QJsonObject m_cursor; ///< of this run: nothing of the last one's that could hide what it did not get
    FetchSummary m_summary;
    int m_failedInRow = 0;
};

} // namespace marbre
