// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"
#include "store/archivestore.h"
#include "store/database.h"
#include "store/failure.h"
#include "store/maintenance.h"
#include "store/schema.h"
#include "store/settingstore.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

/// Desks that older versions of the program wrote.
class StoreMigrationTest : public QObject
{
    Q_OBJECT

private:
    /// A desk as the first version left it, with one of everything that it knew.
    static void writeFirstVersion(const QString &path)
    {
        Database desk(path, Database::Mode::ReadWrite);
        migrate(desk, deskMigrations().first(1));
        desk.execute("PRAGMA journal_mode = WAL");
        desk.execute(R"sql(
            INSERT INTO feed VALUES (1, 1, 'r/artificial');
            INSERT INTO thread VALUES (7, 't3_a', 1, 1, 'r/artificial', 'A title', 'ada', 'https://example.com/a',
                'https://www.reddit.com/r/artificial/comments/a/x/', 'The body', 'News', 1, 10, 1758448800, 3, 0.5,
                1758416400, NULL, 0, NULL, 1758448800, 0, 0, 0, '', 'example.com/a',
                'a title' || char(10) || 'ada' || char(10) || 'r/artificial' || char(10) || 'news');
            INSERT INTO thread VALUES (8, 't3_unknown', 1, NULL, '', NULL, NULL, '', '', '', '', 0, NULL, NULL, NULL,
                NULL, 1758416400, NULL, 0, NULL, NULL, 0, 0, 0, '', NULL, '');
            INSERT INTO comment VALUES (5, 7, 't1_c', '', 'grace', 'Words', 'https://example.com/c', 1, 5, 1758448800,
                1758420000, NULL, 0, NULL, 1758448800, '', 0, 0, 0);
            INSERT INTO missing_replies VALUES (7, '', 2, 't1_x t1_y');
            INSERT INTO theme VALUES (1, 'Rules', 'rules', 255);
            INSERT INTO mark (thread, state, seen, theme, note) VALUES (7, 1, 1, 1, 'Mine');
            INSERT INTO saved_filter VALUES (1, 'Best', '{"minimumScore": 5, "sort": 0}');
            INSERT INTO index_log (kind, item) VALUES (1, 7), (2, 5);
        )sql");
    }
    /// A desk of the first version in place of the fixture's own.
    static void becomeOld(DeskFixture &desk)
    {
        desk.close();
        for (const QString &suffix : {u""_s, u"-index"_s})
            QFile::remove(desk.path() + suffix);
        writeFirstVersion(desk.path());
    }

private Q_SLOTS:
    void everythingOfTheFirstVersionIsThere()
    {
        DeskFixture desk;
        becomeOld(desk);
        desk.open();
        QCOMPARE(desk.order(), QStringList{u"t3_a"_s});
        const ThreadDetail detail = desk.detail(u"t3_a"_s);
        QCOMPARE(detail.row.title, u"A title"_s);
        QCOMPARE(detail.body, u"The body"_s);
        QCOMPARE(detail.note, u"Mine"_s);
        QCOMPARE(detail.row.state, TriageState::Shortlisted);
        QCOMPARE(detail.row.themeName, u"Rules"_s);
        QVERIFY(detail.row.seen && !detail.row.purged);
        QCOMPARE(detail.row.trend, (QList<ScoreReading>{{at(10), 10, 3}}));
        QCOMPARE(detail.comments.size(), 1);
        QVERIFY(!detail.comments.first().purged);
        QCOMPARE(detail.missing.first().count, 2);
        QCOMPARE(get(desk.feeds().filters()).constFirst().filter.minimumScore, 5);
        const QList<FeedRow> feeds = get(desk.feeds().feeds());
        QCOMPARE(feeds.size(), 1);
        QVERIFY(!feeds.first().followed);
        QCOMPARE(get(desk.subscriptions().statuses()).size(), 0);
        QCOMPARE(get(desk.subscriptions().dayWindow()), DayWindow());
        get(desk.search().caughtUp());
        QCOMPARE(get(desk.search().find({.words = u"title"_s})).hits.size(), 1);
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
    }

    void itGoesOnAsIfItHadAlwaysBeenNew()
    {
        DeskFixture desk;
        becomeOld(desk);
        desk.open();
        Subscription feed = subscription();
        feed.feed = get(desk.subscriptions().follow(feed));
        QCOMPARE(feed.feed, FeedId{1});
        ThreadRecord later = threadRecord("t3_a", "A title", 25);
        later.score.read = at(12);
        get(desk.subscriptions().deliver(feed.feed, {{later}, {commentRecord("t1_d", "t3_unknown")}, {}}, {}));
        QCOMPARE(desk.row(u"t3_a"_s).trend, (QList<ScoreReading>{{at(10), 10, 3}, {at(12), 25, 3}}));
        QCOMPARE(get(desk.threads().purge({{Place::Reddit, u"t3_a"_s, u"t1_c"_s}})), 1);
        QCOMPARE(desk.order(), QStringList{u"t3_a"_s});
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
    }

    void theFirstVersionOfTheProgramKeepsAwayFromIt()
    {
        // It would bring purged words back, and take threads from the feeds that fetched them.
        DeskFixture desk;
        desk.close();
        Database file(desk.path(), Database::Mode::ReadWrite);
        const auto opening = [&] { migrate(file, deskMigrations().first(1)); };
        QVERIFY_THROWS_EXCEPTION(Failure, opening());
    }

    void editionsOfTheSecondVersionAreReadAndNamedForTheirVoices()
    {
        DeskFixture desk;
        desk.close();
        for (const QString &suffix : {u""_s, u"-index"_s})
            QFile::remove(desk.path() + suffix);
        {
            Database file(desk.path(), Database::Mode::ReadWrite);
            migrate(file, deskMigrations().first(2));
            file.execute("INSERT INTO edition VALUES (1, 'one', 1, 3, 0, 0, 0, '', 'A headline', '', '', "
                         "'[\"r/artificial\"]', 0, '2025-09-21', 'fr', '', '[]', '', '[]', '[]', '', 'The body', "
                         "'Manuscript', 0, 1, 2)");
        }
        desk.open();
        const QList<StoredEdition> without = get(desk.editions().withoutVoices(10));
        QCOMPARE(without.size(), 1);
        QCOMPARE(without.first().edition.body, u"The body"_s);
        QCOMPARE(without.first().version, 3);
        QCOMPARE(without.first().edition.reviewed, QStringList());
        QCOMPARE(get((*desk).settings().value(u"rules"_s, {})), QByteArray());
        QCOMPARE(get((*desk).archive().groups(ArchiveGrouping::Community, {}, 0)).size(), 1);
    }

    void aDeskOpenForReadingOnlyIsNotBroughtUpToDate()
    {
        DeskFixture desk;
        becomeOld(desk);
        const auto opened = Store::open(desk.path(), {.readOnly = true});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
        QVERIFY(!opened.error().remedy.isEmpty());
    }

    void aMigrationThatBreaksOffLeavesTheOldDesk()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old"_s);
        writeFirstVersion(path);
        Database desk(path, Database::Mode::ReadWrite);
        desk.execute("CREATE TABLE comment_reading (theirs INTEGER)"); // in the way of the second step
        QVERIFY_THROWS_EXCEPTION(Failure, migrate(desk, deskMigrations()));
        QCOMPARE(desk.number("PRAGMA user_version"), 1);
        QCOMPARE(desk.number("SELECT count(*) FROM sqlite_schema WHERE name = 'subscription'"), 0);
        desk.execute("DROP TABLE comment_reading");
        migrate(desk, deskMigrations());
        QCOMPARE(desk.number("SELECT count(*) FROM thread"), 2);
    }
};

QTEST_GUILESS_MAIN(StoreMigrationTest)
#include "storemigrationtest.moc"
