// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace marbre {

class Database;

/// Rolls back unless it was committed.
class Transaction final
{
public:
    enum class Kind {
        Read,  ///< one snapshot for several queries
        Write, ///< takes the write lock at once, so that it waits here and never in the middle
    };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Database &m_database;
};

} // namespace marbre
