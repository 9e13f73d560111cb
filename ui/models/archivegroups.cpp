// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archivegroups.h"

#include "models/rowpatch.h"

#include <QColor>
#include <QLocale>
#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QList<TimelinePoint> timelineOf(const ArchiveGroup &group)
{
    QList<TimelinePoint> points;
    for (const ArchiveMention &mention : std::views::reverse(group.mentions)) {
        if (mention.edition.date.isValid())
            points.append({mention.edition.date, mention.count});
    }
    return points;
}

QStringList groupKeys(const QList<ArchiveGroup> &groups)
{
    QStringList keys;
    for (const ArchiveGroup &group : groups)
        keys << group.key;
    return keys;
}

} // namespace

ArchiveGroupModel::ArchiveGroupModel(Ask ask, QObject *parent)
    : QAbstractListModel(parent)
    , m_ask(std::move(ask))
{}

void ArchiveGroupModel::setGrouping(ArchiveGrouping by)
{
    m_by = by;
    load();
}

void ArchiveGroupModel::setWords(const QString &words)
{
    m_words = words.simplified();
    load();
}

void ArchiveGroupModel::load()
{
    const quint64 ticket = ++m_ticket;
    m_ask(m_by, m_words, limit).then(this, [this, ticket, by = m_by](const Result<QList<ArchiveGroup>> &groups) {
        take(ticket, by, groups);
    });
}

void ArchiveGroupModel::take(quint64 ticket, ArchiveGrouping by, const Result<QList<ArchiveGroup>> &groups)
{
    if (ticket != m_ticket)
        return;
    if (!groups) {
        Q_EMIT failed(groups.error());
        return;
    }
    m_first = {};
    m_last = {};
    m_most = 0;
    for (const ArchiveGroup &group : *groups) {
        for (const TimelinePoint &point : timelineOf(group)) {
            m_first = m_first.isValid() ? std::min(m_first, point.date) : point.date;
            m_last = m_last.isValid() ? std::max(m_last, point.date) : point.date;
            m_most = std::max(m_most, point.count);
        }
    }
    if (std::exchange(m_shown, by) != by) {
        beginResetModel();
        m_groups = *groups;
        endResetModel();
    } else {
        show(*groups);
    }
    Q_EMIT loaded();
}

void ArchiveGroupModel::show(const QList<ArchiveGroup> &groups)
{
    patchRows<QString>(
        groupKeys(m_groups), groupKeys(groups),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_groups.removeAt(row);
            endRemoveRows();
        },
        [this, &groups](int row) {
            beginInsertRows({}, row, row);
            m_groups.insert(row, groups.at(row));
            endInsertRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_groups.move(from, to);
            endMoveRows();
        });
    m_groups = groups;
    if (!groups.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(groups.size()) - 1));
}

int ArchiveGroupModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_groups, key, &ArchiveGroup::key);
    return found == m_groups.cend() ? -1 : int(found - m_groups.cbegin());
}

int ArchiveGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant ArchiveGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArchiveGroup &group = m_groups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name(m_shown, group);
    case CountRole:
        return group.count;
    case CountsRole:
        return counts(m_shown, group);
    case ColourRole:
        return m_shown == ArchiveGrouping::Theme ? QColor::fromRgb(group.colour) : QColor();
    case TimelineRole:
        return QVariant::fromValue(timelineOf(group));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(group);
    default:
        return {};
    }
}

QString ArchiveGroupModel::name(ArchiveGrouping by, const ArchiveGroup &group)
{
    if (by == ArchiveGrouping::Author)
        //: an author's name, as it stands before a quote
        return group.name.startsWith("u/"_L1) ? group.name : tr("u/%1").arg(group.name);
    if (group.name.isEmpty())
        return tr("Thread without a title");
    return group.name;
}

QString ArchiveGroupModel::count(ArchiveGrouping by, int count)
{
    switch (by) {
    case ArchiveGrouping::Theme:
        return tr("%n thread(s)", nullptr, count);
    case ArchiveGrouping::Author:
        return tr("%n quote(s)", nullptr, count);
    case ArchiveGrouping::Thread:
        return tr("%n citation(s)", nullptr, count);
    case ArchiveGrouping::Community:
        break;
    }
    return {};
}

QString ArchiveGroupModel::counts(ArchiveGrouping by, const ArchiveGroup &group)
{
    const QString editions = tr("%n edition(s)", nullptr, int(group.mentions.size()));
    if (by == ArchiveGrouping::Community)
        return editions;
    //: %1: "7 threads", %2: "3 editions"
    return tr("%1 in %2").arg(count(by, group.count), editions);
}

QString ArchiveGroupModel::spoken(const ArchiveGroup &group) const
{
    const QList<TimelinePoint> timeline = timelineOf(group);
    const QString title = name(m_shown, group);
    if (timeline.isEmpty())
        return tr("%1: %2").arg(title, counts(m_shown, group));
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    if (timeline.size() == 1)
        return tr("%1: %2, on %3").arg(title, counts(m_shown, group), day(timeline.constFirst().date));
    return tr("%1: %2, from %3 to %4")
        .arg(title, counts(m_shown, group), day(timeline.constFirst().date), day(timeline.constLast().date));
}

} // namespace marbre
