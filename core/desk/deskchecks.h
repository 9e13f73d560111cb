// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/figures/figureindex.h"
#include "editorial/preflight/context.h"
#include "model/error.h"
#include "store/store.h"

#include <QCache>
#include <QObject>
#include <QStringList>
#include <mutex>
#include <stop_token>

namespace marbre {

class Spelling;

/// What the preflights of a desk share: the words of threads, kept until they change there, what came of asking for
/// addresses, and which check of an edition is the newest. Lives on the desk's thread; its work is done on any other.
class DeskChecks final : public QObject
{
    Q_OBJECT
public:
    explicit DeskChecks(Store &store);

    /// Ends the older check of this edition. An edition that is not stored (0) has no older one.
    std::stop_token begin(EditionId edition);
    /// Ends all of them.
    void stop();

    /// Looks up all that the checks look at. Waits for the store: thread: any but the store's and the desk's.
    Result<CheckContext> gather(const Edition &edition, EditionId id, Spelling *spelling, const std::stop_token &stop);
    Result<CheckRules> rules(const QStringList &communities);

    /// Ends the asking before.
    std::stop_token beginReaching();
    void stopReaching();
    void setReached(const ReachedLinks &reached);

private:
    using Words = std::shared_ptr<const ThreadText>;
    void forget(const ChangeSet &changes);
    Result<KnownTexts> texts(const QStringList &threads);
    QStringList takeKnown(const QStringList &threads, KnownTexts &texts, quint64 &generation);
    void keep(const KnownTexts &texts, quint64 generation);

    Store &m_store;
    std::mutex m_mutex; ///< of all that follows
    QHash<EditionId, std::stop_source> m_running;
    std::stop_source m_reaching;
    ReachedLinks m_reached;
    const std::shared_ptr<FigureIndex> m_figures = std::make_shared<FigureIndex>(); ///< locks for itself
    QCache<QString, Words> m_texts; ///< by remote id; the cost is in characters
    quint64 m_generation = 0;       ///< counts changes: what was read before one is not kept after it
    bool m_stopped = false;
};

/// The addresses of a body that a reader can follow on the web, each once.
QStringList webAddresses(const Body &body);

} // namespace marbre
