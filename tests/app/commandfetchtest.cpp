// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feedsite.h"

#include <QTest>
#include <csignal>

using namespace marbre;
using namespace Qt::StringLiterals;

/// fetch.
class CommandFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFeedThatFailsIsNamedAndTheOthersAreIn();
    void anUnknownFeedIsNamedAndTheOthersAreFetched();
    void fetchingAgainChangesNothing();
    void fetchingCountsWhatCame();
    void interruptingEndsCleanlyAndKeepsWhatCame();
    void nothingFollowedIsNothingToFetch();
    void onlyNamedFeedsAreFetched();
    void progressIsShownOnlyWhereItIsWanted();
    void threadsBeforeATimeMayBeLeftOut();
};

void CommandFetchTest::fetchingCountsWhatCame()
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

void CommandFetchTest::fetchingAgainChangesNothing()
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

void CommandFetchTest::aFeedThatFailsIsNamedAndTheOthersAreIn()
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

void CommandFetchTest::onlyNamedFeedsAreFetched()
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

void CommandFetchTest::anUnknownFeedIsNamedAndTheOthersAreFetched()
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

void CommandFetchTest::nothingFollowedIsNothingToFetch()
{
    const Shell shell;
    const Said said = shell.run({u"fetch"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QCOMPARE(said.json().object()[u"feeds"_s].toArray().size(), 0);
}

void CommandFetchTest::threadsBeforeATimeMayBeLeftOut()
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

void CommandFetchTest::progressIsShownOnlyWhereItIsWanted()
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

void CommandFetchTest::interruptingEndsCleanlyAndKeepsWhatCame()
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

QTEST_GUILESS_MAIN(CommandFetchTest)
#include "commandfetchtest.moc"
