// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sidebarview.h"

#include "widgets/visuals.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString signName(const SidebarEntry &line)
{
    switch (line.kind) {
    case SidebarEntry::Kind::Today:
        return u"view-calendar-day"_s;
    case SidebarEntry::Kind::Everything:
        return u"view-pim-news"_s;
    case SidebarEntry::Kind::Saved:
        return u"view-filter"_s;
    case SidebarEntry::Kind::State:
        switch (static_cast<TriageState>(line.id)) {
        case TriageState::Shortlisted:
            return u"bookmarks"_s;
        case TriageState::Used:
            return u"checkmark"_s;
        case TriageState::Spiked:
            return u"marbre-spike"_s;
        case TriageState::New:
            break;
        }
        break;
    case SidebarEntry::Kind::Heading:
    case SidebarEntry::Kind::Feed:
    case SidebarEntry::Kind::Theme:
        break;
    }
    return {};
}

class SidebarDelegate final : public QStyledItemDelegate
{
public:
    SidebarDelegate(SidebarModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = m_model.entry(index.row()).kind == SidebarEntry::Kind::Heading;
        return {option.rect.width(), visuals::scaled(option.widget, heading ? 30 : visuals::sidebarRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SidebarEntry &line = m_model.entry(index.row());
        painter->save();
        if (line.kind == SidebarEntry::Kind::Heading) {
            paintHeading(*painter, option, line);
        } else {
            paintLine(*painter, option, line);
        }
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const SidebarEntry &line)
    {
        painter.setFont(visuals::semibold(visuals::scaledFont(option.font, visuals::labelSize)));
        painter.setPen(visuals::secondaryText(option.palette, QPalette::Window));
        painter.drawText(option.rect.adjusted(12, 0, -12, -4),
                         Qt::AlignBottom | QStyle::visualAlignment(option.direction, Qt::AlignLeft), line.label);
    }

    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const SidebarEntry &line)
    {
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget->hasFocus();
        QColor background = option.palette.color(QPalette::Window);
        const QRectF panel = QRectF(option.rect).adjusted(4, 0, -4, 0);
        if (chosen) {
            const QColor fill = focused ? visuals::mix(background, option.palette.color(QPalette::Highlight), 0.2)
                                        : visuals::mix(background, option.palette.color(QPalette::WindowText), 0.05);
            visuals::drawFrame(painter, panel, fill,
                               focused ? option.palette.color(QPalette::Highlight) : visuals::frame(option.palette), 4);
            background = fill;
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            visuals::drawFrame(painter, panel,
                               visuals::mix(background, option.palette.color(QPalette::WindowText), 0.04), QColor(), 4);
        }
        const int sign = visuals::scaled(option.widget, 16);
        QRect box = option.rect.adjusted(12, 0, -12, 0);
        paintSidebarSign(painter, mirrored(QRect(box.left(), box.center().y() - sign / 2 + 1, sign, sign)), line,
                         option.palette);
        box.setLeft(box.left() + sign + 8);
        const QFont small = visuals::scaledFont(option.font, visuals::metadataSize);
        if (line.count && *line.count > 0) {
            const QString count = QLocale().toString(*line.count);
            const int wide = QFontMetrics(small).horizontalAdvance(count) + 2;
            painter.setFont(small);
            painter.setPen(visuals::readable(visuals::secondaryText(option.palette, QPalette::Window), background));
            painter.drawText(mirrored(QRect(box.right() - wide + 1, box.top(), wide, box.height())),
                             Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight), count);
            box.setRight(box.right() - wide - 6);
        }
        const QFont font = line.kind == SidebarEntry::Kind::Today ? visuals::semibold(option.font) : option.font;
        painter.setFont(font);
        painter.setPen(visuals::readable(option.palette.color(QPalette::WindowText), background));
        painter.drawText(mirrored(box), Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                         QFontMetrics(font).elidedText(line.label, Qt::ElideRight, box.width()));
    }
    SidebarModel &m_model;
};

} // namespace

void paintSidebarSign(QPainter &painter, const QRect &box, const SidebarEntry &line, const QPalette &palette)
{
    const QString name = signName(line);
    if (!name.isEmpty()) {
        visuals::icon(name, palette).paint(&painter, box);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (line.kind == SidebarEntry::Kind::Theme) {
        const double side = box.width() * 0.62;
        visuals::drawFrame(painter, QRectF(QRectF(box).center() - QPointF(side, side) / 2, QSizeF(side, side)),
                           QColor::fromRgb(line.colour), QColor(), 2);
        return;
    }
    painter.setPen(Qt::NoPen);
    const bool state = line.kind == SidebarEntry::Kind::State;
    painter.setBrush(state ? palette.color(QPalette::Highlight) : visuals::secondaryText(palette, QPalette::Window));
    const double radius = box.width() * (state ? 0.28 : 0.2);
    painter.drawEllipse(QRectF(box).center(), radius, radius);
}

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
    }
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
    } else if (event->key() == Qt::Key_Delete && own) {
        Q_EMIT removeRequested(m_chosen);
    } else if (event->key() == Qt::Key_Space) {
        event->ignore();
    } else {
        QListView::keyPressEvent(event);
    }
}

} // namespace marbre
