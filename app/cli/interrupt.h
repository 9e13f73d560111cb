// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace marbre {

/// While it lives, Ctrl+C (and SIGTERM) is a signal of this object instead of the program's end. The second one ends
/// the program at once. One at a time.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    Interrupt();
    ~Interrupt() override;

Q_SIGNALS:
    void requested();

private:
    void take();
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace marbre
