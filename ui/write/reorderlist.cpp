// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/reorderlist.h"

#include "models/reordermodel.h"
#include "widgets/visuals.h"
#include "write/dragchip.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace marbre {

namespace {

class LineDelegate final : public QStyledItemDelegate
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

ReorderList::ReorderList(ReorderModel *model, const QString &hint, QWidget *parent)
    : QListView(parent)
    , m_lines(model)
    , m_hint(hint)
{
    setModel(model);
    setItemDelegate(new LineDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // drawn here: a line with a dot, as in the outline
    setTabKeyNavigation(false);
    const auto fit = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(model, &QAbstractItemModel::modelReset, this, fit);
}

void ReorderList::removeCurrent()
{
    const int row = currentIndex().row();
    if (m_lines->remove(row) && m_lines->rowCount() > 0)
        setCurrentIndex(m_lines->index(std::min(row, m_lines->rowCount() - 1)));
}

void ReorderList::moveCurrent(int steps)
{
    const int row = currentIndex().row();
    if (m_lines->move(row, row + steps))
        setCurrentIndex(m_lines->index(row + steps));
}

QSize ReorderList::sizeHint() const
{
    const int rows = std::clamp(m_lines->rowCount(), 1, 8);
    return {200, rows * visuals::scaled(this, 24) + 2 * frameWidth()};
}

QSize ReorderList::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ReorderList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_lines->rowCount() > 0)
        setCurrentIndex(m_lines->index(0));
}

void ReorderList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_lines->mimeData({index}));
    setDragChip(drag, this, {}, index.data().toString());
    drag->exec(Qt::CopyAction); // the model has moved the row itself: nothing is left to remove
    m_dropRow = -1;
    viewport()->update();
}

int ReorderList::rowAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return m_lines->rowCount();
    return index.row() + (position.y() > visualRect(index).center().y() ? 1 : 0);
}

void ReorderList::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(m_lines->mimeTypes().constFirst())) {
        event->ignore();
        return;
    }
    m_dropRow = rowAt(event->position().toPoint());
    viewport()->update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ReorderList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropRow = -1;
    viewport()->update();
}

void ReorderList::dropEvent(QDropEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    m_dropRow = -1;
    viewport()->update();
    if (!m_lines->dropMimeData(event->mimeData(), Qt::CopyAction, row, 0, {}))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ReorderList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_lines->rowCount() == 0) {
        painter.setPen(visuals::secondaryText(palette()));
        painter.drawText(viewport()->rect().adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeading, m_hint);
    }
    if (m_dropRow < 0)
        return;
    const int y = m_dropRow < m_lines->rowCount() ? visualRect(m_lines->index(m_dropRow)).top()
                                                  : visualRect(m_lines->index(m_lines->rowCount() - 1)).bottom();
    paintDropLine(painter, palette(), {2, y}, {viewport()->width() - 2, y});
}

} // namespace marbre
