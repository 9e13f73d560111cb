// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/table.h"
#include "editorial/memory/related.h"
#include "editorial/quotes/candidates.h"
#include "editorial/themes/themes.h"
#include "model/thread.h"

#include <QHash>
#include <QJsonObject>

namespace marbre {

/// What is suggested, in the shapes of the command line's JSON: a public interface. Threads that rows does not have
/// are left out.
QJsonObject themeObject(const SuggestedTheme &theme, const QHash<ThreadId, ThreadRow> &rows);
QJsonObject candidateObject(const QuoteCandidate &candidate);
QJsonObject relatedObject(const RelatedEdition &edition);

/// The same for readers.
void addTheme(Table &table, const SuggestedTheme &theme, const QHash<ThreadId, ThreadRow> &rows);
void addCandidate(Table &table, const QuoteCandidate &candidate);
void addRelated(Table &table, const RelatedEdition &edition);

} // namespace marbre
