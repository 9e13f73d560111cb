// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchquery.h"
#include "store/searchstore.h"

namespace marbre {

class Database;

/// SQL functions that the conditions use; once for each connection.
void registerSearchFunctions(Database &desk);

/// The hits of one kind in a desk's connection; for threads and comments the index is attached to it as "idx".
QList<SearchHit> editionHits(Database &desk, const SearchQuery &query, const SearchRequest &request);
QList<SearchHit> threadHits(Database &desk, const SearchQuery &query, const SearchRequest &request);
QList<SearchHit> commentHits(Database &desk, const SearchQuery &query, const SearchRequest &request);

} // namespace marbre
