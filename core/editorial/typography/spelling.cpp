// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/typography/spelling.h"

namespace marbre {

QList<SpellWord> wordsToSpell(const Edition &edition, const Body &body)
{
    Q_UNUSED(edition)
    Q_UNUSED(body)
    return {};
}

bool isOfLanguage(QStringView paragraph, const QString &tag)
{
    Q_UNUSED(paragraph)
    Q_UNUSED(tag)
    return true;
}

} // namespace marbre
