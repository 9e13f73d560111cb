// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/preflightring.h"

#include "widgets/visuals.h"

#include <QPainter>

namespace marbre {

namespace {

constexpr int ringSize = 40;
constexpr int ringWidth = 5;
constexpr int fullTurn = 360 * 16; // QPainter's unit of angles
constexpr int gap = 8 * 16;

} // namespace

PreflightRing::PreflightRing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PreflightRing::setCounts(PreflightCounts counts)
{
    m_counts = counts;
    update();
}

QSize PreflightRing::sizeHint() const
{
    const int size = visuals::scaled(this, ringSize);
    return {size, size};
}

void PreflightRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = visuals::scaled(this, ringWidth);
    const QRectF circle = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const auto draw = [&](const QColor &colour, int begin, int length) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, begin, length);
    };
    const int all = m_counts.all();
    if (all == 0) {
        draw(visuals::line(palette()), 0, fullTurn);
        return;
    }
    const std::array parts{std::pair(m_counts.passed, visuals::Tone::Positive),
                           std::pair(m_counts.warnings, visuals::Tone::Neutral),
                           std::pair(m_counts.errors, visuals::Tone::Negative)};
    const auto shown = std::ranges::count_if(parts, [](const auto &part) { return part.first > 0; });
    int begin = fullTurn / 4; // from the top, clockwise
    for (const auto &[count, tone] : parts) {
        const int length = fullTurn * count / all;
        if (count > 0)
            draw(visuals::toneText(palette(), tone), begin, -std::max(gap, length - (shown > 1 ? gap : 0)));
        begin -= length;
    }
}

} // namespace marbre
