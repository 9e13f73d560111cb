// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/byhand.h"
#include "desk/citeditems.h"
#include "desk/fetcherparts.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QStringList secretNames(const Adapter &adapter)
{
    Subscription any;
    any.kind = adapter.word();
    return adapter.secretNames(any);
}

QStringList secretNamesOf(const Adapters &adapters, const QList<ItemRef> &refs)
{
    QStringList names;
    for (const std::unique_ptr<Adapter> &adapter : adapters.all()) {
        if (std::ranges::any_of(refs, [&](const ItemRef &ref) { return adapter->canReread(ref); }))
            names << secretNames(*adapter);
    }
    names.removeDuplicates();
    return names;
}

Error unexpectedError(const std::exception &exception)
{
    return {ErrorKind::Internal, Fetcher::tr("The fetch failed"), {}, QString::fromUtf8(exception.what()), {}};
}

} // namespace

/// Reads the secrets, then works on a thread that may block.
template <typename Answer, typename Work>
QFuture<Result<Answer>> Fetcher::byHand(const QStringList &names, const Work &work)
{
    if (m_parts->offline) {
        return QtFuture::makeReadyValueFuture(
            Result<Answer>(std::unexpected(Error{ErrorKind::Canceled,
                                                 tr("Nothing is asked of anybody while you work offline"),
                                                 {},
                                                 {},
                                                 tr("Go online first.")})));
    }
    return m_parts->secrets.read(names)
        .then(this,
              [this, work, stop = m_parts->hands.get_token()](const QHash<QString, QString> &values) {
                  const HandRequest request{m_parts->adapters, {values, m_parts->keepSecret()}, stop};
                  return QtConcurrent::run(&m_parts->handPool, [this, work, request]() -> Result<Answer> {
                      try {
                          return work(m_parts->tools, request);
                      } catch (const std::exception &exception) {
                          return std::unexpected(unexpectedError(exception));
                      }
                  });
              })
        .unwrap();
}

QFuture<Result<FetchPreview>> Fetcher::preview(const Subscription &subscription)
{
    const Adapter *adapter = m_parts->adapters.named(subscription.kind);
    if (!adapter) {
        return QtFuture::makeReadyValueFuture(
            Result<FetchPreview>(std::unexpected(Error{ErrorKind::Unsupported,
                                                       tr("This version does not know how to fetch the feed"),
                                                       subscription.kind,
                                                       {},
                                                       {}})));
    }
    return byHand<FetchPreview>(adapter->secretNames(subscription),
                                [adapter, subscription](const FetchTools &tools, const HandRequest &request) {
                                    return previewFeed(tools, *adapter, subscription, request);
                                });
}

QFuture<Result<ThreadId>> Fetcher::fetchThread(const QString &address)
{
    const QString typed = address.trimmed();
    const QUrl url(typed);
    const bool isWeb = !linkKey(typed).isEmpty();
    std::optional<ItemRef> ref = itemRefFromId(typed);
    if (!ref)
        ref = itemRefFromUrl(typed);
    if (!ref && !isWeb) {
        return QtFuture::makeReadyValueFuture(
            Result<ThreadId>(std::unexpected(Error{ErrorKind::Usage,
                                                   tr("This is neither the address nor the id of a thread"),
                                                   typed,
                                                   {},
                                                   tr("Paste the address from the browser.")})));
    }
    if (!ref || giversOf(m_parts->adapters, *ref).isEmpty()) {
        const QStringList names = secretNamesOf(m_parts->adapters, {{Place::Reddit, u"t3_0"_s, {}}});
        return byHand<ThreadId>(names, [url](const FetchTools &tools, const HandRequest &request) {
            return fetchOnePage(tools, url, request);
        });
    }
    // any site may have addresses that look like those of Lemmy and Discourse
    const bool isGuessed = isWeb && (ref->place == Place::Lemmy || ref->place == Place::Discourse);
    return byHand<ThreadId>(secretNamesOf(m_parts->adapters, {*ref}),
                            [ref = *ref, url, isGuessed](const FetchTools &tools, const HandRequest &request) {
                                const Result<ThreadId> thread = fetchOneThread(tools, ref, request);
                                if (thread || !isGuessed || request.stop.stop_requested())
                                    return thread;
                                const Result<ThreadId> page = fetchOnePage(tools, url, request);
                                return page ? page : thread;
                            });
}

QFuture<Result<void>> Fetcher::fetchRest(const ItemRef &thread)
{
    return byHand<void>(secretNamesOf(m_parts->adapters, {thread}),
                        [thread](const FetchTools &tools, const HandRequest &request) {
                            return fetchOneThread(tools, thread, request).transform([](ThreadId) {});
                        });
}

QFuture<Result<RereadReport>> Fetcher::reread(const Edition &edition)
{
    const QList<ItemRef> cited = citedItems(parseBody(edition.body), Citing::Text);
    return byHand<RereadReport>(
        secretNamesOf(m_parts->adapters, cited),
        [cited](const FetchTools &tools, const HandRequest &request) { return rereadItems(tools, cited, request); });
}

QFuture<Result<ReachedLinks>> Fetcher::reach(const QStringList &addresses, std::stop_token stop)
{
    return byHand<ReachedLinks>(
        {}, [addresses, stop = std::move(stop)](const FetchTools &tools, const HandRequest &request) {
            std::stop_source either;
            const std::stop_callback byCaller(stop, [&either] { either.request_stop(); });
            const std::stop_callback byFetcher(request.stop, [&either] { either.request_stop(); });
            return Result<ReachedLinks>(reachLinks(tools, addresses, either.get_token()));
        });
}

} // namespace marbre
