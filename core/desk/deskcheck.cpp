// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/deskchecks.h"
#include "desk/spelling.h"
#include "editorial/preflight/preflight.h"
#include "store/settingstore.h"
#include "store/threadstore.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

Result<QList<CheckRow>> supersededCheck()
{
    return std::unexpected(Error{ErrorKind::Canceled, Desk::tr("A newer check took this one's place"), {}, {}, {}});
}

Result<EditionBalance> balanceOf(Store &store, const QString &text)
{
    const Body body = parseBody(text);
    const Result<QHash<QString, ResolvedItem>> items = store.threads().resolve(body.sources()).result();
    if (!items)
        return std::unexpected(items.error());
    QList<ThreadId> ids;
    for (const ResolvedItem &item : *items)
        ids << item.threadId;
    const Result<QList<ThreadRow>> rows = store.threads().rows(ids).result();
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, ThreadRow> threads;
    for (const ThreadRow &row : *rows)
        threads.insert(row.remoteId, row);
    return editionBalance(body, threads);
}

} // namespace

QFuture<Result<QList<CheckRow>>> Desk::check(const Edition &edition, CheckOptions options)
{
    if (options.reachLinks) {
        options.reachLinks = false;
        return QtConcurrent::run(&m_pool, [body = edition.body] { return webAddresses(parseBody(body)); })
            .then(
                this,
                [this](const QStringList &addresses) { return fetcher().reach(addresses, m_checks->beginReaching()); })
            .unwrap()
            .then(this,
                  [this, edition, options](const Result<ReachedLinks> &reached) {
                      if (!reached) {
                          return QtFuture::makeReadyValueFuture(
                              Result<QList<CheckRow>>(std::unexpected(reached.error())));
                      }
                      m_checks->setReached(*reached);
                      return check(edition, options);
                  })
            .unwrap();
    }
    const std::stop_token stop = m_checks->begin(options.id);
    Spelling *spelling = options.spelling ? &this->spelling() : nullptr;
    return QtConcurrent::run(&m_pool, [this, edition, options, stop, spelling]() -> Result<QList<CheckRow>> {
        if (stop.stop_requested())
            return supersededCheck();
        const Result<CheckContext> context = m_checks->gather(edition, options.id, spelling, stop);
        if (!context)
            return std::unexpected(context.error());
        QList<CheckRow> rows = preflight(*context);
        if (stop.stop_requested())
            return supersededCheck();
        return rows;
    });
}

void Desk::stopReaching()
{
    m_checks->stopReaching();
}

QFuture<Result<EditionBalance>> Desk::balance(const Edition &edition)
{
    return QtConcurrent::run(&m_pool, [this, body = edition.body] { return balanceOf(*m_store, body); });
}

QFuture<Result<CheckRules>> Desk::checkRules(const QStringList &communities)
{
    return QtConcurrent::run(&m_pool, [this, communities] { return m_checks->rules(communities); });
}

QFuture<Result<void>> Desk::setCheckRules(const QString &community, const CheckRules &rules)
{
    return m_store->settings().setValue(u"rules"_s, community, rulesToJson(rules));
}

} // namespace marbre
