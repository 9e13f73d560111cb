// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobthread.h"

namespace marbre {

JobThread::JobThread()
    : m_thread([this] { work(); })
{}

JobThread::~JobThread()
{
    finish();
}

void JobThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void JobThread::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void JobThread::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr; // what it holds goes before the lock is taken again
        lock.lock();
    }
}

} // namespace marbre
