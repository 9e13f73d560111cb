// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/terms.h"

namespace marbre {

QList<Term> termsOf(QStringView text, std::optional<Language> language)
{
    Q_UNUSED(text)
    Q_UNUSED(language)
    return {};
}

} // namespace marbre
