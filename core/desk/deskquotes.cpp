// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <QtConcurrentRun>

namespace marbre {

QFuture<Result<QList<QuoteCandidate>>> Desk::suggestQuotes(ThreadId thread, const CandidateRules &rules)
{
    Q_UNUSED(thread)
    Q_UNUSED(rules)
    return QtConcurrent::run(&m_pool, []() -> Result<QList<QuoteCandidate>> { return QList<QuoteCandidate>{}; });
}

} // namespace marbre
