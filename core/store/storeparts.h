// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archivestore.h"
#include "store/changecollector.h"
#include "store/database.h"
#include "store/editionstore.h"
#include "store/feedstore.h"
#include "store/job.h"
#include "store/searchservice.h"
#include "store/searchstore.h"
#include "store/settingstore.h"
#include "store/subscriptionstore.h"
#include "store/threadstore.h"
#include "store/transaction.h"

#include <atomic>
#include <memory>

namespace marbre {

/// What the public stores share: the connections, their threads, and how a job gets there and its answer back.
struct StoreParts final
{
    /// writing is null for a desk that is open for reading only. Both are used on their threads alone from now on.
    StoreParts(std::unique_ptr<Database> writingConnection, std::unique_ptr<Database> readingConnection);
    ~StoreParts();
    Q_DISABLE_COPY_MOVE(StoreParts)

    /// work(Database &) in one snapshot on the reader.
    template <typename Work>
    auto read(Work work)
    {
        return postJob(reader, [this, work = std::move(work)]() mutable {
            if (closing)
                throw Failure({ErrorKind::Canceled, StoreText::tr("The desk is being closed"), {}, {}, {}});
            Transaction snapshot(*reading, Transaction::Kind::Read);
            return work(*reading);
        });
    }

    /// work(Database &, ChangeSet &) in one transaction on the writer. What it adds to the set is told after the
    /// commit.
    template <typename Work>
    auto write(Work work)
    {
        return postJob(writer, [this, work = std::move(work)]() mutable {
            ChangeSet changes;
            Database &desk = writable();
            Transaction transaction(desk, Transaction::Kind::Write);
            if constexpr (std::is_void_v<decltype(work(desk, changes))>) {
                work(desk, changes);
                transaction.commit();
                committed(changes);
            } else {
                auto answer = work(desk, changes);
                transaction.commit();
                committed(changes);
                return answer;
            }
        });
    }

    QString path;
    std::unique_ptr<Database> writing;
    std::unique_ptr<Database> reading;
    ChangeCollector collector;
    std::atomic<bool> closing = false;
    std::unique_ptr<SearchService> searching;
    ThreadStore threads{*this};
    EditionStore editions{*this};
    FeedStore feeds{*this};
    SubscriptionStore subscriptions{*this};
    SearchStore search{*this};
    SettingStore settings{*this};
    ArchiveStore archive{*this};
    JobThread reader; ///< the threads are last: their jobs use the others
    JobThread writer;

private:
    Database &writable();
    void committed(const ChangeSet &changes);
    void pruneIndexLog(qint64 upto);
};

} // namespace marbre
