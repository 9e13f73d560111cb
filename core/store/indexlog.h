// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

namespace marbre {

/// The desk's list of texts that the index of threads and comments has to read (again), written in the transaction that
/// changes them.
class IndexLog final
{
public:
    enum Kind { Thread = 1, Comment = 2 }; ///< stored in the desk: never renumber

    explicit IndexLog(Database &desk);
    void append(Kind kind, qint64 item);

    static qint64 newest(Database &desk);
    /// Entries up to here are gone: an index that is further behind has to be built anew.
    static qint64 pruned(Database &desk);
    /// Takes away a stretch of what the index has read, short enough not to hold up other writes.
    static void prune(Database &desk, qint64 upto);

private:
    Statement m_append;
};

} // namespace marbre
