// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/proof.h"

namespace marbre {

QuoteProof proveQuote(const BodyQuote &quote, const ResolvedItem *item)
{
    return {verifyQuote(quote, item), {}};
}

} // namespace marbre
