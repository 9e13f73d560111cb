// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flatbutton.h"
#include "widgets/keycap.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int gap = 6;
constexpr int compactHeight = 26;
constexpr int arrow = 8;

void paintArrow(QPainter &painter, const QRect &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    const QPointF middle = QRectF(box).center();
    painter.drawPolyline(QPolygonF{
        {middle.x() - 3, middle.y() - 1.5}, {middle.x(), middle.y() + 1.5}, {middle.x() + 3, middle.y() - 1.5}});
    painter.restore();
}

} // namespace

FlatButton::FlatButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setIconSize({visuals::scaled(this, 16), visuals::scaled(this, 16)});
}

FlatButton::FlatButton(QAction *action, Kind kind, QWidget *parent)
    : FlatButton(parent)
{
    setKind(kind);
    setDefaultAction(action);
    nameAfterText();
}

FlatButton *FlatButton::iconOnly(QAction *action, QWidget *parent)
{
    auto *button = new FlatButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setDefaultAction(action);
    button->nameAfterText();
    return button;
}

void FlatButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void FlatButton::setKeyHint(const QString &key)
{
    m_keyHint = key;
    updateGeometry();
    update();
}

bool FlatButton::showsText() const
{
    return toolButtonStyle() != Qt::ToolButtonIconOnly && !text().isEmpty();
}

bool FlatButton::showsIcon() const
{
    return toolButtonStyle() != Qt::ToolButtonTextOnly && !icon().isNull();
}

QSize FlatButton::contentSize() const
{
    int width = 0;
    const auto add = [&width](int piece) { width += (width > 0 ? gap : 0) + piece; };
    if (showsIcon())
        add(iconSize().width());
    if (showsText())
        add(fontMetrics().size(Qt::TextShowMnemonic, text()).width());
    if (!m_keyHint.isEmpty() && showsText())
        add(keycap::size(m_keyHint, font()).width());
    if (menu() && showsText())
        add(arrow);
    return {width, std::max(fontMetrics().height(), iconSize().height())};
}

QSize FlatButton::sizeHint() const
{
    const int height = visuals::scaled(this, m_kind == Kind::Primary ? visuals::field : compactHeight);
    return {contentSize().width() + 2 * (showsText() ? 9 : 5), height};
}

QSize FlatButton::minimumSizeHint() const
{
    const int least = showsIcon() ? iconSize().width() + 10 : fontMetrics().averageCharWidth() * 4;
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void FlatButton::actionEvent(QActionEvent *event)
{
    QToolButton::actionEvent(event);
    nameAfterText();
    updateGeometry();
}

void FlatButton::nameAfterText()
{
    QString name = text();
    setAccessibleName(name.remove(u'&'));
}

void FlatButton::paintPanel(QPainter &painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor ink = palette().color(QPalette::WindowText);
    const bool on = isEnabled() && (isChecked() || m_kind == Kind::Primary);
    QColor fill = m_kind == Kind::Framed ? palette().color(QPalette::Button) : palette().color(QPalette::Window);
    if (on)
        fill = visuals::mix(fill, accent, 0.2);
    if (isEnabled() && (isDown() || underMouse()))
        fill = visuals::mix(fill, ink, isDown() ? 0.1 : 0.05);
    const bool bare = m_kind == Kind::Flat && !on && !(isEnabled() && (isDown() || underMouse()));
    QColor border = m_kind == Kind::Flat ? QColor() : visuals::frame(palette());
    if (on || hasFocus())
        border = accent;
    if (!bare || border.isValid())
        visuals::drawFrame(painter, rect(), bare ? QColor() : fill, border, 4);
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter);
    const int width = contentSize().width();
    int x = std::max(5, (this->width() - width) / 2);
    const auto place = [&](int size) {
        const QRect box(x, 0, size, height());
        x += size + gap;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (showsIcon())
        icon().paint(&painter, place(iconSize().width()), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
    const int after = (m_keyHint.isEmpty() || !showsText() ? 0 : keycap::size(m_keyHint, font()).width() + gap) +
                      (menu() && showsText() ? arrow + gap : 0);
    if (showsText()) {
        const int wanted = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        const int room = this->width() - x - after - 5;
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, std::max(room, 0), Qt::TextShowMnemonic);
        painter.drawText(place(std::min(wanted, std::max(room, 0))), Qt::AlignCenter | Qt::TextHideMnemonic, shown);
    }
    if (!m_keyHint.isEmpty() && showsText())
        keycap::draw(painter, place(keycap::size(m_keyHint, font()).width()), m_keyHint, font(), palette());
    if (menu() && showsText())
        paintArrow(painter, place(arrow), visuals::secondaryText(palette(), QPalette::Window));
}

} // namespace marbre
