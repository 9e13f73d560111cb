// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indexlog.h"

#include "store/database.h"

#include <algorithm>

namespace marbre {

IndexLog::IndexLog(Database &desk)
    : m_append(desk, "INSERT INTO index_log (kind, item) VALUES (?1, ?2)")
{}

void IndexLog::append(Kind kind, qint64 item)
{
    m_append.bind(kind, item).run();
}

qint64 IndexLog::newest(Database &desk)
{
    return desk.number("SELECT seq FROM sqlite_sequence WHERE name = 'index_log'");
}

qint64 IndexLog::pruned(Database &desk)
{
    return desk.number("SELECT value FROM meta WHERE key = 'log_pruned'");
}

void IndexLog::prune(Database &desk, qint64 upto)
{
    constexpr qint64 stretch = 20'000;
    const qint64 last = std::min(upto, pruned(desk) + stretch);
    if (last <= pruned(desk))
        return;
    Statement(desk, "DELETE FROM index_log WHERE seq <= ?1").bind(last).run();
    Statement(desk, "UPDATE meta SET value = ?1 WHERE key = 'log_pruned'").bind(last).run();
}

} // namespace marbre
