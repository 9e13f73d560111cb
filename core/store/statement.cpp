// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"

#include <algorithm>
#include <sqlite3.h>

namespace marbre {

std::string sqlOf(std::initializer_list<std::string_view> parts)
{
    std::string sql;
    for (const std::string_view part : parts)
        sql += part;
    return sql;
}

std::string parametersFor(std::string_view columns, int first)
{
    const auto last = first + static_cast<int>(std::ranges::count(columns, ','));
    std::string list;
    for (int i = first; i <= last; ++i)
        list += (i == first ? "?" : ", ?") + std::to_string(i);
    return list;
}

Statement::Statement(Database &database, std::string_view sql)
    : m_database(database)
    , m_statement(database.take(sql))
{}

Statement::~Statement()
{
    m_database.giveBack(m_statement);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // its code is that of the last step, which was reported then
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::bindNull(int position)
{
    if (const int code = sqlite3_bind_null(m_statement, position); code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bindInteger(int position, qint64 value)
{
    if (const int code = sqlite3_bind_int64(m_statement, position, value); code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bindReal(int position, double value)
{
    if (const int code = sqlite3_bind_double(m_statement, position, value); code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bindText(int position, std::string_view value)
{
    const char *data = value.data() ? value.data() : ""; // a null pointer would bind NULL
    const int code = sqlite3_bind_text64(m_statement, position, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bindBlob(int position, const QByteArray &value)
{
    const int code = sqlite3_bind_blob64(m_statement, position, value.constData(),
                                         static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database.fail(code);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? std::string_view(data, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

} // namespace marbre
