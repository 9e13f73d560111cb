// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds.h"

#include "sources/chosenkind.h"
#include "sources/wire/transport.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedOptions)
};

QString kindList(const Adapters &adapters)
{
    QStringList words;
    for (const auto &adapter : adapters.all())
        words << adapter->word();
    return words.join(u", "_s);
}

Result<Subscription> recognised(const Adapters &adapters, const QString &address, const QString &kind)
{
    if (!kind.isEmpty() && !adapters.named(kind))
        return std::unexpected(
            usageError(FeedOptionsText::tr("“%1” is no kind of feed: %2").arg(kind, kindList(adapters))));
    const auto feed = kind.isEmpty() ? adapters.recognise(address) : recogniseAs(*adapters.named(kind), address);
    if (feed)
        return *feed;
    if (kind.isEmpty())
        return std::unexpected(
            Error{ErrorKind::NotFound, FeedOptionsText::tr("No kind of feed has such an address"), address, {}, {}});
    return std::unexpected(Error{ErrorKind::NotFound,
                                 FeedOptionsText::tr("This is no address of the kind “%1”").arg(kind),
                                 address,
                                 adapters.named(kind)->traits().addressHint,
                                 {}});
}

/// What the adapter left out of the address as typed, because it is nobody's business: a password, a token. Everybody
/// on the machine can read a command's arguments.
bool carriesSecret(const QString &typed, const Subscription &feed)
{
    const QUrl url(typed, QUrl::TolerantMode);
    if (!url.password().isEmpty())
        return true;
    if (shownAddress(url) == shownAddress(QUrl(feed.address)))
        return false;
    const QUrlQuery shown(QUrl(shownAddress(url)));
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::ranges::any_of(items, [&](const auto &item) {
        return shown.queryItemValue(item.first, QUrl::FullyDecoded) != item.second &&
               !feed.address.contains(item.second);
    });
}

/// A number from 0 on; nothing where the option is not given.
Result<std::optional<int>> countOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return std::unexpected(usageError(FeedOptionsText::tr("“--%1” needs a number, 0 or more").arg(option)));
    return number;
}

Status takeNumbers(Subscription &feed, const Arguments &arguments)
{
    const auto limit = numberOption(arguments, u"limit"_s);
    const auto depth = countOption(arguments, u"depth"_s);
    const auto budget = countOption(arguments, u"budget"_s);
    const auto every = countOption(arguments, u"every"_s);
    for (const auto *number : {&limit, &depth, &budget, &every}) {
        if (!*number)
            return std::unexpected(number->error());
    }
    feed.threadLimit = limit->value_or(feed.threadLimit);
    feed.commentDepth = depth->value_or(feed.commentDepth);
    feed.commentBudget = budget->value_or(feed.commentBudget);
    feed.schedule.everyMinutes = every->value_or(feed.schedule.everyMinutes);
    return {};
}

Status takeSort(Subscription &feed, const Adapters &adapters, const QString &sort)
{
    if (sort.isEmpty())
        return {};
    const QStringList sorts = adapters.named(feed.kind)->traits().sorts;
    if (sorts.isEmpty())
        return std::unexpected(usageError(FeedOptionsText::tr("a feed of the kind “%1” has one order").arg(feed.kind)));
    if (!sorts.contains(sort))
        return std::unexpected(
            usageError(FeedOptionsText::tr("“%1” is no order of this place: %2").arg(sort, sorts.join(u", "_s))));
    feed.sort = sort;
    return {};
}

Status takeWindow(Subscription &feed, const Arguments &arguments)
{
    if (!arguments.has(u"window"_s))
        return {};
    const Result<DayWindow> window = dayWindowFrom(arguments.value(u"window"_s));
    if (!window)
        return std::unexpected(window.error());
    feed.window = *window;
    return {};
}

} // namespace

QList<Option> feedOptions()
{
    return {
        {u"kind"_s, u"KIND"_s, FeedOptionsText::tr("add, test: the kind of place, where its address does not say it")},
        {u"name"_s, u"NAME"_s, FeedOptionsText::tr("add: what the feed is called here")},
        {u"sort"_s, u"ORDER"_s, FeedOptionsText::tr("add, test: which list of the place, such as hot or new")},
        {u"limit"_s, u"N"_s, FeedOptionsText::tr("add, test: threads a run, at most")},
        {u"depth"_s, u"N"_s, FeedOptionsText::tr("add, test: levels of replies; 0 for all")},
        {u"budget"_s, u"N"_s, FeedOptionsText::tr("add, test: comments a thread, at most; 0 for none")},
        {u"every"_s, u"MINUTES"_s, FeedOptionsText::tr("add: how often the window fetches it; 0 for only when asked")},
        {u"window"_s, u"WINDOW"_s,
         FeedOptionsText::tr("add, test: what a day covers, such as “24h to 06:00 Europe/Paris”")}};
}

Result<Subscription> feedFrom(const Adapters &adapters, const QString &address, const Arguments &arguments,
                              const DayWindow &standard)
{
    Result<Subscription> feed = recognised(adapters, address, arguments.value(u"kind"_s));
    if (!feed)
        return feed;
    if (carriesSecret(address, *feed) || !adapters.named(feed->kind)->secretsIn(address).isEmpty())
        return std::unexpected(
            usageError(FeedOptionsText::tr("the address carries a secret, and others can read the arguments of a "
                                           "command: leave it out, and give it with “marbre feeds secret”")));
    feed->window = standard;
    if (arguments.has(u"name"_s))
        feed->name = arguments.value(u"name"_s);
    for (const Status &status : {takeNumbers(*feed, arguments), takeSort(*feed, adapters, arguments.value(u"sort"_s)),
                                 takeWindow(*feed, arguments)}) {
        if (!status)
            return std::unexpected(status.error());
    }
    return feed;
}

Result<DayWindow> dayWindowFrom(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d{1,3})\s*h\s+to\s+(\d{1,2}:\d{2})(?:\s+(\S+))?$)"_s);
    const QRegularExpressionMatch match = form.match(text.simplified());
    DayWindow window;
    window.hours = match.captured(1).toInt();
    window.end = QTime::fromString(match.captured(2), u"H:mm"_s);
    window.zone = match.captured(3).toUtf8();
    const bool isZone = window.zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(window.zone);
    if (match.hasMatch() && window.hours >= 1 && window.hours <= 168 && window.end.isValid() && isZone)
        return window;
    return std::unexpected(usageError(
        FeedOptionsText::tr("“%1” is no day window: such as “24h to 06:00 Europe/Paris”, 1 to 168 hours").arg(text)));
}

} // namespace marbre
