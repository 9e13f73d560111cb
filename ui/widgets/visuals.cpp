// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visuals.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QLocale>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace marbre::visuals {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(marbre::visuals)
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

// Breeze's own tones, the same in its light and dark schemes.
QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return QColor(0x27ae60);
    case Tone::Neutral:
        return QColor(0xf67400);
    case Tone::Negative:
        break;
    }
    return QColor(0xda4453);
}

} // namespace

QColor mix(const QColor &a, const QColor &b, double amount)
{
    const float t = static_cast<float>(std::clamp(amount, 0.0, 1.0));
    const auto between = [t](float from, float to) { return from + (to - from) * t; };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()),
                            between(a.alphaF(), b.alphaF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor readable(QColor foreground, const QColor &background, double ratio)
{
    if (contrast(foreground, background) >= ratio)
        return foreground;
    const QColor end = contrast(Qt::white, background) > contrast(Qt::black, background) ? Qt::white : Qt::black;
    for (int step = 1; step < 40; ++step) {
        const QColor moved = QColor::fromRgb(mix(foreground, end, step / 40.0).rgb());
        if (contrast(moved, background) >= ratio)
            return moved;
    }
    return end;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor secondaryText(const QPalette &palette, QPalette::ColorRole background)
{
    const QColor behind = palette.color(background);
    const QColor secondary = mix(palette.color(QPalette::Text), behind, 0.28);
    // It also stands on a current row: measured against the harder of the two.
    return readable(secondary, mix(behind, palette.color(QPalette::Highlight), 0.2));
}

QColor line(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.15);
}

QColor frame(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.22);
}

QColor header(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.045 : 0.08);
}

QColor hairline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.08);
}

QColor currentRow(const QPalette &palette, bool focused)
{
    return focused ? mix(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.2)
                   : mix(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.05);
}

QColor linkText(const QPalette &palette)
{
    return readable(palette.color(QPalette::Link), currentRow(palette, true));
}

QColor toneFill(const QPalette &palette, Tone tone)
{
    return mix(palette.color(QPalette::Base), toneColour(tone), isDark(palette) ? 0.2 : 0.14);
}

QColor toneText(const QPalette &palette, Tone tone)
{
    const QColor onFill = readable(toneColour(tone), toneFill(palette, tone));
    return readable(onFill, currentRow(palette, true));
}

int scaled(const QWidget *widget, int pixels)
{
    double points = widget ? widget->font().pointSizeF() : 10;
    if (points <= 0)
        points = QFontInfo(widget->font()).pointSizeF();
    return qRound(pixels * std::max(points, 1.0) / 10);
}

QFont scaledFont(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        result.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    return result;
}

QFont semibold(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

QPalette palette(bool dark)
{
    const QColor text(dark ? 0xfcfcfc : 0x232629);
    const QColor window(dark ? 0x202326 : 0xeff0f1);
    const QColor base(dark ? 0x141618 : 0xfcfcfc);
    const QColor button(dark ? 0x292c30 : 0xfcfcfc);
    const QColor highlight(0x3daee9);
    QPalette result(text, button, mix(button, Qt::white, 0.2), mix(window, Qt::black, 0.4), mix(window, Qt::black, 0.2),
                    text, Qt::white, base, window);
    result.setColor(QPalette::Midlight, mix(window, Qt::white, 0.1));
    result.setColor(QPalette::Shadow, mix(window, Qt::black, 0.7));
    result.setColor(QPalette::AlternateBase, QColor(dark ? 0x191b1e : 0xf6f7f7));
    result.setColor(QPalette::ToolTipBase, QColor(dark ? 0x292c30 : 0xfcfcfc));
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Highlight, highlight);
    result.setColor(QPalette::Accent, highlight);
    // Breeze writes white here, which reaches 2.4:1 only.
    result.setColor(QPalette::HighlightedText, QColor(0x141618));
    result.setColor(QPalette::Link, QColor(dark ? 0x6bc1ee : 0x1b6595));
    result.setColor(QPalette::LinkVisited, QColor(dark ? 0xb79bd8 : 0x7f4d9b));
    result.setColor(QPalette::PlaceholderText, mix(text, base, 0.28));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, mix(text, window, 0.5));
    result.setColor(QPalette::Disabled, QPalette::Highlight, mix(window, text, 0.2));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, mix(text, window, 0.5));
    return result;
}

void drawFrame(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QString age(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, then.secsTo(now) / 60);
    if (minutes < 60)
        return Words::tr("%1 min", "age").arg(minutes);
    if (minutes < 48 * 60)
        return Words::tr("%1 h", "age in hours").arg(minutes / 60);
    if (minutes < 60 * 24 * 60)
        return Words::tr("%1 d", "age in days").arg(minutes / (24 * 60));
    if (minutes < 730 * 24 * 60)
        return Words::tr("%1 mo", "age in months").arg(minutes / (30 * 24 * 60));
    return Words::tr("%1 y", "age in years").arg(minutes / (365 * 24 * 60));
}

QString moment(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    //: day, month, year and time in the forms of QLocale::toString()
    return QLocale().toString(local, Words::tr("d MMM yyyy, HH:mm"));
}

} // namespace marbre::visuals
