// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/language.h"

namespace marbre {

std::optional<Language> languageFromTag(QStringView tag)
{
    Q_UNUSED(tag)
    return {};
}

QString languageTag(Language language)
{
    Q_UNUSED(language)
    return {};
}

std::optional<Language> guessLanguage(QStringView text)
{
    Q_UNUSED(text)
    return {};
}

} // namespace marbre
