// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "watch.h"

#include "desk/desk.h"
#include "model/batch.h"
#include "models/editiondocument.h"
#include "store/editionstore.h"
#include "store/threadstore.h"
#include "write/checker.h"
#include "write/manuscriptedit.h"
#include "write/writeplace.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre::bench {

namespace {

constexpr int sections = 30;
constexpr int quotesASection = 10;
constexpr int wordsASection = 1'660; // 50,000 in all
constexpr int wordsAQuote = 25;
constexpr int commentsAThread = 60;
constexpr int bursts = 12;
constexpr int keysABurst = 12;

/// The event loop runs for a while, or until something says so.
template <typename Done>
void runUntil(std::chrono::milliseconds most, Done done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < most.count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

void rest(std::chrono::milliseconds time)
{
    QTimer wake; // so that waiting for events ends in time
    wake.start(time);
    runUntil(time, [] { return false; });
}

QString threadId(int thread)
{
    return QString::number(3'000'000 + thread, 36);
}

QString commentId(int thread, int comment)
{
    return QString::number(9'000'000 + thread * commentsAThread + comment, 36);
}

QString permalinkOf(int thread)
{
    return u"https://www.reddit.com/r/artificial/comments/%1/slug/"_s.arg(threadId(thread));
}

/// One thread a quote: its first comment is quoted.
QString quotedWords(int thread)
{
    return QString::fromUtf8(words(70'000 + thread, wordsAQuote)) + u" in %1 of %2 cases."_s.arg(thread + 3).arg(900);
}

ThreadBatch quotedThreads()
{
    ThreadBatch batch;
    for (int thread = 0; thread < sections * quotesASection; ++thread) {
        ThreadRecord record;
        record.remoteId = "t3_" + threadId(thread).toStdString();
        record.community = "r/artificial";
        record.title = words(50'000 + thread, 9).toStdString();
        record.body = words(60'000 + thread, 80).toStdString() + ". It cost 1,250 dollars.";
        record.author = "someone";
        record.url = record.permalink = permalinkOf(thread).toStdString();
        record.created = fromUnix(1758400000 + thread);
        batch.threads.push_back(record);
        for (int comment = 0; comment < commentsAThread; ++comment) {
            CommentRecord reply;
            reply.remoteId = "t1_" + commentId(thread, comment).toStdString();
            reply.threadRemoteId = record.remoteId;
            reply.author = "voice" + std::to_string(comment);
            reply.body = comment == 0 ? "Well. " + quotedWords(thread).toStdString()
                                      : words(thread * commentsAThread + comment, 30).toStdString() + '.';
            reply.score = {ScoreState::Known, 45, fromUnix(1758440000)};
            reply.created = fromUnix(1758410000 + comment);
            reply.permalink = record.permalink + commentId(thread, comment).toStdString() + "/";
            batch.comments.push_back(reply);
        }
    }
    return batch;
}

QString quoteBlock(int thread)
{
    return u"> %1\n>\n> — [u/voice0](%2%3/) (45 points)\n\n"_s.arg(quotedWords(thread), permalinkOf(thread),
                                                                   commentId(thread, 0));
}

QString article()
{
    QString text = u"Trois axes: "_s + QString::fromUtf8(words(1, 30)) + u".\n\n"_s;
    for (int section = 0; section < sections; ++section) {
        text += u"## %1\n\n"_s.arg(QString::fromUtf8(words(100 + section, 5)));
        const int share = wordsASection / quotesASection - wordsAQuote;
        for (int quote = 0; quote < quotesASection; ++quote) {
            const int thread = section * quotesASection + quote;
            text += u"%1: [%2](%3), 1 250 dollars et %4 %. \n\n"_s.arg(
                QString::fromUtf8(words(1'000 + thread, share)), QString::fromUtf8(words(2'000 + thread, 4)),
                permalinkOf(thread), QString::number(thread % 90 + 2));
            text += quoteBlock(thread);
        }
    }
    return text;
}

Edition longEdition()
{
    Edition edition;
    edition.headline = QString::fromUtf8(words(7, 7));
    edition.standfirst = QString::fromUtf8(words(8, 14));
    edition.byline = u"Bench"_s;
    edition.communities = {u"r/artificial"_s};
    edition.date = QDate(2025, 9, 21);
    edition.language = u"fr"_s;
    edition.keyPoints = {QString::fromUtf8(words(9, 9)), QString::fromUtf8(words(10, 9))};
    edition.body = article();
    return edition;
}

/// Milliseconds of one whole check; its number of rows in count.
double checkTime(Desk &desk, const Edition &edition, EditionId id, int &count)
{
    return timed([&] {
        const auto checking = desk.check(edition, {id, false, true});
        runUntil(120s, [&] { return checking.isFinished(); });
        count = int(checking.result().value_or(QList<CheckRow>{}).size());
    });
}

/// Types like an editor: a burst, then a pause in which a check comes and is shown.
void type(WritePlace &place, ManuscriptEdit &edit, bool checks)
{
    int checked = 0;
    QObject::connect(&place, &WritePlace::checked, &place, [&checked] { ++checked; });
    for (int burst = 0; burst < bursts; ++burst) {
        edit.goTo(edit.document()->characterCount() * (burst + 1) / (bursts + 2));
        const int before = checked;
        for (int key = 0; key < keysABurst; ++key) {
            const QString letter(key == 5 ? u' ' : QChar(u'a' + key));
            QKeyEvent press(QEvent::KeyPress, key == 5 ? Qt::Key_Space : Qt::Key_A + key, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(&edit, &press);
            rest(60ms);
        }
        if (checks)
            runUntil(30s, [&] { return checked > before; });
        rest(checks ? 400ms : 1'500ms); // until it is shown and painted
    }
    QObject::disconnect(&place, &WritePlace::checked, &place, nullptr);
}

} // namespace

int checkRun(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const bool checks = application.arguments().value(2) == "on"_L1;
    const QTemporaryDir folder;
    auto desk = Desk::open(folder.filePath(u"desk.marbre"_s));
    if (!desk)
        return 1;
    Store &store = (*desk)->store();
    store.threads().ingest(quotedThreads()).waitForFinished();
    const Edition edition = longEdition();
    const Result<EditionId> id =
        store.editions().create(editionText(edition), EditionState::Draft, u"created"_s).result();
    if (!id)
        return 1;
    int rows = 0;
    const double cold = checkTime(**desk, edition, *id, rows);
    const double warm = median(5, [&] { return checkTime(**desk, edition, *id, rows); });

    EditionDocument document(**desk);
    const QFuture<Result<void>> opening = document.open(*id);
    runUntil(60s, [&] { return opening.isFinished(); });
    WritePlace place(**desk, document);
    place.resize(1440, 820);
    place.show();
    place.showCheck();
    auto *edit = place.findChild<ManuscriptEdit *>();
    edit->setFocus();
    if (!checks)
        place.findChild<Checker *>()->setActive(false);
    rest(8s); // the first check, and its pictures
    application.forget();
    Heartbeat heartbeat;
    type(place, *edit, checks);
    QTextStream(stderr) << (checks ? "with" : "without") << " checks, longest event: " << application.longest()
                        << Qt::endl;
    const QJsonObject figures{{u"busiest"_s, heartbeat.busiest()},
                              {u"longest"_s, heartbeat.longest()},
                              {u"late"_s, heartbeat.late()},
                              {u"cold"_s, cold},
                              {u"warm"_s, warm},
                              {u"rows"_s, rows}};
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}

QList<Row> checkBench(const QString &self)
{
    const auto measured = [&self](const QString &checks) {
        const QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(self, {u"--check-run"_s, checks});
        process.waitForFinished(600'000);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    };
    const QJsonObject on = measured(u"on"_s);
    const QJsonObject off = measured(u"off"_s);
    if (on.isEmpty() || off.isEmpty())
        return {};
    const QString what =
        u"50,000 words, %1 quotes, %2 rows: "_s.arg(sections * quotesASection).arg(on["rows"_L1].toInt());
    return {Row{what + u"longest work of the window's thread while typing (floor: checks off)"_s, u"ms"_s,
                off["busiest"_L1].toDouble(), on["busiest"_L1].toDouble()},
            Row{what + u"longest stall of the window's thread (floor: checks off)"_s, u"ms"_s,
                off["longest"_L1].toDouble(), on["longest"_L1].toDouble()},
            Row{what + u"a whole check, the desk just opened (floor: the next ones)"_s, u"ms"_s,
                on["warm"_L1].toDouble(), on["cold"_L1].toDouble()}};
}

} // namespace marbre::bench
