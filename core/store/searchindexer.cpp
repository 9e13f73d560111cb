// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindexer.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/indexlog.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>
#include <limits>

namespace marbre {

namespace {

/// Texts a commit: fewer cost a third of the speed, more only memory.
constexpr int textsPerCommit = 20'000;
constexpr qint64 allRead = std::numeric_limits<qint64>::max();

qint64 identityOf(Database &desk)
{
    return desk.number("SELECT value FROM meta WHERE key = 'identity'");
}

} // namespace

SearchIndexer::SearchIndexer(const QString &desk)
    : m_path(desk)
{}

SearchIndexer::~SearchIndexer() = default;

qint64 SearchIndexer::catchUp(const std::function<bool()> &isStopped)
{
    try {
        return catchUpOnce(isStopped);
    } catch (const Failure &failure) {
        // A damage that opening does not notice. Of the desk it would show again, below.
        if (failure.error().kind != ErrorKind::Format)
            throw;
    }
    m_index.reset();
    removeIndex(m_path);
    return catchUpOnce(isStopped);
}

qint64 SearchIndexer::pruned()
{
    return m_desk ? IndexLog::pruned(*m_desk) : 0;
}

qint64 SearchIndexer::catchUpOnce(const std::function<bool()> &isStopped)
{
    if (!m_desk)
        m_desk = std::make_unique<Database>(m_path, Database::Mode::ReadOnly);
    if (!m_index)
        m_index = openIndex(m_path);
    const qint64 target = IndexLog::newest(*m_desk);
    while (!isStopped() && step(target)) {
    }
    return indexValue(*m_index, "upto");
}

/// One commit. False: there was nothing left to do.
bool SearchIndexer::step(qint64 target)
{
    Transaction transaction(*m_index, Transaction::Kind::Write);
    Transaction snapshot(*m_desk, Transaction::Kind::Read);
    checkIdentity();
    const bool wrote = readRows() || readLog(target);
    if (wrote)
        transaction.commit();
    return wrote;
}

/// An index of another desk, of a later state of this one (a backup was put back), or so far behind that the log does
/// not reach: it begins anew, with all rows instead of the log.
void SearchIndexer::checkIdentity()
{
    const qint64 identity = identityOf(*m_desk);
    const qint64 newest = IndexLog::newest(*m_desk);
    const qint64 upto = indexValue(*m_index, "upto");
    if (indexValue(*m_index, "identity") == identity && upto <= newest && upto >= IndexLog::pruned(*m_desk))
        return;
    resetIndex(*m_index, identity, newest);
}

bool SearchIndexer::readRows()
{
    return readRowsOf("threads_read", IndexLog::Thread,
                      "SELECT id FROM thread WHERE id > ?1 AND title IS NOT NULL ORDER BY id LIMIT ?2") ||
           readRowsOf("comments_read", IndexLog::Comment, "SELECT id FROM comment WHERE id > ?1 ORDER BY id LIMIT ?2");
}

bool SearchIndexer::readRowsOf(const char *cursor, int kind, const char *sql)
{
    const qint64 after = indexValue(*m_index, cursor);
    if (after == allRead)
        return false;
    std::vector<Entry> entries;
    Statement query(*m_desk, sql);
    query.bind(after, textsPerCommit);
    while (query.step())
        entries.emplace_back(kind, query.get<qint64>(0));
    setIndexValue(*m_index, cursor, entries.empty() ? allRead : entries.back().second);
    write(std::move(entries));
    return true;
}

bool SearchIndexer::readLog(qint64 target)
{
    std::vector<Entry> entries;
    qint64 last = 0;
    Statement query(*m_desk,
                    "SELECT seq, kind, item FROM index_log WHERE seq > ?1 AND seq <= ?2 ORDER BY seq LIMIT ?3");
    query.bind(indexValue(*m_index, "upto"), target, textsPerCommit);
    while (query.step()) {
        last = query.get<qint64>(0);
        entries.emplace_back(query.get<int>(1), query.get<qint64>(2));
    }
    if (entries.empty())
        return false;
    write(std::move(entries));
    setIndexValue(*m_index, "upto", last);
    return true;
}

/// In the order of ids: FTS5 flushes its hash whenever one goes backwards.
void SearchIndexer::write(std::vector<Entry> entries)
{
    std::ranges::sort(entries);
    entries.erase(std::ranges::unique(entries).begin(), entries.end());
    Statement thread(*m_desk, "SELECT title, body FROM thread WHERE id = ?1 AND title IS NOT NULL");
    Statement comment(*m_desk, "SELECT body FROM comment WHERE id = ?1");
    Statement putThread(*m_index, "INSERT OR REPLACE INTO thread_text (rowid, title, body) VALUES (?1, ?2, ?3)");
    Statement putComment(*m_index, "INSERT OR REPLACE INTO comment_text (rowid, body) VALUES (?1, ?2)");
    for (const auto &[kind, id] : entries) {
        if (kind == IndexLog::Thread && thread.bind(id).step())
            putThread.bind(id, thread.get<std::string_view>(0), thread.get<std::string_view>(1)).run();
        else if (kind == IndexLog::Comment && comment.bind(id).step())
            putComment.bind(id, comment.get<std::string_view>(0)).run();
    }
}

} // namespace marbre
