// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedwords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedStateText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedWords)
};

bool onRequest(const FeedStatus &status)
{
    return status.subscription.schedule.everyMinutes == 0;
}

QString failureWords(const FeedStatus &status)
{
    switch (status.code) {
    case 401:
        return FeedStateText::tr("not logged in, 401");
    case 403:
        return FeedStateText::tr("refused, 403");
    case 404:
        return FeedStateText::tr("not found, 404");
    case 410:
        return FeedStateText::tr("gone for good, 410");
    case 429:
        return FeedStateText::tr("too many requests, 429");
    case 0:
        return FeedStateText::tr("failed");
    default:
        return FeedStateText::tr("answered %1").arg(status.code);
    }
}

QString refusedTitle(const FeedStatus &status)
{
    switch (status.code) {
    case 403:
        return FeedStateText::tr("The place refuses it");
    case 404:
        return FeedStateText::tr("The place does not know this address");
    case 410:
        return FeedStateText::tr("The place has closed this address for good");
    case 401:
        return FeedStateText::tr("The place wants to know who asks");
    default:
        return FeedStateText::tr("It cannot be fetched as it is");
    }
}

/// What stays true whatever happened.
QString whatStays(const FeedStatus &status)
{
    return status.threads > 0
               ? FeedStateText::tr("The %n thread(s) that it brought can be read and quoted.", nullptr, status.threads)
               : QString();
}

QString sentences(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part.back().isLetterOrNumber() ? part + u'.' : part);
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

QString feedStateWord(const FeedStatus &status, bool running)
{
    switch (feedSign(status, running)) {
    case FeedSign::Current:
        return FeedStateText::tr("Up to date");
    case FeedSign::Running:
        return FeedStateText::tr("Being fetched");
    case FeedSign::Partial:
        return FeedStateText::tr("Fetched in part");
    case FeedSign::Paused:
        return FeedStateText::tr("Paused");
    case FeedSign::Waiting:
        return FeedStateText::tr("Waiting");
    case FeedSign::Failing:
        return FeedStateText::tr("In error");
    case FeedSign::Refused:
        return status.code == 404 || status.code == 410 ? FeedStateText::tr("Address gone")
                                                        : FeedStateText::tr("To reconnect");
    case FeedSign::OnRequest:
        return FeedStateText::tr("On request");
    case FeedSign::Never:
        break;
    }
    return FeedStateText::tr("Not fetched yet");
}

QString feedState(const FeedStatus &status, bool running, Instant now)
{
    const bool waits = feedSign(status, running) == FeedSign::Waiting && status.nextRun && *status.nextRun > now;
    return waits ? FeedStateText::tr("Waiting until %1").arg(shortMoment(*status.nextRun, now))
                 : feedStateWord(status, running);
}

std::pair<QString, QString> feedCause(const FeedStatus &status, Instant now)
{
    const QString again = status.nextRun && *status.nextRun > now
                              ? FeedStateText::tr("Next try: %1.").arg(shortMoment(*status.nextRun, now))
                              : QString();
    if (status.paused)
        return {FeedStateText::tr("Paused by you"),
                sentences({FeedStateText::tr("Nothing is fetched until you go on."), whatStays(status)})};
    switch (status.condition) {
    case FeedCondition::Never:
    case FeedCondition::Current:
        break;
    case FeedCondition::Partial:
        return {FeedStateText::tr("Fetched in part"), status.message};
    case FeedCondition::Failing:
        return {FeedStateText::tr("The last run failed"), sentences({status.message, again, whatStays(status)})};
    case FeedCondition::Waiting:
        return {status.nextRun && *status.nextRun > now
                    ? FeedStateText::tr("Waiting until %1").arg(shortMoment(*status.nextRun, now))
                    : FeedStateText::tr("Waiting for the place"),
                sentences({status.message, whatStays(status)})};
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
    return status.newThreads > 0 ? FeedStateText::tr("%n new", "threads", status.newThreads)
                                 : FeedStateText::tr("%n thread(s)", nullptr, status.threads);
}

} // namespace marbre
