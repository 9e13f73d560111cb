// SPDX-License-Identifier: GPL-3.0-or-later
#include "../importing.h"

#include "sources/files/savedpage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

const Instant saved = fromUnix(1'767'200'000);

ThreadBatch threads(const QByteArray &html)
{
    auto batch = threadsFromPage(html.toStdString(), saved);
    return batch ? std::move(*batch) : ThreadBatch{.threads = {}, .comments = {}, .missing = {}};
}

/// One line a comment: "id<parent#rank author points words".
QStringList outline(const ThreadBatch &batch)
{
    QStringList lines;
    for (const CommentRecord &comment : batch.comments) {
        const auto points = comment.score.points();
        lines << u"%1<%2#%3 %4 %5 %6"_s
                     .arg(QString::fromStdString(comment.remoteId), QString::fromStdString(comment.parentRemoteId))
                     .arg(comment.rank)
                     .arg(QString::fromStdString(comment.author.value_or("-")),
                          points ? QString::number(*points) : u"?"_s, QString::fromStdString(comment.body).trimmed());
    }
    return lines;
}

QByteArray oldComment(const char *id, const char *author, const QByteArray &score, const QByteArray &words,
                      const QByteArray &replies = {})
{
    return QByteArray("<div class=\"thing id-t1_") + id + " noncollapsed comment\" data-fullname=\"t1_" + id +
           "\" data-type=\"comment\" data-author=\"" + author + "\" data-permalink=\"/r/trains/comments/1abc/_/" + id +
           "/\"><p class=\"parent\"></p><div class=\"entry unvoted\"><p class=\"tagline\"><a class=\"author "
           "submitter\">" +
           author + "</a> " + score + " <time datetime=\"2025-12-31T10:00:00+00:00\">2 hours ago</time></p>" +
           "<div class=\"usertext-body\"><div class=\"md\"><p>" + words +
           "</p></div></div></div><div class=\"child\"><div class=\"sitetable listing\">" + replies +
           "</div></div></div>";
}

QByteArray points(int number)
{
    const QByteArray text = QByteArray::number(number);
    return "<span class=\"score dislikes\" title=\"0\">0 points</span><span class=\"score unvoted\" title=\"" + text +
           "\">" + text + " points</span><span class=\"score likes\" title=\"0\">0 points</span>";
}

QByteArray oldPage(const QByteArray &comments)
{
    return "<!doctype html><html><head><title>Night trains : trains</title>"
           "<link rel=\"canonical\" href=\"https://www.reddit.com/r/trains/comments/1abc/night_trains/\"></head><body>"
           "<div class=\"sitetable linklisting\"><div class=\"thing id-t3_1abc link self\" data-fullname=\"t3_1abc\" "
           "data-author=\"driver\" data-subreddit=\"trains\" data-subreddit-prefixed=\"r/trains\" "
           "data-timestamp=\"1767168000000\" data-url=\"/r/trains/comments/1abc/night_trains/\" "
           "data-permalink=\"/r/trains/comments/1abc/night_trains/\" data-score=\"1234\" data-comments-count=\"5\">"
           "<div class=\"entry\"><p class=\"title\"><a class=\"title\">Night &amp; trains</a>"
           "<span class=\"linkflairlabel\">News</span></p><div class=\"usertext-body\"><div class=\"md\">"
           "<p>Are <em>back</em>.</p></div></div></div></div></div>"
           "<div class=\"commentarea\"><div class=\"sitetable nestedlisting\">" +
           comments + "</div></div></body></html>";
}

QByteArray newsRow(const char *id, int indent, const QByteArray &words)
{
    return QByteArray("<tr class=\"athing comtr\" id=\"") + id + "\"><td><table><tr><td class=\"ind\" indent=\"" +
           QByteArray::number(indent) + "\"><img width=\"" + QByteArray::number(indent * 40) +
           "\" height=1></td><td class=\"default\"><span class=\"comhead\">" + "<a class=\"hnuser\">user" + id +
           "</a> <span class=\"age\" title=\"2025-12-31T10:00:00 1767175200\">" +
           "<a>2 hours ago</a></span></span><br><div class=\"comment\">" + words +
           "<div class=\"reply\"><a>reply</a></div></div></td></tr></table></td></tr>";
}

QByteArray newsPage(const QByteArray &rows)
{
    return "<html><head><title>Stone &amp; mortar | Hacker News</title></head><body><table id=hnmain><tr><td>"
           "<table class=\"fatitem\"><tr class=\"athing submission\" id=\"4100\"><td class=\"title\">"
           "<span class=\"titleline\"><a href=\"https://stone.example/a\">Stone &amp; mortar</a></span></td></tr>"
           "<tr><td class=\"subtext\"><span class=\"score\" id=\"score_4100\">45 points</span> by "
           "<a class=\"hnuser\">mason</a> <span class=\"age\" title=\"2025-12-31T08:00:00 1767168000\"></span> | "
           "<a href=\"item?id=4100\">3&nbsp;comments</a></td></tr></table><table class=\"comment-tree\">" +
           rows + "</table></td></tr></table></body></html>";
}

} // namespace

class SavedPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oldRedditsLayoutGivesThreadAndTree();
    void oldRedditsLeftOutRepliesAreNamed();
    void whatOldRedditTookAwayHasNoWords();
    void aListOnOldRedditGivesEachThread();
    void newRedditsLayoutGivesThreadAndTree();
    void hackerNewsGivesThreadAndTree();
    void lobstersGivesThreadAndTree();
    void anyOtherPageIsAThreadOfItsArticle();
    void aPageThatSaysNothingOfItselfIsKnownByItsWords();
    void aPermalinkOfAKnownPlaceNamesTheThread();
    void timesAreReadAsPagesWriteThem_data();
    void timesAreReadAsPagesWriteThem();
    void aPageInAnotherEncodingIsReadByItsDeclaration();
    void pagesAndFeedsAreImportedFromFiles_data();
    void pagesAndFeedsAreImportedFromFiles();
    void whatIsNoThreadIsRefusedWithAReason_data();
    void whatIsNoThreadIsRefusedWithAReason();
    void answersOfOtherPlacesAreImportedFromFiles();
    void recordedAnswersAreImportedFromFiles();
    void aCutPageGivesWhatItHolds();
};

void SavedPageTest::oldRedditsLayoutGivesThreadAndTree()
{
    const ThreadBatch batch =
        threads(oldPage(oldComment("c1", "a", points(7), "One", oldComment("c2", "driver", points(-3), "Two")) +
                        oldComment("c3", "b", "<span class=\"score-hidden\">[score hidden]</span>", "Three")));
    QCOMPARE(batch.threads.size(), 1U);
    const ThreadRecord &thread = batch.threads.front();
    QCOMPARE(thread.place, Place::Reddit);
    QCOMPARE(thread.remoteId, "t3_1abc");
    QCOMPARE(thread.title, "Night & trains");
    QCOMPARE(thread.community, "r/trains");
    QCOMPARE(thread.author.value_or(""), "driver");
    QCOMPARE(thread.flair, "News");
    QCOMPARE(thread.body, "Are _back_.\n");
    QCOMPARE(thread.permalink, "https://www.reddit.com/r/trains/comments/1abc/night_trains/");
    QCOMPARE(thread.url, thread.permalink);
    QCOMPARE(thread.score.points(), std::optional(1234));
    QCOMPARE(thread.score.read, std::optional(saved));
    QCOMPARE(thread.commentCount, std::optional(5));
    QCOMPARE(toUnix(thread.created), 1'767'168'000);
    QCOMPARE(outline(batch),
             (QStringList{u"t1_c1<#0 a 7 One"_s, u"t1_c2<t1_c1#0 driver -3 Two"_s, u"t1_c3<#1 b ? Three"_s}));
    QCOMPARE(batch.comments.back().score.state, ScoreState::Hidden);
    QCOMPARE(toUnix(batch.comments.front().created), 1'767'175'200);
    QCOMPARE(batch.comments.front().permalink, "https://www.reddit.com/r/trains/comments/1abc/_/c1/");
    QVERIFY(batch.comments.front().bySubmitter);
}

void SavedPageTest::oldRedditsLeftOutRepliesAreNamed()
{
    const QByteArray more = "<div class=\"thing id-t1_c4 morechildren\" data-fullname=\"t1_c4\"><div class=\"entry\">"
                            "<span class=\"morecomments\"><a onclick=\"return morechildren(this, 't3_1abc', "
                            "'confidence', 'c4aaa,c5bbb', 'False')\">load more comments <span class=\"gray\">&nbsp;(9 "
                            "replies)</span></a></span></div></div>";
    const ThreadBatch batch = threads(oldPage(oldComment("c1", "a", points(1), "One", more)));
    QCOMPARE(batch.missing.size(), 1U);
    QCOMPARE(batch.missing.front().threadRemoteId, "t3_1abc");
    QCOMPARE(batch.missing.front().parentRemoteId, "t1_c1");
    QCOMPARE(batch.missing.front().count, 9);
    QCOMPARE(batch.missing.front().remoteIds, (std::vector<std::string>{"t1_c4aaa", "t1_c5bbb"}));
}

void SavedPageTest::whatOldRedditTookAwayHasNoWords()
{
    const ThreadBatch batch = threads(oldPage(oldComment("c1", "[deleted]", points(1), "[deleted]") +
                                              oldComment("c2", "[deleted]", points(1), "[removed]")));
    QCOMPARE(outline(batch), (QStringList{u"t1_c1<#0 - 1 "_s, u"t1_c2<#1 - 1 "_s}));
    QCOMPARE(batch.comments.at(0).presence, Presence::Deleted);
    QCOMPARE(batch.comments.at(1).presence, Presence::Removed);
}

void SavedPageTest::aListOnOldRedditGivesEachThread()
{
    QByteArray second = oldPage({});
    const ThreadBatch batch = threads(oldPage({}) + second.replace("1abc", "1abd"));
    QCOMPARE(batch.threads.size(), 2U);
    QVERIFY(batch.comments.empty());
}

void SavedPageTest::newRedditsLayoutGivesThreadAndTree()
{
    const ThreadBatch batch = threads(
        "<!DOCTYPE html><html><body><shreddit-app><shreddit-post id=\"t3_1abc\" post-title=\"Night trains\" "
        "author=\"driver\" score=\"12\" comment-count=\"2\" created-timestamp=\"2025-12-31T08:00:00.000000+0000\" "
        "permalink=\"/r/trains/comments/1abc/night_trains/\" content-href=\"https://rail.example/x\" "
        "subreddit-prefixed-name=\"r/trains\"><div slot=\"text-body\"><div class=\"md\"><p>Words.</p></div></div>"
        "</shreddit-post><shreddit-comment-tree><shreddit-comment author=\"a\" thingid=\"t1_c1\" depth=\"0\" "
        "score=\"5\" "
        "permalink=\"/r/trains/comments/1abc/comment/c1/\"><div slot=\"commentMeta\"><time "
        "datetime=\"2025-12-31T10:00:00.000Z\">2h</time></div><div slot=\"comment\"><p>One <b>x</b></p></div>"
        "<shreddit-comment author=\"driver\" thingid=\"t1_c2\" depth=\"1\" score=\"3\" "
        "permalink=\"/r/trains/comments/1abc/comment/c2/\"><div slot=\"comment\"><p>Two</p></div></shreddit-comment>"
        "</shreddit-comment></shreddit-comment-tree></shreddit-app></body></html>");
    QCOMPARE(batch.threads.size(), 1U);
    const ThreadRecord &thread = batch.threads.front();
    QCOMPARE(thread.remoteId, "t3_1abc");
    QCOMPARE(thread.title, "Night trains");
    QCOMPARE(thread.url, "https://rail.example/x");
    QCOMPARE(thread.body, "Words.\n");
    QCOMPARE(toUnix(thread.created), 1'767'168'000);
    QCOMPARE(outline(batch), (QStringList{u"t1_c1<#0 a 5 One **x**"_s, u"t1_c2<t1_c1#0 driver 3 Two"_s}));
    QCOMPARE(toUnix(batch.comments.front().created), 1'767'175'200);
    QCOMPARE(batch.comments.back().created, thread.created);
    QVERIFY(batch.comments.back().bySubmitter);
}

void SavedPageTest::hackerNewsGivesThreadAndTree()
{
    const ThreadBatch batch = threads(
        newsPage(newsRow("4101", 0, "<div class=\"commtext c00\">One<p>More</div>") +
                 newsRow("4102", 1, "<span class=\"commtext c00\">Two<div class=reply><u>reply</u></div></span>") +
                 newsRow("4103", 2, "<span class=\"commtext c00\">Three</span>") + newsRow("4104", 1, "[flagged]") +
                 newsRow("4105", 0, "<span class=\"commtext c00\">Five</span>")));
    QCOMPARE(batch.threads.size(), 1U);
    const ThreadRecord &thread = batch.threads.front();
    QCOMPARE(thread.place, Place::HackerNews);
    QCOMPARE(thread.remoteId, "hn_4100");
    QCOMPARE(thread.title, "Stone & mortar");
    QCOMPARE(thread.url, "https://stone.example/a");
    QCOMPARE(thread.permalink, "https://news.ycombinator.com/item?id=4100");
    QCOMPARE(thread.author.value_or(""), "mason");
    QCOMPARE(thread.score.points(), std::optional(45));
    QCOMPARE(thread.commentCount, std::optional(3));
    QCOMPARE(toUnix(thread.created), 1'767'168'000);
    QCOMPARE(outline(batch), (QStringList{u"hn_4101<#0 user4101 ? One\n\nMore"_s, u"hn_4102<hn_4101#0 user4102 ? Two"_s,
                                          u"hn_4103<hn_4102#0 user4103 ? Three"_s, u"hn_4104<hn_4101#1 user4104 ? "_s,
                                          u"hn_4105<#1 user4105 ? Five"_s}));
    QCOMPARE(batch.comments.at(3).presence, Presence::Removed);
}

void SavedPageTest::lobstersGivesThreadAndTree()
{
    const ThreadBatch batch = threads(
        "<html><body><ol class=\"stories\"><li id=\"story_ab12cd\" data-shortid=\"ab12cd\" class=\"story\">"
        "<div class=\"voters\"><a class=\"upvoter\">31</a></div><div class=\"details\"><span class=\"link\">"
        "<a class=\"u-url\" href=\"https://stone.example/b\">Dry stone</a></span> <span class=\"tags\"><a>crafts</a>"
        "</span><div class=\"byline\"><a href=\"/~mason\"><img src=x></a> <a href=\"/~mason\">mason</a> "
        "<time datetime=\"2025-12-31 02:00:00 -0600\">4 hours ago</time> | <span class=\"comments_label\">"
        "<a>2 comments</a></span></div></div></li></ol><ol class=\"comments comments1\">"
        "<li class=\"comments_subtree\"><div id=\"c_xyz123\" data-shortid=\"xyz123\" class=\"comment\">"
        "<div class=\"voters\"><a class=\"upvoter\">4</a></div><div class=\"details\"><div class=\"byline\">"
        "<a href=\"/~ann\">ann</a> <time datetime=\"2025-12-31T04:00:00-06:00\">2 hours ago</time></div>"
        "<div class=\"comment_text\"><p>One</p></div></div></div><ol class=\"comments\"><li class=\"comments_subtree\">"
        "<div id=\"c_xyz124\" data-shortid=\"xyz124\" class=\"comment\"><div class=\"voters\"><a>~</a></div>"
        "<div class=\"byline\"><a href=\"/~mason\">mason</a></div><div class=\"comment_text\"><p>Two</p></div></div>"
        "</li></ol></li></ol></body></html>");
    QCOMPARE(batch.threads.size(), 1U);
    const ThreadRecord &thread = batch.threads.front();
    QCOMPARE(thread.remoteId, "lobsters_ab12cd");
    QCOMPARE(thread.title, "Dry stone");
    QCOMPARE(thread.url, "https://stone.example/b");
    QCOMPARE(thread.author.value_or(""), "mason");
    QCOMPARE(thread.score.points(), std::optional(31));
    QCOMPARE(thread.commentCount, std::optional(2));
    QCOMPARE(toUnix(thread.created), 1'767'168'000);
    QCOMPARE(outline(batch), (QStringList{u"lobsters_c_xyz123<#0 ann 4 One"_s,
                                          u"lobsters_c_xyz124<lobsters_c_xyz123#0 mason ? Two"_s}));
    QCOMPARE(batch.comments.back().score.state, ScoreState::Hidden);
    QCOMPARE(toUnix(batch.comments.front().created), 1'767'175'200);
}

void SavedPageTest::anyOtherPageIsAThreadOfItsArticle()
{
    const ThreadBatch batch = threads(
        "<!DOCTYPE html>\n<!-- saved from url=(0030)https://paper.example/old?x=1 -->\n<html><head>"
        "<title>Quarry - The Paper</title><meta property=\"og:title\" content=\"Quarry &amp; mill\">"
        "<link rel=\"canonical\" href=\"/quarry\"><meta name=\"author\" content=\"Ann Mason\">"
        "<meta property=\"og:site_name\" content=\"The Paper\">"
        "<meta property=\"article:published_time\" content=\"2025-12-31T09:00:00+01:00\"></head><body>"
        "<nav>Menu</nav><article><p>short</p></article><article><h2>Quarry</h2><p>The <a href=\"mill\">mill</a>.</p>"
        "<script>x()</script></article><footer>End</footer></body></html>");
    const ThreadRecord &thread = batch.threads.front();
    QCOMPARE(thread.place, Place::Feed);
    QCOMPARE(QString::fromStdString(thread.remoteId), articleId(u"https://paper.example/quarry"));
    QCOMPARE(thread.title, "Quarry & mill");
    QCOMPARE(thread.author.value_or(""), "Ann Mason");
    QCOMPARE(thread.community, "The Paper");
    QCOMPARE(thread.url, "https://paper.example/quarry");
    QCOMPARE(thread.body, "## Quarry\n\nThe [mill](https://paper.example/mill).\n");
    QCOMPARE(toUnix(thread.created), 1'767'168'000);
    QCOMPARE(thread.score.state, ScoreState::None);
}

void SavedPageTest::aPageThatSaysNothingOfItselfIsKnownByItsWords()
{
    const ThreadRecord thread = threads("<html><body><h1>Quarry</h1><p>Words.").threads.front();
    QCOMPARE(thread.title, "Quarry");
    QVERIFY(thread.url.empty());
    QVERIFY(itemRefFromId(QString::fromStdString(thread.remoteId)));
    QCOMPARE(thread.created, saved);
    QVERIFY(thread.remoteId != threads("<html><body><h1>Quarry</h1><p>Other.").threads.front().remoteId);
    QVERIFY(!threadsFromPage("<html><body><script>x</script>", saved));
}

void SavedPageTest::aPermalinkOfAKnownPlaceNamesTheThread()
{
    const ThreadRecord thread =
        threads("<html><head><link rel=canonical href=https://lemmy.example/post/7></head><body><main>Words")
            .threads.front();
    QCOMPARE(thread.place, Place::Lemmy);
    QCOMPARE(thread.remoteId, "lemmy.example_post_7");
}

void SavedPageTest::timesAreReadAsPagesWriteThem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("seconds");
    const qint64 expected = 1'767'168'000;
    for (const QString &written :
         {u"2025-12-31T08:00:00Z"_s, u"2025-12-31T09:00:00+01:00"_s, u"2025-12-31T08:00:00.123456+0000"_s,
          u"2025-12-31 02:00:00 -0600"_s, u"2025-12-31T08:00:00"_s, u"1767168000"_s, u"1767168000000"_s})
        QTest::newRow(qPrintable(written)) << written << expected;
    QTest::newRow("a day") << u"2025-12-31"_s << expected - 8 * 3600;
    for (const QString &written : {u"yesterday"_s, u""_s, u"2025-13-45"_s, u"-1"_s})
        QTest::newRow(qPrintable(written)) << written << qint64(-1);
}

void SavedPageTest::timesAreReadAsPagesWriteThem()
{
    QFETCH(const QString, written);
    QFETCH(const qint64, seconds);
    const QByteArray html = "<html><body><article><time datetime=\"" + written.toUtf8() + "\"></time>Words";
    QCOMPARE(toUnix(threads(html).threads.front().created), seconds < 0 ? toUnix(saved) : seconds);
}

void SavedPageTest::aPageInAnotherEncodingIsReadByItsDeclaration()
{
    QCOMPARE(pageText("<meta charset=\"iso-8859-1\">caf\xe9"), "<meta charset=\"iso-8859-1\">caf\xc3\xa9");
    QCOMPARE(pageText("caf\xe9"), "caf\xc3\xa9");
    QCOMPARE(pageText("<meta charset=\"iso-8859-1\">caf\xc3\xa9"), "<meta charset=\"iso-8859-1\">caf\xc3\xa9");
}

void SavedPageTest::pagesAndFeedsAreImportedFromFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("page") << u"a.html"_s << QByteArray("<!DOCTYPE html><title>A</title><p>b") << u"A"_s;
    QTest::newRow("shouting") << u"a"_s << QByteArray("\n <HTML><TITLE>A</TITLE>b") << u"A"_s;
    QTest::newRow("with a mark") << u"a"_s << QByteArray("\xef\xbb\xbf<html><title>A</title>b") << u"A"_s;
    QTest::newRow("behind a comment") << u"a"_s << QByteArray("<!-- x --><!doctype html><title>A</title>b") << u"A"_s;
    QTest::newRow("XHTML") << u"a"_s
                           << QByteArray("<?xml version='1.0'?>\n<!DOCTYPE html>\n<html><title>A</title>b</html>")
                           << u"A"_s;
    QTest::newRow("by its name") << u"a.htm"_s << QByteArray("<title>A</title><p>b") << u"A"_s;
    QTest::newRow("RSS") << u"a.xml"_s
                         << QByteArray("<?xml version='1.0'?><rss version='2.0'><channel><title>F</title><item>"
                                       "<title>A</title><link>https://a.example/1</link></item></channel></rss>")
                         << u"A"_s;
    QTest::newRow("Atom") << u"a"_s
                          << QByteArray("<feed xmlns='http://www.w3.org/2005/Atom'><title>F</title><id>f</id>"
                                        "<entry><title>A</title><id>1</id><link href='https://a.example/1'/>"
                                        "<updated>2025-12-31T08:00:00Z</updated></entry></feed>")
                          << u"A"_s;
    QTest::newRow("JSON Feed") << u"a.json"_s
                               << QByteArray("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"F\", "
                                             "\"items\": [{\"id\": \"1\", \"title\": \"A\", \"content_text\": \"b\"}]}")
                               << u"A"_s;
}

void SavedPageTest::pagesAndFeedsAreImportedFromFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, title);
    const Files files;
    const Imported imported = importPath(files.write(name, text));
    QCOMPARE(imported.firstProblem(), QString());
    QCOMPARE(imported.threads().size(), 1U);
    QCOMPARE(QString::fromStdString(imported.threads().front().title), title);
}

void SavedPageTest::whatIsNoThreadIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("OPML") << QByteArray("<?xml version='1.0'?><opml version='2.0'><body/></opml>") << u"OPML"_s;
    QTest::newRow("web archive") << QByteArray("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n")
                                 << u"MHTML"_s;
    QTest::newRow("other XML") << QByteArray("<?xml version='1.0'?><svg/>") << u"no feed"_s;
    QTest::newRow("empty page") << QByteArray("<html><body></body></html>") << u"without words"_s;
    QTest::newRow("forum topic") << QByteArray("{\"post_stream\": {\"posts\": []}, \"id\": 1}") << u"Discourse"_s;
    QTest::newRow("empty feed") << QByteArray("<rss version='2.0'><channel><title>F</title></channel></rss>")
                                << u"without items"_s;
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"no Reddit"_s;
}

void SavedPageTest::whatIsNoThreadIsRefusedWithAReason()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);
    const Files files;
    const Imported imported = importPath(files.write(u"file"_s, text));
    QVERIFY2(imported.firstProblem().contains(reason), qPrintable(imported.firstProblem()));
    QVERIFY(imported.batches.isEmpty());
}

void SavedPageTest::answersOfOtherPlacesAreImportedFromFiles()
{
    const Files files;
    const auto only = [&files](const QByteArray &json) {
        const Imported imported = importPath(files.write(u"answer.json"_s, json));
        const auto all = imported.threads();
        return imported.firstProblem() +
               QString::fromStdString(all.size() == 1 ? all.front().remoteId : std::to_string(all.size())) + u'+' +
               QString::number(imported.comments().size());
    };
    const QByteArray tree = R"({"id": 8, "created_at_i": 1767168000, "type": "story", "author": "a", "title": "T",
        "url": null, "points": 3, "story_id": 8, "parent_id": null, "children": [{"id": 9, "created_at_i": 1767168001,
        "type": "comment", "author": "b", "text": "x", "points": null, "parent_id": 8, "story_id": 8,
        "children": []}]})";
    const QByteArray search = R"({"hits": [{"objectID": "8", "title": "T", "author": "a", "points": 3,
        "num_comments": 0, "created_at_i": 1767168000, "_tags": ["story", "author_a", "story_8"]}], "nbHits": 1})";
    const QByteArray item = R"({"id": 8, "type": "story", "by": "a", "time": 1767168000, "title": "T", "score": 3})";
    const QByteArray list = R"([{"short_id": "ab12cd", "short_id_url": "https://lobste.rs/s/ab12cd", "title": "T",
        "score": 3, "created_at": "2025-12-31T08:00:00Z", "comment_count": 0, "url": "", "submitter_user": "a",
        "comments_url": "https://lobste.rs/s/ab12cd/t", "tags": ["x"]}])";
    QCOMPARE(only(tree), u"hn_8+1"_s);
    QCOMPARE(only(search), u"hn_8+0"_s);
    QCOMPARE(only(item), u"hn_8+0"_s);
    QCOMPARE(only(list), u"lobsters_ab12cd+0"_s);
}

void SavedPageTest::recordedAnswersAreImportedFromFiles()
{
    const QString path = qEnvironmentVariable("MARBRE_DATA") + u"/hn/algolia-search/search_by_date_20.json"_s;
    if (!QFile::exists(path))
        QSKIP("The recorded data is not here: MARBRE_DATA does not name it.");
    const Imported imported = importPath(path);
    QCOMPARE(imported.firstProblem(), QString());
    QCOMPARE(imported.threads().size(), 1U);
    QCOMPARE(imported.comments().size(), 19U);
}

void SavedPageTest::aCutPageGivesWhatItHolds()
{
    const QByteArray page = oldPage(oldComment("c1", "a", points(7), "One") + oldComment("c2", "b", points(1), "Two"));
    const ThreadBatch batch = threads(page.first(page.indexOf("Two")));
    QCOMPARE(batch.threads.size(), 1U);
    QVERIFY(outline(batch).contains(u"t1_c1<#0 a 7 One"_s));
}

} // namespace marbre

QTEST_APPLESS_MAIN(marbre::SavedPageTest)
#include "savedpagetest.moc"
