// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedbuttons.h"
#include "widgets/visuals.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setEnds(bool first, bool last)
    {
        const bool reversed = layoutDirection() == Qt::RightToLeft;
        m_roundLeft = reversed ? last : first;
        m_roundRight = reversed ? first : last;
        update();
    }

    void setShown(SegmentedButtons::Show show)
    {
        m_show = show;
        setToolTip(show == SegmentedButtons::Show::Icons ? text() : QString());
        updateGeometry();
        update();
    }

    int widthFor(SegmentedButtons::Show show) const
    {
        const QString words = shownText(show);
        int width = 2 * visuals::scaled(this, 9) + fontMetrics().horizontalAdvance(words);
        if (showsIcon(show))
            width += visuals::scaled(this, 16) + (words.isEmpty() ? 0 : 6);
        return width;
    }

    QSize sizeHint() const override { return {widthFor(m_show), visuals::scaled(this, 26)}; }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 4, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter);
        paintContent(painter);
    }

private:
    bool showsIcon(SegmentedButtons::Show show) const
    {
        return !icon().isNull() && show != SegmentedButtons::Show::Words;
    }

    QString shownText(SegmentedButtons::Show show) const
    {
        return show == SegmentedButtons::Show::Icons && !isChecked() && !icon().isNull() ? QString() : text();
    }

    // One rounded outline cut by this segment: the ends it does not have lie outside.
    QPainterPath outline() const
    {
        const QRectF box = QRectF(rect()).adjusted(m_roundLeft ? 0.5 : -0.5, 0.5, -0.5, -0.5);
        QPainterPath path;
        path.addRoundedRect(box.adjusted(m_roundLeft ? 0 : -8, 0, m_roundRight ? 0 : 8, 0), 4, 4);
        QPainterPath cut;
        cut.addRect(box);
        return m_roundLeft && m_roundRight ? path : path.intersected(cut);
    }

    void paintPanel(QPainter &painter) const
    {
        QColor fill = palette().color(QPalette::Button);
        if (isChecked())
            fill = visuals::mix(fill, palette().color(QPalette::Highlight), 0.2);
        else if (underMouse() && isEnabled())
            fill = visuals::mix(fill, palette().color(QPalette::WindowText), 0.05);
        painter.setBrush(fill);
        painter.setPen(isChecked() || hasFocus() ? palette().color(QPalette::Highlight) : visuals::frame(palette()));
        painter.drawPath(outline());
        // A segment leaves its leading edge to the one before, unless it is the chosen one.
        if (isChecked() && !m_roundLeft)
            painter.drawLine(QPointF(0.5, 0.5), QPointF(0.5, height() - 0.5));
    }

    void paintContent(QPainter &painter) const
    {
        const int size = visuals::scaled(this, 16);
        const QString words = shownText(m_show);
        const int iconWidth = !showsIcon(m_show) ? 0 : size + (words.isEmpty() ? 0 : 6);
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, std::max(0, width() - iconWidth - 6));
        const int content = iconWidth + fontMetrics().horizontalAdvance(shown);
        const QRect area((width() - content) / 2, 0, content, height());
        const auto visual = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), area, box); };
        if (showsIcon(m_show))
            icon().paint(&painter, visual({area.x(), 0, size, height()}), Qt::AlignCenter,
                         isEnabled() ? QIcon::Normal : QIcon::Disabled);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(visual(area.adjusted(iconWidth, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, shown);
    }

    SegmentedButtons::Show m_show = SegmentedButtons::Show::Both;
    bool m_roundLeft = true;
    bool m_roundRight = true;
};

} // namespace

SegmentedButtons::SegmentedButtons(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        m_group->button(index)->updateGeometry(); // the chosen one shows its words
        if (!checked || index == m_current)
            return;
        m_current = index;
        Q_EMIT currentChanged(index);
    });
}

int SegmentedButtons::addSegment(const QString &text, const QIcon &icon)
{
    const int index = count();
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setIcon(icon);
    segment->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    if (index == 0) {
        m_current = 0;
        segment->setChecked(true);
    }
    segment->setShown(m_show);
    m_group->addButton(segment, index);
    m_layout->addWidget(segment);
    joinEdges();
    return index;
}

void SegmentedButtons::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *segment = m_group->button(index)) {
        segment->setText(text);
        static_cast<Segment *>(segment)->setShown(m_show);
    }
}

void SegmentedButtons::setShown(Show show)
{
    m_show = show;
    for (QAbstractButton *segment : m_group->buttons())
        static_cast<Segment *>(segment)->setShown(show);
}

int SegmentedButtons::widthFor(Show show) const
{
    int width = 0;
    for (QAbstractButton *segment : m_group->buttons())
        width += segment->isHidden() ? 0 : static_cast<Segment *>(segment)->widthFor(show);
    return width;
}

void SegmentedButtons::setSegmentVisible(int index, bool visible)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setVisible(visible);
    joinEdges();
}

int SegmentedButtons::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int SegmentedButtons::current() const
{
    return m_current;
}

void SegmentedButtons::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

void SegmentedButtons::joinEdges()
{
    QList<Segment *> shown;
    for (QAbstractButton *button : m_group->buttons())
        if (!button->isHidden())
            shown << static_cast<Segment *>(button);
    for (qsizetype i = 0; i < shown.size(); ++i)
        shown.at(i)->setEnds(i == 0, i + 1 == shown.size());
}

} // namespace marbre
