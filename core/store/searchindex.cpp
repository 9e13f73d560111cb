// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qint64 indexApplicationId = 0x4d617269; // "Mari"
constexpr qint64 format = 1;                      ///< another one is built anew

/// Sizes are those that measured best: most of the time goes into flushing and merging FTS5's hash.
void createTables(Database &index)
{
    index.execute(R"sql(
        PRAGMA application_id = 1298231913;
        PRAGMA user_version = 1;
        CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE VIRTUAL TABLE thread_text USING fts5 (
            title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
        );
        CREATE VIRTUAL TABLE comment_text USING fts5 (
            body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
        );
        INSERT INTO thread_text (thread_text, rank) VALUES ('pgsz', 16000), ('hashsize', 33554432);
        INSERT INTO comment_text (comment_text, rank) VALUES ('pgsz', 16000), ('hashsize', 33554432);
    )sql");
}

std::unique_ptr<Database> tryToOpen(const QString &path)
{
    auto index = std::make_unique<Database>(path, Database::Mode::ReadWrite);
    index->execute("PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    Transaction transaction(*index, Transaction::Kind::Write);
    if (index->number("SELECT count(*) FROM sqlite_schema") == 0)
        createTables(*index);
    if (index->number("PRAGMA application_id") != indexApplicationId || index->number("PRAGMA user_version") != format)
        throw Failure({ErrorKind::Format, {}, path, {}, {}});
    transaction.commit();
    return index;
}

} // namespace

QString indexPath(const QString &desk)
{
    return desk + u"-index"_s;
}

std::unique_ptr<Database> openIndex(const QString &desk)
{
    const QString path = indexPath(desk);
    try {
        return tryToOpen(path);
    } catch (const Failure &failure) {
        if (failure.error().kind != ErrorKind::Format)
            throw;
    }
    removeIndex(desk);
    return tryToOpen(path);
}

void removeIndex(const QString &desk)
{
    const QString path = indexPath(desk);
    for (const QString &file : {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s})
        QFile::remove(file);
}

void resetIndex(Database &index, qint64 identity, qint64 upto)
{
    index.execute("INSERT INTO thread_text (thread_text) VALUES ('delete-all');"
                  "INSERT INTO comment_text (comment_text) VALUES ('delete-all');"
                  "DELETE FROM meta");
    setIndexValue(index, "identity", identity);
    setIndexValue(index, "upto", upto);
}

qint64 indexValue(Database &index, const char *key)
{
    Statement query(index, "SELECT value FROM meta WHERE key = ?1");
    query.bind(std::string_view(key));
    return query.step() ? query.get<qint64>(0) : 0;
}

void setIndexValue(Database &index, const char *key, qint64 value)
{
    Statement(index, "INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")
        .bind(std::string_view(key), value)
        .run();
}

} // namespace marbre
