// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace marbre {

/// Draws the outline's rows: sections with their meter, pieces as small cards, dashed while they are to cite.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QRect chevronRect(const QWidget *widget, const QRect &row);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMeter(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect area) const;
    void paintPiece(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A thread or quote as a small card; shared with the marble. detail: at the right, or an icon where it is empty.
struct PieceCard
{
    bool isQuote = false;
    bool toCite = false;
    QString text;
    QString detail;
    QString icon;
    QColor iconColour;
    QStringList marks = {}; ///< icons before it: covered, to translate
};
void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const PieceCard &card);

} // namespace marbre
