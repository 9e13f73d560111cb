// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace marbre {

class Database;

/// Brings the index file up to its desk. What it reads is committed, what it writes is committed together with how far
/// it has read: it can be killed at any time, and two programs may do it at once. Used on one thread; throws Failure.
class SearchIndexer final
{
public:
    explicit SearchIndexer(const QString &desk);
    ~SearchIndexer();
    Q_DISABLE_COPY_MOVE(SearchIndexer)

    /// Reads on until everything is in that was committed at the call, or until isStopped. A damaged index is replaced.
    /// Answers how far it has read the desk's log.
    qint64 catchUp(const std::function<bool()> &isStopped);
    /// Of the log, what may go.
    qint64 pruned();

private:
    using Entry = std::pair<int, qint64>; ///< kind and id

    qint64 catchUpOnce(const std::function<bool()> &isStopped);
    bool step(qint64 target);
    void checkIdentity();
    bool readRows();
    bool readRowsOf(const char *cursor, int kind, const char *sql);
    bool readLog(qint64 target);
    void write(std::vector<Entry> entries);

    QString m_path;
    std::unique_ptr<Database> m_desk;
    std::unique_ptr<Database> m_index;
};

} // namespace marbre
