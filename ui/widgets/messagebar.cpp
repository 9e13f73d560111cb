// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QAction>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace marbre {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new KMessageWidget(this))
{
    m_bar->setObjectName(u"message"_s);
    m_bar->setWordWrap(true);
    m_bar->setPosition(KMessageWidget::Header);
    m_bar->setTextFormat(Qt::PlainText);
    m_bar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    hide();
    connect(m_bar, &KMessageWidget::hideAnimationFinished, this, &QWidget::hide);
}

void MessageBar::showError(const Error &error)
{
    m_bar->setMessageType(KMessageWidget::Error);
    say(error.text(), true);
}

void MessageBar::showMessage(const QString &text, visuals::Tone tone)
{
    switch (tone) {
    case visuals::Tone::Positive:
        m_bar->setMessageType(KMessageWidget::Positive);
        break;
    case visuals::Tone::Neutral:
        m_bar->setMessageType(KMessageWidget::Warning);
        break;
    case visuals::Tone::Negative:
        m_bar->setMessageType(KMessageWidget::Error);
        break;
    }
    say(text, true);
}

void MessageBar::addAction(QAction *action)
{
    m_bar->addAction(action);
    m_added << action;
}

void MessageBar::hideMessage()
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 && isVisible()) {
        m_bar->animatedHide();
    } else {
        m_bar->hide();
        hide();
    }
}

QString MessageBar::text() const
{
    return m_text;
}

void MessageBar::say(const QString &text, bool closable)
{
    for (QAction *action : std::exchange(m_added, {}))
        m_bar->removeAction(action);
    m_text = text;
    m_bar->setText(text);
    m_bar->setCloseButtonVisible(closable);
    m_bar->setAccessibleName(text);
    show();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_bar->animatedShow();
    else
        m_bar->show();
    QAccessibleEvent alert(m_bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace marbre
