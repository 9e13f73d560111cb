// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/place.h"
#include "store/store.h"

#include <QList>

namespace marbre {

class Database;

/// ThreadStore::purge(), within the caller's transaction.
int purge(Database &desk, const QList<ItemRef> &refs, ChangeSet &changes);

/// For as long as it lives, what is taken out of the desk is also overwritten in the file.
class SecureDelete final
{
public:
    explicit SecureDelete(Database &desk);
    ~SecureDelete();
    Q_DISABLE_COPY_MOVE(SecureDelete)

private:
    Database &m_desk;
};

} // namespace marbre
