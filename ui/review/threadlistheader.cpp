// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threadlistheader.h"

#include "review/threaddelegate.h"
#include "widgets/visuals.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

/// One column title, with a small arrow where the list is sorted by it.
class ThreadListHeader::ColumnButton final : public QAbstractButton
{
public:
    ColumnButton(ThreadSort sort, const QString &text, Qt::Alignment alignment, QWidget *parent)
        : QAbstractButton(parent)
        , m_sort(sort)
        , m_alignment(alignment)
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setFont(visuals::scaledFont(font(), visuals::labelSize));
    }
    ThreadSort sort() const { return m_sort; }
    void setArrow(bool shown, bool descending)
    {
        m_arrow = shown;
        m_descending = descending;
        setAccessibleDescription(!shown       ? QString()
                                 : descending ? ThreadListHeader::tr("sorted, the highest first")
                                              : ThreadListHeader::tr("sorted, the lowest first"));
        update();
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 14, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor ink = visuals::secondaryText(palette(), QPalette::Window);
        if (underMouse() || hasFocus() || m_arrow) {
            ink = palette().color(QPalette::WindowText);
        }
        painter.setPen(ink);
        if (hasFocus()) {
            visuals::drawFrame(painter, QRectF(rect()).adjusted(1, 3, -1, -3), QColor(),
                               palette().color(QPalette::Highlight), 3);
        }
        constexpr int arrow = 10;
        const int room = width() - (m_arrow ? arrow : 0);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room);
        const int wide = fontMetrics().horizontalAdvance(shown);
        const bool toEnd = m_alignment.testFlag(Qt::AlignRight);
        const int x = toEnd ? room - wide : 0;
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide + 1, height())),
                         Qt::AlignVCenter, shown);
        if (m_arrow) {
            const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x + wide + 1, 0, arrow, height()));
            const QPointF middle = QRectF(box).center();
            const double way = m_descending ? 1.5 : -1.5;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawPolyline(QPolygonF{{middle.x() - 3, middle.y() - way},
                                           {middle.x(), middle.y() + way},
                                           {middle.x() + 3, middle.y() - way}});
        }
    }

private:
    ThreadSort m_sort;
    Qt::Alignment m_alignment;
    bool m_arrow = false;
    bool m_descending = true;
};

ThreadListHeader::ThreadListHeader(QWidget *parent)
    : QWidget(parent)
    , m_score(addColumn(ThreadSort::Score, tr("Score"), u"sortScore"_s, Qt::AlignRight))
    , m_thread(addColumn(ThreadSort::Title, tr("Thread"), u"sortTitle"_s, Qt::AlignLeft))
    , m_comments(
          addColumn(ThreadSort::Comments, tr("Comm.", "column of comment counts"), u"sortComments"_s, Qt::AlignRight))
    , m_age(addColumn(ThreadSort::Age, tr("Age"), u"sortAge"_s, Qt::AlignRight))
    , m_menu(new QMenu(tr("Sort by"), this))
    , m_group(new QActionGroup(this))
{
    m_comments->setAccessibleName(tr("Comments"));
    addToMenu(ThreadSort::Score, tr("Score"));
    addToMenu(ThreadSort::Comments, tr("Comments"));
    addToMenu(ThreadSort::Trend, tr("Points gained"));
    addToMenu(ThreadSort::Age, tr("Age"));
    addToMenu(ThreadSort::Title, tr("Title"));
    addToMenu(ThreadSort::Theme, tr("Theme"));
    setFixedHeight(visuals::scaled(this, 26));
    setSort(m_sort, m_descending);
}

ThreadListHeader::ColumnButton *ThreadListHeader::addColumn(ThreadSort sort, const QString &text, const QString &name,
                                                            Qt::Alignment alignment)
{
    auto *button = new ColumnButton(sort, text, alignment, this);
    button->setObjectName(name);
    button->setToolTip(tr("Sort by this column; once more turns the order round"));
    connect(button, &QAbstractButton::clicked, this, [this, sort] { choose(sort); });
    return button;
}

void ThreadListHeader::addToMenu(ThreadSort sort, const QString &text)
{
    QAction *action = m_menu->addAction(text, this, [this, sort] { choose(sort); });
    action->setCheckable(true);
    action->setData(static_cast<int>(sort));
    m_group->addAction(action);
}

/// Another column begins with what one looks for first: the highest score, the newest; titles from A.
void ThreadListHeader::choose(ThreadSort sort)
{
    const bool alphabetical = sort == ThreadSort::Title || sort == ThreadSort::Theme;
    Q_EMIT sortRequested(sort, sort == m_sort ? !m_descending : !alphabetical);
}

void ThreadListHeader::setSort(ThreadSort sort, bool descending)
{
    m_sort = sort;
    m_descending = descending;
    m_score->setText(sort == ThreadSort::Trend ? tr("Gain", "column of points gained") : tr("Score"));
    for (ColumnButton *button : {m_score, m_thread, m_comments, m_age}) {
        button->setArrow(button->sort() == sort || (button == m_score && sort == ThreadSort::Trend), descending);
    }
    for (QAction *action : m_group->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(sort));
    }
}

void ThreadListHeader::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_comments->setVisible(!narrow);
    place();
}

void ThreadListHeader::setEndMargin(int pixels)
{
    m_endMargin = pixels;
    place();
}

QSize ThreadListHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), visuals::scaled(this, 26)};
}

void ThreadListHeader::place()
{
    const auto scaled = [this](int pixels) { return visuals::scaled(this, pixels); };
    const ThreadColumns columns = ThreadColumns::of(this, m_narrow);
    const QRect all = rect().adjusted(0, 0, -m_endMargin, -1);
    const auto put = [&](QWidget *widget, int left, int width) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, all.height())));
    };
    put(m_score, scaled(8), columns.marker + columns.score - scaled(8) - scaled(6));
    const int middle = columns.marker + columns.score;
    const int end = all.right() + 1 - columns.age;
    put(m_thread, middle, std::max(0, std::min(m_thread->sizeHint().width(), end - columns.comments - middle)));
    put(m_comments, end - columns.comments, std::max(0, columns.comments - scaled(6) + (m_narrow ? 0 : 4)));
    put(m_age, end, columns.age - scaled(10) + 4);
}

void ThreadListHeader::resizeEvent(QResizeEvent *)
{
    place();
}

void ThreadListHeader::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void ThreadListHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, height() - 1, width(), 1, visuals::line(palette()));
}

} // namespace marbre
