// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusring.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace marbre {

FocusRing::FocusRing(QApplication &application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { moveTo(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::ringed(QWidget *focused)
{
    if (!focused || !focused->isEnabled())
        return nullptr;
    QWidget *parent = focused->parentWidget();
    if (qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent))
        return parent;
    const auto *line = qobject_cast<QLineEdit *>(focused);
    const bool control = (line && line->hasFrame()) || qobject_cast<QPushButton *>(focused) ||
                         qobject_cast<QToolButton *>(focused) || qobject_cast<QComboBox *>(focused) ||
                         qobject_cast<QAbstractSpinBox *>(focused);
    return control ? focused : nullptr;
}

void FocusRing::moveTo(QWidget *focused)
{
    QWidget *control = ringed(focused);
    if (m_frame && m_frame->widget() == control)
        return;
    // A frame keeps the parents of the widget before; a new one is as cheap.
    delete m_frame;
    if (!control)
        return;
    m_frame = new QFocusFrame(control);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->setWidget(control);
}

} // namespace marbre
