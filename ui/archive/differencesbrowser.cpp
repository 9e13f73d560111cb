// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/differencesbrowser.h"
#include "widgets/visuals.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace marbre {

DifferencesBrowser::DifferencesBrowser(QWidget *parent)
    : PageBrowser(parent)
    , m_rail(new QWidget(this))
{
    m_rail->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_rail->installEventFilter(this);
}

void DifferencesBrowser::setMarks(const QList<ChangeMark> &marks)
{
    m_marks = marks;
    m_rail->update();
}

void DifferencesBrowser::resizeEvent(QResizeEvent *event)
{
    PageBrowser::resizeEvent(event);
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    m_rail->setGeometry(width() - bar - 5, 0, 4, height());
    m_rail->raise();
}

bool DifferencesBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rail && event->type() == QEvent::Paint) {
        paintMarks(*m_rail);
        return true;
    }
    return PageBrowser::eventFilter(watched, event);
}

void DifferencesBrowser::paintMarks(QWidget &rail) const
{
    QPainter painter(&rail);
    const double whole = std::max(1.0, document()->documentLayout()->documentSize().height());
    const double shown = std::min(double(rail.height()), whole);
    for (const ChangeMark &mark : m_marks) {
        const QTextBlock block = document()->findBlock(mark.position);
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        const double y = place.top() / whole * shown;
        const double height = std::max(6.0, place.height() / whole * shown * 0.5);
        const auto tone = mark.removed && !mark.added ? visuals::Tone::Negative : visuals::Tone::Positive;
        painter.fillRect(QRectF(0, y, rail.width(), height), visuals::toneText(palette(), tone));
    }
}

} // namespace marbre
