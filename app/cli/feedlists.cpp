// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/feeds.h"

#include "sources/feeds/opml.h"
#include "store/subscriptionstore.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedListsText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedLists)
};

/// A list of feeds is a few kilobytes; what is larger than this is something else.
constexpr qint64 largestList = 16 * 1024 * 1024;

Result<QByteArray> readList(const QString &path)
{
    QFile file(path);
    const QString what = FeedListsText::tr("The list of feeds could not be read");
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorKind::Io, what, path, file.errorString(), {}});
    QByteArray bytes = file.read(largestList + 1);
    if (bytes.size() > largestList)
        return std::unexpected(Error{ErrorKind::Format, what, path, FeedListsText::tr("It is too large."), {}});
    return bytes;
}

/// Counts of an import: what was followed already is unchanged.
struct ListReport
{
    int added = 0;
    int unchanged = 0;
    QStringList problems;
};

ListReport followAll(SubscriptionStore &store, const QList<Subscription> &feeds, const DayWindow &standard)
{
    ListReport report;
    for (Subscription feed : feeds) {
        feed.feed = {};
        if (feed.window == DayWindow())
            feed.window = standard;
        const Result<FeedId> followed = store.follow(feed).result();
        if (followed)
            ++report.added;
        else if (followed.error().kind == ErrorKind::Conflict)
            ++report.unchanged;
        else
            report.problems << FeedListsText::tr("%1: %2").arg(feed.address, followed.error().text());
    }
    return report;
}

void printListReport(const CommandRun &run, const ListReport &report)
{
    if (run.wantsJson()) {
        const QJsonObject counts{
            {u"added"_s, report.added}, {u"unchanged"_s, report.unchanged}, {u"rejected"_s, report.problems.size()}};
        run.print(QJsonDocument(QJsonObject{{u"feeds"_s, counts}}));
    } else {
        run.print(FeedListsText::tr("Feeds: %1 added, %2 followed already, %3 rejected")
                      .arg(report.added)
                      .arg(report.unchanged)
                      .arg(report.problems.size()) +
                  u'\n');
    }
    for (const QString &problem : report.problems)
        run.complain(problem);
}

} // namespace

int importFeeds(CommandRun &run)
{
    const QString path = run.arguments().words().at(1);
    const Result<QByteArray> bytes = readList(path);
    if (!bytes)
        return run.fail(bytes.error());
    Result<QList<Subscription>> feeds = readOpml(*bytes);
    if (!feeds) {
        Error error = feeds.error();
        if (error.where.isEmpty())
            error.where = path;
        return run.fail(error);
    }
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    SubscriptionStore &store = (*desk)->store().subscriptions();
    const Result<DayWindow> window = store.dayWindow().result();
    if (!window)
        return run.fail(window.error());
    const ListReport report = followAll(store, *feeds, *window);
    printListReport(run, report);
    return report.problems.isEmpty() ? exitDone : exitFailures;
}

int exportFeeds(CommandRun &run)
{
    const QString path = run.arguments().words().value(1);
    if (run.wantsJson() && path.isEmpty())
        return run.fail(usageError(FeedListsText::tr("“--json” needs a file to write to")));
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<QList<FeedStatus>> followed = followedFeeds(**desk);
    if (!followed)
        return run.fail(followed.error());
    QList<Subscription> feeds;
    for (const FeedStatus &feed : *followed)
        feeds << feed.subscription;
    const QByteArray bytes = writeOpml(feeds, FeedListsText::tr("Feeds of Marbre"));
    if (path.isEmpty()) {
        run.printBytes(bytes);
        return exitDone;
    }
    if (const Status written = writeFile(path, bytes); !written)
        return run.fail(written.error());
    if (run.wantsJson())
        run.print(QJsonDocument(QJsonObject{{u"file"_s, path}, {u"bytes"_s, bytes.size()}}));
    return exitDone;
}

} // namespace marbre
