// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/quotebar.h"

#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {
constexpr int shadow = 3;
}

QuoteBar::QuoteBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"quoteBar"_s);
    setAccessibleName(tr("Quote the selection"));
    setFont(visuals::scaledFont(font(), visuals::metadataSize));
    setCursor(Qt::ArrowCursor);
    const auto add = [this](const QString &name, const QString &icon, const QString &text, const QString &key) {
        auto *button = new FlatButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(text);
        button->setIcon(visuals::icon(icon));
        button->setKeyHint(key);
        button->setFocusPolicy(Qt::NoFocus);
        return button;
    };
    FlatButton *quote = add(u"quoteButton"_s, u"marbre-quote"_s, tr("Quote"), u"Q"_s);
    quote->setKind(FlatButton::Kind::Primary);
    FlatButton *translate = add(u"quoteTranslateButton"_s, u"marbre-translate"_s, tr("Quote and translate…"), u"⇧Q"_s);
    FlatButton *copy = add(u"copyWithLink"_s, u"edit-copy"_s, tr("Copy with link"), {});
    m_rule = new QFrame(this);
    m_rule->setFrameShape(QFrame::VLine);
    m_rule->setFrameShadow(QFrame::Plain);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(shadow + 3, shadow + 3, shadow + 3, shadow + 3);
    layout->setSpacing(4);
    layout->addWidget(quote);
    layout->addWidget(translate);
    layout->addWidget(m_rule);
    layout->addWidget(copy);
    connect(quote, &QToolButton::clicked, this, &QuoteBar::quoteRequested);
    connect(translate, &QToolButton::clicked, this, &QuoteBar::translateRequested);
    connect(copy, &QToolButton::clicked, this, &QuoteBar::copyRequested);
    hide();
}

void QuoteBar::showAt(const QRect &selection)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, visuals::frame(colours));
    m_rule->setPalette(colours);
    adjustSize();
    const QRect area = parentWidget()->rect();
    int y = selection.bottom() + 2;
    if (y + height() > area.bottom()) {
        y = selection.top() - height() - 2;
    }
    const int x = std::clamp(selection.center().x() - width() / 2, 4, std::max(4, area.width() - width() - 4));
    move(x, std::clamp(y, 4, std::max(4, area.height() - height() - 4)));
    raise();
    show();
}

void QuoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor shade = Qt::black;
    for (int ring = 0; ring < shadow; ++ring) {
        shade.setAlphaF(0.03F * static_cast<float>(ring + 1));
        visuals::drawFrame(painter, QRectF(rect()).adjusted(ring, ring + 1, -ring, -ring + 1), shade, QColor(), 6);
    }
    visuals::drawFrame(painter, QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow),
                       palette().color(QPalette::Window), visuals::frame(palette()), 6);
}

} // namespace marbre
