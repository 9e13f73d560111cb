// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadlistmodel.h"

#include "models/coveragewords.h"
#include "models/piecemime.h"
#include "models/points.h"
#include "models/themeboard.h"
#include "models/threadpatch.h"
#include "models/trend.h"
#include "store/store.h"
#include "store/threadstore.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace marbre {

namespace {
constexpr int cachedRows = 4096;
constexpr int ahead = 64; ///< rows fetched on each side of the visible ones
} // namespace

QString triageLabel(TriageState state)
{
    switch (state) {
    case TriageState::New:
        return ThreadListModel::tr("new");
    case TriageState::Shortlisted:
        return ThreadListModel::tr("shortlisted");
    case TriageState::Spiked:
        return ThreadListModel::tr("spiked");
    case TriageState::Used:
        return ThreadListModel::tr("used");
    }
    return {};
}

QString rowTitle(const ThreadRow &row)
{
    if (row.purged)
        return ThreadListModel::tr("(withdrawn)");
    return row.title.isEmpty() ? ThreadListModel::tr("(no title)") : row.title;
}

ThreadListModel::ThreadListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_cache(cachedRows)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0ms);
    connect(&m_fetch, &QTimer::timeout, this, &ThreadListModel::fetch);
    m_settle.setSingleShot(true);
    m_settle.setInterval(0ms);
    connect(&m_settle, &QTimer::timeout, this, &ThreadListModel::settle);
    m_again.setSingleShot(true);
    m_again.setInterval(30ms);
    connect(&m_again, &QTimer::timeout, this, &ThreadListModel::query);
    connect(&store, &Store::changed, this, &ThreadListModel::storeChanged);
}

void ThreadListModel::setFilter(const ThreadFilter &filter)
{
    if (m_loaded && filter == m_filter) {
        return;
    }
    m_filter = filter;
    ++m_question;
    m_loaded = false;
    m_asking = false;
    m_held = {};
    query();
}

void ThreadListModel::refresh()
{
    m_dirty = true;
    if (!m_asking) {
        query();
    }
}

void ThreadListModel::storeChanged(const ChangeSet &changes)
{
    if (changes.allThreads || changes.feeds) { // a theme's name stands in the rows
        for (const ThreadId id : m_cache.keys()) {
            m_cache.object(id)->stale = true;
        }
        m_overtaken = m_asked;
    }
    for (const ThreadId id : changes.threads) {
        if (m_asked.contains(id)) {
            m_overtaken.insert(id);
        }
        if (Cached *cached = m_cache.object(id)) {
            cached->stale = true;
        }
    }
    if (changes.allThreads || changes.feeds || !changes.threads.isEmpty()) {
        m_fetch.start();
    }
    if (changes.allThreads || changes.threadsAdded || !changes.threads.isEmpty()) {
        m_dirty = true;
        if (!m_asking && !m_again.isActive()) {
            m_again.start();
        }
    }
}

void ThreadListModel::query()
{
    m_dirty = false;
    m_asking = true;
    m_again.stop();
    m_store.threads().order(m_filter).then(this, [this, question = m_question](const Result<ThreadOrder> &order) {
        if (question != m_question) {
            return;
        }
        m_asking = false;
        if (order) {
            receive(*order);
        } else if (order.error().kind != ErrorKind::Canceled) {
            Q_EMIT failed(order.error());
        }
        if (m_dirty) {
            m_again.start();
        }
    });
}

void ThreadListModel::receive(const ThreadOrder &order)
{
    m_latest = order;
    const bool first = !std::exchange(m_loaded, true);
    if (first) {
        applyPending();
        Q_EMIT loaded();
    } else {
        settle();
    }
}

/// As much of the latest order as may be shown now.
void ThreadListModel::settle()
{
    if (m_live || m_ids.isEmpty()) {
        applyPending();
        return;
    }
    const auto [order, fresh] = steady();
    show(order);
    setPending(fresh);
}

/// What is shown, in the order it has, without what went away; and how many threads are new beside it. Both ends that
/// are equal are left alone, so that a million rows cost little.
std::pair<ThreadOrder, int> ThreadListModel::steady() const
{
    const auto [head, tail] = commonEnds(m_ids, m_latest.ids);
    const auto middle = [head, tail](const QList<ThreadId> &ids) { return ids.mid(head, ids.size() - head - tail); };
    const QList<ThreadId> shown = middle(m_ids);
    const QList<ThreadId> latest = middle(m_latest.ids);
    const QSet<ThreadId> known(latest.begin(), latest.end());
    const QSet<ThreadId> had(shown.begin(), shown.end());
    ThreadOrder order;
    bool headGone = false;
    for (qsizetype row = 0; row < m_ids.size(); ++row) {
        const ThreadId id = m_ids.at(row);
        const bool within = row >= head && row < head + shown.size();
        const bool isGroupedRow = !m_grouped.isEmpty() && m_grouped.at(row);
        if (within && !known.contains(id) && id != m_held) {
            headGone = headGone || !isGroupedRow;
            continue;
        }
        order.ids.append(id);
        if (!m_grouped.isEmpty()) { // a group whose head went away is headed by the next one
            order.grouped.append(isGroupedRow && !headGone);
        }
        headGone = false;
    }
    const auto fresh = std::ranges::count_if(latest, [&](ThreadId id) { return !had.contains(id); });
    return {order, static_cast<int>(fresh)};
}

void ThreadListModel::show(const ThreadOrder &order)
{
    const ThreadPatch patch = diffOrders(m_ids, order.ids);
    if (patch.reset) {
        beginResetModel();
        m_ids = order.ids;
        m_grouped = order.grouped;
        m_groupedCount = m_grouped.count(true);
        endResetModel();
        return;
    }
    applySteps(patch, order);
    setGroups(order.grouped);
}

void ThreadListModel::applySteps(const ThreadPatch &patch, const ThreadOrder &order)
{
    const bool groups = !m_grouped.isEmpty();
    for (const auto &[first, count] : patch.removals) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
        m_ids.remove(first, count);
        if (groups) {
            m_grouped.remove(first, count);
        }
        endRemoveRows();
    }
    for (const auto &[from, to] : patch.moves) {
        const auto before = static_cast<int>(to > from ? to + 1 : to);
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, before);
        m_ids.move(from, to);
        if (groups) {
            m_grouped.move(from, to);
        }
        endMoveRows();
    }
    for (const auto &[first, count] : patch.insertions) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
        m_ids.insert(first, count, ThreadId{});
        std::copy_n(order.ids.cbegin() + first, count, m_ids.begin() + first);
        if (groups) {
            m_grouped.insert(first, count, false);
        }
        endInsertRows();
    }
}

void ThreadListModel::setGroups(const QList<bool> &grouped)
{
    if (grouped == m_grouped) {
        m_groupedCount = m_grouped.count(true);
        return;
    }
    m_grouped = grouped;
    m_groupedCount = m_grouped.count(true);
    if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::SizeHintRole});
    }
}

void ThreadListModel::applyPending()
{
    show(m_latest);
    setPending(0);
}

void ThreadListModel::setLive(bool live)
{
    if (!std::exchange(m_live, live) && live && m_loaded) {
        m_settle.start();
    }
}

void ThreadListModel::setHeld(ThreadId id)
{
    const ThreadId before = std::exchange(m_held, id);
    if (before && before != id && m_loaded && !m_latest.ids.contains(before)) {
        m_settle.start();
    }
}

void ThreadListModel::setPending(int count)
{
    if (std::exchange(m_pending, count) != count) {
        Q_EMIT pendingChanged(count);
    }
}

int ThreadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

Qt::ItemFlags ThreadListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList ThreadListModel::mimeTypes() const
{
    return {QString::fromLatin1(piecesMimeType)};
}

QMimeData *ThreadListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ThreadId> ids;
    for (const QModelIndex &index : indexes) {
        ids.append(m_ids.value(index.row()));
    }
    const auto found = pieces(ids);
    return found && !found->isEmpty() ? piecesToMime(*found).release() : nullptr;
}

std::optional<QList<Piece>> ThreadListModel::pieces(const QList<ThreadId> &ids) const
{
    QList<Piece> found;
    for (const ThreadId id : ids) {
        const Cached *cached = m_cache.object(id);
        if (!cached) {
            return std::nullopt;
        }
        found.append(pieceOf(cached->row));
    }
    return found;
}

const ThreadRow *ThreadListModel::row(int row) const
{
    const Cached *cached = m_cache.object(m_ids.value(row));
    return cached ? &cached->row : nullptr;
}

QVariant ThreadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == IdRole) {
        return m_ids.at(index.row()).value;
    }
    const ThreadRow *thread = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return thread ? rowTitle(*thread) : tr("Loading …");
    case Qt::AccessibleTextRole:
        return thread ? accessibleText(*thread) : tr("Loading …");
    default:
        return {};
    }
}

QString ThreadListModel::accessibleText(const ThreadRow &row) const
{
    const auto points = row.score.points();
    QStringList parts{rowTitle(row), points ? pointsLabel(*points) : tr("score unknown"), row.community};
    if (const QString trend = trendSentence(row.trend, now()); !trend.isEmpty()) {
        parts.insert(2, trend);
    }
    if (!row.themeName.isEmpty()) {
        parts.append(tr("theme %1").arg(row.themeName));
    } else if (const auto hint = themeHint(row)) {
        parts.append(hint->why);
    }
    if (row.commentCount) {
        parts.append(tr("%n comment(s)", nullptr, *row.commentCount));
    }
    parts.append(triageLabel(row.state));
    if (!row.seen) {
        parts.append(tr("not seen"));
    }
    for (const Coverage &coverage : coveredBy(row)) {
        parts.append(coverageSentence(coverage));
    }
    return parts.join(", "_L1);
}

QList<Coverage> ThreadListModel::coveredBy(const ThreadRow &row) const
{
    QList<Coverage> others = row.covered;
    others.removeIf([this](const Coverage &coverage) { return coverage.slug == m_ownEdition; });
    return others;
}

std::optional<ThemeHint> ThreadListModel::themeHint(const ThreadRow &row) const
{
    return m_hints && !row.theme ? m_hints(row.id) : std::nullopt;
}

void ThreadListModel::setVisibleRange(int first, int last)
{
    m_first = std::max(0, first);
    m_last = last;
    m_fetch.start();
}

bool ThreadListModel::isMissing(ThreadId id) const
{
    const Cached *cached = m_cache.object(id);
    return (!cached || cached->stale) && !m_asked.contains(id);
}

void ThreadListModel::fetch()
{
    const int begin = std::max(0, m_first - ahead);
    const int end = std::min(rowCount(), m_last + 1 + ahead);
    QList<ThreadId> wanted;
    for (int row = begin; row < end; ++row) {
        if (isMissing(m_ids.at(row))) {
            wanted.append(m_ids.at(row));
        }
    }
    ask(wanted);
}

void ThreadListModel::prefetch(const QList<ThreadId> &ids)
{
    QList<ThreadId> wanted;
    for (const ThreadId id : ids.first(std::min<qsizetype>(ids.size(), mostPrefetched))) {
        if (isMissing(id)) {
            wanted.append(id);
        }
    }
    ask(wanted);
}

void ThreadListModel::ask(const QList<ThreadId> &wanted)
{
    if (wanted.isEmpty()) {
        return;
    }
    m_asked.unite(QSet<ThreadId>(wanted.begin(), wanted.end()));
    m_store.threads().rows(wanted).then(this, [this, wanted](const Result<QList<ThreadRow>> &rows) {
        if (rows) {
            keep(*rows, wanted);
            return;
        }
        const QSet<ThreadId> asked(wanted.begin(), wanted.end());
        m_asked.subtract(asked);
        m_overtaken.subtract(asked);
        Q_EMIT failed(rows.error());
    });
}

void ThreadListModel::keep(const QList<ThreadRow> &rows, const QList<ThreadId> &asked)
{
    for (const ThreadRow &row : rows) {
        m_cache.insert(row.id, new Cached{row, m_overtaken.contains(row.id)});
    }
    const QSet<ThreadId> answered(asked.begin(), asked.end());
    m_asked.subtract(answered);
    if (m_overtaken.intersects(answered)) {
        m_overtaken.subtract(answered);
        m_fetch.start();
    }
    const int begin = std::max(0, m_first - ahead);
    const int end = std::min(rowCount(), m_last + 1 + ahead);
    if (begin < end) {
        Q_EMIT dataChanged(index(begin), index(end - 1), {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

} // namespace marbre
