// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"

#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <QTreeView>

namespace marbre {

/// The outline as a tree. Drops of threads and quotes land on a section or between its pieces, sections are reordered
/// by dragging; with Shift a drop goes into the section's prose.
class OutlineView final : public QTreeView
{
    Q_OBJECT
public:
    explicit OutlineView(OutlineModel *model, QWidget *parent = nullptr);

    /// The section that the manuscript's cursor stands in: marked as current. -1: the introduction.
    void setCursorSection(int section);
    /// The section that a drag is over; none: no drag.
    std::optional<int> dropSection() const { return m_drop ? std::optional(m_drop->section) : std::nullopt; }
    /// Where the insertion mark stands; null: there is none.
    QRect dropMark() const;

Q_SIGNALS:
    void dropTargetChanged(const QString &text);   ///< where a drag would land; empty: none is over the outline
    void positionChosen(const QModelIndex &index); ///< a click or Return on a row
    void dropped(const QString &text);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Drop
    {
        int section = -1;
        int row = -1; ///< of the model's drop(); -1: on the section
        QModelIndex parent;
        bool ofSection = false; ///< a section is being moved
        bool intoProse = false;
    };
    std::optional<Drop> dropAt(const QPoint &position, const QMimeData *data, Qt::KeyboardModifiers modifiers) const;
    std::optional<Drop> sectionDropAt(const QPoint &position) const;
    void setDrop(const std::optional<Drop> &drop, const QMimeData *data);
    void endDrag();
    int scrollStep() const; ///< pixels, by how near to an edge the drag is; 0: it is not
    void scrollOn();
    QString dropText(const Drop &drop, const QMimeData *data) const;
    QRect blockRect(int section) const;
    void paintBlock(QPainter &painter, int section, const QColor &fill, const QColor &border) const;

    OutlineModel *m_outline;
    std::optional<Drop> m_drop;
    QTimer m_scrolling;
    QPointer<const QMimeData> m_dragged;
    QPoint m_dragAt;
    Qt::KeyboardModifiers m_dragModifiers;
    int m_cursorSection = -1;
    bool m_pressedChevron = false;
};

} // namespace marbre
