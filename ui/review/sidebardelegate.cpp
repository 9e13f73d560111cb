// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sidebardelegate.h"

#include "review/feedsign.h"
#include "widgets/visuals.h"

#include <QLocale>
#include <QPainter>

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
    case SidebarEntry::Kind::Suggested:
        return u"tag"_s;
    case SidebarEntry::Kind::Heading:
    case SidebarEntry::Kind::Feed:
    case SidebarEntry::Kind::Theme:
        break;
    }
    return {};
}

/// Those of a heading, from its end inwards.
QList<HeadingButton> headingButtons(const SidebarEntry &line)
{
    if (line.group == SidebarEntry::Kind::Feed)
        return {HeadingButton::Add, HeadingButton::FeedStatus};
    return line.group == SidebarEntry::Kind::Theme ? QList{HeadingButton::Add} : QList<HeadingButton>{};
}

QRect headingButtonRect(const QWidget *view, const QRect &row, qsizetype index)
{
    const int size = visuals::scaled(view, 14);
    const int right = row.right() - visuals::scaled(view, 12) - int(index) * visuals::scaled(view, 24);
    const QRect box(right - size + 1, row.bottom() - size - visuals::scaled(view, 4), size, size);
    return QStyle::visualRect(view->layoutDirection(), row, box);
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const SidebarEntry &line)
{
    painter.setFont(visuals::semibold(visuals::scaledFont(option.font, visuals::labelSize)));
    painter.setPen(visuals::secondaryText(option.palette, QPalette::Window));
    painter.drawText(option.rect.adjusted(12, 0, -12, -4),
                     Qt::AlignBottom | QStyle::visualAlignment(option.direction, Qt::AlignLeft), line.label);
    const QList<HeadingButton> buttons = headingButtons(line);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QString name = buttons.at(i) == HeadingButton::Add ? u"list-add"_s : u"configure"_s;
        visuals::icon(name, option.palette).paint(&painter, headingButtonRect(option.widget, option.rect, i));
    }
}

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const SidebarEntry &line)
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
        visuals::drawFrame(painter, panel, visuals::mix(background, option.palette.color(QPalette::WindowText), 0.04),
                           QColor(), 4);
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

} // namespace

SidebarDelegate::SidebarDelegate(SidebarModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = m_model.entry(index.row()).kind == SidebarEntry::Kind::Heading;
    return {option.rect.width(), visuals::scaled(option.widget, heading ? 30 : visuals::sidebarRow)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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

HeadingButton SidebarDelegate::headingButtonAt(const SidebarEntry &line, const QWidget *view, const QRect &row,
                                               const QPoint &point)
{
    if (line.kind != SidebarEntry::Kind::Heading) {
        return HeadingButton::None;
    }
    const QList<HeadingButton> buttons = headingButtons(line);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (headingButtonRect(view, row, i).adjusted(-5, -6, 5, 6).contains(point)) {
            return buttons.at(i);
        }
    }
    return HeadingButton::None;
}

void paintSidebarSign(QPainter &painter, const QRect &box, const SidebarEntry &line, const QPalette &palette)
{
    const QString name = signName(line);
    if (!name.isEmpty()) {
        visuals::icon(name, palette).paint(&painter, box);
        return;
    }
    if (line.kind == SidebarEntry::Kind::Feed) {
        paintFeedSign(painter, box, line.mark ? line.mark->sign : FeedSign::OnRequest, palette);
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

} // namespace marbre
