// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/feedfile.h"

#include "sources/feeds/feedparser.h"
#include "sources/feeds/feedthreads.h"

#include <QCoreApplication>

namespace marbre {

namespace {

struct FeedFileText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedFile)
};

} // namespace

std::expected<ParsedAnswer, QString> threadsFromFeed(QByteArrayView bytes, Instant saved)
{
    const FeedDocument feed = parseFeed(bytes, {}, {});
    if (!feed.isFeed()) {
        return std::unexpected(feed.line > 0 ? FeedFileText::tr("%1 (line %2)").arg(feed.refusal).arg(feed.line)
                                             : feed.refusal);
    }
    ParsedAnswer answer;
    for (FeedThread &thread : feedThreads(feed, feed.home, saved, {}))
        answer.batch.threads.push_back(std::move(thread.record));
    for (qsizetype i = 0; i < feed.empty; ++i)
        answer.rejectThread(FeedFileText::tr("An item has neither a link nor words."));
    if (feed.cut)
        answer.rejectThread(FeedFileText::tr("The feed breaks off in the middle of an item."));
    if (answer.batch.threads.empty() && answer.rejectedThreads == 0)
        return std::unexpected(FeedFileText::tr("It is a feed without items."));
    return answer;
}

} // namespace marbre
