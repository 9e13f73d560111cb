// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <ctime>

namespace marbre::bench {

/// Processor time of the thread that asks, in milliseconds: other programs on the machine do not count.
inline double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Beats every millisecond in the window's thread. A stall is how long a beat was late by the clock; busy is how much
/// of that the thread itself worked.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
        : m_worked(threadTime())
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double late = double(m_clock.nsecsElapsed()) / 1e6 - 1;
            const double worked = threadTime();
            m_longest = std::max(m_longest, late);
            m_busiest = std::max(m_busiest, worked - std::exchange(m_worked, worked));
            m_late += late > 16 ? 1 : 0;
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(std::chrono::milliseconds(1));
    }
    double longest() const { return m_longest; }
    double busiest() const { return m_busiest; }
    int late() const { return m_late; } ///< beats that a frame was lost by

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    double m_longest = 0;
    double m_busiest = 0;
    int m_late = 0;
};

/// Knows which event kept the window's thread busy for longest.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const QString who = QStringLiteral("%1, event %2")
                                .arg(QLatin1StringView(receiver->metaObject()->className()))
                                .arg(int(event->type()));
        const double before = threadTime();
        const bool taken = QApplication::notify(receiver, event);
        const double worked = threadTime() - before;
        if (worked > m_longest) { // of events within events the outermost is the longest
            m_longest = worked;
            m_who = who;
        }
        return taken;
    }
    void forget() { m_longest = 0; }
    QString longest() const { return QStringLiteral("%1: %2 ms").arg(m_who).arg(m_longest, 0, 'f', 1); }

private:
    double m_longest = 0;
    QString m_who;
};

} // namespace marbre::bench
