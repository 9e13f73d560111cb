// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/place.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class PlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void permalinksAreRecognisedByTheirIds_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("thread");
        QTest::addColumn<QString>("comment");
        const auto row = [](const QString &address, const QString &thread, const QString &comment = {}) {
            QTest::newRow(qPrintable(address)) << address << thread << comment;
        };
        const QString t = u"t3_1nmb30j"_s;
        const QString c = u"t1_nf0yp57"_s;
        for (const QString &host : {u"www."_s, u"old."_s, u"new."_s, u"np."_s, u"m."_s, u"sh."_s, u"fr."_s, QString()})
            row(u"https://%1reddit.com/r/artificial/comments/1nmb30j/an_ai_minister/"_s.arg(host), t);
        row(u"http://www.reddit.com/r/artificial/comments/1nmb30j"_s, t);
        row(u"www.reddit.com/r/artificial/comments/1nmb30j/x"_s, t);
        row(u"reddit.com/comments/1nmb30j"_s, t);
        row(u"https://www.reddit.com/comments/1NMB30J/"_s, t);
        row(u"https://redd.it/1nmb30j"_s, t);
        row(u"redd.it/1nmb30j"_s, t);
        row(u"https://www.reddit.com/gallery/1nmb30j"_s, t);
        row(u"https://www.reddit.com/r/artificial/comments/1nmb30j/l%C3%A9%20slug/?utm_source=share&share_id=x#top"_s,
            t);
        row(u"https://www.reddit.com/r/artificial/comments/1nmb30j/an_ai_minister/nf0yp57/?context=3"_s, t, c);
        row(u"https://www.reddit.com/r/artificial/comments/1nmb30j/_/nf0yp57"_s, t, c);
        row(u"https://www.reddit.com/r/artificial/comments/1nmb30j//nf0yp57/"_s, t, c);
        row(u"https://www.reddit.com/r/artificial/comments/1nmb30j/comment/nf0yp57/"_s, t, c);
        row(u"https://www.reddit.com/comments/1nmb30j/comment/nf0yp57"_s, t, c);
        row(u"https://www.reddit.com/user/someone/comments/1nmb30j/slug/"_s, t);
        row(u"https://www.reddit.com/u/someone/comments/1nmb30j/slug/nf0yp57/"_s, t, c);
        row(u"  https://redd.it/1nmb30j \n"_s, t);
        row(u"https://news.ycombinator.com/item?id=45300000"_s, u"hn_45300000"_s);
        row(u"https://news.ycombinator.com/item?id=45300000#45300100"_s, u"hn_45300000"_s);
        row(u"https://lemmy.world/post/123"_s, u"lemmy.world_post_123"_s);
        row(u"https://lemmy.world/post/123/456"_s, u"lemmy.world_post_123"_s, u"lemmy.world_comment_456"_s);
        row(u"https://lemmy.world/comment/456"_s, QString(), u"lemmy.world_comment_456"_s);
        row(u"http://127.0.0.1:8080/post/9"_s, u"127.0.0.1-8080_post_9"_s);
        row(u"https://lobste.rs/s/abc123/some_title"_s, u"lobsters_abc123"_s);
        row(u"https://lobste.rs/c/xyz789"_s, QString(), u"lobsters_c_xyz789"_s);
        row(u"https://meta.discourse.org/t/some-topic/123"_s, u"meta.discourse.org_topic_123"_s);
        row(u"https://meta.discourse.org/t/some-topic/123/1"_s, u"meta.discourse.org_topic_123"_s);
        row(u"https://meta.discourse.org/t/some-topic/123/4?u=me"_s, u"meta.discourse.org_topic_123"_s,
            u"meta.discourse.org_topic_123_4"_s);
        row(u"https://example.org/forum/t/123/4"_s, u"example.org_topic_123"_s, u"example.org_topic_123_4"_s);
    }
    void permalinksAreRecognisedByTheirIds()
    {
        QFETCH(QString, address);
        const std::optional<ItemRef> ref = itemRefFromUrl(address);
        QVERIFY(ref);
        QTEST(ref->thread, "thread");
        QTEST(ref->comment, "comment");
    }

    void otherAddressesNameNothing_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &address : {QString(),
                                       u"https://www.reddit.com/"_s,
                                       u"https://www.reddit.com/r/artificial/"_s,
                                       u"https://www.reddit.com/r/comments/"_s,
                                       u"https://www.reddit.com/r/artificial/comments/"_s,
                                       u"https://www.reddit.com/user/someone/"_s,
                                       u"https://www.reddit.com/user/someone/comments/"_s,
                                       u"https://i.redd.it/1nmb30j.png"_s,
                                       u"https://v.redd.it/1nmb30j"_s,
                                       u"https://notreddit.com/r/a/comments/1nmb30j/"_s,
                                       u"https://reddit.com.evil.example/r/a/comments/1nmb30j/"_s,
                                       u"https://news.ycombinator.com/user?id=45300000"_s,
                                       u"https://news.ycombinator.com/item?id=abc"_s,
                                       u"https://lemmy.world/c/technology"_s,
                                       u"https://example.org/post/abc"_s,
                                       u"https://lobste.rs/t/ai"_s,
                                       u"https://example.org/t/some-topic"_s,
                                       u"https://example.org/t/some-topic/123/4/5"_s,
                                       u"https://example.org/a/b/t/123"_s,
                                       u"mailto:a@b.c"_s,
                                       u"ftp://redd.it/1nmb30j"_s,
                                       u"javascript:alert(1)"_s,
                                       u"/r/artificial/comments/1nmb30j/"_s,
                                       u"#anchor"_s,
                                       u"comments"_s,
                                       u"https://redd.it/"_s,
                                       u"https://www.reddit.com/r/a/comments/not-an-id/"_s})
            QTest::newRow(qPrintable(address)) << address;
    }
    void otherAddressesNameNothing()
    {
        QFETCH(QString, address);
        QVERIFY(!itemRefFromUrl(address));
    }

    void idsTellTheirPlace_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("known");
        for (const QString &id :
             {u"t3_abc"_s, u"t1_abc"_s, u"hn_1"_s, u"lemmy.world_post_1"_s, u"lemmy.world_comment_1"_s})
            QTest::newRow(qPrintable(id)) << id << true;
        for (const QString &id : {QString(), u"t3_"_s, u"t5_abc"_s, u"hn_x"_s, u"_post_1"_s, u"t3_A-B"_s})
            QTest::newRow(qPrintable(u"no "_s + id)) << id << false;
    }
    void idsTellTheirPlace()
    {
        QFETCH(QString, id);
        QFETCH(bool, known);
        const std::optional<ItemRef> ref = itemRefFromId(id);
        QCOMPARE(ref.has_value(), known);
        if (ref)
            QCOMPARE(ref->id(), id);
    }

    void addressesOfOnePageAreOneKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("equal");
        const QString page = u"https://example.org/story?id=3"_s;
        QTest::newRow("scheme") << page << u"http://example.org/story?id=3"_s << true;
        QTest::newRow("www") << page << u"https://www.example.org/story?id=3"_s << true;
        QTest::newRow("mobile") << page << u"https://m.example.org/story/?id=3"_s << true;
        QTest::newRow("tracking") << page << u"https://example.org/story?utm_source=x&id=3&fbclid=y"_s << true;
        QTest::newRow("fragment") << page << u"https://EXAMPLE.org/story?id=3#part"_s << true;
        QTest::newRow("order of parameters") << u"https://a.b/?x=1&y=2"_s << u"https://a.b/?y=2&x=1"_s << true;
        QTest::newRow("root") << u"https://a.b"_s << u"https://a.b/"_s << true;
        QTest::newRow("permalinks") << u"https://redd.it/1abc"_s << u"https://old.reddit.com/r/x/comments/1abc/slug"_s
                                    << true;
        QTest::newRow("other parameter") << page << u"https://example.org/story?id=4"_s << false;
        QTest::newRow("case of the path") << u"https://a.b/X"_s << u"https://a.b/x"_s << false;
        QTest::newRow("other host") << page << u"https://example.com/story?id=3"_s << false;
        QTest::newRow("port") << u"https://a.b:8080/"_s << u"https://a.b/"_s << false;
    }
    void addressesOfOnePageAreOneKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!linkKey(one).isEmpty());
        QTEST(linkKey(one) == linkKey(other), "equal");
    }

    void whatIsNoWebAddressHasNoKey()
    {
        for (const QString &address : {QString(), u"mailto:a@b.c"_s, u"/path"_s, u"text"_s, u"https://"_s})
            QCOMPARE(linkKey(address), QString());
    }

    void everyRemoteIdIsKnownAgainByItself_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isComment");
        QTest::newRow("lobsters") << u"lobsters_abc123"_s << false;
        QTest::newRow("lobsters comment") << u"lobsters_c_xyz789"_s << true;
        QTest::newRow("discourse") << u"meta.discourse.org_topic_123"_s << false;
        QTest::newRow("discourse reply") << u"meta.discourse.org_topic_123_4"_s << true;
        QTest::newRow("lemmy with a port") << u"127.0.0.1-8080_post_9"_s << false;
        QTest::newRow("article") << articleId(u"https://example.org/news/1") << false;
    }
    void everyRemoteIdIsKnownAgainByItself()
    {
        QFETCH(QString, id);
        const std::optional<ItemRef> ref = itemRefFromId(id);
        QVERIFY(ref);
        QCOMPARE(ref->id(), id);
        QTEST(ref->isComment(), "isComment");
    }

    void anArticleHasOneIdWhateverTheFormOfItsAddress()
    {
        const QString id = articleId(u"https://www.example.org/news/1/?utm_source=x#top");
        QCOMPARE(articleId(u"http://example.org/news/1"), id);
        QVERIFY(articleId(u"https://example.org/news/2") != id);
        QVERIFY(articleId(u"tag:example.org,2025:1") != articleId(u"tag:example.org,2025:2"));
    }
};

QTEST_APPLESS_MAIN(PlaceTest)
#include "placetest.moc"
