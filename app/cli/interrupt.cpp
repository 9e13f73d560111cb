// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <cerrno>
#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace marbre {

namespace {

/// A signal's handler may do little: it writes here, and the event loop reads.
volatile int interruptEvent = -1;

extern "C" void noteInterrupt(int)
{
    const int before = errno;
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(interruptEvent, &one, sizeof one);
    errno = before;
}

void handleInterrupts(void (*handler)(int))
{
    struct sigaction action{};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | (handler == noteInterrupt ? int(SA_RESETHAND) : 0);
    for (const int signal : {SIGINT, SIGTERM})
        sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    interruptEvent = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (interruptEvent < 0)
        return; // then Ctrl+C ends the program, as ever
    m_notifier = std::make_unique<QSocketNotifier>(interruptEvent, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupt::take);
    handleInterrupts(noteInterrupt);
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    handleInterrupts(SIG_DFL);
    m_notifier.reset();
    ::close(interruptEvent);
    interruptEvent = -1;
}

void Interrupt::take()
{
    quint64 count = 0;
    if (::read(interruptEvent, &count, sizeof count) == sizeof count)
        Q_EMIT requested();
}

} // namespace marbre
