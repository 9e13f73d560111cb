// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace marbre {

/// Puts the style's focus frame around the control that has the keyboard. Lists and texts show the focus themselves.
class FocusRing final : public QObject
{
public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

    /// The control that a focused widget stands for: a combo box for its line, itself, or none.
    static QWidget *ringed(QWidget *focused);

private:
    void moveTo(QWidget *focused);
    QPointer<QFocusFrame> m_frame;
};

} // namespace marbre
