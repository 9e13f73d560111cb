// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/strip.h"

#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace marbre {

Strip::Strip(QWidget *parent)
    : QFrame(parent)
    , m_status(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"strip"_s);
    setAccessibleName(tr("Status"));
    setFixedHeight(visuals::scaled(this, visuals::strip));
    m_layout->setContentsMargins(12, 0, 12, 0);
    m_layout->setSpacing(12);
    m_message->setObjectName(u"stripMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setForegroundRole(QPalette::WindowText);
    m_undo->setObjectName(u"stripUndo"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setIcon(visuals::icon(u"edit-undo"_s, palette()));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->hide();
    for (int place = 0; place < 3; ++place)
        m_status->addWidget(new QWidget(m_status));
    m_status->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->addWidget(m_status, 0);
    m_layout->addWidget(m_message, 1);
    m_layout->addWidget(m_undo);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        clearMessage();
        Q_EMIT undoRequested();
    });
}

void Strip::setStatus(int place, QWidget *status)
{
    const int current = m_status->currentIndex();
    QWidget *before = m_status->widget(place);
    m_status->insertWidget(place, status);
    m_status->removeWidget(before);
    before->deleteLater();
    m_status->setCurrentIndex(current);
}

void Strip::setPlace(int place)
{
    m_status->setCurrentIndex(place);
}

void Strip::showMessage(const QString &text, bool undoable)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_undo->setVisible(undoable);
}

void Strip::clearMessage()
{
    m_message->clear();
    m_undo->hide();
}

void Strip::addPermanent(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace marbre
