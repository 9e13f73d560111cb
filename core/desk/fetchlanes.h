// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace marbre {

/// Who may run when: one feed a host, several hosts at once, first come first served.
class FetchLanes final
{
public:
    explicit FetchLanes(int hosts)
        : m_most(hosts)
    {}

    void add(const QString &host, FeedId feed);
    /// The next that may run now; it does from then on.
    std::optional<FeedId> take();
    void ended(FeedId feed) { m_running.remove(feed); }
    /// Takes away one that waits; false for one that runs or is not here.
    bool remove(FeedId feed);
    QList<FeedId> waiting() const;
    bool isRunning(FeedId feed) const { return m_running.contains(feed); }

private:
    struct Waiting
    {
        QString host;
        FeedId feed;
    };
    int m_most;
    QList<Waiting> m_waiting;
    QHash<FeedId, QString> m_running; ///< feed -> host
};

} // namespace marbre
