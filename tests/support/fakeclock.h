// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/wire/courtesy.h"

#include <functional>
#include <mutex>
#include <vector>

namespace marbre {

/// Time that passes only where somebody waits: waits return at once, are kept, and move now() on. Any thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start = marbre::now())
        : m_start(start)
    {}

    Instant now() override
    {
        const std::lock_guard lock(m_mutex);
        return m_start + std::chrono::floor<std::chrono::seconds>(m_passed);
    }

    bool wait(std::chrono::milliseconds time, std::stop_token stop) override
    {
        std::function<void(std::chrono::milliseconds)> before;
        {
            const std::lock_guard lock(m_mutex);
            m_waits.push_back(time);
            before = m_beforeWait;
        }
        if (before)
            before(time);
        if (stop.stop_requested())
            return false;
        pass(time);
        return true;
    }

    void pass(std::chrono::milliseconds time)
    {
        const std::lock_guard lock(m_mutex);
        m_passed += time;
    }

    std::vector<std::chrono::milliseconds> waits() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waits;
    }
    /// Without the short pauses that courtesy leaves between requests.
    std::vector<std::chrono::milliseconds> longWaits() const
    {
        std::vector<std::chrono::milliseconds> found;
        for (const std::chrono::milliseconds time : waits()) {
            if (time >= std::chrono::milliseconds(500))
                found.push_back(time);
        }
        return found;
    }
    /// Called in every wait, on the thread that waits: the moment to stop it.
    void setBeforeWait(std::function<void(std::chrono::milliseconds)> action)
    {
        const std::lock_guard lock(m_mutex);
        m_beforeWait = std::move(action);
    }

private:
    mutable std::mutex m_mutex;
    Instant m_start;
    std::chrono::milliseconds m_passed{};
    std::vector<std::chrono::milliseconds> m_waits;
    std::function<void(std::chrono::milliseconds)> m_beforeWait;
};

} // namespace marbre
