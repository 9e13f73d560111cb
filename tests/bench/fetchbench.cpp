// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "watch.h"

#include "desk/desk.h"
#include "shell/mainwindow.h"
#include "store/subscriptionstore.h"
#include "support/placeserver.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre::bench {

namespace {

constexpr int commentsAThread = 500;

/// Real time that nobody has to wait for: what is measured is the work, not the courtesy between requests.
class HurriedClock final : public Clock
{
public:
    Instant now() override { return marbre::now(); }
    bool wait(std::chrono::milliseconds, std::stop_token stop) override { return !stop.stop_requested(); }
};

/// A field of /proc/self/status in megabytes.
double megabytes(QByteArrayView field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void say(const QJsonObject &measured)
{
    QTextStream(stdout) << QJsonDocument(measured).toJson(QJsonDocument::Compact) << Qt::endl;
}

QByteArray thing(const QByteArray &kind, const QByteArray &data)
{
    return R"({"kind":")" + kind + R"(","data":)" + data + '}';
}

QByteArray listing(const QByteArray &children, const QByteArray &after = "null")
{
    return thing("Listing", R"({"after":)" + after + R"(,"before":null,"children":[)" + children + "]}");
}

QByteArray threadId(int thread)
{
    return QByteArray::number(4'000'000 + thread, 36);
}

QByteArray threadJson(int thread)
{
    const QByteArray id = threadId(thread);
    const QByteArray created = QByteArray::number(toUnix(now()) - 3600 - thread * 60);
    return thing("t3", R"({"id":")" + id + R"(","name":"t3_)" + id + R"(","subreddit":"bench","title":")" +
                           words(thread, 9) + R"(","selftext":")" + words(thread, 40) + R"(","author":"a)" + id +
                           R"(","score":120,"num_comments":)" + QByteArray::number(commentsAThread) +
                           R"(,"created_utc":)" + created + R"(,"permalink":"/r/bench/comments/)" + id +
                           R"(/x/","url":"https://www.reddit.com/r/bench/comments/)" + id + R"(/x/","is_self":true})");
}

/// A chain of four below each comment at the top.
QByteArray commentsJson(int thread)
{
    const QByteArray link = "t3_" + threadId(thread);
    const QByteArray created = QByteArray::number(toUnix(now()) - 1800);
    const auto comment = [&](int number, const QByteArray &parent, const QByteArray &replies) {
        const QByteArray id = QByteArray::number(60'000'000 + thread * commentsAThread + number, 36);
        return thing("t1", R"({"id":")" + id + R"(","name":"t1_)" + id + R"(","link_id":")" + link +
                               R"(","parent_id":")" + parent + R"(","subreddit":"bench","author":"c)" + id +
                               R"(","body":")" + words(thread * commentsAThread + number, 10 + number % 60) +
                               R"(","score":)" + QByteArray::number(number % 300) + R"(,"created_utc":)" + created +
                               R"(,"permalink":"/r/bench/comments/)" + threadId(thread) + "/x/" + id +
                               R"(/","replies":)" + replies + '}');
    };
    const auto name = [&](int number) {
        return "t1_" + QByteArray::number(60'000'000 + thread * commentsAThread + number, 36);
    };
    QByteArray children;
    for (int top = 0; top < commentsAThread; top += 5) {
        QByteArray replies = R"("")";
        for (int number = top + 4; number > top; --number)
            replies = listing(comment(number, name(number - 1), replies));
        children += (top ? "," : "") + comment(top, link, replies);
    }
    return listing(children);
}

QByteArray pageJson(int thread)
{
    return '[' + listing(threadJson(thread)) + ',' + commentsJson(thread) + ']';
}

/// The listing in pages of a hundred, and each discussion in one answer.
void serve(PlaceServer &server, int threads)
{
    server.on(u"/api/v1/access_token"_s,
              PlaceAnswer::json(R"({"access_token":"bench","token_type":"bearer","expires_in":86400,"scope":"*"})"));
    server.on(u"/r/bench/new"_s, [threads](const PlaceRequest &request) {
        const QString after = request.parameter(u"after"_s);
        int first = 0;
        while (!after.isEmpty() && first < threads && after != u"t3_"_s + QString::fromLatin1(threadId(first)))
            ++first;
        first += after.isEmpty() ? 0 : 1;
        const int end = std::min(first + 100, threads);
        QByteArray children;
        for (int thread = first; thread < end; ++thread)
            children += (thread > first ? "," : "") + threadJson(thread);
        return PlaceAnswer::json(
            listing(children, end < threads ? R"("t3_)" + threadId(end - 1) + '"' : QByteArrayLiteral("null")));
    });
    for (int thread = 0; thread < threads; ++thread)
        server.on(u"/comments/"_s + QString::fromLatin1(threadId(thread)), PlaceAnswer::json(pageJson(thread)));
}

/// Runs this program again, alone with its memory, and takes what it says.
QJsonObject measured(const QString &self, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MARBRE_REDDIT_CLIENT_ID"_s, u"bench"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder);
    environment.insert(u"XDG_DATA_HOME"_s, folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(self, arguments);
    process.waitForFinished(600'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

Desk::Options optionsAt(const QString &address)
{
    Desk::Options options;
    options.keeping = Secrets::Keeping::Memory;
    options.wiring.clock = std::make_shared<HurriedClock>();
    options.wiring.hosts.redditSite = address;
    options.wiring.hosts.redditApi = address;
    return options;
}

Subscription benchFeed(int threads)
{
    Subscription feed;
    feed.name = feed.address = u"r/bench"_s;
    feed.kind = u"reddit"_s;
    feed.place = Place::Reddit;
    feed.sort = u"new"_s;
    feed.threadLimit = threads;
    feed.commentBudget = commentsAThread;
    feed.window.hours = 168;
    return feed;
}

/// Waits in the window's event loop until the fetch has ended; the heartbeat runs from beginning to end.
template <typename Start, typename Object, typename Signal>
QJsonObject runWatched(Object &object, Signal signal, const Start &start)
{
    const double before = megabytes("VmRSS:");
    QEventLoop loop;
    QObject::connect(&object, signal, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    const Heartbeat heartbeat;
    auto *application = static_cast<WatchedApplication *>(QCoreApplication::instance());
    application->forget();
    start();
    loop.exec();
    QTextStream(stderr) << "longest event of the window's thread: " << application->longest() << Qt::endl;
    return {{u"ms"_s, double(clock.nsecsElapsed()) / 1e6},
            {u"stall"_s, heartbeat.longest()},
            {u"busy"_s, heartbeat.busiest()},
            {u"late"_s, heartbeat.late()},
            {u"before"_s, before},
            {u"peak"_s, megabytes("VmHWM:")}};
}

int fetchRun(const QString &path, const QString &address, int threads)
{
    Result<std::unique_ptr<Desk>> desk = Desk::open(path, optionsAt(address));
    if (!desk || !(*desk)->store().subscriptions().follow(benchFeed(threads)).result())
        return 1;
    MainWindow window(**desk);
    window.show();
    QTimer::singleShot(500ms, &window, [] { QCoreApplication::exit(); }); // what the window makes when it is idle
    QApplication::exec();
    Fetcher &fetcher = (*desk)->fetcher();
    FetchReport report;
    QObject::connect(&fetcher, &Fetcher::finished, &window, [&](const FetchReport &done) { report = done; });
    QJsonObject result = runWatched(fetcher, &Fetcher::finished, [&] { fetcher.fetch(); });
    result[u"comments"_s] = report.counts.comments.added;
    for (const FeedOutcome &feed : std::as_const(report.feeds)) {
        if (feed.failed())
            QTextStream(stderr) << feed.run.message << Qt::endl;
    }
    say(result);
    return 0;
}

int importRun(const QString &path, const QString &folder)
{
    const Result<std::unique_ptr<Desk>> desk = Desk::open(path);
    if (!desk)
        return 1;
    MainWindow window(**desk);
    window.show();
    QTimer::singleShot(500ms, &window, [] { QCoreApplication::exit(); });
    QApplication::exec();
    QStringList files;
    const QFileInfoList found = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : found)
        files << file.filePath();
    std::unique_ptr<ImportJob> job = std::make_unique<ImportJob>((*desk)->store(), (*desk)->pool(), [&files] {
        QList<ImportItem> items;
        for (const QString &file : std::as_const(files))
            items << ImportItem{file, EditionState::Draft};
        return items;
    }());
    QJsonObject result = runWatched(*job, &ImportJob::finished, [&] { job->start(); });
    result[u"comments"_s] = job->report().comments.added;
    say(result);
    return 0;
}

} // namespace

int watchedRun(int argc, char **argv)
{
    const WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--fetch-run"_L1)
        return fetchRun(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    return importRun(arguments.value(2), arguments.value(3));
}

QList<Row> fetchBench(const QString &self, int comments)
{
    const QTemporaryDir folder;
    const int threads = comments / commentsAThread;
    PlaceServer server;
    serve(server, threads);
    QDir(folder.path()).mkdir(u"pages"_s);
    for (int thread = 0; thread < threads; ++thread) {
        if (!writeFile(folder.filePath(u"pages/%1.json"_s.arg(thread)), pageJson(thread)))
            return {};
    }
    const QJsonObject imported = measured(
        self, {u"--import-run"_s, folder.filePath(u"import.marbre"_s), folder.filePath(u"pages"_s)}, folder.path());
    const QJsonObject fetched = measured(
        self, {u"--fetch-run"_s, folder.filePath(u"fetch.marbre"_s), server.address(), QString::number(threads)},
        folder.path());
    const auto rate = [](const QJsonObject &run) {
        return run["comments"_L1].toDouble() / std::max(1.0, run["ms"_L1].toDouble()) * 1000;
    };
    if (fetched["comments"_L1].toInt() < threads * commentsAThread)
        return {};
    const QString what = u"fetch of %1 comments from the loopback, the window open"_s.arg(threads * commentsAThread);
    return {Row{what + u" (floor: import of the same answers from files)"_s, u"a second"_s, rate(imported),
                rate(fetched), true},
            Row{what + u": peak of memory (floor: as above)"_s, u"MB"_s, imported["peak"_L1].toDouble(),
                fetched["peak"_L1].toDouble()},
            Row{what + u": memory before (floor: as above)"_s, u"MB"_s, imported["before"_L1].toDouble(),
                fetched["before"_L1].toDouble()},
            Row{what + u": longest stall of the window's thread (floor: as above)"_s, u"ms"_s,
                imported["stall"_L1].toDouble(), fetched["stall"_L1].toDouble()},
            Row{what + u": longest work of the window's thread at a stretch (floor: as above)"_s, u"ms"_s,
                imported["busy"_L1].toDouble(), fetched["busy"_L1].toDouble()},
            Row{what + u": frames lost (floor: as above)"_s, u"frames"_s, imported["late"_L1].toDouble(),
                fetched["late"_L1].toDouble()}};
}

} // namespace marbre::bench
