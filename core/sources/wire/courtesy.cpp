// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/wire/courtesy.h"

#include "sources/wire/ratelimits.h"
#include "sources/wire/transport.h"

#include <algorithm>
#include <condition_variable>

namespace marbre {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortestPause{50};
constexpr milliseconds longestPause{10'000};
constexpr milliseconds firstSlowing{1'000};

} // namespace

Instant SystemClock::now()
{
    return marbre::now();
}

bool SystemClock::wait(milliseconds time, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

struct Courtesy::HostState
{
    bool wasAsked = false;
    std::optional<Instant> closed;
    milliseconds slowing{}; ///< added after a 429 or 503, halved by each answer that is none
    RateLimits limits;
    Instant heard{};

    void hear(const HttpAnswer &answer);
    milliseconds spread() const;
};

void Courtesy::HostState::hear(const HttpAnswer &answer)
{
    heard = answer.received;
    const RateLimits said = rateLimits(answer);
    if (said.left || said.limit || said.resets)
        limits = said;
    const bool tooFast = answer.status == 429 || answer.status == 503;
    slowing = tooFast ? std::clamp(slowing * 2, firstSlowing, longestPause) : slowing / 2;
    closed.reset();
    if (tooFast)
        closed = retryAfter(answer);
    if (!closed && limits.left == 0)
        closed = limits.resets;
}

/// What is left of a nearly used quota is spread over the time until it is renewed.
milliseconds Courtesy::HostState::spread() const
{
    constexpr int few = 20;
    if (!limits.left || !limits.resets || *limits.left > std::max(few, limits.limit.value_or(0) / 10))
        return {};
    return milliseconds(*limits.resets - heard) / (*limits.left + 1);
}

std::optional<Instant> Courtesy::closedUntil(const QString &host) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.cend() ? std::nullopt : (*found)->closed;
}

milliseconds Courtesy::pause(const QString &host) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.constFind(host);
    if (found == m_hosts.cend() || !(*found)->wasAsked)
        return {};
    return std::clamp((*found)->spread() + (*found)->slowing, shortestPause, longestPause);
}

void Courtesy::asked(const QString &host, Instant now)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<HostState> &state = m_hosts[host];
    if (!state)
        state = std::make_shared<HostState>();
    state->wasAsked = true;
    if (state->closed && *state->closed <= now)
        state->closed.reset();
    if (state->limits.resets && *state->limits.resets <= now)
        state->limits = {};
    else if (state->limits.left && *state->limits.left > 0)
        --*state->limits.left;
}

void Courtesy::answered(const QString &host, const HttpAnswer &answer)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<HostState> &state = m_hosts[host];
    if (!state)
        state = std::make_shared<HostState>();
    state->hear(answer);
}

Quota Courtesy::quota(const QString &host) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.constFind(host);
    if (found == m_hosts.cend())
        return {.host = host, .left = {}, .limit = {}, .resets = {}};
    const RateLimits &limits = (*found)->limits;
    return {host, limits.left, limits.limit, limits.resets};
}

QList<Quota> Courtesy::quotas() const
{
    QStringList hosts;
    {
        const std::lock_guard lock(m_mutex);
        hosts = m_hosts.keys();
    }
    hosts.sort();
    QList<Quota> all;
    for (const QString &host : std::as_const(hosts))
        all.append(quota(host));
    return all;
}

} // namespace marbre
