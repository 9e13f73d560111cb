// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/purge.h"

#include "store/commentwriter.h"
#include "store/database.h"
#include "store/threadwriter.h"

#include <sqlite3.h>

namespace marbre {

int purge(Database &desk, const QList<ItemRef> &refs, ChangeSet &changes)
{
    const SecureDelete overwriting(desk);
    const IngestTerms terms{now(), {}, DeletionRule::Purge};
    ThreadWriter threads(desk, changes, terms);
    CommentWriter comments(desk, threads, changes, terms);
    int purged = 0;
    for (const ItemRef &ref : refs) {
        const std::string id = ref.id().toStdString();
        const bool isThread = !ref.isComment() && threads.purge(id);
        if (isThread || comments.purge(id)) // Hacker News has one kind of address for both
            ++purged;
    }
    return purged;
}

SecureDelete::SecureDelete(Database &desk)
    : m_desk(desk)
{
    desk.execute("PRAGMA secure_delete = ON");
}

SecureDelete::~SecureDelete()
{
    sqlite3_exec(m_desk.handle(), "PRAGMA secure_delete = OFF", nullptr, nullptr, nullptr); // must not throw here
}

} // namespace marbre
