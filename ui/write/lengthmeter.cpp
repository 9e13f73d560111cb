// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/lengthmeter.h"

#include "widgets/visuals.h"

#include <QPainter>
#include <algorithm>

namespace marbre {

LengthMeter::LengthMeter(int least, int most, QWidget *parent)
    : QWidget(parent)
    , m_least(least)
    , m_most(most)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLength(0);
}

void LengthMeter::setLength(int length)
{
    m_length = length;
    setAccessibleName(text());
    setToolTip(text());
    update();
}

QString LengthMeter::text() const
{
    return tr("%n characters, aim for %1 to %2", nullptr, m_length)
        .arg(QString::number(m_least), QString::number(m_most));
}

QSize LengthMeter::sizeHint() const
{
    const QFontMetrics metrics(visuals::scaledFont(font(), visuals::labelSize));
    return {metrics.horizontalAdvance(text()) * 2, metrics.height()};
}

void LengthMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(visuals::scaledFont(font(), visuals::labelSize));
    const QString words = text();
    const int wordsWidth = painter.fontMetrics().horizontalAdvance(words);
    const int gap = visuals::scaled(this, 8);
    const QRect all =
        QStyle::visualRect(layoutDirection(), rect(), {0, 0, std::max(0, width() - wordsWidth - gap), height()});
    painter.setPen(visuals::secondaryText(palette(), QPalette::Window));
    painter.drawText(rect(), Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight), words);

    const double thickness = visuals::scaled(this, 4);
    const QRectF bar(all.left(), (height() - thickness) / 2.0, all.width(), thickness);
    const double scale = bar.width() / (m_most + 20);
    const auto at = [&](int characters) {
        const double x = std::min(double(bar.width()), characters * scale);
        return isRightToLeft() ? bar.right() - x : bar.left() + x;
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(visuals::line(palette()));
    painter.drawRoundedRect(bar, thickness / 2, thickness / 2);
    painter.setBrush(visuals::toneText(palette(), fits() ? visuals::Tone::Positive : visuals::Tone::Neutral));
    QRectF filled(QPointF(at(0), bar.top()), QPointF(at(m_length), bar.bottom()));
    painter.drawRoundedRect(filled.normalized(), thickness / 2, thickness / 2);
    painter.setPen(visuals::secondaryText(palette(), QPalette::Window));
    for (const int tick : {m_least, m_most})
        painter.drawLine(QPointF(at(tick), bar.top() - 2), QPointF(at(tick), bar.bottom() + 2));
}

} // namespace marbre
