// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedWords)
};

QString clock(QTime time)
{
    return QLocale().toString(time, u"HH:mm"_s);
}

} // namespace

QList<int> schedulePaces()
{
    return {5, 10, 15, 20, 30, 60, 120, 240, 720, 1440, 0};
}

std::optional<int> spacedOut(const Schedule &schedule)
{
    if (schedule.everyMinutes == 0)
        return std::nullopt;
    for (const int pace : schedulePaces()) {
        if (pace > schedule.everyMinutes)
            return pace;
    }
    return std::nullopt;
}

QString shortMoment(Instant moment, Instant now, const QTimeZone &zone)
{
    const QDateTime then = toDateTime(moment).toTimeZone(zone);
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    const QString time = clock(then.time());
    switch (then.date().daysTo(today)) {
    case 0:
        return time;
    case 1:
        return FeedText::tr("yesterday %1", "time of day").arg(time);
    case -1:
        return FeedText::tr("tomorrow %1", "time of day").arg(time);
    default:
        //: day and month in the forms of QLocale::toString()
        return QLocale().toString(then.date(), FeedText::tr("d MMM"));
    }
}

QString paceWords(int minutes)
{
    if (minutes == 0)
        return FeedText::tr("on request");
    if (minutes == 60)
        return FeedText::tr("every hour");
    if (minutes == 1440)
        return FeedText::tr("once a day");
    return minutes % 60 == 0 ? FeedText::tr("every %1 h").arg(minutes / 60) : FeedText::tr("every %1 min").arg(minutes);
}

QString scheduleSentence(const Schedule &schedule)
{
    const QString pace = paceWords(schedule.everyMinutes);
    if (schedule.everyMinutes == 0 || !schedule.from.isValid() || !schedule.until.isValid())
        return pace;
    return FeedText::tr("%1, %2 to %3", "pace of a schedule, and its hours")
        .arg(pace, clock(schedule.from), clock(schedule.until));
}

QString windowSentence(const DayWindow &window)
{
    return FeedText::tr("%n hour(s) to %1, %2", "day window", window.hours)
        .arg(clock(window.end), QString::fromLatin1(zoneOf(window.zone).id()));
}

QString limitsSentence(const Subscription &subscription)
{
    const QString threads = FeedText::tr("%n thread(s) a run", nullptr, subscription.threadLimit);
    if (subscription.commentBudget == 0)
        return FeedText::tr("%1, without discussions").arg(threads);
    const QString comments = FeedText::tr("%n comment(s) a thread", nullptr, subscription.commentBudget);
    if (subscription.commentDepth == 0)
        return FeedText::tr("%1, %2", "threads a run, comments a thread").arg(threads, comments);
    return FeedText::tr("%1, %2, %3", "threads a run, comments a thread, levels")
        .arg(threads, comments, FeedText::tr("%n level(s)", "of replies", subscription.commentDepth));
}

QString runSentence(const FetchRun &run)
{
    const auto count = [](const ItemCounts &counts) { return int(counts.added + counts.updated); };
    const int threads = count(run.counts.threads);
    const int comments = count(run.counts.comments);
    const QString took = QLocale().toString(int((run.ended - run.started).count()));
    QStringList parts;
    if (run.canceled)
        parts.append(FeedText::tr("stopped"));
    if (threads > 0)
        parts.append(FeedText::tr("%n thread(s)", nullptr, threads));
    if (comments > 0)
        parts.append(FeedText::tr("%n comment(s)", nullptr, comments));
    const bool failed = run.condition == FeedCondition::Failing || run.condition == FeedCondition::Waiting ||
                        run.condition == FeedCondition::Refused;
    if (parts.isEmpty() && !failed && run.message.isEmpty())
        parts.append(FeedText::tr("Nothing new"));
    if (!failed && !run.canceled && run.message.isEmpty())
        parts.append(FeedText::tr("%1 s", "seconds").arg(took));
    const QString counts = parts.join(", "_L1);
    if (run.message.isEmpty())
        return counts;
    const QString reason = run.code > 0 && !run.message.contains(QString::number(run.code))
                               ? FeedText::tr("%1 (%2)", "reason, status code").arg(run.message).arg(run.code)
                               : run.message;
    return counts.isEmpty() ? reason : reason + u" · "_s + counts;
}

QString feedsSummary(const QList<FeedStatus> &feeds)
{
    int counts[5] = {};
    for (const FeedStatus &feed : feeds) {
        switch (feedSign(feed, false)) {
        case FeedSign::Paused:
            ++counts[1];
            break;
        case FeedSign::Waiting:
            ++counts[2];
            break;
        case FeedSign::Failing:
            ++counts[3];
            break;
        case FeedSign::Refused:
            ++counts[4];
            break;
        default:
            counts[0] += feed.condition == FeedCondition::Current || feed.condition == FeedCondition::Partial ? 1 : 0;
        }
    }
    QStringList parts;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    add(counts[0], FeedText::tr("%n up to date", "feeds", counts[0]));
    add(counts[1], FeedText::tr("%n paused", "feeds", counts[1]));
    add(counts[2], FeedText::tr("%n waiting", "feeds", counts[2]));
    add(counts[3], FeedText::tr("%n in error", "feeds", counts[3]));
    add(counts[4], FeedText::tr("%n to reconnect", "feeds", counts[4]));
    return parts.join(", "_L1);
}

QString troubleSummary(const QList<FeedStatus> &feeds)
{
    const auto count = [&](auto... signs) {
        return int(std::ranges::count_if(feeds, [=](const FeedStatus &feed) {
            const FeedSign sign = feedSign(feed, false);
            return ((sign == signs) || ...);
        }));
    };
    const int resting = count(FeedSign::Paused, FeedSign::Waiting);
    const int failing = count(FeedSign::Failing, FeedSign::Refused);
    if (resting > 0 && failing > 0)
        //: %1: "2 feeds paused", %2: "1 in error"
        return FeedText::tr("%1, %2", "two counts of feeds")
            .arg(FeedText::tr("%n feed(s) paused", nullptr, resting), FeedText::tr("%n in error", "feeds", failing));
    if (resting > 0)
        return FeedText::tr("%n feed(s) paused", nullptr, resting);
    return failing > 0 ? FeedText::tr("%n feed(s) in error", nullptr, failing) : QString();
}

QString quotaSentence(const Quota &quota, Instant now)
{
    const bool ahead = quota.resets && *quota.resets > now;
    const QString when = ahead ? shortMoment(*quota.resets, now) : QString();
    if (quota.left == 0 && ahead)
        return FeedText::tr("used up until %1").arg(when);
    if (!quota.left)
        return ahead ? FeedText::tr("asked to wait until %1").arg(when) : FeedText::tr("no limit published");
    if (ahead)
        return FeedText::tr("%n request(s) left until %1", nullptr, *quota.left).arg(when);
    return FeedText::tr("%n request(s) left", nullptr, *quota.left);
}

} // namespace marbre
