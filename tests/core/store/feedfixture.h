// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deskfixture.h"

namespace marbre::test {

inline FeedId follow(DeskFixture &desk, const Subscription &feed = subscription())
{
    return get(desk.subscriptions().follow(feed));
}

inline FeedStatus status(DeskFixture &desk, FeedId feed)
{
    for (const FeedStatus &status : get(desk.subscriptions().statuses())) {
        if (status.subscription.feed == feed)
            return status;
    }
    QTest::qFail("not followed", __FILE__, __LINE__);
    return {};
}

inline QStringList names(DeskFixture &desk)
{
    QStringList names;
    for (const FeedStatus &status : get(desk.subscriptions().statuses()))
        names << status.subscription.name;
    return names;
}

inline RunEnd end(FeedId feed, FeedCondition condition, Instant ended)
{
    RunEnd end;
    end.run.feed = feed;
    end.run.started = ended - std::chrono::seconds(30);
    end.run.ended = ended;
    end.run.condition = condition;
    return end;
}

inline FeedId feedOf(DeskFixture &desk, const QString &thread)
{
    for (const FeedRow &feed : get(desk.feeds().feeds())) {
        if (desk.order({.feeds = {feed.id}}).contains(thread))
            return feed.id;
    }
    return {};
}

} // namespace marbre::test
