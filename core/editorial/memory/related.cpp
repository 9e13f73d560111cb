// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/memory/related.h"

namespace marbre {

QList<RelatedEdition> relatedEditions(const EditionProfile &edition, const QList<EditionProfile> &past, int most)
{
    Q_UNUSED(edition)
    Q_UNUSED(past)
    Q_UNUSED(most)
    return {};
}

} // namespace marbre
