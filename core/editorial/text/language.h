// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace marbre {

/// The languages whose stop words, stems and function words the program knows.
enum class Language { English, French, German, Spanish };

/// From a BCP 47 tag, by its first part: "fr-CA" is French. None for other languages.
std::optional<Language> languageFromTag(QStringView tag);
QString languageTag(Language language); ///< "en", "fr", "de", "es"

/// What a text is written in; none where it is too short, of another language, or unclear. Markdown, addresses and code
/// do not count. Deterministic; linear in the text, of which only the beginning is looked at. Thread: any.
std::optional<Language> guessLanguage(QStringView text);

} // namespace marbre
