// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/marblemodel.h"

#include <QListView>

namespace marbre {

/// The tray below the outline: what is to be placed. As high as its rows, up to six.
class MarbleView final : public QListView
{
    Q_OBJECT
public:
    explicit MarbleView(MarbleModel *model, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dropTargetChanged(const QString &text);
    void positionChosen(qsizetype position); ///< a row that stands in the text was activated
    void contentChanged(int rows);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowBefore(const QPoint &position) const;
    MarbleModel *m_marble;
    int m_dropRow = -1;
};

} // namespace marbre
