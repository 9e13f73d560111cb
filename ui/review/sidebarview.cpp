// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sidebarview.h"

#include "review/sidebardelegate.h"
#include "widgets/visuals.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace marbre {

SidebarView::SidebarView(SidebarModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"sidebarView"_s);
    setAccessibleName(tr("Feeds, states, filters and themes"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(0, 4, 0, 0);
    setModel(&model);
    setItemDelegate(new SidebarDelegate(model, this));
    viewport()->setAttribute(Qt::WA_Hover);
    m_chosen.kind = SidebarEntry::Kind::Everything;
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_restoring = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &SidebarView::showChosen);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SidebarView::showChosen);
    showChosen();
}

void SidebarView::choose(SidebarEntry::Kind kind, qint64 id)
{
    const int row = m_model.rowOf(kind, id);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row));
    }
}

/// After the lines were made anew: the same choice, or everything where it is gone.
void SidebarView::showChosen()
{
    m_restoring = true;
    int row = m_model.rowOf(m_chosen.kind, m_chosen.id);
    if (row < 0) {
        row = std::max(0, m_model.rowOf(SidebarEntry::Kind::Today));
    }
    setCurrentIndex(m_model.index(row));
    m_restoring = false;
    if (m_model.entry(row).filter != m_chosen.filter || !m_model.entry(row).sameLine(m_chosen) ||
        m_model.entry(row).label != m_chosen.label) {
        m_chosen = m_model.entry(row);
        Q_EMIT chosenChanged();
    }
}

void SidebarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_restoring || !current.isValid()) {
        return;
    }
    const SidebarEntry &line = m_model.entry(current.row());
    if (line.kind != SidebarEntry::Kind::Heading && line != m_chosen) {
        m_chosen = line;
        Q_EMIT chosenChanged();
        Q_EMIT lineChosen();
    }
}

HeadingButton SidebarView::buttonAt(const QPoint &point, SidebarEntry::Kind *group) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid()) {
        return HeadingButton::None;
    }
    const SidebarEntry &line = m_model.entry(index.row());
    *group = line.group;
    return SidebarDelegate::headingButtonAt(line, viewport(), visualRect(index), point);
}

void SidebarView::mousePressEvent(QMouseEvent *event)
{
    auto group = SidebarEntry::Kind::Heading;
    const HeadingButton button =
        event->button() == Qt::LeftButton ? buttonAt(event->position().toPoint(), &group) : HeadingButton::None;
    if (button == HeadingButton::FeedStatus) {
        Q_EMIT feedStatusRequested();
    } else if (button == HeadingButton::Add && group == SidebarEntry::Kind::Feed) {
        Q_EMIT followRequested();
    } else if (button == HeadingButton::Add) {
        Q_EMIT addThemeRequested();
    } else {
        QListView::mousePressEvent(event);
    }
}

bool SidebarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        auto group = SidebarEntry::Kind::Heading;
        const HeadingButton button = buttonAt(help->pos(), &group);
        if (button != HeadingButton::None) {
            QToolTip::showText(help->globalPos(),
                               button == HeadingButton::FeedStatus ? tr("Feed status")
                               : group == SidebarEntry::Kind::Feed ? tr("Follow a community…")
                                                                   : tr("New theme…"),
                               viewport());
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void SidebarView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        return;
    }
    const SidebarEntry line = m_model.entry(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool theme = line.kind == SidebarEntry::Kind::Theme || line.group == SidebarEntry::Kind::Theme;
    if (line.kind == SidebarEntry::Kind::Saved || line.kind == SidebarEntry::Kind::Theme) {
        menu->addAction(visuals::icon(u"edit-rename"_s), tr("Rename…"), this,
                        [this, line] { Q_EMIT renameRequested(line); });
        menu->addAction(visuals::icon(u"edit-delete"_s), tr("Remove"), this,
                        [this, line] { Q_EMIT removeRequested(line); });
    }
    if (theme) {
        menu->addAction(visuals::icon(u"list-add"_s), tr("New theme…"), this, &SidebarView::addThemeRequested);
    }
    if (line.kind == SidebarEntry::Kind::Feed || line.group == SidebarEntry::Kind::Feed) {
        Q_EMIT feedMenuRequested(line, menu);
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(index).center()));
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    const bool own = m_chosen.kind == SidebarEntry::Kind::Saved || m_chosen.kind == SidebarEntry::Kind::Theme;
    if (event->key() == Qt::Key_F2 && own) {
        Q_EMIT renameRequested(m_chosen);
    } else if (event->key() == Qt::Key_Delete && (own || m_chosen.mark)) {
        Q_EMIT removeRequested(m_chosen);
    } else if (event->key() == Qt::Key_Space) {
        event->ignore();
    } else {
        QListView::keyPressEvent(event);
    }
}

} // namespace marbre
