// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/revisiontimeline.h"
#include "widgets/visuals.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
constexpr int margin = 40;
constexpr int lineY = 14;
constexpr double radius = 5;
} // namespace

RevisionTimeline::RevisionTimeline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"archiveTimeline"_s);
    setAccessibleName(tr("Revisions"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RevisionTimeline::setDots(const QList<Dot> &dots)
{
    m_dots = dots;
    m_from = m_to = -1;
    announce();
    update();
}

void RevisionTimeline::setRange(int from, int to)
{
    if (from < 0 || to >= m_dots.size() || from >= to || (from == m_from && to == m_to))
        return;
    m_from = from;
    m_to = to;
    announce();
    update();
    Q_EMIT rangeChanged(from, to);
}

void RevisionTimeline::announce()
{
    if (m_from >= 0)
        setAccessibleDescription(tr("From %1 to %2").arg(m_dots.at(m_from).tip, m_dots.at(m_to).tip));
}

QPoint RevisionTimeline::dotPosition(int dot) const
{
    const int last = std::max(1, int(m_dots.size()) - 1);
    const int place = margin + (width() - 2 * margin) * dot / last;
    return {layoutDirection() == Qt::RightToLeft ? width() - place : place, lineY};
}

int RevisionTimeline::dotAt(QPoint position) const
{
    int nearest = -1;
    int least = 14;
    for (int dot = 0; dot < m_dots.size(); ++dot)
        if (const int distance = std::abs(dotPosition(dot).x() - position.x()); distance < least) {
            least = distance;
            nearest = dot;
        }
    return nearest;
}

QSize RevisionTimeline::sizeHint() const
{
    return {400, lineY + 10 + QFontMetrics(visuals::scaledFont(font(), visuals::labelSize)).height() + 4};
}

bool RevisionTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int dot = dotAt(help->pos());
        QToolTip::showText(help->globalPos(), dot >= 0 ? m_dots.at(dot).tip : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void RevisionTimeline::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!moves || m_from < 0)
        return QWidget::keyPressEvent(event);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int step = event->key() == Qt::Key_Right ? forward : -forward;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        setRange(m_from, m_to + step);
    else
        setRange(m_from + step, m_to);
}

void RevisionTimeline::mousePressEvent(QMouseEvent *event)
{
    const int dot = dotAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || dot < 0 || m_from < 0)
        return;
    const bool start = dot <= m_from || (dot < m_to && dot - m_from <= m_to - dot);
    if (start)
        setRange(dot, m_to);
    else
        setRange(m_from, dot);
}

void RevisionTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_dots.isEmpty())
        return;
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(visuals::frame(palette()), 1));
    painter.drawLine(dotPosition(0), dotPosition(int(m_dots.size()) - 1));
    if (m_from >= 0) {
        painter.setPen(QPen(accent, 3));
        painter.drawLine(dotPosition(m_from), dotPosition(m_to));
    }
    for (int dot = 0; dot < m_dots.size(); ++dot) {
        const bool chosen = dot == m_from || dot == m_to;
        painter.setPen(QPen(chosen ? accent : visuals::secondaryText(palette()), 1.5));
        painter.setBrush(chosen ? accent : palette().color(QPalette::Base));
        painter.drawEllipse(QPointF(dotPosition(dot)), radius, radius);
    }
    if (hasFocus() && m_from >= 0) {
        painter.setPen(QPen(accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(dotPosition(m_from)), radius + 3, radius + 3);
    }
    paintLabels(painter);
}

// The ends that are compared come first; others are written where they find room.
void RevisionTimeline::paintLabels(QPainter &painter) const
{
    QList<int> order;
    for (const int dot : {m_to, m_from, int(m_dots.size()) - 1, 0})
        if (dot >= 0 && !order.contains(dot))
            order << dot;
    for (int dot = 0; dot < m_dots.size(); ++dot)
        if (!order.contains(dot))
            order << dot;
    QList<QRect> taken;
    for (const int dot : std::as_const(order)) {
        const bool chosen = dot == m_from || dot == m_to;
        QFont labelFont = visuals::scaledFont(font(), visuals::labelSize);
        if (chosen)
            labelFont = visuals::semibold(labelFont);
        const QFontMetrics metrics(labelFont);
        const int width = metrics.horizontalAdvance(m_dots.at(dot).label) + 4;
        const int x = std::clamp(dotPosition(dot).x() - width / 2, 0, std::max(0, this->width() - width));
        const QRect box(x, lineY + 8, width, metrics.height());
        if (std::ranges::any_of(taken,
                                [&box](const QRect &other) { return other.adjusted(-6, 0, 6, 0).intersects(box); }))
            continue;
        taken << box;
        painter.setFont(labelFont);
        painter.setPen(chosen ? palette().color(QPalette::WindowText) : visuals::secondaryText(palette()));
        painter.drawText(box, Qt::AlignCenter, m_dots.at(dot).label);
    }
}

} // namespace marbre
