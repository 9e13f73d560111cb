// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/keypointslist.h"

#include "models/keypointsmodel.h"
#include "widgets/visuals.h"
#include "write/dragchip.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

class PointDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, visuals::scaled(option.widget, 24)};
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(textRect(option).adjusted(-4, 0, 0, 0));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        if (option.state & QStyle::State_HasFocus) {
            visuals::drawFrame(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), visuals::currentRow(palette, true),
                               palette.color(QPalette::Highlight));
        } else if (index.row() > 0) {
            painter->setPen(visuals::hairline(palette));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        paintGrip(painter, option);
        const QRect text = textRect(option);
        painter->setPen(palette.color(QPalette::Text));
        painter->setFont(option.font);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                          QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

private:
    static QRect textRect(const QStyleOptionViewItem &option)
    {
        const int grip = visuals::scaled(option.widget, 24);
        return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(grip, 0, -6, 0));
    }

    static void paintGrip(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const QRect grip = QStyle::visualRect(
            option.direction, option.rect,
            {option.rect.left(), option.rect.top(), visuals::scaled(option.widget, 22), option.rect.height()});
        painter->setPen(Qt::NoPen);
        painter->setBrush(visuals::secondaryText(option.palette));
        for (int column : {-2, 2}) {
            for (int row : {-4, 0, 4})
                painter->drawRect(QRect(grip.center() + QPoint(column, row), QSize(1, 1)));
        }
    }
};

} // namespace

KeyPointsList::KeyPointsList(KeyPointsModel *model, QWidget *parent)
    : QListView(parent)
    , m_points(model)
{
    setModel(model);
    setItemDelegate(new PointDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::SelectedClicked);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // drawn here: a line with a dot, as in the outline
    setTabKeyNavigation(false);
    const auto fit = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(model, &QAbstractItemModel::modelReset, this, fit);
}

void KeyPointsList::addPoint()
{
    const int row = m_points->add(currentIndex().isValid() ? currentIndex().row() : m_points->rowCount() - 1);
    if (row < 0)
        return;
    setCurrentIndex(m_points->index(row));
    edit(currentIndex());
}

void KeyPointsList::removePoint()
{
    const int row = currentIndex().row();
    if (m_points->remove(row) && m_points->rowCount() > 0)
        setCurrentIndex(m_points->index(std::min(row, m_points->rowCount() - 1)));
}

void KeyPointsList::movePoint(int steps)
{
    const int row = currentIndex().row();
    if (m_points->move(row, row + steps))
        setCurrentIndex(m_points->index(row + steps));
}

QSize KeyPointsList::sizeHint() const
{
    const int rows = std::clamp(m_points->rowCount(), 1, 8);
    return {200, rows * visuals::scaled(this, 24) + 2 * frameWidth()};
}

QSize KeyPointsList::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void KeyPointsList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_points->rowCount() > 0)
        setCurrentIndex(m_points->index(0));
}

void KeyPointsList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        state() != QAbstractItemView::EditingState)
        edit(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void KeyPointsList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_points->mimeData({index}));
    setDragChip(drag, this, {}, index.data().toString());
    drag->exec(Qt::CopyAction); // the model has moved the row itself: nothing is left to remove
    m_dropRow = -1;
    viewport()->update();
}

int KeyPointsList::rowAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return m_points->rowCount();
    return index.row() + (position.y() > visualRect(index).center().y() ? 1 : 0);
}

void KeyPointsList::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(m_points->mimeTypes().constFirst())) {
        event->ignore();
        return;
    }
    m_dropRow = rowAt(event->position().toPoint());
    viewport()->update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void KeyPointsList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropRow = -1;
    viewport()->update();
}

void KeyPointsList::dropEvent(QDropEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    m_dropRow = -1;
    viewport()->update();
    if (!m_points->dropMimeData(event->mimeData(), Qt::CopyAction, row, 0, {}))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void KeyPointsList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_points->rowCount() == 0) {
        painter.setPen(visuals::secondaryText(palette()));
        painter.drawText(viewport()->rect().adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeading,
                         tr("None yet: press Insert to add one"));
    }
    if (m_dropRow < 0)
        return;
    const int y = m_dropRow < m_points->rowCount() ? visualRect(m_points->index(m_dropRow)).top()
                                                   : visualRect(m_points->index(m_points->rowCount() - 1)).bottom();
    paintDropLine(painter, palette(), {2, y}, {viewport()->width() - 2, y});
}

} // namespace marbre
