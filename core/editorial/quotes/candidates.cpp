// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/candidates.h"

namespace marbre {

QList<QuoteCandidate> quoteCandidates(const ThreadDetail &thread, const CandidateRules &rules)
{
    Q_UNUSED(thread)
    Q_UNUSED(rules)
    return {};
}

bool standsAlone(const QString &words)
{
    return !words.isEmpty();
}

} // namespace marbre
