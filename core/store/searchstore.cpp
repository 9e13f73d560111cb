// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchstore.h"

#include "store/storeparts.h"

namespace marbre {

QFuture<Result<SearchResult>> SearchStore::find(SearchRequest request)
{
    return m_parts.searching->find(std::move(request));
}

QFuture<Result<void>> SearchStore::caughtUp()
{
    return m_parts.searching->caughtUp();
}

} // namespace marbre
