// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace marbre {

class ReorderModel;

/// A box of lines that are put in order by hand, each with a grip to drag it by; as high as its lines. To remove and
/// move are actions that its owner gives keys to.
class ReorderList : public QListView
{
    Q_OBJECT
public:
    /// hint: what an empty box says.
    ReorderList(ReorderModel *model, const QString &hint, QWidget *parent = nullptr);
    void removeCurrent();
    void moveCurrent(int steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int rowAt(const QPoint &position) const; ///< that a drop there would be put before
    ReorderModel *m_lines;
    QString m_hint;
    int m_dropRow = -1;
};

} // namespace marbre
