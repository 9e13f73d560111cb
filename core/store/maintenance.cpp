// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/maintenance.h"

#include "store/citations.h"
#include "store/database.h"
#include "store/failure.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int mostProblems = 100;

std::unique_ptr<Database> openDesk(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        throw Failure({ErrorKind::NotFound, StoreText::tr("There is no such desk"), path, {}, {}});
    const bool mayMakeFiles = QFileInfo(file.absolutePath()).isWritable();
    auto desk = std::make_unique<Database>(file.absoluteFilePath(),
                                           mayMakeFiles ? Database::Mode::ReadOnly : Database::Mode::Immutable);
    checkReadable(*desk, deskMigrations());
    return desk;
}

/// All in one step: a page at a time would begin anew whenever another program writes.
void copy(Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.fail(sqlite3_errcode(to.handle()));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        to.fail(code);
}

void checkCopy(Database &copy)
{
    Statement check(copy, "PRAGMA quick_check(1)");
    if (!check.step() || check.get<QString>(0) != "ok"_L1)
        throw Failure({ErrorKind::Format, StoreText::tr("The copy of the desk is damaged"), copy.path(),
                       check.get<QString>(0), StoreText::tr("Check the disk, and check the desk with “verify”.")});
}

void writeCopy(const QString &desk, const QString &temporary)
{
    const std::unique_ptr<Database> from = openDesk(desk);
    Database to(temporary, Database::Mode::ReadWrite);
    copy(*from, to);
    // One file that needs no other beside it.
    to.execute("PRAGMA journal_mode = DELETE");
    checkCopy(to);
}

Failure cannotWrite(const QString &file, const QString &why, const QString &remedy)
{
    return Failure({ErrorKind::Io, StoreText::tr("The backup could not be written"), file, why, remedy});
}

qint64 backUpTo(const QString &desk, const QString &file)
{
    if (QFileInfo::exists(file))
        throw cannotWrite(file, StoreText::tr("There is such a file already."), StoreText::tr("Choose another name."));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        throw cannotWrite(file, StoreText::tr("There is no such folder."), StoreText::tr("Choose another folder."));
    const QString temporary = file + u".part"_s;
    QFile::remove(temporary); // of a backup that was interrupted
    try {
        writeCopy(desk, temporary);
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
    QFile part(temporary);
    if (!part.rename(file)) { // does not replace: somebody may have made the file meanwhile
        const QString why = part.errorString();
        part.remove();
        throw cannotWrite(file, why, StoreText::tr("Choose another name."));
    }
    return QFileInfo(file).size();
}

void checkIntegrity(Database &desk, QStringList &problems)
{
    Statement check(desk, "PRAGMA integrity_check(" + std::to_string(mostProblems) + ")");
    while (check.step()) {
        if (const QString line = check.get<QString>(0); line != "ok"_L1)
            problems << line;
    }
}

void checkForeignKeys(Database &desk, QStringList &problems)
{
    Statement check(desk, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT ?1");
    check.bind(mostProblems);
    while (check.step()) {
        problems << StoreText::tr("Table %1, row %2: what it refers to in %3 is not there")
                        .arg(check.get<QString>(0))
                        .arg(check.get<qint64>(1))
                        .arg(check.get<QString>(2));
    }
}

void checkCount(qint64 count, const QString &problem, QStringList &problems)
{
    if (count > 0)
        problems << problem.arg(count);
}

/// Rows that are derived from others, in the transaction that changes those.
void checkDerived(Database &desk, QStringList &problems)
{
    checkCount(wrongFlags(desk),
               StoreText::tr("Threads whose state does not agree with the editions that cite them: %1"), problems);
    checkCount(
        desk.number("SELECT count(*) FROM edition e LEFT JOIN edition_text f ON f.rowid = e.id WHERE f.rowid IS NULL"),
        StoreText::tr("Editions that the search does not know: %1"), problems);
    checkCount(
        desk.number("SELECT count(*) FROM edition_text f LEFT JOIN edition e ON e.id = f.rowid WHERE e.id IS NULL"),
        StoreText::tr("Editions that the search knows and the desk does not: %1"), problems);
    checkCount(desk.number("SELECT count(*) FROM comment c JOIN edition_link l ON l.item = c.remote_id "
                           "JOIN thread t ON t.id = c.thread WHERE l.thread IS NOT t.remote_id"),
               StoreText::tr("Quoted comments that stand under another thread: %1"), problems);
    checkCount(desk.number("SELECT (SELECT count(*) FROM thread WHERE purged AND (coalesce(title, 'x') <> '' "
                           "OR body <> '' OR author IS NOT NULL OR url <> '')) + (SELECT count(*) FROM comment "
                           "WHERE purged AND (body <> '' OR author IS NOT NULL))"),
               StoreText::tr("Purged threads and comments that still have words: %1"), problems);
}

/// A damage so deep that a check breaks off is a problem, not a failure to look for problems.
QStringList problemsOf(const QString &path)
{
    const std::unique_ptr<Database> desk = openDesk(path);
    QStringList problems;
    for (auto check : {checkIntegrity, checkForeignKeys, checkDerived}) {
        try {
            check(*desk, problems);
        } catch (const Failure &failure) {
            if (failure.error().kind != ErrorKind::Format)
                throw;
            problems << failure.error().text();
        }
    }
    return problems;
}

} // namespace

Result<qint64> backUp(const QString &desk, const QString &file)
{
    auto work = [&] { return backUpTo(desk, file); };
    return attempt(work);
}

Result<QStringList> verify(const QString &desk)
{
    auto work = [&] { return problemsOf(desk); };
    return attempt(work);
}

} // namespace marbre
