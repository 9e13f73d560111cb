// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"
#include "sources/wire/wire.h"
#include "support/fakeclock.h"
#include "support/fetchprobe.h"
#include "support/placeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <memory>

namespace marbre {

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// One adapter against a place on the loopback, run after run.
struct AdapterRun
{
    AdapterRun()
    {
        task.since = clock.now() - std::chrono::hours(24);
        task.until = clock.now() + std::chrono::hours(1);
    }

    Fetched<FetchSummary> fetch(const Adapter &adapter)
    {
        return asking([&](Wire &wire) { return adapter.fetch(task, wire, sink); });
    }
    Fetched<FetchSummary> reread(const Adapter &adapter, const QList<ItemRef> &refs)
    {
        return asking([&](Wire &wire) { return adapter.reread(refs, task, wire, sink); });
    }
    Fetched<FetchSummary> fetchThread(const Adapter &adapter, const ItemRef &ref)
    {
        return asking([&](Wire &wire) { return adapter.fetchThread(ref, task, wire, sink); });
    }
    /// A later run: it has the cursor of the last delivery, and no pause is demanded any more.
    void goOn()
    {
        task.cursor = sink.cursor();
        courtesy = std::make_unique<Courtesy>();
    }
    PlaceHosts hosts() const
    {
        PlaceHosts all;
        for (QString *host : {&all.hackerNews, &all.algolia, &all.arcticShift, &all.lobsters})
            *host = server.address();
        return all;
    }
    /// What was asked, in order.
    QStringList targets() const
    {
        QStringList all;
        for (const PlaceRequest &request : server.requests())
            all << request.target();
        return all;
    }
    /// What was asked more than once although it was answered: nothing, where a run goes on as it should.
    static QStringList twice(const QStringList &targets, const QStringList &refused = {})
    {
        QSet<QString> seen;
        QStringList again;
        for (const QString &target : targets) {
            if (seen.contains(target) && !refused.contains(target))
                again << target;
            seen.insert(target);
        }
        return again;
    }
    qint64 hoursAgo(double hours) { return toUnix(clock.now()) - qint64(hours * 3600); }
    QString isoHoursAgo(double hours) { return toIso(fromUnix(hoursAgo(hours))); }

    PlaceServer server;
    FakeClock clock;
    std::unique_ptr<Courtesy> courtesy = std::make_unique<Courtesy>();
    std::stop_source stop;
    FetchProbe sink;
    FetchTask task;

private:
    template <typename Ask>
    Fetched<FetchSummary> asking(Ask ask)
    {
        NetworkTransport transport(QByteArrayLiteral("Marbre's tests"));
        Wire wire(transport, *courtesy, clock, stop.get_token());
        return ask(wire);
    }
};

inline const PlaceAnswer tooManyRequests = PlaceAnswer::code(429, {{"Retry-After", "7200"}});

} // namespace marbre
