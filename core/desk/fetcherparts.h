// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fetcher.h"
#include "desk/fetchlanes.h"
#include "desk/fetchschedule.h"
#include "desk/runfeed.h"
#include "desk/secrets.h"
#include "store/store.h"
#include "store/subscriptionstore.h"

#include <QThreadPool>
#include <QTimer>
#include <stop_token>

namespace marbre {

struct Fetcher::Parts
{
    struct Asked
    {
        FeedStatus feed;
        FetchOptions options;
        std::stop_source stop;
    };

    static constexpr int hostsAtOnce = 6;
    static constexpr int handsAtOnce = 3;
    static constexpr std::chrono::seconds scheduleRest{1}; // a run changes the desk many times a second

    Parts(Store &desk, Secrets &keeper, Wiring wiring)
        : store(desk)
        , secrets(keeper)
        , adapters(wiring.adapters ? wiring.adapters() : standardAdapters(wiring.hosts))
        , transport(wiring.transport ? std::move(wiring.transport) : overTheNetwork())
        , clock(wiring.clock ? std::move(wiring.clock) : std::make_shared<SystemClock>())
        , tools{store, transport, *clock, courtesy}
        , schedule(*clock)
    {
        runPool.setMaxThreadCount(hostsAtOnce);
        handPool.setMaxThreadCount(handsAtOnce);
        reload.setSingleShot(true);
        reload.setInterval(scheduleRest);
    }

    static TransportFactory overTheNetwork()
    {
        return [] { return std::make_unique<NetworkTransport>(QByteArrayLiteral("Marbre/" MARBRE_VERSION)); };
    }

    void stopAll()
    {
        for (Asked &one : asked)
            one.stop.request_stop();
        hands.request_stop();
        hands = {};
    }

    /// Hands a renewed token over to the thread that secrets live on.
    SecretWriter keepSecret()
    {
        return [keeper = &secrets](const QString &name, const QString &value) {
            QMetaObject::invokeMethod(keeper, [keeper, name, value] { keeper->write(name, value); });
        };
    }

    Store &store;
    Secrets &secrets;
    Adapters adapters;
    TransportFactory transport;
    std::shared_ptr<Clock> clock;
    Courtesy courtesy;
    FetchTools tools;
    FetchSchedule schedule;
    QTimer reload; ///< of the schedule
    FetchLanes lanes{hostsAtOnce};
    QHash<FeedId, Asked> asked; ///< waiting and running
    int lookups = 0;            ///< questions to the desk about what to fetch
    quint64 round = 0;          ///< counts cancels: what was asked before one does not begin after it
    bool finishing = false;     ///< finished() is on its way
    FetchReport report;
    bool offline = false;
    bool scheduling = false; ///< also while it rests because of offline
    std::stop_source hands;  ///< of all that was asked for by hand
    QThreadPool runPool;
    QThreadPool handPool;
};

} // namespace marbre
