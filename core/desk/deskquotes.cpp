// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "store/threadstore.h"

#include <QtConcurrentRun>

namespace marbre {

QFuture<Result<QList<QuoteCandidate>>> Desk::suggestQuotes(ThreadId thread, const CandidateRules &rules)
{
    return QtConcurrent::run(&m_pool, [this, thread, rules]() -> Result<QList<QuoteCandidate>> {
        const Result<ThreadDetail> detail = m_store->threads().detail(thread).result();
        if (!detail)
            return std::unexpected(detail.error());
        return quoteCandidates(*detail, rules);
    });
}

} // namespace marbre
