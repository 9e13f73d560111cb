// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace marbre {

struct BoardMember;
class ThemeMemberModel;

/// Paints a thread of a theme: its degree of fit, title, facts, and why it is there; and what can be done with it.
class ThemeMemberDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What lies at the end of a row.
    enum class Button { None, TakeOut, Confirm };

    explicit ThemeMemberDelegate(ThemeMemberModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    Button buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &point) const;
    /// From the row's beginning to its titles; shared with the column titles.
    static int fitColumn(const QWidget *widget);

private:
    QRect buttonRect(const QStyleOptionViewItem &option, Button button) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &words) const;
    void paintFit(QPainter &painter, const QStyleOptionViewItem &option, const BoardMember &member,
                  const QColor &ground) const;
    void paintButtons(QPainter &painter, const QStyleOptionViewItem &option, const BoardMember &member) const;
    ThemeMemberModel &m_model;
};

} // namespace marbre
