// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QWidget;

/// The visual system of the mock-ups: every colour from palette roles, every size from the font.
namespace marbre::visuals {

/// a mixed with b: amount 0 is a, 1 is b.
QColor mix(const QColor &a, const QColor &b, double amount);
/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// foreground moved towards black or white until it reaches ratio on background.
QColor readable(QColor foreground, const QColor &background, double ratio = 4.5);

bool isDark(const QPalette &palette);
QColor secondaryText(const QPalette &palette, QPalette::ColorRole background = QPalette::Base);
QColor line(const QPalette &palette);     ///< between panes
QColor frame(const QPalette &palette);    ///< around fields
QColor header(const QPalette &palette);   ///< behind the toolbar
QColor hairline(const QPalette &palette); ///< between rows
QColor currentRow(const QPalette &palette, bool focused);
QColor linkText(const QPalette &palette);

enum class Tone { Positive, Neutral, Negative };
QColor toneText(const QPalette &palette, Tone tone);
QColor toneFill(const QPalette &palette, Tone tone);

// Sizes in device-independent pixels; scale with the font of the widget (10 pt is 1.0).
int scaled(const QWidget *widget, int pixels);
QFont scaledFont(const QFont &font, double factor);
QFont semibold(const QFont &font);
inline constexpr double labelSize = 0.85, metadataSize = 0.92, readerSize = 1.08, titleSize = 1.45;
inline constexpr int threadRow = 52, groupedRow = 32, sidebarRow = 28, chip = 24, field = 30, paneHeader = 40,
                     toolbar = 44, strip = 36;

/// An icon of the Breeze theme, or one of resources/icons drawn to match ("marbre-spike", "marbre-quote",
/// "marbre-thread", "marbre-translate", "marbre-slab"), in the palette's text colour, sharp at any scale.
/// A name that neither has gives the desktop theme's icon.
QIcon icon(const QString &name, const QPalette &palette);
QIcon icon(const QString &name); ///< in the application's palette, also after it changes

/// Breeze Light or Breeze Dark, for when no desktop theme gives a palette.
QPalette palette(bool dark);
/// Makes the Breeze icons known to QIcon::fromTheme() too, in the shade that suits the application's palette, now and
/// when it changes. Call once after the application object exists; further calls do nothing.
void installIcons();

/// A rounded box with a border: fields, chips, keys.
void drawFrame(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius = 3);

/// "9 h", "3 min", "2 d", in the interface's language.
QString age(const QDateTime &then, const QDateTime &now);
/// "21 Sept 2025, 07:12" in the interface's language and the local time zone.
QString moment(const QDateTime &when);

} // namespace marbre::visuals
