// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/feeds.h"
#include "cli/fetchreport.h"
#include "cli/interrupt.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FetchText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FetchCommand)
};

/// What runs at the moment, on standard error: on a terminal one line that is written over, else lines.
class ProgressLines final : public QObject
{
public:
    ProgressLines(Fetcher &fetcher, const QList<FeedStatus> &feeds)
    {
        for (const FeedStatus &feed : feeds)
            m_names.insert(feed.subscription.feed, feed.subscription.name);
        connect(&fetcher, &Fetcher::progressed, this, &ProgressLines::show);
        connect(&fetcher, &Fetcher::runFinished, this, &ProgressLines::finish);
    }
    ~ProgressLines() override
    {
        if (CommandRun::errorsGoToTerminal())
            std::fputs("\r\x1b[K", stderr);
    }
    Q_DISABLE_COPY_MOVE(ProgressLines)

private:
    void show(FeedId feed, const FetchProgress &progress)
    {
        constexpr qint64 interval = 100; // ms
        if (m_since.isValid() && m_since.elapsed() < interval)
            return;
        m_since.start();
        write(progress.total > 0 ? FetchText::tr("%1: %2 (%3 of %4)")
                                       .arg(m_names.value(feed), progress.sentence)
                                       .arg(progress.done)
                                       .arg(progress.total)
                                 : FetchText::tr("%1: %2").arg(m_names.value(feed), progress.sentence));
    }
    void finish(const FetchRun &run)
    {
        const qint64 threads = run.counts.threads.added + run.counts.threads.updated;
        const qint64 comments = run.counts.comments.added + run.counts.comments.updated;
        write(FetchText::tr("%1: %2, threads: %3, comments: %4")
                  .arg(m_names.value(run.feed), feedStateWord(run.condition, false))
                  .arg(threads)
                  .arg(comments));
    }
    static void write(const QString &text)
    {
        QString line = text;
        line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; }); // titles of strangers
        std::fprintf(stderr, CommandRun::errorsGoToTerminal() ? "\r%s\x1b[K" : "%s\n", line.toUtf8().constData());
        std::fflush(stderr);
    }

    QHash<FeedId, QString> m_names;
    QElapsedTimer m_since;
};

FetchReport runFetch(Fetcher &fetcher, const QList<FeedId> &feeds, const FetchOptions &options)
{
    FetchReport report;
    QEventLoop loop;
    QObject::connect(&fetcher, &Fetcher::finished, &loop, [&](const FetchReport &finished) {
        report = finished;
        loop.quit();
    });
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &fetcher, [&fetcher] { fetcher.cancel(); });
    fetcher.fetch(feeds, options);
    loop.exec();
    return report;
}

struct Wanted
{
    QList<FeedId> feeds; ///< empty: all
    bool someUnknown = false;
};

/// Names each word that is no feed; the others are fetched.
Wanted wantedFeeds(const CommandRun &run, const QList<FeedStatus> &followed)
{
    Wanted wanted;
    for (const QString &word : run.arguments().words()) {
        const Result<FeedStatus> feed = findFeed(followed, word);
        if (feed)
            wanted.feeds << feed->subscription.feed;
        else
            run.complain(feed.error().text());
        wanted.someUnknown |= !feed;
    }
    return wanted;
}

int printFetchReport(const CommandRun &run, const FetchReport &report)
{
    if (run.wantsJson())
        run.print(fetchDocument(report));
    else
        run.print(fetchText(report));
    bool failed = report.canceled;
    for (const FeedOutcome &feed : report.feeds) {
        failed |= feed.failed();
        if (feed.failed())
            run.complain(failureLine(feed));
    }
    if (report.canceled)
        run.complain(FetchText::tr("broken off; what had come is kept, and the next run goes on there"));
    return failed ? exitFailures : exitDone;
}

int runFetchCommand(CommandRun &run)
{
    const auto since = timeOption(run.arguments(), u"since"_s);
    if (!since)
        return run.fail(since.error());
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<QList<FeedStatus>> followed = followedFeeds(**desk);
    if (!followed)
        return run.fail(followed.error());
    const Wanted wanted = wantedFeeds(run, *followed);
    FetchReport report;
    if (!wanted.feeds.isEmpty() || !wanted.someUnknown) {
        std::optional<ProgressLines> lines;
        if (run.showsProgress())
            lines.emplace((*desk)->fetcher(), *followed);
        report = runFetch(
            (*desk)->fetcher(), wanted.feeds,
            {.since = *since, .whole = run.arguments().has(u"whole"_s), .force = run.arguments().has(u"force"_s)});
    }
    const int status = printFetchReport(run, report);
    return wanted.someUnknown ? exitFailures : status;
}

} // namespace

Command fetchCommand()
{
    return {
        .name = u"fetch"_s,
        .words = u"[FEED…]"_s,
        .summary = FetchText::tr("fetch the feeds that are followed, or these"),
        .options = {{u"since"_s, u"TIME"_s,
                     FetchText::tr("threads from this date or time on (UTC), instead of the day window's beginning")},
                    {u"whole"_s, {}, FetchText::tr("also discussions that seem unchanged")},
                    {u"force"_s, {}, FetchText::tr("also feeds that wait or are paused")}},
        .fewestWords = 0,
        .mostWords = -1,
        .dashWords = false,
        .run = runFetchCommand};
}

} // namespace marbre
