// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/feed.h"

#include <QFuture>
#include <QList>

namespace marbre {

struct StoreParts;

/// Feeds, themes and saved filters: what the sidebar lists.
class FeedStore final
{
public:
    explicit FeedStore(StoreParts &parts)
        : m_parts(parts)
    {}

    /// Those that are followed or have threads.
    QFuture<Result<QList<FeedRow>>> feeds();
    QFuture<Result<QList<ThemeRow>>> themes();
    QFuture<Result<QList<SavedFilter>>> filters();

    /// The same name (case folded) is the same theme: it is answered, not doubled. Its colour is the next of a palette.
    QFuture<Result<ThemeId>> addTheme(QString name);
    QFuture<Result<void>> renameTheme(ThemeId id, QString name);
    QFuture<Result<void>> removeTheme(ThemeId id);
    /// Undoes removeTheme(): name and colour, the id where none has it now, and these threads where they have no other
    /// theme since. Fails where another theme has the name.
    QFuture<Result<ThemeId>> restoreTheme(ThemeRow theme, QList<ThreadId> threads);
    /// The same name replaces.
    QFuture<Result<FilterId>> saveFilter(QString name, ThreadFilter filter);
    QFuture<Result<void>> removeFilter(FilterId id);
    /// Undoes removeFilter(), under another id. Fails where another filter has the name: nothing is replaced.
    QFuture<Result<FilterId>> restoreFilter(SavedFilter filter);

private:
    StoreParts &m_parts;
};

} // namespace marbre
