// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/thememembermodel.h"

#include "models/piecemime.h"
#include "models/themewords.h"
#include "models/threadlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

QList<ThreadId> threadsFromMime(const QMimeData *data)
{
    QList<ThreadId> threads;
    const QByteArray bytes = data ? data->data(QString::fromLatin1(themeMembersMimeType)) : QByteArray();
    for (const QByteArray &number : bytes.split(' ')) {
        if (const qint64 value = number.toLongLong(); value > 0)
            threads.append(ThreadId{value});
    }
    return threads;
}

ThemeMemberModel::ThemeMemberModel(ThemeBoard &board, QObject *parent)
    : QAbstractListModel(parent)
    , m_board(board)
{
    connect(&board, &ThemeBoard::changed, this, &ThemeMemberModel::follow);
}

void ThemeMemberModel::setTheme(const QString &key)
{
    beginResetModel();
    m_key = key;
    m_ids = wanted();
    endResetModel();
}

QList<ThreadId> ThemeMemberModel::wanted() const
{
    if (m_key.isEmpty())
        return m_board.leftOver();
    QList<ThreadId> ids;
    const BoardTheme *theme = m_board.theme(m_key);
    if (!theme)
        return ids;
    for (const BoardMember &member : theme->members) {
        if (!member.sure && !ids.contains(ThreadId{}))
            ids.append(ThreadId{});
        ids.append(member.thread);
    }
    return ids;
}

/// A few rows at most go or come by one operation; more of them are made anew.
void ThemeMemberModel::follow()
{
    const QList<ThreadId> next = wanted();
    if (next == m_ids) {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    const QSet<ThreadId> had(m_ids.cbegin(), m_ids.cend());
    const auto came = std::ranges::count_if(next, [&](ThreadId id) { return !had.contains(id); });
    if (came > 0 || next.size() < m_ids.size() / 2) {
        beginResetModel();
        m_ids = next;
        endResetModel();
        return;
    }
    const QSet<ThreadId> stays(next.cbegin(), next.cend());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (stays.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
    if (m_ids != next) { // others in their order
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after.append(index(int(next.indexOf(m_ids.at(old.row())))));
        m_ids = next;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const BoardMember *ThemeMemberModel::member(int row) const
{
    const BoardTheme *theme = m_key.isEmpty() ? nullptr : m_board.theme(m_key);
    if (!theme || isHeading(row))
        return nullptr;
    const auto found = std::ranges::find(theme->members, m_ids.at(row), &BoardMember::thread);
    return found == theme->members.cend() ? nullptr : &*found;
}

int ThemeMemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant ThemeMemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row()).value;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (isHeading(index.row()))
        return tr("Less sure, to be confirmed one by one");
    const ThreadRow *thread = m_board.row(m_ids.at(index.row()));
    const QString title = thread ? rowTitle(*thread) : QString();
    const BoardMember *found = member(index.row());
    return role == Qt::DisplayRole || !found
               ? title
               : tr("%1: %2", "thread, why it is in the theme").arg(title, memberSentence(*found, m_board));
}

Qt::ItemFlags ThemeMemberModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList ThemeMemberModel::mimeTypes() const
{
    return {QString::fromLatin1(themeMembersMimeType), QString::fromLatin1(piecesMimeType)};
}

QMimeData *ThemeMemberModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Piece> pieces;
    QByteArrayList numbers;
    for (const QModelIndex &index : indexes) {
        if (const ThreadRow *thread = m_board.row(m_ids.value(index.row()))) {
            pieces.append(pieceOf(*thread));
            numbers.append(QByteArray::number(thread->id.value));
        }
    }
    if (pieces.isEmpty())
        return nullptr;
    auto data = piecesToMime(pieces);
    data->setData(QString::fromLatin1(themeMembersMimeType), numbers.join(' '));
    return data.release();
}

} // namespace marbre
