// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedWords)
};

QString clock(QTime time)
{
    return QLocale().toString(time, u"HH:mm"_s);
}

bool onRequest(const FeedStatus &status)
{
    return status.subscription.schedule.everyMinutes == 0;
}

QString failureWords(const FeedStatus &status)
{
    switch (status.code) {
    case 401:
        return Words::tr("not logged in, 401");
    case 403:
        return Words::tr("refused, 403");
    case 404:
        return Words::tr("not found, 404");
    case 410:
        return Words::tr("gone for good, 410");
    case 429:
        return Words::tr("too many requests, 429");
    case 0:
        return Words::tr("no answer");
    default:
        return Words::tr("answered %1").arg(status.code);
    }
}

QString refusedTitle(const FeedStatus &status)
{
    switch (status.code) {
    case 403:
        return Words::tr("The place refuses it");
    case 404:
        return Words::tr("The place does not know this address");
    case 410:
        return Words::tr("The place has closed this address for good");
    default:
        return Words::tr("The place wants to know who asks");
    }
}

/// What stays true whatever happened.
QString whatStays(const FeedStatus &status)
{
    return status.threads > 0
               ? Words::tr("The %n thread(s) that it brought can be read and quoted.", nullptr, status.threads)
               : QString();
}

QString sentences(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(u' ');
}

} // namespace

FeedSign feedSign(const FeedStatus &status, bool running)
{
    if (running)
        return FeedSign::Running;
    if (status.paused)
        return FeedSign::Paused;
    switch (status.condition) {
    case FeedCondition::Never:
        return onRequest(status) ? FeedSign::OnRequest : FeedSign::Never;
    case FeedCondition::Current:
        return onRequest(status) ? FeedSign::OnRequest : FeedSign::Current;
    case FeedCondition::Partial:
        return FeedSign::Partial;
    case FeedCondition::Failing:
        return FeedSign::Failing;
    case FeedCondition::Waiting:
        return FeedSign::Waiting;
    case FeedCondition::Refused:
        return FeedSign::Refused;
    }
    return FeedSign::Never;
}

bool isTrouble(FeedSign sign)
{
    return sign == FeedSign::Paused || sign == FeedSign::Waiting || sign == FeedSign::Failing ||
           sign == FeedSign::Refused;
}

QList<FeedRemedy> feedRemedies(const FeedStatus &status)
{
    if (status.paused)
        return {FeedRemedy::Resume};
    switch (status.condition) {
    case FeedCondition::Never:
    case FeedCondition::Current:
        return {};
    case FeedCondition::Partial:
        return {FeedRemedy::TryNow};
    case FeedCondition::Failing:
        return {FeedRemedy::TryNow, FeedRemedy::Pause};
    case FeedCondition::Waiting: {
        QList<FeedRemedy> remedies{FeedRemedy::TryNow, FeedRemedy::Pause};
        if (spacedOut(status.subscription.schedule))
            remedies.prepend(FeedRemedy::SpaceOut);
        return remedies;
    }
    case FeedCondition::Refused:
        break;
    }
    if (status.code == 404 || status.code == 410)
        return {FeedRemedy::ChangeAddress, FeedRemedy::TryNow, FeedRemedy::Unfollow};
    const QString &kind = status.subscription.kind;
    if (kind == "reddit"_L1)
        return {FeedRemedy::LogIn, FeedRemedy::TryNow, FeedRemedy::Pause};
    if (kind == "reddit-atom"_L1)
        return {FeedRemedy::EnterToken, FeedRemedy::TryNow, FeedRemedy::Pause};
    return {FeedRemedy::TryNow, FeedRemedy::ChangeAddress, FeedRemedy::Pause};
}

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
        return Words::tr("yesterday %1", "time of day").arg(time);
    case -1:
        return Words::tr("tomorrow %1", "time of day").arg(time);
    default:
        //: day and month in the forms of QLocale::toString()
        return QLocale().toString(then.date(), Words::tr("d MMM"));
    }
}

QString feedState(const FeedStatus &status, bool running, Instant now)
{
    switch (feedSign(status, running)) {
    case FeedSign::Current:
        return Words::tr("Up to date");
    case FeedSign::Running:
        return Words::tr("Being fetched");
    case FeedSign::Partial:
        return Words::tr("Fetched in part");
    case FeedSign::Paused:
        return Words::tr("Paused");
    case FeedSign::Waiting:
        return status.nextRun && *status.nextRun > now
                   ? Words::tr("Waiting until %1").arg(shortMoment(*status.nextRun, now))
                   : Words::tr("Waiting");
    case FeedSign::Failing:
        return Words::tr("Not reached");
    case FeedSign::Refused:
        return status.code == 404 || status.code == 410 ? Words::tr("Address gone") : Words::tr("To reconnect");
    case FeedSign::OnRequest:
        return Words::tr("On request");
    case FeedSign::Never:
        break;
    }
    return Words::tr("Not fetched yet");
}

std::pair<QString, QString> feedCause(const FeedStatus &status, Instant now)
{
    const QString again = status.nextRun && *status.nextRun > now
                              ? Words::tr("It is tried again at %1.").arg(shortMoment(*status.nextRun, now))
                              : QString();
    if (status.paused)
        return {Words::tr("Paused by you"),
                sentences({Words::tr("Nothing is fetched until you go on."), whatStays(status)})};
    switch (status.condition) {
    case FeedCondition::Never:
    case FeedCondition::Current:
        break;
    case FeedCondition::Partial:
        return {Words::tr("Fetched in part"), status.message};
    case FeedCondition::Failing:
        return {Words::tr("The last run failed"), sentences({status.message, again, whatStays(status)})};
    case FeedCondition::Waiting:
        return {status.nextRun && *status.nextRun > now
                    ? Words::tr("Waiting until %1").arg(shortMoment(*status.nextRun, now))
                    : Words::tr("Waiting for the place"),
                sentences({status.message, Words::tr("It goes on by itself."), whatStays(status)})};
    case FeedCondition::Refused:
        return {refusedTitle(status), sentences({status.message, whatStays(status)})};
    }
    return {};
}

QString feedNews(const FeedStatus &status)
{
    if (!status.paused && (status.condition == FeedCondition::Failing || status.condition == FeedCondition::Waiting ||
                           status.condition == FeedCondition::Refused))
        return failureWords(status);
    return status.newThreads > 0 ? Words::tr("%n new", "threads", status.newThreads)
                                 : Words::tr("%n thread(s)", nullptr, status.threads);
}

QString paceWords(int minutes)
{
    if (minutes == 0)
        return Words::tr("on request");
    if (minutes == 60)
        return Words::tr("every hour");
    if (minutes == 1440)
        return Words::tr("once a day");
    return minutes % 60 == 0 ? Words::tr("every %1 h").arg(minutes / 60) : Words::tr("every %1 min").arg(minutes);
}

QString scheduleSentence(const Schedule &schedule)
{
    const QString pace = paceWords(schedule.everyMinutes);
    if (schedule.everyMinutes == 0 || !schedule.from.isValid() || !schedule.until.isValid())
        return pace;
    return Words::tr("%1, %2 to %3", "pace of a schedule, and its hours")
        .arg(pace, clock(schedule.from), clock(schedule.until));
}

QString windowSentence(const DayWindow &window)
{
    return Words::tr("%n hour(s) to %1, %2", "day window", window.hours)
        .arg(clock(window.end), QString::fromLatin1(zoneOf(window.zone).id()));
}

QString limitsSentence(const Subscription &subscription)
{
    const QString threads = Words::tr("%n thread(s) a run", nullptr, subscription.threadLimit);
    if (subscription.commentBudget == 0)
        return Words::tr("%1, without discussions").arg(threads);
    const QString comments = Words::tr("%n comment(s) a thread", nullptr, subscription.commentBudget);
    if (subscription.commentDepth == 0)
        return Words::tr("%1, %2", "threads a run, comments a thread").arg(threads, comments);
    return Words::tr("%1, %2, %3", "threads a run, comments a thread, levels")
        .arg(threads, comments, Words::tr("%n level(s)", "of replies", subscription.commentDepth));
}

QString runSentence(const FetchRun &run)
{
    const auto count = [](const ItemCounts &counts) { return int(counts.added + counts.updated); };
    const int threads = count(run.counts.threads);
    const int comments = count(run.counts.comments);
    const QString took = QLocale().toString(int((run.ended - run.started).count()));
    QStringList parts;
    if (run.canceled)
        parts.append(Words::tr("stopped"));
    if (threads > 0)
        parts.append(Words::tr("%n thread(s)", nullptr, threads));
    if (comments > 0)
        parts.append(Words::tr("%n comment(s)", nullptr, comments));
    const bool failed = run.condition == FeedCondition::Failing || run.condition == FeedCondition::Waiting ||
                        run.condition == FeedCondition::Refused;
    if (parts.isEmpty() && !failed && run.message.isEmpty())
        parts.append(Words::tr("Nothing new"));
    if (!failed && !run.canceled && run.message.isEmpty())
        parts.append(Words::tr("%1 s", "seconds").arg(took));
    if (!run.message.isEmpty())
        parts.prepend(run.code > 0 && !run.message.contains(QString::number(run.code))
                          ? Words::tr("%1 (%2)", "reason, status code").arg(run.message).arg(run.code)
                          : run.message);
    return parts.join(", "_L1);
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
    add(counts[0], Words::tr("%n up to date", "feeds", counts[0]));
    add(counts[1], Words::tr("%n paused", "feeds", counts[1]));
    add(counts[2], Words::tr("%n waiting", "feeds", counts[2]));
    add(counts[3], Words::tr("%n not reached", "feeds", counts[3]));
    add(counts[4], Words::tr("%n to reconnect", "feeds", counts[4]));
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
        return Words::tr("%1, %2", "two counts of feeds")
            .arg(Words::tr("%n feed(s) paused", nullptr, resting), Words::tr("%n in error", "feeds", failing));
    if (resting > 0)
        return Words::tr("%n feed(s) paused", nullptr, resting);
    return failing > 0 ? Words::tr("%n feed(s) in error", nullptr, failing) : QString();
}

QString quotaSentence(const Quota &quota, Instant now)
{
    const bool ahead = quota.resets && *quota.resets > now;
    const QString when = ahead ? shortMoment(*quota.resets, now) : QString();
    if (quota.left == 0 && ahead)
        return Words::tr("used up, free again at %1").arg(when);
    if (!quota.left)
        return ahead ? Words::tr("asked to wait until %1").arg(when) : Words::tr("no limit published");
    if (ahead)
        return Words::tr("%n request(s) left until %1", nullptr, *quota.left).arg(when);
    return Words::tr("%n request(s) left", nullptr, *quota.left);
}

} // namespace marbre
