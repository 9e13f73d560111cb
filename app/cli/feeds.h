// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "model/subscription.h"

#include <QJsonObject>

namespace marbre {

class Adapters;

/// The state of a feed: a stable word of the command line. never, current, partial, failing, waiting, refused, paused.
QString feedStateWord(FeedCondition condition, bool paused);
QJsonObject feedObject(const FeedStatus &feed);
QStringList feedCells(const FeedStatus &feed);

/// Every feed that the desk follows.
Result<QList<FeedStatus>> followedFeeds(Desk &desk);
/// By number, name or address; "r/name" is also "name". ErrorKind::NotFound for none, ErrorKind::Usage for several.
Result<FeedStatus> findFeed(const QList<FeedStatus> &feeds, const QString &word);

/// The options of feedFrom(), for the help.
QList<Option> feedOptions();
/// A feed from an address and the options behind it: what the adapter that knows the address makes of it. standard: the
/// desk's day window.
Result<Subscription> feedFrom(const Adapters &adapters, const QString &address, const Arguments &arguments,
                              const DayWindow &standard);
/// "24h to 06:00 Europe/Paris"; without a zone the system's.
Result<DayWindow> dayWindowFrom(const QString &text);

/// The actions of "marbre feeds" that have a file of their own. The words of run begin with the action.
int importFeeds(CommandRun &run);
int exportFeeds(CommandRun &run);
int keepSecret(CommandRun &run);

} // namespace marbre
