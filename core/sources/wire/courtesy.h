// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"

#include <QHash>
#include <QList>
#include <QString>
#include <chrono>
#include <mutex>
#include <optional>
#include <stop_token>

namespace marbre {

struct HttpAnswer;

/// Time for what waits: real, or a test's.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() = 0;
    /// False where stop came first.
    virtual bool wait(std::chrono::milliseconds time, std::stop_token stop) = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() override;
    bool wait(std::chrono::milliseconds time, std::stop_token stop) override;
};

/// What every host said of its limits, and how fast it is asked. Shared by all runs; any thread. A host is a QUrl's
/// host(), in small letters.
class Courtesy final
{
public:
    /// No request to the host before this, which may have passed since; nothing where it demands no pause.
    std::optional<Instant> closedUntil(const QString &host) const;
    /// How long to leave between the last request to the host and the next.
    std::chrono::milliseconds pause(const QString &host) const;
    /// A request goes out now.
    void asked(const QString &host, Instant now);
    /// Reads X-Ratelimit-*, RateLimit-* and Retry-After (seconds or a date; by the host's own Date, so that a wrong
    /// clock here or there does not matter).
    void answered(const QString &host, const HttpAnswer &answer);
    /// What is known of a host; without numbers where it says nothing.
    Quota quota(const QString &host) const;
    QList<Quota> quotas() const;

private:
    struct HostState;
    mutable std::mutex m_mutex;
    QHash<QString, std::shared_ptr<HostState>> m_hosts;
};

/// When the answer's Retry-After ends; nothing without one. Bounded to a day.
std::optional<Instant> retryAfter(const HttpAnswer &answer);

} // namespace marbre
