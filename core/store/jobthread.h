// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace marbre {

/// A thread that runs one job after the other, first in first out. A job must not throw.
class JobThread final
{
public:
    using Job = std::move_only_function<void()>;

    JobThread();
    ~JobThread(); ///< finishes
    Q_DISABLE_COPY_MOVE(JobThread)

    /// Any thread. Once finishing began, a job is dropped: a promise in it is canceled.
    void post(Job job);
    /// Runs what was posted, ends and waits for that. Not on the thread itself.
    void finish();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace marbre
