// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskfixture.h"
#include "store/database.h"
#include "store/failure.h"
#include "store/maintenance.h"
#include "store/schema.h"
#include "store/statement.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::test;

class StoreFileTest : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static Error openError(const QString &path)
    {
        const auto opened = Store::open(path);
        return opened ? Error{ErrorKind::Internal, u"it opened"_s, {}, {}, {}} : opened.error();
    }
    static void execute(const QString &path, const char *sql)
    {
        Database(path, Database::Mode::ReadWrite).execute(sql);
    }
    static QStringList schemaOf(Database &desk)
    {
        QStringList lines;
        Statement query(desk, "SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
        while (query.step())
            lines << query.get<QString>(0);
        lines << QString::number(desk.number("PRAGMA user_version"));
        return lines;
    }
    static void addNote(Database &desk) { desk.execute("ALTER TABLE feed ADD COLUMN note TEXT NOT NULL DEFAULT ''"); }
    static void breakOff(Database &desk)
    {
        desk.execute("CREATE TABLE half (id INTEGER)");
        desk.execute("nonsense");
    }

private Q_SLOTS:
    void valuesAreBoundAndReadWithTheirTypes()
    {
        const QTemporaryDir folder;
        Database file(folder.filePath(u"a"_s), Database::Mode::ReadWrite);
        file.execute("CREATE TABLE t (a, b, c, d, e)");
        Statement insert(file, "INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)");
        insert.bind(std::optional<int>(), u"é"_s, QByteArray("\0x", 2), 0.5, at(1)).run();
        Statement query(file, "SELECT a, b, c, d, e FROM t");
        QVERIFY(query.step());
        QCOMPARE(query.get<std::optional<int>>(0), std::nullopt);
        QCOMPARE(query.get<QString>(1), u"é"_s);
        QCOMPARE(query.get<QByteArray>(2), QByteArray("\0x", 2));
        QCOMPARE(query.get<double>(3), 0.5);
        QCOMPARE(query.get<std::optional<Instant>>(4), at(1));
        QVERIFY(!query.step());
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        const QTemporaryDir folder;
        Database file(folder.filePath(u"a"_s), Database::Mode::ReadWrite);
        file.execute("CREATE TABLE t (a)");
        {
            const Transaction transaction(file, Transaction::Kind::Write);
            file.execute("INSERT INTO t VALUES (1)");
        }
        QCOMPARE(file.number("SELECT count(*) FROM t"), 0);
        QVERIFY_THROWS_EXCEPTION(Failure, file.execute("SELECT nothing"));
    }

    void aMigratedDeskEqualsAFreshOne()
    {
        const QTemporaryDir folder;
        Database fresh(folder.filePath(u"fresh"_s), Database::Mode::ReadWrite);
        migrate(fresh, deskMigrations());
        Database old(folder.filePath(u"old"_s), Database::Mode::ReadWrite);
        for (size_t steps = 1; steps <= deskMigrations().size(); ++steps)
            migrate(old, deskMigrations().first(steps));
        QCOMPARE(schemaOf(old), schemaOf(fresh));
        for (size_t i = 0; i < deskMigrations().size(); ++i)
            QCOMPARE(deskMigrations()[i].version, int(i + 1));
    }

    void aStepIsAppliedOnceAndAFailedOneLeavesTheDeskAsItWas()
    {
        const QTemporaryDir folder;
        Database desk(folder.filePath(u"a"_s), Database::Mode::ReadWrite);
        std::vector<Migration> steps(deskMigrations().begin(), deskMigrations().end());
        migrate(desk, steps);
        const int newest = steps.back().version;
        steps.push_back({newest + 1, 1, addNote});
        migrate(desk, steps);
        migrate(desk, steps);
        QCOMPARE(desk.number("PRAGMA user_version"), newest + 1);
        const QStringList before = schemaOf(desk);
        steps.push_back({newest + 2, 1, breakOff});
        QVERIFY_THROWS_EXCEPTION(Failure, migrate(desk, steps));
        QCOMPARE(schemaOf(desk), before);
    }

    void aNewerDeskOpensWhereItSaysSoAndIsRefusedOtherwise()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        desk.close();
        execute(desk.path(), "PRAGMA user_version = 1000");
        desk.open();
        QCOMPARE(desk.order().size(), 1);
        desk.close();
        execute(desk.path(), "UPDATE meta SET value = 1000 WHERE key = 'min_compatible'");
        QCOMPARE(openError(desk.path()).kind, ErrorKind::Unsupported);
        QVERIFY(!openError(desk.path()).remedy.isEmpty());
    }

    void whatIsNoDeskIsRefusedAndLeftAlone()
    {
        const QTemporaryDir folder;
        const QString text = folder.filePath(u"text"_s);
        write(text, QByteArray("This is a letter, not a desk.\n").repeated(100));
        QCOMPARE(openError(text).kind, ErrorKind::Format);
        QCOMPARE(QFileInfo(text).size(), 3000);
        const QString other = folder.filePath(u"other"_s);
        execute(other, "CREATE TABLE theirs (a)");
        QCOMPARE(openError(other).kind, ErrorKind::Format);
        QCOMPARE(openError(other).where, other);
        QCOMPARE(Database(other, Database::Mode::ReadOnly).number("SELECT count(*) FROM sqlite_schema"), 1);
        QCOMPARE(openError(folder.path()).kind, ErrorKind::Io);
        QCOMPARE(openError(folder.filePath(u"none/desk"_s)).kind, ErrorKind::Io);
        QCOMPARE(openError(u"/proc/desk.marbre"_s).kind, ErrorKind::Io);
    }

    void anEmptyFileBecomesADesk()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"empty"_s), {});
        QVERIFY(Store::open(folder.filePath(u"empty"_s)).has_value());
    }

    void aDeskOpenForReadingIsReadAndNotWritten()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        desk.close();
        const auto reading = Store::open(desk.path(), {.readOnly = true});
        QVERIFY(reading.has_value());
        QCOMPARE(get((*reading)->threads().order({})).ids.size(), 1);
        QCOMPARE(errorOf((*reading)->threads().ingest({{threadRecord("t3_b")}, {}, {}})), ErrorKind::Io);
        QVERIFY(!Store::open(desk.folder() + u"/none"_s, {.readOnly = true}).has_value());
    }

    void closingFinishesWhatWasAskedFor()
    {
        DeskFixture desk;
        for (int i = 0; i < 300; ++i)
            desk.threads().ingest({{threadRecord("t3_" + std::to_string(i))}, {}, {}});
        desk.reopen();
        QCOMPARE(desk.order().size(), 300);
        desk.close();
        QVERIFY(!QFile::exists(desk.path() + u"-wal"_s));
    }

    void twoProgramsWriteOneDesk()
    {
        DeskFixture desk;
        auto other = Store::open(desk.path());
        QVERIFY(other.has_value());
        QList<QFuture<Result<IngestReport>>> futures;
        for (int i = 0; i < 100; ++i) {
            futures << desk.threads().ingest({{threadRecord("t3_a" + std::to_string(i))}, {}, {}});
            futures << (*other)->threads().ingest(
                {{threadRecord("t3_b" + std::to_string(i)), threadRecord("t3_shared")}, {}, {}});
        }
        for (const auto &future : futures)
            get(future);
        QCOMPARE(desk.order().size(), 201);
        get(desk.search().caughtUp());
        get((*other)->search().caughtUp());
        QCOMPARE(get((*other)->search().find({.words = u"title"_s, .limit = 500})).hits.size(), 201);
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
    }

    void aKilledProgramLosesNothingThatWasAnswered()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {commentRecord("t1_c", "t3_a")}, {}});
        // What a kill leaves: the files as they lie while the program runs.
        const QTemporaryDir after;
        const QString copy = after.filePath(u"desk.marbre"_s);
        QVERIFY(QFile::copy(desk.path(), copy));
        QVERIFY(QFile::copy(desk.path() + u"-wal"_s, copy + u"-wal"_s));
        const auto reopened = Store::open(copy);
        QVERIFY(reopened.has_value());
        QCOMPARE(get((*reopened)->threads().order({})).ids.size(), 1);
        QCOMPARE(verify(copy).value_or(QStringList{u"?"_s}), QStringList());
    }

    void aBackupIsAWholeDeskAndReplacesNothing()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        const QString file = desk.folder() + u"/backup.marbre"_s;
        const Result<qint64> size = backUp(desk.path(), file);
        QVERIFY2(size.has_value(), size ? "" : qPrintable(size.error().text()));
        QCOMPARE(*size, QFileInfo(file).size());
        QVERIFY(!QFile::exists(file + u".part"_s));
        const auto restored = Store::open(file);
        QVERIFY(restored.has_value());
        QCOMPARE(get((*restored)->threads().order({})).ids.size(), 1);
        QVERIFY(!backUp(desk.path(), file).has_value());
        QVERIFY(!backUp(desk.path(), desk.folder() + u"/none/b"_s).has_value());
        QCOMPARE(backUp(desk.folder() + u"/none"_s, desk.folder() + u"/c"_s).error().kind, ErrorKind::NotFound);
    }

    void verifyNamesWhatIsWrong()
    {
        DeskFixture desk;
        desk.ingest({{threadRecord("t3_a")}, {}, {}});
        QCOMPARE(verify(desk.path()).value_or(QStringList{u"?"_s}), QStringList());
        desk.close();
        execute(desk.path(), "INSERT INTO mark (thread, cited) SELECT id, 1 FROM thread");
        QCOMPARE(verify(desk.path()).value_or(QStringList()).size(), 1);
        execute(desk.path(), "PRAGMA foreign_keys = OFF; INSERT INTO mark (thread) VALUES (77)");
        QCOMPARE(verify(desk.path()).value_or(QStringList()).size(), 2);
        QCOMPARE(verify(desk.folder() + u"/none"_s).error().kind, ErrorKind::NotFound);
    }

    void verifySeesADamagedPage()
    {
        DeskFixture desk;
        desk.reopen();
        const qint64 empty = QFileInfo(desk.path()).size();
        ThreadBatch batch;
        for (int i = 0; i < 500; ++i)
            batch.threads.push_back(threadRecord("t3_" + std::to_string(i)));
        desk.ingest(batch);
        desk.close();
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = empty; at < file.size(); at += 8192) {
            file.seek(at);
            file.write(QByteArray(64, '\xee'));
        }
        file.close();
        QVERIFY(!verify(desk.path()).value_or(QStringList()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoreFileTest)
#include "storefiletest.moc"
