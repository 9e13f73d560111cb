// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/placehub.h"
#include "core/desk/testplace.h"
#include "desk/desk.h"
#include "store/subscriptionstore.h"
#include "store/threadstore.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace marbre {

/// A desk whose fetcher asks a PlaceHub, by a FakeClock, through adapters of the test's own.
class FetchDesk final
{
public:
    using Adding = std::function<void(std::vector<std::unique_ptr<Adapter>> &)>;

    FetchDesk() { open(); }
    ~FetchDesk() { close(); }
    Q_DISABLE_COPY_MOVE(FetchDesk)

    void open(const Adding &adding = {})
    {
        close();
        Desk::Options options;
        options.keeping = Secrets::Keeping::Memory;
        options.wiring.transport = hub.transport();
        options.wiring.clock = clock;
        options.wiring.adapters = [adding] {
            std::vector<std::unique_ptr<Adapter>> adapters;
            if (adding)
                adding(adapters);
            else
                adapters.push_back(std::make_unique<TestPlace>());
            return Adapters(std::move(adapters));
        };
        Result<std::unique_ptr<Desk>> opened = Desk::open(path(), options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_desk = std::move(*opened);
    }
    void close() { m_desk.reset(); }

    QString path() const { return m_folder.filePath(QStringLiteral("desk.marbre")); }
    Desk &desk() { return *m_desk; }
    Fetcher &fetcher() { return m_desk->fetcher(); }
    SubscriptionStore &subscriptions() { return m_desk->store().subscriptions(); }

    /// A feed "HOST/NAME" whose place lists so many threads "hn_N", numbered from first, each with one comment.
    FeedId follow(const QString &address, int threads = 1, int first = 0)
    {
        if (first == 0)
            first = m_nextThread;
        m_nextThread = std::max(m_nextThread, first + threads);
        QByteArray list;
        for (int number = first; number < first + threads; ++number)
            list += "hn_" + QByteArray::number(number) + " 1 Thread number " + QByteArray::number(number) + '\n';
        hub.answer(QStringLiteral("http://") + address, list);
        for (int number = first; number < first + threads; ++number)
            hub.answer(discussion(address, number), "hn_" + QByteArray::number(1000000 + number) + " 5 Some words\n");
        return subscriptions().follow(TestPlace::feed(address)).result().value();
    }
    static QString discussion(const QString &address, int number)
    {
        return QStringLiteral("http://%1/t/hn_%2").arg(address.section(QLatin1Char('/'), 0, 0)).arg(number);
    }

    /// Waits for its end.
    FetchReport fetch(const QList<FeedId> &feeds = {}, const FetchOptions &options = {})
    {
        QSignalSpy finished(&fetcher(), &Fetcher::finished);
        fetcher().fetch(feeds, options);
        if (finished.isEmpty() && !finished.wait(30000))
            qFatal("the fetch does not end");
        return finished.first().first().value<FetchReport>();
    }
    FeedStatus status(FeedId feed)
    {
        const QList<FeedStatus> statuses = subscriptions().statuses().result().value();
        for (const FeedStatus &status : statuses) {
            if (status.subscription.feed == feed)
                return status;
        }
        return {};
    }
    int threads() { return int(m_desk->store().threads().order({}).result()->ids.size()); }
    /// The answer of something asked by hand.
    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000) || future.resultCount() == 0)
            return std::unexpected(Error{ErrorKind::Internal, QStringLiteral("no answer"), {}, {}, {}});
        return future.result();
    }

    PlaceHub hub;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(fromUnix(1'773'130'000)); // 10 March 2026, 08:06 UTC

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    int m_nextThread = 1;
};

} // namespace marbre
