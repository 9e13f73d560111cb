// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace marbre {

class KeyPointsModel;

/// The box of key points: each line editable in place, with a grip to drag it by; as high as its lines.
/// Return edits; to add, remove and move are actions that its owner gives keys to.
class KeyPointsList final : public QListView
{
    Q_OBJECT
public:
    explicit KeyPointsList(KeyPointsModel *model, QWidget *parent = nullptr);
    void addPoint();
    void removePoint();
    void movePoint(int steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int rowAt(const QPoint &position) const; ///< that a drop there would be put before
    KeyPointsModel *m_points;
    int m_dropRow = -1;
};

} // namespace marbre
