// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace marbre {

/// One connection to one SQLite file, used by one thread at a time. Everything throws Failure.
class Database final
{
public:
    enum class Mode {
        ReadWrite, ///< creates the file where it does not exist
        ReadOnly,
        Immutable, ///< read-only media: takes no lock and makes no file beside it
    };

    Database(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Waits for other programs, sets what every connection of ours needs.
    static constexpr int busyMilliseconds = 10'000;

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

    /// Several statements without parameters and without rows.
    void execute(const char *sql);
    /// The first column of the first row, 0 where there is none.
    qint64 number(std::string_view sql);
    qint64 lastInsertId() const;
    /// Rows that the last INSERT, UPDATE or DELETE changed.
    qint64 changes() const;
    bool inTransaction() const;

    /// Asked every few thousand steps of a running statement: true stops it with ErrorKind::Canceled. Unlike
    /// sqlite3_interrupt() it cannot come too early for a statement that is about to start.
    void setCancel(std::function<bool()> isCanceled);

    [[noreturn]] void fail(int code) const;

private:
    friend class Statement;
    /// A prepared statement that nobody uses at the moment, from the cache or new.
    sqlite3_stmt *take(std::string_view sql);
    void giveBack(sqlite3_stmt *statement);
    void configure(Mode mode);

    QString m_path;
    sqlite3 *m_handle = nullptr;
    std::function<bool()> m_isCanceled;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>> m_idle;
};

} // namespace marbre
