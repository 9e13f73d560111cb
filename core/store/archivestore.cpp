// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivestore.h"

#include "store/archivereader.h"
#include "store/coverage.h"
#include "store/storeparts.h"
#include "store/voices.h"

namespace marbre {

QFuture<Result<QList<ArchiveGroup>>> ArchiveStore::groups(ArchiveGrouping by, QString words, int limit)
{
    return m_parts.read(
        [by, words = std::move(words), limit](Database &desk) { return archiveGroups(desk, by, words, limit); });
}

QFuture<Result<QHash<QString, QList<Coverage>>>> ArchiveStore::coverage(QStringList threads, EditionId except)
{
    return m_parts.read([threads = std::move(threads), except](Database &desk) {
        return coverageOf(desk, coverageSubjects(desk, threads), except);
    });
}

QFuture<Result<QHash<QString, QList<Coverage>>>> ArchiveStore::quoted(QStringList authors, EditionId except)
{
    return m_parts.read([authors = std::move(authors), except](Database &desk) {
        const QHash<QString, QList<Coverage>> found = coverageOfAuthors(desk, authors, except);
        QHash<QString, QList<Coverage>> quoted;
        for (const QString &author : authors) {
            if (const auto covered = found.constFind(voiceKey(author)); covered != found.cend())
                quoted.insert(authorKey(author), *covered);
        }
        return quoted;
    });
}

QFuture<Result<QList<ArchiveStore::EditionContents>>> ArchiveStore::contents()
{
    return m_parts.read([](Database &desk) { return editionContents(desk); });
}

QString ArchiveStore::authorKey(const QString &author)
{
    const QString folded = author.trimmed().toCaseFolded();
    return folded.startsWith(QLatin1StringView("u/")) ? folded.sliced(2) : folded;
}

} // namespace marbre
