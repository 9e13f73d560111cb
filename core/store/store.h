// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/id.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <memory>

namespace marbre {

class ArchiveStore;
class EditionStore;
class FeedStore;
class SearchStore;
class SettingStore;
class SubscriptionStore;
class ThreadStore;
struct StoreParts;

/// What a committed command changed: ids, never values. Empty sets with all = true: too many to name.
struct ChangeSet
{
    QSet<ThreadId> threads;    ///< fetched again or marked
    bool threadsAdded = false; ///< there are new ones
    bool allThreads = false;
    QSet<EditionId> editions;
    bool feeds = false;         ///< feeds, themes or saved filters
    bool subscriptions = false; ///< what is followed, or how its last runs went
    bool settings = false;
};

/// A desk: one SQLite file, and beside it (FILE-index) the full-text index of its threads and comments, a cache.
/// One writer thread (a job is a transaction, first in first out), one reader thread, one thread for the index and one
/// for searches.
/// All parts answer QFuture<Result<T>>: continue with .then(context, ...). The parts live as long as the Store.
/// Destroying it finishes the writes that were asked for, then checkpoints.
class Store final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool readOnly = false;
    };

    /// Creates the file where it does not exist. Blocks while it migrates. Several programs may open one desk: each
    /// waits for the other's transactions, up to 10 seconds, then answers ErrorKind::Busy.
    static Result<std::unique_ptr<Store>> open(const QString &path, Options options);
    static Result<std::unique_ptr<Store>> open(const QString &path) { return open(path, Options{}); }
    ~Store() override;

    QString path() const;
    ThreadStore &threads();
    EditionStore &editions();
    FeedStore &feeds();
    SubscriptionStore &subscriptions();
    SearchStore &search();
    SettingStore &settings();
    ArchiveStore &archive();

Q_SIGNALS:
    /// After each commit of this program, on the thread that the Store lives in.
    void changed(const marbre::ChangeSet &changes);

private:
    explicit Store(std::unique_ptr<StoreParts> parts);
    std::unique_ptr<StoreParts> m_parts;
};

} // namespace marbre
