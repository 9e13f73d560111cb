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
    /// Runs what was posted, then ends.
    ~JobThread();
    Q_DISABLE_COPY_MOVE(JobThread)

    void post(Job job); ///< any thread

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace marbre
