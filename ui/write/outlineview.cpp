// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/outlineview.h"

#include "models/piecemime.h"
#include "widgets/visuals.h"
#include "write/dragchip.h"
#include "write/outlinedelegate.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

OutlineView::OutlineView(OutlineModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_outline(model)
    , m_delegate(new OutlineDelegate(this))
{
    setObjectName(u"outlineView"_s);
    setAccessibleName(tr("Outline"));
    setModel(model);
    setItemDelegate(m_delegate);
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
    setAutoScroll(true);
    setAutoScrollMargin(visuals::scaled(this, 28));
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
    m_delegate->paint(painter, row, index);
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

// -- Drags --

void OutlineView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !(m_outline->flags(index) & Qt::ItemIsDragEnabled))
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_outline->mimeData({index}));
    const bool piece = index.parent().isValid();
    const QString icon = index.data(OutlineModel::IsQuoteRole).toBool() ? u"marbre-quote"_s : u"marbre-thread"_s;
    setDragChip(drag, this, piece ? visuals::icon(icon, palette()) : QIcon(), index.data().toString());
    drag->exec(Qt::CopyAction); // never a move: the model has moved what it moved
    setDrop(std::nullopt, nullptr);
}

std::optional<OutlineView::Drop> OutlineView::sectionDropAt(const QPoint &position) const
{
    const QModelIndex first = m_outline->sectionIndex(0);
    if (!first.isValid())
        return std::nullopt;
    Drop drop;
    drop.ofSection = true;
    drop.row = first.row();
    drop.section = 0;
    for (int section = 0; m_outline->sectionIndex(section).isValid(); ++section) {
        drop.section = section;
        if (position.y() < blockRect(section).center().y())
            return drop;
        ++drop.row;
    }
    return drop;
}

std::optional<OutlineView::Drop> OutlineView::dropAt(const QPoint &position, const QMimeData *mime,
                                                     Qt::KeyboardModifiers modifiers) const
{
    if (!m_outline->canDropMimeData(mime, Qt::CopyAction, -1, -1, {}))
        return std::nullopt;
    if (OutlineModel::isSectionDrag(mime))
        return sectionDropAt(position);
    Drop drop;
    drop.intoProse = modifiers & Qt::ShiftModifier;
    const QModelIndex index = indexAt(position);
    const QModelIndex parent = index.parent();
    if (parent.isValid() && !drop.intoProse) {
        const bool below = position.y() > visualRect(index).center().y();
        drop.parent = parent;
        drop.section = OutlineModel::section(parent);
        drop.row = m_outline->landingRow(mime, {drop.section, index.row() + (below ? 1 : 0)});
        return drop;
    }
    const QModelIndex top = parent.isValid() ? parent : index;
    if (!top.isValid() ||
        OutlineModel::kind(top) == OutlineModel::Kind::Sources) { // below everything: the last section
        drop.section = m_outline->target(-1, {}).section;
    } else if (OutlineModel::kind(top) == OutlineModel::Kind::Header) {
        return std::nullopt;
    } else {
        drop.section = OutlineModel::section(top);
    }
    if (drop.intoProse && drop.section < 0)
        return std::nullopt;
    drop.parent = m_outline->sectionIndex(drop.section);
    return drop;
}

QString OutlineView::dropText(const Drop &drop, const QMimeData *mime) const
{
    if (drop.ofSection)
        return tr("Move the section here");
    const QList<Piece> pieces = piecesFromMime(mime);
    const QString first = pieces.isEmpty()
                              ? QString()
                              : (pieces.constFirst().isQuote() ? pieces.constFirst().words : pieces.constFirst().title);
    const QString name = QFontMetrics(font()).elidedText(first, Qt::ElideRight, visuals::scaled(this, 220));
    if (drop.section < 0)
        return tr("%1: put it on the marble").arg(name);
    if (drop.intoProse)
        return tr("%1: into the prose of section %2").arg(name, QString::number(drop.section + 1));
    return tr("%1: drop into section %2 · Esc cancels · Shift into the prose")
        .arg(name, QString::number(drop.section + 1));
}

void OutlineView::setDrop(const std::optional<Drop> &drop, const QMimeData *mime)
{
    m_drop = drop;
    viewport()->update();
    Q_EMIT dropTargetChanged(drop ? dropText(*drop, mime) : QString());
}

void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_outline->canDropMimeData(event->mimeData(), Qt::CopyAction, -1, -1, {})) {
        event->ignore();
        return;
    }
    QTreeView::dragEnterEvent(event);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges and unfolds what is hovered over
    setDrop(dropAt(event->position().toPoint(), event->mimeData(), event->modifiers()), event->mimeData());
    if (!m_drop) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    setDrop(std::nullopt, nullptr);
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const auto drop = dropAt(event->position().toPoint(), event->mimeData(), event->modifiers());
    stopAutoScroll();
    setState(NoState);
    setDrop(std::nullopt, nullptr);
    if (!drop || !m_outline->drop(event->mimeData(), drop->row, drop->parent, drop->intoProse)) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!drop->ofSection)
        Q_EMIT dropped(drop->section < 0 ? tr("On the marble") : tr("Sent to section %1").arg(drop->section + 1));
}

} // namespace marbre
