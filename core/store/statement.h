// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/instant.h"
#include "model/score.h"

#include <QByteArray>
#include <QString>
#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace marbre {

class Database;

/// SQL from parts of ours, never from anybody's words: those are bound.
std::string sqlOf(std::initializer_list<std::string_view> parts);
/// "?3, ?4, ?5" for three columns, named "a, b, c", from the third parameter on.
std::string parametersFor(std::string_view columns, int first);

/// A prepared statement, borrowed from its connection's cache for as long as this lives. Forward only: bind, then step
/// row by row. Everything throws Failure.
class Statement final
{
public:
    Statement(Database &database, std::string_view sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Starts anew with these parameters, the first is ?1. Values are copied. A null QString is the empty text;
    /// NULL is nullptr or an empty optional. QByteArray is a blob: for UTF-8 text use std::string_view. A Score takes
    /// three parameters: state, number, time of reading.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int position = 0;
        (bindNext(position, values), ...);
        return *this;
    }
    template <typename Value>
    void bindAt(int position, const Value &value)
    {
        if constexpr (std::same_as<Value, std::nullptr_t>)
            bindNull(position);
        else if constexpr (std::is_enum_v<Value> || std::integral<Value>)
            bindInteger(position, static_cast<qint64>(value));
        else if constexpr (std::floating_point<Value>)
            bindReal(position, value);
        else if constexpr (std::same_as<Value, Instant>)
            bindInteger(position, toUnix(value));
        else if constexpr (std::same_as<Value, QByteArray>)
            bindBlob(position, value);
        else if constexpr (std::same_as<Value, QString>)
            bindText(position, value.toUtf8().toStdString());
        else if constexpr (std::convertible_to<Value, std::string_view>)
            bindText(position, value);
        else if constexpr (requires { value.has_value(); })
            value ? bindAt(position, *value) : bindNull(position);
        else
            bindInteger(position, value.value); // an Id
    }

    /// True: a row stands ready. False: no further row.
    bool step();
    /// All steps, rows are not looked at.
    void run();
    void reset();

    /// Column from 0. NULL reads as the type's empty value; as std::nullopt where T is an optional.
    /// A std::string_view is valid until the next step.
    template <typename T>
    T get(int column) const
    {
        if constexpr (std::same_as<T, bool>)
            return integer(column) != 0;
        else if constexpr (std::is_enum_v<T> || std::integral<T>)
            return static_cast<T>(integer(column));
        else if constexpr (std::floating_point<T>)
            return real(column);
        else if constexpr (std::same_as<T, Instant>)
            return fromUnix(integer(column));
        else if constexpr (std::same_as<T, std::string_view>)
            return text(column);
        else if constexpr (std::same_as<T, std::string>)
            return std::string(text(column));
        else if constexpr (std::same_as<T, QString>)
            return QString::fromUtf8(text(column));
        else if constexpr (std::same_as<T, QByteArray>)
            return QByteArray(text(column).data(), static_cast<qsizetype>(text(column).size()));
        else if constexpr (requires { typename T::value_type; })
            return isNull(column) ? T() : T(get<typename T::value_type>(column));
        else
            return T{integer(column)}; // an Id
    }
    bool isNull(int column) const;

    /// The columns of the row that stands ready, from the first on, into these: what bind() is for parameters.
    template <typename... Values>
    void read(Values &...values) const
    {
        int column = 0;
        (readNext(column, values), ...);
    }

private:
    template <typename Value>
    void bindNext(int &position, const Value &value)
    {
        if constexpr (std::same_as<Value, Score>) {
            bindNext(position, value.state);
            bindNext(position, value.points());
            bindNext(position, value.read);
        } else {
            bindAt(++position, value);
        }
    }
    template <typename Value>
    void readNext(int &column, Value &value) const
    {
        if constexpr (std::same_as<Value, Score>) {
            readNext(column, value.state);
            readNext(column, value.value);
            readNext(column, value.read);
        } else {
            value = get<Value>(column++);
        }
    }
    void bindNull(int position);
    void bindInteger(int position, qint64 value);
    void bindReal(int position, double value);
    void bindText(int position, std::string_view value);
    void bindBlob(int position, const QByteArray &value);
    qint64 integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;

    Database &m_database;
    sqlite3_stmt *m_statement;
};

} // namespace marbre
