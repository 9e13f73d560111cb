// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/failure.h"
#include "store/statement.h"

#include <QUrl>
#include <sqlite3.h>

namespace marbre {

namespace {

/// Statements are few, but an order is composed: beyond this many texts none is kept.
constexpr size_t cacheLimit = 256;
constexpr int stepsBetweenCancelChecks = 4000;

int flagsFor(Database::Mode mode)
{
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    return common |
           (mode == Database::Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
}

QByteArray nameFor(const QString &path, Database::Mode mode)
{
    if (mode == Database::Mode::Immutable)
        return QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    return path.toUtf8();
}

int askWhetherCanceled(void *function)
{
    return (*static_cast<std::function<bool()> *>(function))() ? 1 : 0;
}

} // namespace

Database::Database(const QString &path, Mode mode)
    : m_path(path)
{
    const int code = sqlite3_open_v2(nameFor(path, mode).constData(), &m_handle, flagsFor(mode), nullptr);
    try {
        if (code != SQLITE_OK)
            fail(code);
        configure(mode);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database()
{
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_handle);
}

void Database::configure(Mode mode)
{
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000");
    if (mode == Mode::ReadWrite)
        execute("PRAGMA synchronous = FULL");
    else
        execute("PRAGMA query_only = ON");
}

void Database::execute(const char *sql)
{
    if (const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

qint64 Database::number(std::string_view sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.get<qint64>(0) : 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::setCancel(std::function<bool()> isCanceled)
{
    m_isCanceled = std::move(isCanceled);
    sqlite3_progress_handler(m_handle, stepsBetweenCancelChecks, m_isCanceled ? askWhetherCanceled : nullptr,
                             &m_isCanceled);
}

void Database::fail(int code) const
{
    throw Failure::fromSqlite(code, m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code), m_path);
}

sqlite3_stmt *Database::take(std::string_view sql)
{
    if (const auto found = m_idle.find(std::string(sql)); found != m_idle.end() && !found->second.empty()) {
        sqlite3_stmt *statement = found->second.back();
        found->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return statement;
}

void Database::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    std::string sql = sqlite3_sql(statement);
    if (m_idle.size() >= cacheLimit && !m_idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_idle[std::move(sql)].push_back(statement);
}

} // namespace marbre
