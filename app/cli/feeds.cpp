// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds.h"

#include "cli/rows.h"
#include "store/subscriptionstore.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Feeds)
};

bool isNumbered(const Subscription &feed, const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber && feed.feed.value == number;
}

bool isCalled(const Subscription &feed, const QString &word)
{
    return feed.name.compare(word, Qt::CaseInsensitive) == 0 || feed.address.compare(word, Qt::CaseInsensitive) == 0;
}

/// "artificial" for "r/artificial".
bool isCalledShortly(const Subscription &feed, const QString &word)
{
    return !word.contains(u'/') && feed.name.section(u'/', 1).compare(word, Qt::CaseInsensitive) == 0;
}

QString timeWord(std::optional<Instant> time)
{
    return time ? toDateTime(*time).toString(u"yyyy-MM-dd HH:mm") : u"–"_s;
}

} // namespace

QString feedStateWord(FeedCondition condition, bool paused)
{
    if (paused)
        return u"paused"_s;
    switch (condition) {
    case FeedCondition::Never:
        return u"never"_s;
    case FeedCondition::Current:
        return u"current"_s;
    case FeedCondition::Partial:
        return u"partial"_s;
    case FeedCondition::Failing:
        return u"failing"_s;
    case FeedCondition::Waiting:
        return u"waiting"_s;
    case FeedCondition::Refused:
        return u"refused"_s;
    }
    return {};
}

QJsonObject feedObject(const FeedStatus &feed)
{
    const Subscription &subscription = feed.subscription;
    const std::optional<Quota> &quota = feed.quota;
    return {{u"id"_s, subscription.feed.value},
            {u"name"_s, subscription.name},
            {u"kind"_s, subscription.kind},
            {u"address"_s, subscription.address},
            {u"sort"_s, orNull(subscription.sort)},
            {u"state"_s, feedStateWord(feed.condition, feed.paused)},
            {u"last_run"_s, orNull(feed.lastRun)},
            {u"last_success"_s, orNull(feed.lastSuccess)},
            {u"last_error"_s, orNull(feed.message)},
            {u"code"_s, feed.code ? QJsonValue(feed.code) : QJsonValue()},
            {u"next_run"_s, feed.paused ? QJsonValue() : orNull(feed.nextRun)},
            {u"quota_left"_s, quota ? orNull(quota->left) : QJsonValue()},
            {u"quota_resets"_s, quota ? orNull(quota->resets) : QJsonValue()},
            {u"threads"_s, feed.threads},
            {u"new_threads"_s, feed.newThreads}};
}

QStringList feedCells(const FeedStatus &feed)
{
    const Subscription &subscription = feed.subscription;
    return {QString::number(subscription.feed.value),
            feedStateWord(feed.condition, feed.paused),
            timeWord(feed.lastSuccess),
            QString::number(feed.threads),
            subscription.kind,
            subscription.name,
            feed.message.isEmpty() ? subscription.address : subscription.address + u"  "_s + feed.message};
}

Result<QList<FeedStatus>> followedFeeds(Desk &desk)
{
    return desk.store().subscriptions().statuses().result();
}

Result<FeedStatus> findFeed(const QList<FeedStatus> &feeds, const QString &word)
{
    for (const auto &matches : {isNumbered, isCalled, isCalledShortly}) {
        QList<FeedStatus> found;
        std::ranges::copy_if(feeds, std::back_inserter(found),
                             [&](const FeedStatus &feed) { return matches(feed.subscription, word); });
        if (found.size() == 1)
            return found.constFirst();
        if (found.size() > 1)
            return std::unexpected(
                usageError(FeedsText::tr("“%1” is several feeds: name it by its number or whole name").arg(word)));
    }
    return std::unexpected(Error{ErrorKind::NotFound, FeedsText::tr("This feed is not followed"), word, {}, {}});
}

} // namespace marbre
