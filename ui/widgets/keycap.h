// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QSize>

class QPainter;

/// A small box that names a key: "/", "Ctrl+Alt+I".
namespace marbre::keycap {

/// font: of the widget that it stands in; the key is set smaller.
QSize size(const QString &key, const QFont &font);
/// Centred in rect.
void draw(QPainter &painter, const QRect &rect, const QString &key, const QFont &font, const QPalette &palette);

} // namespace marbre::keycap
