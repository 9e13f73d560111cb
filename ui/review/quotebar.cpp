// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/quotebar.h"

#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

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
    auto *quote = new FlatButton(this);
    quote->setObjectName(u"quoteButton"_s);
    quote->setText(tr("Quote"));
    quote->setAccessibleName(quote->text());
    quote->setIcon(visuals::icon(u"marbre-quote"_s));
    quote->setKeyHint(u"Q"_s);
    quote->setChecked(false);
    auto *copy = new FlatButton(this);
    copy->setObjectName(u"copyWithLink"_s);
    copy->setText(tr("Copy with link"));
    copy->setAccessibleName(copy->text());
    copy->setIcon(visuals::icon(u"edit-copy"_s));
    for (FlatButton *button : {quote, copy}) {
        button->setFocusPolicy(Qt::NoFocus);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(shadow + 3, shadow + 3, shadow + 3, shadow + 3);
    layout->setSpacing(2);
    layout->addWidget(quote);
    layout->addWidget(copy);
    connect(quote, &QToolButton::clicked, this, &QuoteBar::quoteRequested);
    connect(copy, &QToolButton::clicked, this, &QuoteBar::copyRequested);
    hide();
}

void QuoteBar::showAt(const QRect &selection)
{
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
