// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paneheader.h"
#include "widgets/elidedlabel.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"title"_s);
    m_title->setFont(visuals::semibold(font()));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_title->hide();
    m_subtitle->setObjectName(u"subtitle"_s);
    m_subtitle->setFont(visuals::scaledFont(font(), visuals::metadataSize));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->hide();
    m_buttons->setSpacing(4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 1);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1);
    layout->addLayout(m_buttons, 1);
    setFixedHeight(visuals::scaled(this, visuals::paneHeader));
}

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : PaneHeader(parent)
{
    setTitle(title);
}

void PaneHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void PaneHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QSize PaneHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), visuals::scaled(this, visuals::paneHeader)};
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, height() - 1, width(), 1, visuals::line(palette()));
}

} // namespace marbre
