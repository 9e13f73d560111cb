// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/handthread.h"

#include "model/place.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace marbre {

static const Instant noon = fromUnix(1'767'182'400);

class HandThreadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAddressAloneIsNotAThread_data();
    void anAddressAloneIsNotAThread();
    void factsBelowTheTitleAreTaken();
    void wordsAreTheBodyAsTheyStand();
    void pointsAreKnownOnlyWhereTheyArePasted_data();
    void pointsAreKnownOnlyWhereTheyArePasted();
    void pointsThatATitleIsAboutAreNoScore();
    void factsMayStandAboveTheTitle();
    void aPermalinkNamesTheThreadAndALinkTheArticle();
    void theSameWordsAreTheSameThreadAndCanBeCited();
    void aLongFirstLineIsCutInTheTitleAndKeptInTheBody();
};

void HandThreadTest::anAddressAloneIsNotAThread_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \n\t\n"_s;
    QTest::newRow("address") << u" https://www.reddit.com/r/a/comments/1abc/ \n"_s;
    QTest::newRow("address in brackets") << u"<https://a.example/x>"_s;
    QTest::newRow("only points") << u"45 points"_s;
}

void HandThreadTest::anAddressAloneIsNotAThread()
{
    QFETCH(const QString, text);
    QVERIFY(!threadFromText(text, noon));
}

void HandThreadTest::factsBelowTheTitleAreTaken()
{
    const auto thread = threadFromText(u"# Night trains return (1,234 points)\n"
                                       "submitted 3 hours ago by u/sleep-er_ to r/trains | 57 comments\n"
                                       "https://rail.example/night?x=(1)\n\n"
                                       "https://old.reddit.com/r/trains/comments/1abc/night_trains/\n\nFirst words."_s,
                                       noon);
    QVERIFY(thread);
    QCOMPARE(thread->title, "Night trains return");
    QCOMPARE(thread->score, (Score{.state = ScoreState::Known, .value = 1234, .read = noon}));
    QCOMPARE(thread->author.value_or(""), "sleep-er_");
    QCOMPARE(thread->community, "r/trains");
    QCOMPARE(thread->commentCount, std::optional(57));
    QCOMPARE(thread->url, "https://rail.example/night?x=(1");
    QCOMPARE(thread->permalink, "https://old.reddit.com/r/trains/comments/1abc/night_trains/");
    QCOMPARE(thread->remoteId, "t3_1abc");
    QCOMPARE(thread->place, Place::Reddit);
    QCOMPARE(thread->body, "First words.");
    QCOMPARE(thread->created, noon);
}

void HandThreadTest::wordsAreTheBodyAsTheyStand()
{
    const auto thread = threadFromText(u"Title\r\n\r\n> 45 points of light, by nobody\r\n\r\n- u/x said *so*\r\n"
                                       "- see https://b.example/1\r\n\r\n"_s,
                                       noon);
    QVERIFY(thread);
    QCOMPARE(thread->body, "> 45 points of light, by nobody\n\n- u/x said *so*\n- see https://b.example/1");
    QVERIFY(!thread->author);
    QVERIFY(thread->url.empty());
    QCOMPARE(thread->score.state, ScoreState::None);
    QCOMPARE(threadFromText(u"Title\n\n    code"_s, noon)->body, "    code");
}

void HandThreadTest::pointsAreKnownOnlyWhereTheyArePasted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<std::optional<int>>("points");
    const auto add = [](const QString &line, std::optional<int> points) {
        QTest::newRow(qPrintable(line)) << line << points;
    };
    add(u"45 points"_s, 45);
    add(u"(1 point)"_s, 1);
    add(u"−3 points"_s, -3);
    add(u"0 points"_s, 0);
    add(u"12,345 points by mason | 8 comments"_s, 12345);
    add(u"nothing of the kind"_s, std::nullopt);
    add(u"three points"_s, std::nullopt);
    add(u"12.5 points"_s, std::nullopt);
}

void HandThreadTest::pointsAreKnownOnlyWhereTheyArePasted()
{
    QFETCH(const QString, line);
    QFETCH(const std::optional<int>, points);
    const auto thread = threadFromText(u"Title\n"_s + line, noon);
    QVERIFY(thread);
    QCOMPARE(thread->score.points(), points);
    QCOMPARE(thread->body.empty(), points.has_value());
}

void HandThreadTest::pointsThatATitleIsAboutAreNoScore()
{
    const auto thread = threadFromText(u"Index falls 500 points in a day"_s, noon);
    QVERIFY(thread);
    QCOMPARE(thread->title, "Index falls 500 points in a day");
    QCOMPARE(thread->score.state, ScoreState::None);
    QCOMPARE(threadFromText(u"Index falls 500 points (12 points)"_s, noon)->score.points(), std::optional(12));
    QCOMPARE(threadFromText(u"Title\n\nIt fell 500 points."_s, noon)->score.state, ScoreState::None);
}

void HandThreadTest::factsMayStandAboveTheTitle()
{
    const auto thread = threadFromText(u"https://paper.example/a\n12 points by u/mason\nThe title\nWords."_s, noon);
    QVERIFY(thread);
    QCOMPARE(thread->title, "The title");
    QCOMPARE(thread->score.points(), std::optional(12));
    QCOMPARE(thread->author.value_or(""), "mason");
    QCOMPARE(thread->url, "https://paper.example/a");
    QCOMPARE(thread->body, "Words.");
}

void HandThreadTest::aPermalinkNamesTheThreadAndALinkTheArticle()
{
    const auto news = threadFromText(u"Title https://news.ycombinator.com/item?id=8"_s, noon);
    QVERIFY(news);
    QCOMPARE(news->remoteId, "hn_8");
    QCOMPARE(news->url, news->permalink);
    const auto article = threadFromText(u"Title\nhttps://paper.example/a?utm_source=x"_s, noon);
    QVERIFY(article);
    QCOMPARE(article->place, Place::Feed);
    QCOMPARE(QString::fromStdString(article->remoteId), articleId(u"https://paper.example/a"));
    QCOMPARE(article->community, "paper.example");
}

void HandThreadTest::theSameWordsAreTheSameThreadAndCanBeCited()
{
    const auto one = threadFromText(u"Title\n\nwords"_s, noon);
    const auto other = threadFromText(u" Title \n\n\nwords\n"_s, noon + std::chrono::hours(1));
    QVERIFY(one && other);
    QCOMPARE(one->remoteId, other->remoteId);
    const auto ref = itemRefFromId(QString::fromStdString(one->remoteId));
    QVERIFY(ref);
    QCOMPARE(ref->place, one->place);
    QVERIFY(one->remoteId != threadFromText(u"Title\n\nother"_s, noon)->remoteId);
}

void HandThreadTest::aLongFirstLineIsCutInTheTitleAndKeptInTheBody()
{
    const QString words = u"word "_s.repeated(100).trimmed();
    const auto thread = threadFromText(words, noon);
    QVERIFY(thread);
    QVERIFY(QString::fromStdString(thread->title).endsWith(u'…'));
    QCOMPARE(QString::fromStdString(thread->body), words);
}

} // namespace marbre

QTEST_APPLESS_MAIN(marbre::HandThreadTest)
#include "handthreadtest.moc"
