// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace marbre {

/// A feed's state at a glance; what shows it has words beside it.
enum class FeedSign {
    Current,   ///< the last run got everything
    Running,   ///< a run is on its way, or waits for its turn
    Partial,   ///< the last run missed a part
    Paused,    ///< by the editor
    Waiting,   ///< the place demands a pause
    Failing,   ///< tried again by itself
    Refused,   ///< the editor has to do something
    OnRequest, ///< fetched only when the editor asks
    Never,     ///< not fetched yet
};
FeedSign feedSign(const FeedStatus &status, bool running);
/// Whether the sign asks for the editor's attention.
bool isTrouble(FeedSign sign);

/// What the editor can do about a feed that gives nothing.
enum class FeedRemedy { TryNow, SpaceOut, Pause, Resume, LogIn, EnterToken, ChangeAddress, Unfollow };
/// In the order in which they are offered; empty where nothing is wrong.
QList<FeedRemedy> feedRemedies(const FeedStatus &status);
/// The next slower pace of a schedule, in minutes; nothing where it is the slowest, or only on request.
std::optional<int> spacedOut(const Schedule &schedule);
/// The paces that are offered, in minutes; the last one is 0: only on request.
QList<int> schedulePaces();

/// When something was or will be, as short as it can be told apart: "07:12", "yesterday 18:02", "14 Sep".
QString shortMoment(Instant moment, Instant now, const QTimeZone &zone = QTimeZone::systemTimeZone());

/// "Up to date", "Waiting"...: for where the time of the next run stands beside it.
QString feedStateWord(const FeedStatus &status, bool running);
/// The same, and until when it waits.
QString feedState(const FeedStatus &status, bool running, Instant now);
/// What brought a feed to a stop: a title and a sentence. Both empty where nothing is wrong.
std::pair<QString, QString> feedCause(const FeedStatus &status, Instant now);
/// The latest news of a feed, in few words: "38 new", "403".
QString feedNews(const FeedStatus &status);

/// "every 20 min, 06:00 to 08:30", "on request".
QString scheduleSentence(const Schedule &schedule);
/// "every 20 min", "every 2 h".
QString paceWords(int minutes);
/// "24 hours to 06:00, Europe/Paris".
QString windowSentence(const DayWindow &window);
/// "100 threads a run, 500 comments a thread".
QString limitsSentence(const Subscription &subscription);
/// "12 threads, 184 comments, 1.9 s"; why it failed where it did.
QString runSentence(const FetchRun &run);
/// "3 up to date, 1 paused, 1 refused".
QString feedsSummary(const QList<FeedStatus> &feeds);
/// "1 feed paused, 1 in error"; empty where all goes well.
QString troubleSummary(const QList<FeedStatus> &feeds);
/// "requests left: 62 of 100", "used up until 07:46".
QString quotaSentence(const Quota &quota, Instant now);

} // namespace marbre
