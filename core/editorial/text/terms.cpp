// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/terms.h"

#include "editorial/text/termreader.h"

#include <limits>

namespace marbre {

QList<Term> termsOf(QStringView text, std::optional<Language> language)
{
    QList<Term> terms;
    QList<PlacedTerm> placed = TermReader().read(text, language, std::numeric_limits<qsizetype>::max());
    terms.reserve(placed.size());
    for (PlacedTerm &term : placed)
        terms << std::move(term.term);
    return terms;
}

} // namespace marbre
