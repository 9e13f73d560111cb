// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/feed.h"
#include "model/thread.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QTimer>
#include <functional>
#include <optional>

namespace marbre {

struct Piece;
struct ThemeHint;
class Store;
struct ChangeSet;

/// The list of threads: it holds the order (8 bytes a thread) and fetches the rows around what is visible.
/// The desk's changes are patched in by steps, so that selection and scroll survive. New threads, and threads that a
/// new score would move, wait until applyPending(), unless the model is live: no row moves under the eye.
class ThreadListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
    };

    explicit ThreadListModel(Store &store, QObject *parent = nullptr);

    const ThreadFilter &filter() const { return m_filter; }
    /// Asks the desk; the old order stays until the answer.
    void setFilter(const ThreadFilter &filter);
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// Null where one of the rows is not there yet: a drag carries all of them or does not begin. See prefetch().
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Of these threads, in their order; none where one of their rows is not there yet.
    std::optional<QList<Piece>> pieces(const QList<ThreadId> &ids) const;

    ThreadId idAt(int row) const { return m_ids.value(row); }
    /// -1 where the list does not hold it. Linear in the list, a tick per million rows: for actions, not for painting.
    int rowOf(ThreadId id) const { return static_cast<int>(m_ids.indexOf(id)); }
    bool isGrouped(int row) const { return !m_grouped.isEmpty() && m_grouped.value(row); }
    bool hasGroups() const { return m_groupedCount > 0; }
    /// As long as the list, or empty where nothing is grouped.
    QList<bool> groups() const { return m_groupedCount > 0 ? m_grouped : QList<bool>{}; }
    /// Null while it is being fetched: a placeholder is painted then, and dataChanged() follows.
    const ThreadRow *row(int row) const;

    /// The slug of the edition on the table: being cited there is no reason to say "already covered".
    void setOwnEdition(const QString &slug) { m_ownEdition = slug; }
    /// What past editions other than the one on the table carried of it; the strongest kind first.
    QList<Coverage> coveredBy(const ThreadRow &row) const;

    /// Says which theme is suggested for a thread.
    void setThemeHints(std::function<std::optional<ThemeHint>(ThreadId)> hints) { m_hints = std::move(hints); }
    /// None where the editor gave it a theme, or none is suggested.
    std::optional<ThemeHint> themeHint(const ThreadRow &row) const;

    /// Rows from first to last are looked at: fetches them, and a screenful around.
    void setVisibleRange(int first, int last);
    /// How many threads are dragged at once at most: a selection that an editor still overlooks.
    static constexpr int mostPrefetched = 512;
    /// Fetches the rows of these threads, wherever they stand, so that row() has them (a drag cannot wait). The first
    /// mostPrefetched only.
    void prefetch(const QList<ThreadId> &ids);
    /// Whether changes of the order may show at once: nothing is being read.
    void setLive(bool live);
    /// This thread stays where it stands though it no longer matches (it was just marked), until another one is held.
    void setHeld(ThreadId id);

    /// Threads that came in and wait.
    int pendingCount() const { return m_pending; }
    void applyPending();
    /// The first answer to the current filter is there.
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void pendingChanged(int count);
    /// The order asked for by setFilter() is shown.
    void loaded();
    void failed(const marbre::Error &error);

private:
    struct Cached
    {
        ThreadRow row;
        bool stale = false;
    };
    void storeChanged(const ChangeSet &changes);
    void query();
    void receive(const ThreadOrder &order);
    void settle();
    void show(const ThreadOrder &order);
    void applySteps(const struct ThreadPatch &patch, const ThreadOrder &order);
    void setGroups(const QList<bool> &grouped);
    std::pair<ThreadOrder, int> steady() const;
    void fetch();
    void ask(const QList<ThreadId> &wanted);
    bool isMissing(ThreadId id) const;
    void keep(const QList<ThreadRow> &rows, const QList<ThreadId> &asked);
    void setPending(int count);
    QString accessibleText(const ThreadRow &row) const;

    Store &m_store;
    ThreadFilter m_filter;
    QString m_ownEdition;
    std::function<std::optional<ThemeHint>(ThreadId)> m_hints;
    QList<ThreadId> m_ids;
    QList<bool> m_grouped;
    qsizetype m_groupedCount = 0;
    ThreadOrder m_latest; ///< what the desk said last
    mutable QCache<ThreadId, Cached> m_cache;
    QSet<ThreadId> m_asked;
    QSet<ThreadId> m_overtaken; ///< asked for, and changed before the answer came
    QTimer m_fetch;             ///< gathers what a frame asks for
    QTimer m_settle;            ///< not within the change of the current row that asks for it
    QTimer m_again;             ///< gathers changes before the next question
    quint64 m_question = 0;     ///< counts filters: an answer to an older one is dropped
    int m_first = 0;
    int m_last = -1;
    int m_pending = 0;
    ThreadId m_held;
    bool m_asking = false;
    bool m_dirty = false;
    bool m_loaded = false;
    bool m_live = true;
};

/// The title as it is shown: a purged thread has none any more, and says so.
QString rowTitle(const ThreadRow &row);
/// The word for a state, as the list and the reader speak it: "new", "shortlisted" ...
QString triageLabel(TriageState state);

} // namespace marbre
