// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panesplitter.h"
#include "widgets/visuals.h"

#include <QPainter>
#include <QSplitterHandle>

namespace marbre {

namespace {

class Line final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    // The splitter lays out the contents rectangle; the margins around it, masked away from painting, take the mouse.
    void resizeEvent(QResizeEvent *event) override
    {
        constexpr int grab = 3;
        setAttribute(Qt::WA_MouseNoMask);
        if (orientation() == Qt::Horizontal)
            setContentsMargins(grab, 0, grab, 0);
        else
            setContentsMargins(0, grab, 0, grab);
        setMask(contentsRect());
        QWidget::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call): the handle's own sets other margins
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), visuals::line(palette()));
    }
};

} // namespace

PaneSplitter::PaneSplitter(QWidget *parent)
    : PaneSplitter(Qt::Horizontal, parent)
{}

PaneSplitter::PaneSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new Line(orientation(), this);
}

} // namespace marbre
