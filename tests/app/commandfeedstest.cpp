// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feedsite.h"

#include <QRegularExpression>
#include <QTest>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace marbre;
using namespace Qt::StringLiterals;

/// feeds.
class CommandFeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadListIsAFailure();
    void aFeedIsNamedByNumberNameOrAddress();
    void aFeedThatNeedsASecretSaysSo();
    void aSecretThatNoKeyringTakesIsAFailure();
    void aTypedSecretIsNotShown();
    void anAddressOfNoKindIsAFailure();
    void followedFeedsAreListedWithTheirShape();
    void listsOfFeedsGoOutAndIn();
    void optionsOfAFeedAreKept();
    void pausingAndResuming();
    void removingKeepsWhatCame();
    void testingShowsWhatWouldComeAndKeepsNothing();
    void testingWhatDoesNotAnswerIsAFailure();
    void theSameFeedIsFollowedOnce();
    void trendAndWithdrawalAreSaid();
    void whatIsNotFollowedIsAFailure();
};

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
