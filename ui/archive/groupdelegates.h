// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/timeline.h"

#include <QStyledItemDelegate>

namespace marbre {

/// A row of ArchiveGroupModel: name, counts, and the timeline of its editions.
class GroupDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setScale(const TimelineScale &scale) { m_scale = scale; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TimelineScale m_scale;
};

/// A row of ArchiveMentionModel: date and count, headline.
class MentionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace marbre
