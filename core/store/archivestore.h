// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"
#include "model/error.h"
#include "model/thread.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QSet>

namespace marbre {

struct StoreParts;

/// By what past editions are gathered.
enum class ArchiveGrouping { Theme, Author, Thread, Community };

/// One edition in a group.
struct ArchiveMention
{
    EditionRow edition;
    int count = 0;          ///< threads of the theme, quotes of the author, citations of the thread; 1 for a community
    QStringList items = {}; ///< remote ids of what is counted: cited threads, quoted comments
};

/// One theme, quoted author, thread or community with the editions that carried it.
struct ArchiveGroup
{
    /// Of a theme its row, of an author the name without "u/" and case, of a thread its remote id, else the name.
    QString key;
    QString name;                   ///< to be shown
    quint32 colour = 0;             ///< of a theme
    int count = 0;                  ///< of all mentions together
    QList<ArchiveMention> mentions; ///< the newest first
};

/// What past editions carried. Queries on the reader; published editions only, unless said otherwise.
class ArchiveStore final
{
public:
    explicit ArchiveStore(StoreParts &parts)
        : m_parts(parts)
    {}

    /// The groups with most mentions first; words narrow them by name (case and accents folded).
    QFuture<Result<QList<ArchiveGroup>>> groups(ArchiveGrouping by, QString words, int limit);
    /// By remote id of a thread: past editions other than one that carried the thread, its link, its author or its
    /// theme, each named once by the strongest of these; of author and theme the newest five. ThreadRow::covered says
    /// the same of rows.
    QFuture<Result<QHash<QString, QList<Coverage>>>> coverage(QStringList threads, EditionId except);
    /// By author (case folded, without "u/"): past editions that quoted them, the newest first.
    /// Keyed by authorKey().
    QFuture<Result<QHash<QString, QList<Coverage>>>> quoted(QStringList authors, EditionId except);
    static QString authorKey(const QString &author);
    /// The remote ids of the threads that editions cite, and the names of these threads' themes; drafts included.
    struct EditionContents
    {
        EditionRow row;
        QString plainText;
        QSet<QString> threads;
        QSet<QString> themes;
    };
    QFuture<Result<QList<EditionContents>>> contents();

private:
    StoreParts &m_parts;
};

} // namespace marbre
