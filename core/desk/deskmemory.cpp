// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <QtConcurrentRun>

namespace marbre {

QFuture<Result<QList<RelatedEdition>>> Desk::relatedEditions(const Edition &edition, EditionId id)
{
    Q_UNUSED(edition)
    Q_UNUSED(id)
    return QtConcurrent::run(&m_pool, []() -> Result<QList<RelatedEdition>> { return QList<RelatedEdition>{}; });
}

} // namespace marbre
