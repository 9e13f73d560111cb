// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themelistmodel.h"

#include "models/piecemime.h"
#include "models/rowpatch.h"
#include "models/thememembermodel.h"
#include "models/themewords.h"

using namespace Qt::StringLiterals;

namespace marbre {

ThemeListModel::ThemeListModel(ThemeBoard &board, QObject *parent)
    : QAbstractListModel(parent)
    , m_board(board)
    , m_keys{QString()}
{
    connect(&board, &ThemeBoard::changed, this, &ThemeListModel::follow);
    follow();
}

void ThemeListModel::follow()
{
    QStringList wanted;
    for (const BoardTheme &theme : m_board.themes())
        wanted.append(theme.key);
    wanted.append(QString());
    const QStringList before = m_keys;
    patchRows(
        before, QList<QString>(wanted),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_keys.removeAt(row);
            endRemoveRows();
        },
        [&, this](int row) {
            beginInsertRows({}, row, row);
            m_keys.insert(row, wanted.at(row));
            endInsertRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_keys.move(from, to);
            endMoveRows();
        });
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const BoardTheme *ThemeListModel::theme(int row) const
{
    return isLeftOver(row) ? nullptr : m_board.theme(m_keys.value(row));
}

int ThemeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant ThemeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardTheme *found = theme(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found ? found->label : tr("In no theme");
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return found ? themeLine(*found) : tr("%n thread(s) in no theme", nullptr, int(m_board.leftOver().size()));
    default:
        return {};
    }
}

Qt::ItemFlags ThemeListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList ThemeListModel::mimeTypes() const
{
    return {QString::fromLatin1(themeMembersMimeType)};
}

bool ThemeListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                     const QModelIndex &parent) const
{
    return row < 0 && parent.isValid() && !threadsFromMime(data).isEmpty();
}

bool ThemeListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    m_board.moveTo(threadsFromMime(data), key(parent.row()));
    return true;
}

} // namespace marbre
