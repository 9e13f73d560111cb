// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <functional>

namespace marbre::test {

/// A drag with the mouse through QDrag::exec, as an editor makes it: press, a few short moves, then from stop to stop,
/// then release, or Escape. Only where the platform has drags (xcb with a window manager; not offscreen).
class RealDrag final : public QObject
{
public:
    /// A place on the way.
    struct Stop
    {
        std::function<QPoint()> where; ///< global; asked on arrival, for what lies there may only come during the drag
        std::function<bool()> until;   ///< holds still there until this is true; none: moves on
    };
    enum class End { Release, Escape };

    RealDrag(QWidget *source, QPoint from, QList<Stop> stops, End end = End::Release)
        : m_source(source)
        , m_window(source->window())
        , m_here(from)
        , m_stops(std::move(stops))
        , m_end(end)
    {}

    /// False: it did not get to its end in time, and was given up by Escape.
    bool run()
    {
        m_deadline.setRemainingTime(10000);
        later();
        const bool done = QTest::qWaitFor([this] { return m_done; }, 15000);
        QCoreApplication::processEvents();
        return done && !m_givenUp;
    }

private:
    // Each step books the next one before it acts: the move that begins the drag returns only when the drag is over,
    // and a repeating timer never fires again while its own slot is still running.
    void later() { QTimer::singleShot(10, this, &RealDrag::step); }
    QWindow *handle() const { return m_window->windowHandle(); }

    void step()
    {
        const int number = m_step++;
        if (m_deadline.hasExpired()) {
            m_givenUp = true;
            m_end = End::Escape;
        }
        const bool ends = m_givenUp || (number > shortMoves && m_stop >= m_stops.size());
        if (!ends)
            later();
        if (number == 0) {
            m_here = m_source->mapTo(m_window, m_here); // now, when all is laid out
            QTest::mousePress(handle(), Qt::LeftButton, {}, m_here);
        } else if (number <= shortMoves) {
            m_here += QPoint(QApplication::startDragDistance() / 2 + 1, 1);
            QTest::mouseMove(handle(), m_here);
        } else if (!ends) {
            goOn();
        } else {
            if (m_end == End::Escape)
                QTest::keyClick(handle(), Qt::Key_Escape);
            QTest::mouseRelease(handle(), Qt::LeftButton, {}, m_here);
            m_done = true;
        }
    }

    void goOn()
    {
        const Stop &stop = m_stops.at(m_stop);
        const QPoint there = m_window->mapFromGlobal(stop.where());
        const int left = movesAStop - m_moves++;
        m_here = left > 1 ? m_here + (there - m_here) / left : there;
        if (m_moves <= movesAStop)
            QTest::mouseMove(handle(), m_here);
        if (m_moves < movesAStop + movesAtRest || (stop.until && !stop.until()))
            return;
        m_moves = 0;
        ++m_stop;
    }

    static constexpr int shortMoves = 3;
    static constexpr int movesAStop = 8;
    static constexpr int movesAtRest = 3;
    QWidget *m_source;
    QWidget *m_window;
    QPoint m_here; ///< in the window; before the press: in the source
    QList<Stop> m_stops;
    End m_end;
    int m_step = 0;
    qsizetype m_stop = 0;
    int m_moves = 0;
    QDeadlineTimer m_deadline;
    bool m_givenUp = false;
    bool m_done = false;
};

} // namespace marbre::test
