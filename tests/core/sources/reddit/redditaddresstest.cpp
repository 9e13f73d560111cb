// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/reddit/redditadapter.h"
#include "sources/reddit/redditatomadapter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace marbre {

/// What the editor types or pastes of Reddit's.
class RedditAddressTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesWhatIsFollowed_data();
    void recognisesWhatIsFollowed();
    void leavesOtherAddressesAlone_data();
    void leavesOtherAddressesAlone();
    void recognisesAFeedAndKeepsItsTokenApart_data();
    void recognisesAFeedAndKeepsItsTokenApart();
    void everyAdapterHasAWordOfItsOwn();
    void redditsAddressesAreRedditsAmongAllAdapters();
};

void RedditAddressTest::recognisesWhatIsFollowed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sort");
    const auto row = [](const QString &typed, const QString &address, const QString &sort = u"hot"_s) {
        QTest::newRow(typed.toUtf8().constData()) << typed << address << sort;
    };
    row(u"r/artificial"_s, u"r/artificial"_s);
    row(u" /r/artificial/ "_s, u"r/artificial"_s);
    row(u"R/Artificial"_s, u"r/Artificial"_s);
    row(u"r/one1+two2"_s, u"r/one1+two2"_s);
    row(u"u/some-body"_s, u"u/some-body"_s);
    row(u"user/editor"_s, u"u/editor"_s);
    row(u"reddit.com/r/artificial"_s, u"r/artificial"_s);
    row(u"https://www.reddit.com/r/artificial/"_s, u"r/artificial"_s);
    row(u"https://old.reddit.com/r/artificial/top/?sort=top&t=week"_s, u"r/artificial"_s, u"top-week"_s);
    row(u"https://www.reddit.com/r/artificial/top/?t=year"_s, u"r/artificial"_s, u"top-day"_s);
    row(u"https://www.reddit.com/r/artificial/new/"_s, u"r/artificial"_s, u"new"_s);
    row(u"https://www.reddit.com/r/artificial/rising"_s, u"r/artificial"_s, u"rising"_s);
    row(u"https://www.reddit.com/user/editor/submitted/"_s, u"u/editor"_s);
    row(u"https://www.reddit.com/user/editor/m/news/"_s, u"u/editor/m/news"_s);
    row(u"https://www.reddit.com/r/artificial/search/?q=large+models&restrict_sr=1"_s,
        u"r/artificial search:large models"_s, u"search"_s);
    row(u"https://www.reddit.com/search/?q=marbre"_s, u"search:marbre"_s, u"search"_s);
    row(u"search: large  models"_s, u"search:large models"_s, u"search"_s);
    row(u"r/artificial search:a & b"_s, u"r/artificial search:a & b"_s, u"search"_s);
}

void RedditAddressTest::recognisesWhatIsFollowed()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    QFETCH(const QString, sort);
    const RedditAdapter adapter;
    const auto found = adapter.recognise(typed);
    QVERIFY(found);
    QCOMPARE(found->address, address);
    QCOMPARE(found->name, address);
    QCOMPARE(found->sort, sort);
    QVERIFY(adapter.traits().sorts.contains(found->sort));
    QCOMPARE(found->kind, u"reddit"_s);
    QCOMPARE(found->place, Place::Reddit);
    QCOMPARE(adapter.recognise(found->address)->address, address); // as it stands in the desk
}

void RedditAddressTest::leavesOtherAddressesAlone_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", "artificial", "r/", "r/a b", "r/x", "https://example.org/r/artificial", "https://notreddit.com/r/abc",
          "https://www.reddit.com/r/artificial/comments/1abc/title/", "https://redd.it/1abc", "https://www.reddit.com/",
          "https://www.reddit.com/r/artificial/.rss", "https://www.reddit.com/prefs/feeds/",
          "search:", "search:  ", "ftp://reddit.com/r/artificial", "r/artificial/wiki/index"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void RedditAddressTest::leavesOtherAddressesAlone()
{
    QFETCH(const QString, typed);
    QVERIFY(!RedditAdapter().recognise(typed));
}

void RedditAddressTest::recognisesAFeedAndKeepsItsTokenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("token");
    const auto row = [](const QString &typed, const QString &address, const QString &name, const QString &token) {
        QTest::newRow(typed.toUtf8().constData()) << typed << address << name << token;
    };
    row(u"https://www.reddit.com/.rss?feed=0a1b2c&user=editor"_s, u"https://www.reddit.com/.rss"_s,
        u"Reddit, your front page"_s, u"feed=0a1b2c&user=editor"_s);
    row(u"https://old.reddit.com/r/artificial/new/.rss?sort=new&user=editor&feed=0a1b2c"_s,
        u"https://www.reddit.com/r/artificial/new/.rss?sort=new"_s, u"r/artificial/new"_s,
        u"feed=0a1b2c&user=editor"_s);
    row(u"reddit.com/r/artificial.rss"_s, u"https://www.reddit.com/r/artificial.rss"_s, u"r/artificial"_s, {});
}

void RedditAddressTest::recognisesAFeedAndKeepsItsTokenApart()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    QFETCH(const QString, name);
    QFETCH(const QString, token);
    const RedditAtomAdapter adapter;
    const auto found = adapter.recognise(typed);
    QVERIFY(found);
    QCOMPARE(found->kind, u"reddit-atom"_s);
    QCOMPARE(found->address, address);
    QCOMPARE(found->name, name);
    const QHash<QString, QString> secrets = adapter.secretsIn(typed);
    QCOMPARE(secrets.isEmpty(), token.isEmpty());
    const QStringList names = adapter.secretNames(*found);
    for (const auto &[secretName, value] : secrets.asKeyValueRange()) {
        QCOMPARE(value, token);
        QVERIFY(names.contains(secretName));
        QVERIFY(!secretName.contains(u"0a1b2c"_s));
    }
    QVERIFY(!adapter.recognise(u"https://example.org/.rss"_s));
    QVERIFY(!adapter.recognise(u"r/artificial"_s));
}

void RedditAddressTest::everyAdapterHasAWordOfItsOwn()
{
    const Adapters adapters = standardAdapters();
    QStringList words;
    for (const auto &adapter : adapters.all()) {
        QVERIFY(!words.contains(adapter->word()));
        words << adapter->word();
        QCOMPARE(adapters.named(adapter->word()), adapter.get());
        const AdapterTraits traits = adapter->traits();
        QVERIFY2(!traits.label.isEmpty() && !traits.addressHint.isEmpty(), qPrintable(adapter->word()));
        for (const QString &sort : traits.sorts)
            QVERIFY2(!adapter->sortLabel(sort).isEmpty(), qPrintable(sort));
    }
    QVERIFY(!adapters.named(u"nobody"_s));
}

void RedditAddressTest::redditsAddressesAreRedditsAmongAllAdapters()
{
    const Adapters adapters = standardAdapters();
    QCOMPARE(adapters.recognise(u"r/artificial"_s)->kind, u"reddit"_s);
    QCOMPARE(adapters.recognise(u"https://www.reddit.com/r/artificial/.rss"_s)->kind, u"reddit-atom"_s);
    QCOMPARE(adapters.recognise(u"https://example.org/"_s)->kind, u"feed"_s);
    const Adapter *rereading = adapters.rereading({Place::Reddit, u"t3_a"_s, {}});
    QVERIFY(rereading);
    QCOMPARE(rereading->word(), u"reddit"_s);
}

} // namespace marbre

QTEST_GUILESS_MAIN(marbre::RedditAddressTest)
#include "redditaddresstest.moc"
