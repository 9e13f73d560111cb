// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace marbre {

struct BoardTheme;
class ThemeListModel;

/// Paints a suggested theme: its number and colour, its name with its counts below, how past editions carried it; and
/// the line of the left-over threads.
class ThemeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ThemeDelegate(ThemeListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTheme(QPainter &painter, const QStyleOptionViewItem &option, const BoardTheme &theme,
                    const QColor &ground) const;
    void paintLeftOver(QPainter &painter, const QStyleOptionViewItem &option, const QColor &ground) const;
    static int paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                        const BoardTheme &theme, const QColor &ink);
    ThemeListModel &m_model;
};

} // namespace marbre
