// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/piecemime.h"
#include "widgets/visuals.h"
#include "write/dragchip.h"
#include "write/outlineview.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// What is dragged out of the outline and what falls on it.
namespace marbre {

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
    endDrag();
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
    QTreeView::dragMoveEvent(event); // unfolds what is hovered over
    m_dragged = event->mimeData();
    m_dragAt = event->position().toPoint();
    m_dragModifiers = event->modifiers();
    if (scrollStep() == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start();
    setDrop(dropAt(m_dragAt, m_dragged, m_dragModifiers), m_dragged);
    if (!m_drop) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

int OutlineView::scrollStep() const
{
    const int margin = visuals::scaled(this, 28);
    const int above = margin - m_dragAt.y();
    const int below = m_dragAt.y() - (viewport()->height() - margin);
    return above > 0 ? -1 - above / 3 : (below > 0 ? 1 + below / 3 : 0);
}

// The pointer may hold still while the rows pass below it: the mark goes with them.
void OutlineView::scrollOn()
{
    if (!m_dragged) {
        endDrag();
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + scrollStep());
    setDrop(dropAt(m_dragAt, m_dragged, m_dragModifiers), m_dragged);
}

void OutlineView::endDrag()
{
    m_scrolling.stop();
    m_dragged = nullptr;
    setDrop(std::nullopt, nullptr);
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    endDrag();
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const auto drop = dropAt(event->position().toPoint(), event->mimeData(), event->modifiers());
    setState(NoState);
    endDrag();
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
