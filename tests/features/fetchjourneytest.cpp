// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"
#include "desk/desk.h"
#include "store/threadstore.h"
#include "support/placeserver.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

constexpr int articles = 5;

QByteArray when(int minutesAgo)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo).toString(Qt::RFC2822Date).toLatin1();
}

/// A feed whose articles have a feed of comments each.
QByteArray feed(const QString &address)
{
    const QByteArray at = address.toLatin1();
    QByteArray items;
    for (int i = 1; i <= articles; ++i) {
        const QByteArray number = QByteArray::number(i);
        items += "<item><title>Article " + number + "</title><link>" + at + "/a/" + number + "</link><pubDate>" +
                 when(i) + "</pubDate><slash:comments>1</slash:comments><wfw:commentRss>" + at + "/c/" + number +
                 "</wfw:commentRss></item>";
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\" "
           "xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\"><channel><title>The quarry</title><link>" +
           at + "/</link><description>Stones</description>" + items + "</channel></rss>";
}

QByteArray comments(const QString &address, int article)
{
    const QByteArray at = address.toLatin1();
    const QByteArray number = QByteArray::number(article);
    return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>"
           "<title>Comments on article " +
           number + "</title><link>" + at + "/a/" + number +
           "</link><description>Comments</description><item><title>By "
           "carver</title><link>" +
           at + "/a/" + number + "#c1</link><guid isPermaLink=\"false\">" + number +
           "-1</guid><dc:creator>carver</dc:creator>"
           "<pubDate>" +
           when(1) + "</pubDate><description>Words on article " + number + "</description></item></channel></rss>";
}

PlaceAnswer xml(const QByteArray &body)
{
    PlaceAnswer answer;
    answer.body = body;
    answer.contentType = "application/rss+xml; charset=utf-8";
    return answer;
}

} // namespace

/// The real program, its death included, against places on the loopback.
class FetchJourneyTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<PlaceServer> m_server;

    void serve()
    {
        m_server->on(u"/feed.xml"_s, xml(feed(m_server->address())));
        for (int i = 1; i <= articles; ++i)
            m_server->on(u"/c/%1"_s.arg(i), xml(comments(m_server->address(), i)));
    }
    int discussionsAsked(int article) const { return m_server->count(u"/c/%1"_s.arg(article)); }
    QList<int> commentsStored() const
    {
        const Result<std::unique_ptr<Desk>> desk = Desk::open(m_shell->desk());
        if (!desk)
            return {};
        QList<int> counts;
        const ThreadOrder order = (*desk)->store().threads().order({}).result().value();
        for (const ThreadId id : order.ids)
            counts << int((*desk)->store().threads().detail(id).result()->comments.size());
        return counts;
    }
    Said follow() const
    {
        return m_shell->run({u"feeds"_s, u"add"_s, m_server->address() + u"/feed.xml"_s, u"--name"_s, u"quarry"_s});
    }

private Q_SLOTS:
    void init()
    {
        m_shell = std::make_unique<Shell>();
        m_server = std::make_unique<PlaceServer>();
        serve();
    }
    void cleanup()
    {
        m_server.reset();
        m_shell.reset();
    }

    void aMorningsFetchBringsThreadsWithTheirDiscussions()
    {
        QCOMPARE(follow().status, 0);
        const Said said = m_shell->run({u"fetch"_s});
        QVERIFY2(said.status == 0, said.err.constData());
        QCOMPARE(commentsStored(), QList<int>(articles, 1));
    }

    void aSecondFetchAsksForNothingThatIsUnchanged()
    {
        QCOMPARE(follow().status, 0);
        QCOMPARE(m_shell->run({u"fetch"_s}).status, 0);
        QCOMPARE(m_shell->run({u"fetch"_s}).status, 0);
        QCOMPARE(m_server->count(u"/feed.xml"_s), 2);
        for (int i = 1; i <= articles; ++i)
            QCOMPARE(discussionsAsked(i), 1);
    }

    void whatAKilledProgramHadIsKeptAndTheNextOneFetchesTheRest()
    {
        QCOMPARE(follow().status, 0);
        PlaceAnswer held = xml(comments(m_server->address(), 3));
        held.gate = std::make_shared<PlaceGate>();
        m_server->on(u"/c/3"_s, held);

        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_shell->path(u"data"_s));
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/marbre"_s,
                      {u"--desk"_s, m_shell->desk(), u"fetch"_s});
        QTRY_COMPARE_WITH_TIMEOUT(discussionsAsked(3), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(commentsStored().count(1), 2, 30000);
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        held.gate->open();

        QCOMPARE(commentsStored().count(1), 2); // nothing of what it had is lost
        m_server->on(u"/c/3"_s, xml(comments(m_server->address(), 3)));
        const Said said = m_shell->run({u"fetch"_s});
        QVERIFY2(said.status == 0, said.err.constData());
        QCOMPARE(commentsStored(), QList<int>(articles, 1));
        for (int i = 1; i <= articles; ++i)
            QCOMPARE(discussionsAsked(i), i == 3 ? 2 : 1);
        const QJsonDocument verified = m_shell->json({u"verify"_s});
        QVERIFY(verified.object().value("ok"_L1).toBool());
    }

    void aPlaceThatCannotBeReachedIsNamedAndTheOthersComeIn()
    {
        QCOMPARE(follow().status, 0);
        QString nowhere;
        {
            const PlaceServer gone;
            nowhere = gone.address();
        }
        QCOMPARE(m_shell->run({u"feeds"_s, u"add"_s, nowhere + u"/feed.xml"_s, u"--name"_s, u"ruin"_s}).status, 0);
        const Said said = m_shell->run({u"fetch"_s});
        QCOMPARE(said.status, 1);
        QVERIFY2(said.err.contains("ruin"), said.err.constData());
        QVERIFY2(!said.err.contains("quarry"), said.err.constData());
        QCOMPARE(commentsStored(), QList<int>(articles, 1));
    }
};

QTEST_GUILESS_MAIN(FetchJourneyTest)
#include "fetchjourneytest.moc"
