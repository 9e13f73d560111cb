// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/byhand.h"

#include "desk/storesink.h"
#include "editorial/check.h"
#include "sources/wire/wire.h"
#include "store/store.h"
#include "store/threadstore.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool hasChanged(const RereadChange &change)
{
    return change.before.points() != change.after.points() || change.wordsBefore != change.wordsAfter ||
           change.presenceBefore != change.presenceAfter;
}

/// A thread's title is of its words.
QString wordsOf(const ResolvedItem &item, bool withTitle)
{
    return withTitle ? item.threadTitle + u"\n\n"_s + item.body : item.body;
}

RereadChange changeOf(const ResolvedItem &before, const ResolvedItem &after)
{
    RereadChange change;
    change.ref = before.ref;
    change.thread = before.threadId;
    change.title = after.threadTitle.isEmpty() ? before.threadTitle : after.threadTitle;
    change.author = before.author;
    change.permalink = before.permalink;
    change.before = before.score;
    change.after = after.score;
    change.presenceBefore = before.presence;
    change.presenceAfter = after.presence;
    const bool isComment = before.ref.isComment();
    const bool isRetitled = !isComment && before.threadTitle != after.threadTitle;
    if (after.presence == Presence::Present && (isRetitled || before.body != after.body)) {
        change.wordsBefore = wordsOf(before, isRetitled);
        change.wordsAfter = wordsOf(after, isRetitled);
    }
    return change;
}

class Rereading final
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Rereading)

public:
    Rereading(const FetchTools &tools, HandRequest request)
        : m_tools(tools)
        , m_request(std::move(request))
    {}

    Result<RereadReport> read(const QList<ItemRef> &cited)
    {
        const Result<KnownItems> before = m_tools.store.threads().resolve(cited).result();
        if (!before)
            return std::unexpected(before.error());
        share(cited, *before);
        // a place that refuses passes its items on to the next that may give them
        while (!m_toAsk.isEmpty() && !m_request.stop.stop_requested()) {
            const QString word = m_toAsk.firstKey();
            ask(*m_request.adapters.named(word), m_toAsk.take(word));
        }
        if (m_request.stop.stop_requested())
            return std::unexpected(canceledFault().error);
        const Result<KnownItems> after = m_tools.store.threads().resolve(m_asked).result();
        if (!after)
            return std::unexpected(after.error());
        if (const Status compared = compare(*before, *after); !compared)
            return std::unexpected(compared.error());
        m_report.when = m_tools.clock.now();
        return std::move(m_report);
    }

private:
    void share(const QList<ItemRef> &cited, const KnownItems &known)
    {
        int articles = 0;
        QStringList without;
        for (const ItemRef &ref : cited) {
            const auto item = known.constFind(ref.id());
            const bool isArticle = ref.place == Place::Feed;
            if (isArticle && item == known.cend())
                continue; // an ordinary link
            ++m_report.asked;
            const ItemRef whole = item == known.cend() ? ref : item->ref;
            m_asked << whole;
            const QList<const Adapter *> givers = giversOf(m_request.adapters, whole);
            if (!givers.isEmpty())
                m_toAsk[givers.first()->word()] << whole;
            else if (isArticle)
                ++articles;
            else
                without << ref.id();
        }
        if (articles > 0)
            m_report.notes << tr("%n article(s) of feeds cannot be read again one by one.", nullptr, articles);
        if (!without.isEmpty())
            m_report.notes << tr("No place can be asked again for: %1.").arg(without.join(u", "_s));
    }

    void ask(const Adapter &adapter, const QList<ItemRef> &refs)
    {
        const std::unique_ptr<Transport> transport = m_tools.transport();
        Wire wire(*transport, m_tools.courtesy, m_tools.clock, m_request.stop);
        StoreSink sink(m_tools.store.subscriptions(), {});
        sink.noteIds();
        sink.dropRanks();
        const FetchTask task = handTask(adapter, m_request);
        const Fetched<FetchSummary> fetched = guarded([&] { return adapter.reread(refs, task, wire, sink); });
        const Status stored = sink.drain();
        m_report.read +=
            int(std::ranges::count_if(refs, [&](const ItemRef &ref) { return sink.ids().contains(ref.id()); }));
        if (fetched)
            m_report.notes << fetched->notes;
        else
            passOn(adapter, refs, sink.ids(), fetched.error());
        if (!stored)
            m_report.notes << stored.error().text();
    }

    void passOn(const Adapter &refusing, const QList<ItemRef> &refs, const QSet<QString> &got, const FetchFault &fault)
    {
        m_refused << &refusing;
        bool isLeft = false;
        for (const ItemRef &ref : refs) {
            if (got.contains(ref.id()))
                continue;
            const Adapter *next = isAskedElsewhere(fault) ? nextGiver(ref) : nullptr;
            if (next)
                m_toAsk[next->word()] << ref;
            isLeft |= next == nullptr;
        }
        if (isLeft)
            m_report.notes << fault.error.text();
    }

    const Adapter *nextGiver(const ItemRef &ref) const
    {
        const QList<const Adapter *> givers = giversOf(m_request.adapters, ref);
        const auto next =
            std::ranges::find_if_not(givers, [this](const Adapter *giver) { return m_refused.contains(giver); });
        return next == givers.end() ? nullptr : *next;
    }

    Status compare(const KnownItems &before, const KnownItems &after)
    {
        const DeletionRule rule = m_tools.store.subscriptions().deletionRule().result().value_or(DeletionRule::Keep);
        QList<ItemRef> gone;
        for (const ItemRef &ref : std::as_const(m_asked)) {
            const auto was = before.constFind(ref.id());
            const auto is = after.constFind(ref.id());
            if (was == before.cend() || is == after.cend())
                continue;
            RereadChange change = changeOf(*was, *is);
            change.purged = rule == DeletionRule::Purge && is->presence != Presence::Present;
            if (change.purged)
                gone << ref;
            if (hasChanged(change))
                m_report.changes << change;
        }
        if (gone.isEmpty())
            return {};
        const Result<int> purged = m_tools.store.threads().purge(gone).result();
        return purged ? Status{} : std::unexpected(purged.error());
    }

    const FetchTools &m_tools;
    HandRequest m_request;
    RereadReport m_report;
    QList<ItemRef> m_asked;
    QMap<QString, QList<ItemRef>> m_toAsk; ///< by the word of the adapter
    QSet<const Adapter *> m_refused;
};

} // namespace

Result<RereadReport> rereadItems(const FetchTools &tools, const QList<ItemRef> &cited, HandRequest request)
{
    return Rereading(tools, std::move(request)).read(cited);
}

} // namespace marbre
