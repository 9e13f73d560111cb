// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace marbre {

/// Draws the lines of the list of checks. Each kind of line has one height; the open finding is higher by its card.
class PreflightDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The finding that is open, and how much room its card needs below its two lines.
    void setOpen(const QModelIndex &index, int cardHeight);
    static int cardIndent(const QWidget *widget);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &line) const;
    QPersistentModelIndex m_open;
    int m_cardHeight = 0;
};

} // namespace marbre
