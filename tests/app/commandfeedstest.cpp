// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"
#include "support/placeserver.h"

#include <QRegularExpression>
#include <QTest>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace marbre;
using namespace Qt::StringLiterals;

/// feeds, fetch.
class CommandFeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followedFeedsAreListedWithTheirShape();
    void optionsOfAFeedAreKept();
    void aFeedIsNamedByNumberNameOrAddress();
    void whatIsNotFollowedIsAFailure();
    void theSameFeedIsFollowedOnce();
    void anAddressOfNoKindIsAFailure();
    void pausingAndResuming();
    void removingKeepsWhatCame();
    void testingShowsWhatWouldComeAndKeepsNothing();
    void testingWhatDoesNotAnswerIsAFailure();
    void listsOfFeedsGoOutAndIn();
    void aBadListIsAFailure();
    void fetchingCountsWhatCame();
    void fetchingAgainChangesNothing();
    void aFeedThatFailsIsNamedAndTheOthersAreIn();
    void onlyNamedFeedsAreFetched();
    void anUnknownFeedIsNamedAndTheOthersAreFetched();
    void nothingFollowedIsNothingToFetch();
    void threadsBeforeATimeMayBeLeftOut();
    void progressIsShownOnlyWhereItIsWanted();
    void interruptingEndsCleanlyAndKeepsWhatCame();
    void aFeedThatNeedsASecretSaysSo();
    void aSecretThatNoKeyringTakesIsAFailure();
    void aTypedSecretIsNotShown();
    void trendAndWithdrawalAreSaid();
};

/// Two articles of a site, one of them older.
static QByteArray feedOf(const QByteArray &name)
{
    const QByteArray today = QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODate).toLatin1();
    return R"(<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>)" + name +
           R"(</title><id>urn:x:)" + name + R"(</id><updated>)" + today + R"(</updated>)" +
           R"(<entry><title>First of )" + name + R"(</title><id>urn:x:)" + name + R"(:1</id><updated>)" + today +
           R"(</updated><link href="http://)" + name + R"(.example/1"/><author><name>mason</name></author>)" +
           R"(<content type="html">&lt;p&gt;Granite.&lt;/p&gt;</content></entry>)" + R"(<entry><title>Second of )" +
           name + R"(</title><id>urn:x:)" + name + R"(:2</id><updated>)" + today + R"(</updated><link href="http://)" +
           name + R"(.example/2"/><content type="html">&lt;p&gt;Slate.&lt;/p&gt;</content></entry></feed>)";
}

static PlaceAnswer answerOf(const QByteArray &name)
{
    PlaceAnswer answer;
    answer.contentType = "application/atom+xml";
    answer.body = feedOf(name);
    return answer;
}

static void follow(const Shell &shell, const QString &address, const QString &name)
{
    const Said said = shell.run({u"feeds"_s, u"add"_s, address, u"--name"_s, name});
    if (said.status != 0)
        qFatal("feeds add: %s", said.err.constData());
}

/// A port of this machine where nobody answers.
static QString closedAddress()
{
    return u"http://127.0.0.1:1/feed"_s;
}

static QJsonObject counts(int added, int unchanged = 0)
{
    return {{u"added"_s, added}, {u"updated"_s, 0}, {u"unchanged"_s, unchanged}, {u"rejected"_s, 0}};
}

void CommandFeedsTest::followedFeedsAreListedWithTheirShape()
{
    const Shell shell;
    QCOMPARE(shell.run({u"feeds"_s}).out, QByteArray());
    QCOMPARE(shell.json({u"feeds"_s}).array().size(), 0);
    const Said said = shell.run({u"feeds"_s, u"add"_s, u"https://quarry.example/feed"_s, u"--name"_s, u"Quarry"_s});
    QCOMPARE(said.status, 0);
    QCOMPARE(said.out, "Quarry\n");
    const QJsonArray feeds = shell.json({u"feeds"_s}).array();
    QCOMPARE(feeds.size(), 1);
    const QJsonObject feed = feeds[0].toObject();
    QStringList keys{u"id"_s,       u"name"_s,       u"kind"_s,    u"address"_s,     u"sort"_s,
                     u"state"_s,    u"last_run"_s,   u"code"_s,    u"last_error"_s,  u"last_success"_s,
                     u"next_run"_s, u"quota_left"_s, u"threads"_s, u"new_threads"_s, u"quota_resets"_s};
    keys.sort();
    QCOMPARE(keysOf(feed), keys);
    QCOMPARE(feed[u"name"_s], u"Quarry"_s);
    QCOMPARE(feed[u"kind"_s], u"feed"_s);
    QCOMPARE(feed[u"state"_s], u"never"_s);
    for (const QString &unknown : {u"last_success"_s, u"last_error"_s, u"quota_left"_s, u"quota_resets"_s, u"code"_s})
        QVERIFY2(feed[unknown].isNull(), qPrintable(unknown));
    QVERIFY(shell.run({u"feeds"_s}).out.contains("never"));
}

void CommandFeedsTest::optionsOfAFeedAreKept()
{
    const Shell shell;
    QCOMPARE(shell
                 .run({u"feeds"_s, u"add"_s, u"https://quarry.example/feed"_s, u"--limit"_s, u"7"_s, u"--depth=3"_s,
                       u"--budget"_s, u"0"_s, u"--every"_s, u"0"_s, u"--window"_s, u"36h to 5:30 Europe/Paris"_s,
                       u"--kind"_s, u"feed"_s})
                 .status,
             0);
    QVERIFY(shell.json({u"feeds"_s}).array()[0].toObject()[u"next_run"_s].isNull()); // only when asked
    // The list that goes out says every setting; another desk takes them in.
    const Said list = shell.run({u"feeds"_s, u"export"_s});
    const Shell other;
    other.write(u"list.opml"_s, list.out);
    QCOMPARE(other.run({u"feeds"_s, u"import"_s, u"list.opml"_s}).status, 0);
    static const QRegularExpression created(u"<dateCreated>.*</dateCreated>"_s);
    const auto timeless = [](const Said &said) { return QString::fromUtf8(said.out).remove(created); };
    QCOMPARE(timeless(other.run({u"feeds"_s, u"export"_s})), timeless(list));
    for (const char *said : {"36", "05:30", "Europe/Paris", "7", "3"})
        QVERIFY2(list.out.contains(said), said);
}

void CommandFeedsTest::aFeedIsNamedByNumberNameOrAddress()
{
    const Shell shell;
    follow(shell, u"https://quarry.example/feed"_s, u"r/quarry"_s);
    follow(shell, u"https://slate.example/feed"_s, u"r/slate"_s);
    const int number = shell.json({u"feeds"_s}).array()[0].toObject()[u"id"_s].toInt();
    for (const QString &name :
         {QString::number(number), u"R/Quarry"_s, u"quarry"_s, u"https://quarry.example/feed"_s}) {
        const Said said = shell.run({u"feeds"_s, u"pause"_s, name, u"--json"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.json().object()[u"name"_s], u"r/quarry"_s);
    }
    follow(shell, u"https://other.example/feed"_s, u"c/quarry"_s);
    QCOMPARE(shell.run({u"feeds"_s, u"pause"_s, u"quarry"_s}).status, 2); // two of them
    QCOMPARE(shell.run({u"feeds"_s, u"pause"_s, u"c/quarry"_s}).status, 0);
}

void CommandFeedsTest::whatIsNotFollowedIsAFailure()
{
    const Shell shell;
    for (const QString &action : {u"remove"_s, u"pause"_s, u"resume"_s}) {
        const Said said = shell.run({u"feeds"_s, action, u"nobody"_s, u"--json"_s});
        QCOMPARE(said.status, 1);
        QVERIFY(said.out.isEmpty());
        QVERIFY(said.err.contains("nobody"));
    }
}

void CommandFeedsTest::theSameFeedIsFollowedOnce()
{
    const Shell shell;
    follow(shell, u"https://quarry.example/feed"_s, u"Quarry"_s);
    const Said said = shell.run({u"feeds"_s, u"add"_s, u"https://quarry.example/feed"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.err.contains("Quarry"));
    QCOMPARE(shell.json({u"feeds"_s}).array().size(), 1);
}

void CommandFeedsTest::anAddressOfNoKindIsAFailure()
{
    const Shell shell;
    const Said said = shell.run({u"feeds"_s, u"add"_s, u"the stones of Venice"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.err.contains("Venice"));
    QCOMPARE(shell.run({u"feeds"_s, u"add"_s, u"the stones of Venice"_s, u"--kind"_s, u"feed"_s}).status, 1);
    QCOMPARE(shell.json({u"feeds"_s}).array().size(), 0);
}

void CommandFeedsTest::pausingAndResuming()
{
    PlaceServer place;
    place.on(u"/feed"_s, answerOf("quarry"));
    const Shell shell;
    follow(shell, place.url(u"/feed"_s).toString(), u"Quarry"_s);
    QCOMPARE(shell.run({u"feeds"_s, u"pause"_s, u"Quarry"_s}).status, 0);
    QJsonObject feed = shell.json({u"feeds"_s}).array()[0].toObject();
    QCOMPARE(feed[u"state"_s], u"paused"_s);
    QVERIFY(feed[u"next_run"_s].isNull());
    QCOMPARE(shell.run({u"fetch"_s}).status, 0);
    QCOMPARE(place.count(u"/feed"_s), 0);
    QCOMPARE(shell.run({u"fetch"_s, u"--force"_s}).status, 0);
    QCOMPARE(place.count(u"/feed"_s), 1);
    QCOMPARE(shell.run({u"feeds"_s, u"resume"_s, u"Quarry"_s}).status, 0);
    QCOMPARE(shell.run({u"fetch"_s}).status, 0);
    QVERIFY(place.count(u"/feed"_s) > 1);
}

void CommandFeedsTest::removingKeepsWhatCame()
{
    PlaceServer place;
    place.on(u"/feed"_s, answerOf("quarry"));
    const Shell shell;
    follow(shell, place.url(u"/feed"_s).toString(), u"Quarry"_s);
    QCOMPARE(shell.run({u"fetch"_s}).status, 0);
    QCOMPARE(shell.run({u"feeds"_s, u"remove"_s, u"Quarry"_s}).status, 0);
    QCOMPARE(shell.json({u"feeds"_s}).array().size(), 0);
    QCOMPARE(shell.json({u"threads"_s, u"--feed"_s, u"Quarry"_s}).array().size(), 2);
}

void CommandFeedsTest::testingShowsWhatWouldComeAndKeepsNothing()
{
    PlaceServer place;
    place.on(u"/feed"_s, answerOf("quarry"));
    const Shell shell;
    const Said said = shell.run({u"feeds"_s, u"test"_s, place.url(u"/feed"_s).toString(), u"--json"_s});
    QCOMPARE(said.status, 0);
    const QJsonObject preview = said.json().object();
    QCOMPARE(preview[u"title"_s], u"quarry"_s);
    QCOMPARE(preview[u"threads"_s], 2);
    QVERIFY(preview[u"titles"_s].toArray().contains(u"First of quarry"_s));
    QVERIFY(shell.run({u"feeds"_s, u"test"_s, place.url(u"/feed"_s).toString()}).out.contains("First of quarry"));
    QCOMPARE(shell.json({u"feeds"_s}).array().size(), 0);
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 0);
}

void CommandFeedsTest::testingWhatDoesNotAnswerIsAFailure()
{
    const Shell shell;
    const Said said = shell.run({u"feeds"_s, u"test"_s, closedAddress(), u"--json"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.contains("127.0.0.1"));
}

void CommandFeedsTest::listsOfFeedsGoOutAndIn()
{
    const Shell shell;
    follow(shell, u"https://quarry.example/feed"_s, u"Quarry"_s);
    follow(shell, u"https://slate.example/feed"_s, u"Slate"_s);
    const Said written = shell.run({u"feeds"_s, u"export"_s, u"list.opml"_s, u"--json"_s});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.json().object()[u"bytes"_s].toInteger(), shell.read(u"list.opml"_s).size());
    QVERIFY(shell.read(u"list.opml"_s).contains("<opml"));
    QCOMPARE(shell.run({u"feeds"_s, u"export"_s, u"--json"_s}).status, 2);
    const QJsonObject again = shell.json({u"feeds"_s, u"import"_s, u"list.opml"_s}).object()[u"feeds"_s].toObject();
    QCOMPARE(again, (QJsonObject{{u"added"_s, 0}, {u"unchanged"_s, 2}, {u"rejected"_s, 0}}));
    QCOMPARE(shell.run({u"feeds"_s, u"remove"_s, u"Slate"_s}).status, 0);
    const QJsonObject mixed = shell.json({u"feeds"_s, u"import"_s, u"list.opml"_s}).object()[u"feeds"_s].toObject();
    QCOMPARE(mixed, (QJsonObject{{u"added"_s, 1}, {u"unchanged"_s, 1}, {u"rejected"_s, 0}}));
    QCOMPARE(shell.json({u"feeds"_s}).array().size(), 2);
}

void CommandFeedsTest::aBadListIsAFailure()
{
    const Shell shell;
    shell.write(u"letter.opml"_s, "Dear editor,");
    for (const QString &file : {u"letter.opml"_s, u"nowhere.opml"_s}) {
        const Said said = shell.run({u"feeds"_s, u"import"_s, file, u"--json"_s});
        QCOMPARE(said.status, 1);
        QVERIFY(said.out.isEmpty());
        QVERIFY2(said.err.contains(file.toUtf8()), said.err.constData());
    }
}

void CommandFeedsTest::fetchingCountsWhatCame()
{
    PlaceServer place;
    place.on(u"/feed"_s, answerOf("quarry"));
    const Shell shell;
    follow(shell, place.url(u"/feed"_s).toString(), u"Quarry"_s);
    const Said said = shell.run({u"fetch"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QVERIFY2(said.err.isEmpty(), said.err.constData());
    const QJsonObject report = said.json().object();
    QCOMPARE(report[u"threads"_s].toObject(), counts(2));
    QCOMPARE(report[u"comments"_s].toObject(), counts(0));
    QCOMPARE(report[u"editions"_s].toObject(), counts(0));
    QCOMPARE(report[u"errors"_s].toArray().size(), 0);
    QCOMPARE(report[u"feeds"_s].toArray().size(), 1);
    const QJsonObject feed = report[u"feeds"_s].toArray()[0].toObject();
    QCOMPARE(feed[u"name"_s], u"Quarry"_s);
    QCOMPARE(feed[u"state"_s], u"current"_s);
    QVERIFY(feed[u"message"_s].isNull());
    QCOMPARE(feed[u"threads"_s].toObject(), counts(2));
    const QJsonObject status = shell.json({u"feeds"_s}).array()[0].toObject();
    QCOMPARE(status[u"state"_s], u"current"_s);
    QVERIFY(status[u"last_success"_s].isString());
    QVERIFY(status[u"next_run"_s].isString());
    QCOMPARE(status[u"threads"_s], 2);
    QCOMPARE(shell.json({u"search"_s, u"granite"_s}).array().size(), 1);
}

void CommandFeedsTest::fetchingAgainChangesNothing()
{
    PlaceServer place;
    place.on(u"/feed"_s, answerOf("quarry"));
    const Shell shell;
    follow(shell, place.url(u"/feed"_s).toString(), u"Quarry"_s);
    QCOMPARE(shell.run({u"fetch"_s}).status, 0);
    const QJsonObject report = shell.json({u"fetch"_s, u"Quarry"_s}).object();
    QCOMPARE(report[u"threads"_s].toObject()[u"added"_s], 0);
    QCOMPARE(report[u"threads"_s].toObject()[u"updated"_s], 0);
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 2);
}

void CommandFeedsTest::aFeedThatFailsIsNamedAndTheOthersAreIn()
{
    PlaceServer place;
    place.on(u"/feed"_s, answerOf("quarry"));
    place.on(u"/gone"_s, PlaceAnswer::code(410));
    const Shell shell;
    follow(shell, place.url(u"/feed"_s).toString(), u"Quarry"_s);
    follow(shell, closedAddress(), u"Silent"_s);
    follow(shell, place.url(u"/gone"_s).toString(), u"Lost"_s);
    const Said said = shell.run({u"fetch"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.err.contains("Silent: "), said.err.constData());
    QVERIFY2(said.err.contains("Lost: "), said.err.constData());
    QVERIFY(!said.err.contains("Quarry"));
    QCOMPARE(said.err.count('\n'), 2);
    const QJsonObject report = said.json().object();
    QCOMPARE(report[u"threads"_s].toObject(), counts(2));
    QCOMPARE(report[u"error_count"_s], 2);
    QCOMPARE(report[u"feeds"_s].toArray().size(), 3);
    for (const QJsonValue &value : report[u"feeds"_s].toArray()) {
        const QJsonObject feed = value.toObject();
        if (feed[u"name"_s] == u"Lost"_s) {
            QCOMPARE(feed[u"state"_s], u"refused"_s);
            QCOMPARE(feed[u"code"_s], 410);
        } else if (feed[u"name"_s] == u"Silent"_s) {
            QCOMPARE(feed[u"state"_s], u"failing"_s);
            QVERIFY(feed[u"code"_s].isNull());
            QVERIFY(!feed[u"message"_s].toString().isEmpty());
        }
    }
    QStringList states;
    for (const QJsonValue &feed : shell.json({u"feeds"_s}).array())
        states << feed[u"name"_s].toString() + u' ' + feed[u"state"_s].toString();
    QCOMPARE(states, (QStringList{u"Lost refused"_s, u"Quarry current"_s, u"Silent failing"_s}));
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 2);
    QCOMPARE(shell.run({u"fetch"_s, u"Quarry"_s}).status, 0);
}

void CommandFeedsTest::onlyNamedFeedsAreFetched()
{
    PlaceServer place;
    place.on(u"/a"_s, answerOf("quarry"));
    place.on(u"/b"_s, answerOf("slate"));
    const Shell shell;
    follow(shell, place.url(u"/a"_s).toString(), u"Quarry"_s);
    follow(shell, place.url(u"/b"_s).toString(), u"Slate"_s);
    QCOMPARE(shell.json({u"fetch"_s, u"slate"_s}).object()[u"feeds"_s].toArray().size(), 1);
    QCOMPARE(place.count(u"/a"_s), 0);
    QVERIFY(place.count(u"/b"_s) > 0);
}

void CommandFeedsTest::anUnknownFeedIsNamedAndTheOthersAreFetched()
{
    PlaceServer place;
    place.on(u"/a"_s, answerOf("quarry"));
    const Shell shell;
    follow(shell, place.url(u"/a"_s).toString(), u"Quarry"_s);
    const Said said = shell.run({u"fetch"_s, u"nobody"_s, u"Quarry"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.err.contains("nobody"));
    QCOMPARE(said.json().object()[u"threads"_s].toObject(), counts(2));
    QCOMPARE(shell.run({u"fetch"_s, u"nobody"_s}).status, 1);
    QCOMPARE(place.count(u"/a"_s), 1);
}

void CommandFeedsTest::nothingFollowedIsNothingToFetch()
{
    const Shell shell;
    const Said said = shell.run({u"fetch"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QCOMPARE(said.json().object()[u"feeds"_s].toArray().size(), 0);
}

void CommandFeedsTest::threadsBeforeATimeMayBeLeftOut()
{
    PlaceServer place;
    PlaceAnswer answer = answerOf("quarry");
    const qsizetype second = answer.body.indexOf("<updated>", answer.body.indexOf("Second of"));
    answer.body.replace(second, answer.body.indexOf("</updated>", second) - second, "<updated>2001-01-01T00:00:00Z");
    place.on(u"/feed"_s, answer);
    const Shell shell;
    follow(shell, place.url(u"/feed"_s).toString(), u"Quarry"_s);
    QCOMPARE(shell.run({u"fetch"_s}).status, 0);
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 1);
    QCOMPARE(shell.run({u"fetch"_s, u"--since"_s, u"2000-01-01"_s}).status, 0);
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 2);
}

void CommandFeedsTest::progressIsShownOnlyWhereItIsWanted()
{
    PlaceServer place;
    place.on(u"/feed"_s, answerOf("quarry"));
    const Shell shell;
    follow(shell, place.url(u"/feed"_s).toString(), u"Quarry"_s);
    QVERIFY(shell.run({u"fetch"_s}).err.isEmpty());
    const Said said = shell.run({u"fetch"_s, u"--progress"_s, u"--json"_s});
    QVERIFY2(said.err.contains("Quarry"), said.err.constData());
    QVERIFY(said.json().isObject());
}

void CommandFeedsTest::interruptingEndsCleanlyAndKeepsWhatCame()
{
    PlaceServer place;
    PlaceServer slow;
    PlaceAnswer never = answerOf("slate");
    never.gate = std::make_shared<PlaceGate>();
    place.on(u"/feed"_s, answerOf("quarry"));
    slow.on(u"/feed"_s, never);
    const Shell shell;
    follow(shell, place.url(u"/feed"_s).toString(), u"Quarry"_s);
    follow(shell, QString(slow.url(u"/feed"_s).toString()).replace(u"127.0.0.1"_s, u"localhost"_s), u"Slate"_s);
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    shell.start(process, {u"fetch"_s, u"--json"_s, u"--progress"_s});
    QTRY_VERIFY_WITH_TIMEOUT(slow.count(u"/feed"_s) == 1, 30000);
    QByteArray progress = process.readAllStandardError();
    while (!progress.contains("Quarry: current") && process.waitForReadyRead(30000))
        progress += process.readAllStandardError();
    QVERIFY2(progress.contains("Quarry: current"), progress.constData());
    ::kill(pid_t(process.processId()), SIGINT);
    const Said said = Shell::end(process);
    QCOMPARE(said.status, 1);
    const QJsonObject report = said.json().object();
    QCOMPARE(report[u"canceled"_s], true);
    QCOMPARE(report[u"threads"_s].toObject(), counts(2));
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 2);
    QCOMPARE(shell.run({u"verify"_s}).status, 0);
    never.gate->open();
    QCOMPARE(shell.run({u"fetch"_s}).status, 0);
    QCOMPARE(shell.json({u"threads"_s}).array().size(), 4);
}

void CommandFeedsTest::aFeedThatNeedsASecretSaysSo()
{
    const Shell shell;
    const Said said = shell.run({u"feeds"_s, u"add"_s, u"r/marble"_s});
    QCOMPARE(said.status, 0);
    QVERIFY2(said.err.contains("reddit/client-id"), said.err.constData());
    QProcess process;
    QProcessEnvironment environment = shell.environment();
    environment.insert(u"MARBRE_REDDIT_CLIENT_ID"_s, u"hunter2"_s);
    process.setProcessEnvironment(environment);
    shell.start(process, {u"feeds"_s, u"add"_s, u"r/slate"_s});
    const Said given = Shell::end(process);
    QCOMPARE(given.status, 0);
    QVERIFY2(given.err.isEmpty(), given.err.constData());
}

/// Where there is no keyring a secret cannot be kept: that is said, and the secret stands nowhere.
void CommandFeedsTest::aSecretThatNoKeyringTakesIsAFailure()
{
    const Shell shell;
    QList<Said> answers;
    {
        QProcess process;
        shell.start(process, {u"feeds"_s, u"secret"_s, u"reddit/client-id"_s, u"--secret-fd"_s, u"0"_s, u"--json"_s});
        process.write("hunter2\nmore");
        process.closeWriteChannel();
        answers << Shell::end(process);
    }
    {
        QProcess process;
        QProcessEnvironment environment = shell.environment();
        environment.insert(u"MARBRE_REDDIT_CLIENT_ID"_s, u"hunter2"_s);
        process.setProcessEnvironment(environment);
        shell.start(process, {u"feeds"_s, u"secret"_s, u"reddit/client-id"_s});
        answers << Shell::end(process);
    }
    for (const Said &said : answers) {
        QCOMPARE(said.status, 1);
        QVERIFY(said.out.isEmpty());
        QVERIFY2(said.err.contains("MARBRE_REDDIT_CLIENT_ID"), said.err.constData());
        QVERIFY(!said.err.contains("hunter2"));
    }
    QVERIFY(!shell.read(u"test.marbre"_s).contains("hunter2"));
}

void CommandFeedsTest::aTypedSecretIsNotShown()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QByteArray name = ::ptsname(terminal);
    const Shell shell;
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    process.setChildProcessModifier([name] {
        const int input = ::open(name.constData(), O_RDWR | O_NOCTTY);
        ::dup2(input, STDIN_FILENO);
    });
    shell.start(process, {u"feeds"_s, u"secret"_s, u"reddit/client-id"_s});
    QByteArray prompt;
    while (!prompt.contains("reddit/client-id: ") && process.waitForReadyRead(30000))
        prompt += process.readAllStandardError();
    QVERIFY2(prompt.contains("reddit/client-id: "), prompt.constData());
    const QByteArray typed("hunter3\x7f"
                           "2\r");
    QCOMPARE(::write(terminal, typed.constData(), size_t(typed.size())), typed.size());
    const Said said = Shell::end(process);
    ::fcntl(terminal, F_SETFL, O_NONBLOCK);
    char shown[256];
    const ssize_t size = ::read(terminal, shown, sizeof shown);
    QVERIFY2(size <= 0, QByteArray(shown, std::max<ssize_t>(size, 0)).constData());
    ::close(terminal);
    QCOMPARE(said.status, 1); // no keyring here
    QVERIFY2(said.err.contains("MARBRE_REDDIT_CLIENT_ID"), said.err.constData());
    QVERIFY(!said.err.contains("hunter"));
}

void CommandFeedsTest::trendAndWithdrawalAreSaid()
{
    const Shell shell;
    shell.write(u"page.json"_s, page());
    QCOMPARE(shell.run({u"import"_s, u"page.json"_s}).status, 0);
    const QJsonObject thread = shell.json({u"show"_s, u"t3_a1"_s}).object();
    QCOMPARE(thread[u"purged"_s], false);
    const QJsonArray trend = thread[u"trend"_s].toArray();
    QCOMPARE(trend.size(), 1);
    QCOMPARE(keysOf(trend[0].toObject()), (QStringList{u"comments"_s, u"read"_s, u"score"_s}));
    QCOMPARE(trend[0].toObject()[u"score"_s], 120);
    for (const QJsonValue &comment : thread[u"tree"_s].toArray())
        QCOMPARE(comment[u"purged"_s], false);
}

QTEST_GUILESS_MAIN(CommandFeedsTest)
#include "commandfeedstest.moc"
