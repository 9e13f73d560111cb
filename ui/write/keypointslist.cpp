// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/keypointslist.h"

#include "models/keypointsmodel.h"

#include <QKeyEvent>

namespace marbre {

KeyPointsList::KeyPointsList(KeyPointsModel *model, QWidget *parent)
    : ReorderList(model, tr("None yet: press Insert to add one"), parent)
    , m_points(model)
{
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::SelectedClicked);
}

void KeyPointsList::addPoint()
{
    const int row = m_points->add(currentIndex().isValid() ? currentIndex().row() : m_points->rowCount() - 1);
    if (row < 0)
        return;
    setCurrentIndex(m_points->index(row));
    edit(currentIndex());
}

void KeyPointsList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        state() != QAbstractItemView::EditingState)
        edit(currentIndex());
    else
        ReorderList::keyPressEvent(event);
}

} // namespace marbre
