// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/database.h"
#include "store/failure.h"

namespace marbre {

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself after some errors: there is no transaction any more then.
    if (!m_database.inTransaction())
        return;
    try {
        m_database.execute("ROLLBACK");
    } catch (const Failure &) {
        // The first error is on its way already, and an unfinished transaction is undone at the next opening.
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
}

} // namespace marbre
