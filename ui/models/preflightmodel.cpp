// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preflightmodel.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// How a place moves with an edit: what lies behind it moves, what lies in it ends at its border.
qsizetype shifted(qsizetype place, qsizetype position, qsizetype removed, qsizetype added)
{
    if (place < position)
        return place;
    if (place >= position + removed)
        return place + added - removed;
    return position + added;
}

/// The end of a stretch: what is typed there is not of it.
qsizetype shiftedEnd(qsizetype end, qsizetype position, qsizetype removed, qsizetype added)
{
    return end <= position ? end : shifted(end, position, removed, added);
}

void shiftRow(CheckRow &row, qsizetype position, qsizetype removed, qsizetype added)
{
    if (!row.field.isEmpty() || row.position < 0)
        return;
    const qsizetype end = std::max(row.position, row.end);
    if (position < end && position + removed > row.position)
        row.mending.clear();
    row.position = shifted(row.position, position, removed, added);
    if (row.end >= 0)
        row.end = std::max(row.position, shiftedEnd(row.end, position, removed, added));
    for (TextEdit &edit : row.mending) {
        edit.span.begin = shifted(edit.span.begin, position, removed, added);
        edit.span.end = std::max(edit.span.begin, shiftedEnd(edit.span.end, position, removed, added));
    }
}

} // namespace

void PreflightModel::setRows(const QList<CheckRow> &rows)
{
    m_rows = rows;
    list();
}

void PreflightModel::setAllPassed(bool all)
{
    if (all == m_allPassed)
        return;
    m_allPassed = all;
    list();
}

void PreflightModel::list()
{
    const PreflightEntries listed = preflightEntries(m_rows, m_allPassed);
    m_counts = listed.counts;
    put(listed.entries);
}

/// What is the same at both ends stays; one stretch between is taken out and put in.
void PreflightModel::put(const QList<PreflightEntry> &entries)
{
    const qsizetype most = std::min(entries.size(), m_entries.size());
    qsizetype head = 0;
    while (head < most && entries.at(head).key == m_entries.at(head).key)
        ++head;
    qsizetype tail = 0;
    while (tail < most - head &&
           entries.at(entries.size() - 1 - tail).key == m_entries.at(m_entries.size() - 1 - tail).key)
        ++tail;
    if (const qsizetype gone = m_entries.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_entries.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype fresh = entries.size() - head - tail; fresh > 0) {
        beginInsertRows({}, int(head), int(head + fresh - 1));
        m_entries = m_entries.first(head) + entries.sliced(head, fresh) + m_entries.sliced(head);
        endInsertRows();
    }
    m_entries = entries;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

int PreflightModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &PreflightEntry::key);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int PreflightModel::nextFinding(int row, int direction) const
{
    const int count = int(m_entries.size());
    for (int step = 1; step <= count; ++step) {
        const int from = row < 0 && direction < 0 ? 0 : row;
        const int next = ((from + direction * step) % count + count) % count;
        if (m_entries.at(next).kind == PreflightEntry::Kind::Finding)
            return next;
    }
    return -1;
}

void PreflightModel::shift(qsizetype position, qsizetype removed, qsizetype added)
{
    for (CheckRow &row : m_rows)
        shiftRow(row, position, removed, added);
    for (PreflightEntry &entry : m_entries) {
        for (CheckRow &row : entry.rows)
            shiftRow(row, position, removed, added);
    }
}

PreflightModel::Place PreflightModel::nextInText(qsizetype position, int direction) const
{
    // Header fields stand before the body, in their own order.
    const auto placeOf = [](const CheckRow &row) {
        return std::pair(row.field.isEmpty() ? std::max<qsizetype>(row.position, 0) : -1, row.line);
    };
    using Key = std::pair<qsizetype, int>;
    const Key here{position, direction > 0 ? std::numeric_limits<int>::max() : -1};
    Place next;
    Place around;
    std::optional<Key> nextKey;
    std::optional<Key> aroundKey;
    const auto isNearer = [direction](Key key, const std::optional<Key> &best) {
        return !best || (direction > 0 ? key < *best : key > *best);
    };
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const PreflightEntry &entry = m_entries.at(row);
        if (entry.kind != PreflightEntry::Kind::Finding)
            continue;
        for (int which = 0; which < int(entry.rows.size()); ++which) {
            const Key key = placeOf(entry.rows.at(which));
            const bool isAhead = direction > 0 ? key > here : key < here;
            if (isAhead && isNearer(key, nextKey)) {
                nextKey = key;
                next = {row, which};
            }
            if (isNearer(key, aroundKey)) {
                aroundKey = key;
                around = {row, which};
            }
        }
    }
    return nextKey ? next : around;
}

void PreflightModel::take(int row)
{
    const QList<CheckRow> gone = m_entries.at(row).rows;
    m_rows.removeIf([&gone](const CheckRow &one) {
        return std::ranges::any_of(gone, [&one](const CheckRow &other) {
            return one.check == other.check && one.verdict == other.verdict && one.position == other.position &&
                   one.field == other.field && one.index == other.index;
        });
    });
    list();
}

void PreflightModel::dropHeaderMending()
{
    const auto drop = [](CheckRow &row) {
        if (!row.field.isEmpty())
            row.mending.clear();
    };
    std::ranges::for_each(m_rows, drop);
    for (PreflightEntry &entry : m_entries)
        std::ranges::for_each(entry.rows, drop);
}

int PreflightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PreflightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreflightEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return entry.kind == PreflightEntry::Kind::Finding ? entry.rows.constFirst().message : QString();
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case KindRole:
        return int(entry.kind);
    case LevelRole:
        return int(entry.level);
    case DetailRole:
        return entry.detail;
    case PlaceRole:
        return entry.place;
    default:
        return {};
    }
}

QString PreflightModel::spoken(const PreflightEntry &entry) const
{
    QStringList parts;
    if (entry.kind == PreflightEntry::Kind::Finding)
        parts << (entry.level == CheckLevel::Error ? tr("To settle") : tr("To check"));
    else if (entry.kind == PreflightEntry::Kind::Passed)
        parts << tr("Passed");
    parts << entry.title << entry.detail << entry.place;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Qt::ItemFlags PreflightModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_entries.at(index.row()).kind == PreflightEntry::Kind::Section)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

} // namespace marbre
