// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylepaint.h"
#include "widgets/visuals.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>

namespace marbre::stylepaint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool hovered(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

QColor accent(const QStyleOption &option)
{
    return option.palette.color(QPalette::Highlight);
}

QColor pressedInto(const QColor &fill, const QStyleOption &option)
{
    const QColor ink = option.palette.color(QPalette::WindowText);
    if (has(option, QStyle::State_Sunken))
        return visuals::mix(fill, ink, 0.1);
    return hovered(option) ? visuals::mix(fill, ink, 0.05) : fill;
}

QColor indicatorBorder(const QStyleOption &option)
{
    const bool lit = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange) || hovered(option);
    // An empty box is told from its surroundings by its border alone: 3:1 (WCAG 1.4.11).
    return lit && has(option, QStyle::State_Enabled)
               ? accent(option)
               : visuals::readable(visuals::frame(option.palette), option.palette.color(QPalette::Base),
                                   has(option, QStyle::State_Enabled) ? 3 : 1);
}

} // namespace

QPalette tinted(const QPalette &palette, QPalette::ColorRole background)
{
    QPalette result = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        result.setColor(group, QPalette::Highlight,
                        visuals::mix(palette.color(background), palette.color(group, QPalette::Highlight), 0.2));
        result.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return result;
}

void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    const double half = 3.5;
    const double depth = 1.75;
    QPolygonF line;
    switch (direction) {
    case Qt::UpArrow:
        line = {{-half, depth}, {0, -depth}, {half, depth}};
        break;
    case Qt::LeftArrow:
        line = {{depth, -half}, {-depth, 0}, {depth, half}};
        break;
    case Qt::RightArrow:
        line = {{-depth, -half}, {depth, 0}, {-depth, half}};
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        line = {{-half, -depth}, {0, depth}, {half, -depth}};
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.1));
    painter.drawPolyline(line.translated(middle));
    painter.restore();
}

void button(QPainter &painter, const QStyleOptionButton &option)
{
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool first = option.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool on = (has(option, QStyle::State_On) || first) && has(option, QStyle::State_Enabled);
    const bool touched = hovered(option) || has(option, QStyle::State_Sunken);
    QColor fill = option.palette.color(flat ? QPalette::Window : QPalette::Button);
    if (on)
        fill = visuals::mix(fill, accent(option), 0.2);
    QColor border = flat && !on ? QColor() : visuals::frame(option.palette);
    if (on || has(option, QStyle::State_HasFocus))
        border = accent(option);
    visuals::drawFrame(painter, option.rect, flat && !on && !touched ? QColor() : pressedInto(fill, option), border, 4);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On) && has(option, QStyle::State_Enabled);
    const bool flat = has(option, QStyle::State_AutoRaise);
    QStyleOptionButton same;
    static_cast<QStyleOption &>(same) = option;
    same.features = flat ? QStyleOptionButton::Flat : QStyleOptionButton::None;
    same.state.setFlag(QStyle::State_On, on);
    button(painter, same);
}

void field(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill = option.palette.color(enabled ? QPalette::Base : QPalette::Window);
    const bool focus = has(option, QStyle::State_HasFocus) && enabled;
    visuals::drawFrame(painter, option.rect, fill, focus ? accent(option) : visuals::frame(option.palette), 4);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    QColor fill = option.palette.color(QPalette::Base);
    if (on || partly)
        fill = visuals::mix(fill, accent(option), 0.3);
    visuals::drawFrame(painter, box, fill, indicatorBorder(option), 3);
    if (!on && !partly)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Text), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF in = QRectF(box).adjusted(3.5, 3.5, -3.5, -3.5);
    if (partly)
        painter.drawLine(QPointF(in.left(), in.center().y()), QPointF(in.right(), in.center().y()));
    else
        painter.drawPolyline(QPolygonF{
            {in.left(), in.center().y()}, {in.left() + in.width() * 0.38, in.bottom()}, {in.right(), in.top()}});
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(indicatorBorder(option));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(box);
    if (has(option, QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Text));
        const double inset = box.width() * 0.28;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void itemPanel(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        const bool focused = has(option, QStyle::State_Active);
        visuals::drawFrame(painter, option.rect, visuals::currentRow(option.palette, focused),
                           focused ? accent(option) : visuals::frame(option.palette), 3);
    } else if (hovered(option)) {
        visuals::drawFrame(painter, option.rect, visuals::currentRow(option.palette, false), QColor(), 3);
    }
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, pressedInto(option.palette.color(QPalette::Window), option));
    const QColor line = visuals::line(option.palette);
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, line);
    else
        painter.fillRect(option.rect.right(), option.rect.top(), 1, option.rect.height(), line);
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && hovered(option))
        painter.fillRect(option.rect, pressedInto(option.palette.color(QPalette::Window), option));
    if (!selected)
        return;
    QRect edge = option.rect;
    switch (option.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        edge.setBottom(edge.top() + 1);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        edge.setLeft(edge.right() - 1);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        edge.setRight(edge.left() + 1);
        break;
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth:
        edge.setTop(edge.bottom() - 1);
        break;
    }
    painter.fillRect(edge, accent(option));
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    const int height = qMin(option.rect.height(), 6);
    QRect groove = option.rect;
    groove.setTop(option.rect.center().y() - height / 2);
    groove.setHeight(height);
    visuals::drawFrame(painter, groove, visuals::line(option.palette), QColor(), height / 2.0);
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const double span = option.maximum - option.minimum;
    const int height = qMin(option.rect.height(), 6);
    QRectF done = option.rect;
    const int top = option.rect.center().y() - height / 2;
    done.setTop(top);
    done.setHeight(height);
    // Of unknown length: a third in the middle, at rest.
    const double part = span > 0 ? (option.progress - option.minimum) / span : 1.0 / 3;
    const double width = done.width() * qBound(0.0, part, 1.0);
    if (span <= 0)
        done.moveLeft(done.left() + done.width() / 3);
    else if (option.direction == Qt::RightToLeft)
        done.setLeft(done.right() - width);
    done.setWidth(width);
    if (width >= 1)
        visuals::drawFrame(painter, done, accent(option), QColor(), height / 2.0);
}

void toolBar(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, visuals::header(option.palette));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, visuals::frame(option.palette));
}

void focusHalo(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    QPainterPath ring;
    ring.addRoundedRect(rect, 6, 6);
    QPainterPath hole;
    hole.addRoundedRect(rect.adjusted(2, 2, -2, -2), 4, 4);
    QColor halo = palette.color(QPalette::Highlight);
    halo.setAlphaF(0.2F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(ring.subtracted(hole), halo);
    painter.restore();
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const QWidget *widget)
{
    QColor behind = option.palette.color(QPalette::Base);
    const QWidget *container = widget ? widget->parentWidget() : nullptr;
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(container ? container->parentWidget() : nullptr))
        behind = area->viewport()->palette().color(area->viewport()->backgroundRole());
    painter.fillRect(option.rect, behind);
    if (!has(option, QStyle::State_Enabled) || option.maximum <= option.minimum)
        return;
    const bool held =
        has(option, QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const double strength = held ? 0.6 : hovered(option) ? 0.5 : 0.35;
    const QColor colour = visuals::mix(behind, option.palette.color(QPalette::Text), strength);
    const QRect bar =
        option.orientation == Qt::Vertical ? handle.adjusted(2, 1, -2, -1) : handle.adjusted(1, 2, -1, -2);
    visuals::drawFrame(painter, bar, colour, QColor(), 3);
}

} // namespace marbre::stylepaint
