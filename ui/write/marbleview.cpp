// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/marbleview.h"

#include "models/piecemime.h"
#include "widgets/visuals.h"
#include "write/dragchip.h"
#include "write/outlinedelegate.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int rowHeight = 26;
constexpr int mostRows = 6;

class MarbleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, visuals::scaled(option.widget, rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        row.state.setFlag(QStyle::State_HasFocus, view && view->hasFocus() && view->currentIndex() == index);
        const PieceCard card{index.data(MarbleModel::IsQuoteRole).toBool(),
                             index.data(MarbleModel::MaterialRole).toInt() >= 0,
                             index.data().toString(),
                             MarbleView::tr("to cite"),
                             {},
                             {},
                             index.data(MarbleModel::CoveredRole).toBool() ? QStringList{u"view-history"_s}
                                                                           : QStringList()};
        const int left = visuals::scaled(option.widget, 26);
        paintCard(painter, row,
                  QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(left, 0, -10, -2)), card);
    }
};

} // namespace

MarbleView::MarbleView(MarbleModel *model, QWidget *parent)
    : QListView(parent)
    , m_marble(model)
{
    setObjectName(u"marbleView"_s);
    setAccessibleName(tr("On the marble"));
    setModel(model);
    setItemDelegate(new MarbleDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    const auto changed = [this] {
        updateGeometry();
        Q_EMIT contentChanged(m_marble->rowCount());
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
}

QSize MarbleView::sizeHint() const
{
    return {160, std::clamp(m_marble->rowCount(), 1, mostRows) * visuals::scaled(this, rowHeight) + 4};
}

QSize MarbleView::minimumSizeHint() const
{
    return {80, visuals::scaled(this, rowHeight)};
}

void MarbleView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const qsizetype position =
        currentIndex().isValid() ? currentIndex().data(MarbleModel::PositionRole).toLongLong() : -1;
    if (enter && position >= 0)
        Q_EMIT positionChosen(position);
    else
        QListView::keyPressEvent(event);
}

void MarbleView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_marble->mimeData({index}));
    const QString icon = index.data(MarbleModel::IsQuoteRole).toBool() ? u"marbre-quote"_s : u"marbre-thread"_s;
    setDragChip(drag, this, visuals::icon(icon, palette()), index.data().toString());
    drag->exec(Qt::CopyAction);
}

int MarbleView::rowBefore(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return m_marble->rowCount();
    return index.row() + (position.y() > visualRect(index).center().y() ? 1 : 0);
}

void MarbleView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(QLatin1StringView(piecesMimeType)));
}

void MarbleView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(QLatin1StringView(piecesMimeType))) {
        event->ignore();
        return;
    }
    QListView::dragMoveEvent(event); // scrolls at the edges
    m_dropRow = rowBefore(event->position().toPoint());
    viewport()->update();
    Q_EMIT dropTargetChanged(tr("Put it on the marble"));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MarbleView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    m_dropRow = -1;
    viewport()->update();
    Q_EMIT dropTargetChanged({});
}

void MarbleView::dropEvent(QDropEvent *event)
{
    const int row = rowBefore(event->position().toPoint());
    stopAutoScroll();
    setState(NoState);
    m_dropRow = -1;
    viewport()->update();
    Q_EMIT dropTargetChanged({});
    if (!m_marble->drop(event->mimeData(), row)) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MarbleView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_marble->rowCount() == 0) {
        painter.setFont(visuals::scaledFont(font(), visuals::labelSize));
        painter.setPen(visuals::secondaryText(palette(), QPalette::Window));
        painter.drawText(viewport()->rect().adjusted(visuals::scaled(this, 26), 0, -8, 0),
                         Qt::AlignVCenter | Qt::AlignLeading, tr("Nothing waits"));
    }
    if (m_dropRow < 0)
        return;
    const int rows = m_marble->rowCount();
    const int y = rows == 0 ? 2
                            : (m_dropRow < rows ? visualRect(m_marble->index(m_dropRow)).top()
                                                : visualRect(m_marble->index(rows - 1)).bottom());
    paintDropLine(painter, palette(), {visuals::scaled(this, 20), y}, {viewport()->width() - 10, y});
}

} // namespace marbre
