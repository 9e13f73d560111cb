// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/outlineview.h"

#include "widgets/visuals.h"
#include "write/dragchip.h"
#include "write/outlinedelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

OutlineView::OutlineView(OutlineModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_outline(model)
{
    setObjectName(u"outlineView"_s);
    setAccessibleName(tr("Outline"));
    setModel(model);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // drawn here, with the section that is meant
    setAutoScroll(false);         // Qt's begins anew with each tremble of the hand: see scrollOn()
    m_scrolling.setInterval(30);
    connect(&m_scrolling, &QTimer::timeout, this, &OutlineView::scrollOn);
    setAutoExpandDelay(600);
    viewport()->setBackgroundRole(QPalette::Window);
    expandAll();
    connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &top, int first, int last) {
        for (int row = first; !top.isValid() && row <= last; ++row)
            expand(m_outline->index(row, 0));
    });
}

void OutlineView::setCursorSection(int section)
{
    m_cursorSection = section;
    viewport()->update();
}

void OutlineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // headings wrap anew
}

// -- Painting --

QRect OutlineView::blockRect(int section) const
{
    const QModelIndex top = m_outline->sectionIndex(section);
    if (!top.isValid())
        return {};
    QRect rect = visualRect(top);
    const int pieces = m_outline->rowCount(top);
    if (isExpanded(top) && pieces > 0)
        rect = rect.united(visualRect(m_outline->index(pieces - 1, 0, top)));
    return rect.adjusted(4, 0, -4, 2);
}

void OutlineView::paintBlock(QPainter &painter, int section, const QColor &fill, const QColor &border) const
{
    const QRect rect = blockRect(section);
    if (!rect.isEmpty())
        visuals::drawFrame(painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), fill, border, 4);
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const QColor accent = palette().color(QPalette::Highlight);
        const QModelIndex current = currentIndex();
        const bool sectionSelected = current.isValid() && OutlineModel::kind(current) == OutlineModel::Kind::Section &&
                                     selectionModel()->isSelected(current);
        if (m_drop && !m_drop->ofSection)
            paintBlock(painter, m_drop->section, visuals::currentRow(palette(), true), accent);
        else if (sectionSelected && hasFocus())
            paintBlock(painter, OutlineModel::section(current), visuals::currentRow(palette(), true), accent);
        if (m_cursorSection >= 0 && !(m_drop && m_drop->section == m_cursorSection) &&
            !(sectionSelected && hasFocus() && OutlineModel::section(current) == m_cursorSection))
            paintBlock(painter, m_cursorSection, visuals::currentRow(palette(), false), visuals::frame(palette()));
    }
    QTreeView::paintEvent(event);
    const QRect mark = dropMark();
    if (mark.isNull())
        return;
    QPainter painter(viewport());
    const bool mirrored = isRightToLeft();
    paintDropLine(painter, palette(), mirrored ? mark.topRight() : mark.topLeft(),
                  mirrored ? mark.topLeft() : mark.topRight());
}

QRect OutlineView::dropMark() const
{
    if (!m_drop || m_drop->intoProse)
        return {};
    const QRect block = blockRect(m_drop->section);
    int y = block.bottom() - 1;
    if (m_drop->ofSection) {
        const QModelIndex next = m_outline->index(m_drop->row, 0);
        y = next.isValid() ? visualRect(next).top() : block.bottom();
    } else if (m_drop->row >= 0 && m_drop->row < m_outline->rowCount(m_drop->parent)) {
        y = visualRect(m_outline->index(m_drop->row, 0, m_drop->parent)).top() - 1;
    }
    const int left = visuals::scaled(this, m_drop->ofSection ? 4 : 22);
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), {left, y, viewport()->width() - left - 10, 1});
}

void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.widget = this;
    row.rect = visualRect(index);
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    row.state.setFlag(QStyle::State_Open, isExpanded(index));
    itemDelegate()->paint(painter, row, index);
}

// -- Mouse and keys --

void OutlineView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    m_pressedChevron = index.isValid() && OutlineModel::kind(index) == OutlineModel::Kind::Section &&
                       event->button() == Qt::LeftButton &&
                       OutlineDelegate::chevronRect(this, visualRect(index)).contains(position);
    if (m_pressedChevron)
        setExpanded(index, !isExpanded(index));
    else
        QTreeView::mousePressEvent(event);
}

void OutlineView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!std::exchange(m_pressedChevron, false) && event->button() == Qt::LeftButton && index.isValid() &&
        index == currentIndex())
        Q_EMIT positionChosen(index);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (state() != EditingState && index.isValid()) {
        if (event->key() == Qt::Key_Enter && OutlineModel::kind(index) == OutlineModel::Kind::Section) { // the keypad's
            edit(index);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT positionChosen(index);
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

} // namespace marbre
