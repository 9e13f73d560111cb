// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"
#include "sources/wire/courtesy.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace marbre {

/// Says which feeds are due, and when the next one will be. A run that was missed, while the machine slept or the
/// program was closed, is caught up once. Asks nobody: setFeeds() tells what the desk says.
class FetchSchedule final : public QObject
{
    Q_OBJECT
public:
    explicit FetchSchedule(Clock &clock, QObject *parent = nullptr);

    /// Off at first. Forgets the feeds: they may have run in between.
    void setOn(bool on);
    bool isOn() const { return m_on; }
    void setFeeds(const QList<FeedStatus> &feeds);
    /// When the earliest feed is due; nothing where none will be.
    std::optional<Instant> next() const;
    /// Looks at the clock: by itself when the earliest feed is due, and every half minute, because no timer notices
    /// that the machine slept or that its clock was set.
    void check();

Q_SIGNALS:
    /// Each due feed once, until setFeeds() tells that something came of it, or nothing did for as long as the feed's
    /// schedule usually waits.
    void due(const QList<marbre::FeedId> &feeds);

private:
    struct Announcement
    {
        std::optional<Instant> lastRun; ///< that was known then
        Instant when{};
    };
    bool isAnnounced(const FeedStatus &feed) const;
    Clock &m_clock;
    QTimer m_timer;
    QList<FeedStatus> m_feeds;
    QHash<FeedId, Announcement> m_announced;
    bool m_on = false;
};

} // namespace marbre
