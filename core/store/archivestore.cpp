// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivestore.h"

#include "store/storeparts.h"

namespace marbre {

QFuture<Result<QList<ArchiveGroup>>> ArchiveStore::groups(ArchiveGrouping by, QString words, int limit)
{
    return m_parts.read([by, words = std::move(words), limit](Database &desk) {
        Q_UNUSED(desk)
        Q_UNUSED(by)
        Q_UNUSED(limit)
        return QList<ArchiveGroup>();
    });
}

QFuture<Result<QHash<QString, QList<Coverage>>>> ArchiveStore::coverage(QStringList threads, EditionId except)
{
    return m_parts.read([threads = std::move(threads), except](Database &desk) {
        Q_UNUSED(desk)
        Q_UNUSED(except)
        return QHash<QString, QList<Coverage>>();
    });
}

QFuture<Result<QHash<QString, QList<Coverage>>>> ArchiveStore::quoted(QStringList authors, EditionId except)
{
    return m_parts.read([authors = std::move(authors), except](Database &desk) {
        Q_UNUSED(desk)
        Q_UNUSED(except)
        return QHash<QString, QList<Coverage>>();
    });
}

QFuture<Result<QList<ArchiveStore::EditionContents>>> ArchiveStore::contents()
{
    return m_parts.read([](Database &desk) {
        Q_UNUSED(desk)
        return QList<EditionContents>();
    });
}

} // namespace marbre
