// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedsecret.h"

#include "sources/feeds/feedadapter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

class FeedSecretTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretStandsInTheKeyringAndNeverInTheAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("given"); // by the editor, alone
        QTest::newRow("token") << u"https://site.example/feed?cat=1&token=a%26b"_s
                               << u"https://site.example/feed?cat=1&token="_s << u"a&b"_s;
        QTest::newRow("key") << u"https://site.example/feed?rss_key=abc"_s << u"https://site.example/feed?rss_key="_s
                             << u"abc"_s;
        QTest::newRow("password") << u"https://ada:w%40rd@site.example/feed"_s << u"https://ada@site.example/feed"_s
                                  << u"w@rd"_s;
    }
    void aSecretStandsInTheKeyringAndNeverInTheAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        QFETCH(QString, given);
        const FeedAdapter adapter;
        const Subscription feed = adapter.recognise(typed).value();
        QCOMPARE(feed.address, plain);
        const QStringList names = adapter.secretNames(feed);
        QCOMPARE(names.size(), 1);
        const QHash<QString, QString> secrets = adapter.secretsIn(typed);
        QCOMPARE(secrets.keys(), names);
        const QUrl address(feed.address);
        QCOMPARE(withSecret(address, [&](const QString &name) { return secrets.value(name); }).value(), QUrl(typed));
        QCOMPARE(withSecret(address, [&](const QString &) { return given; }).value(), QUrl(typed));
        QCOMPARE(withSecret(address, [](const QString &) { return QString(); }).error().kind, FaultKind::NoSecret);
    }

    void anOrdinaryFeedNeedsNoSecret()
    {
        const FeedAdapter adapter;
        const QString typed = u"https://site.example/?feed=rss2"_s;
        QVERIFY(adapter.secretsIn(typed).isEmpty());
        QVERIFY(adapter.secretNames(adapter.recognise(typed).value()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FeedSecretTest)
#include "feedsecrettest.moc"
