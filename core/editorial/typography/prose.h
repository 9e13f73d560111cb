// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/text/language.h"
#include "manuscript/body.h"

#include <QList>
#include <QString>

namespace marbre {

/// Stands in Prose::text for what a reader does not see: marks, brackets and targets of links, ends of lines' marks.
inline constexpr QChar hiddenChar(0xE000);
/// Stands there for what is read and left alone: code, addresses, names of users, escaped signs.
inline constexpr QChar solidChar(0xE001);

/// A paragraph or heading as its reader sees it, of the same length as it has in the body, so that positions agree.
struct Prose
{
    qsizetype begin = 0; ///< of the text in the body
    QString text;
    bool quoted = false;     ///< in a quote that has an attribution
    bool translated = false; ///< quoted, and the original is known
};

/// All paragraphs and headings of a body in their order. Attributions, code, material and front matter are none.
QList<Prose> proseOf(const QString &body);
/// A plain field of the header.
Prose proseOfLine(const QString &line);
/// Whether it is written in a language, as far as can be told: what is unclear is the edition's own, but for a quote in
/// its author's words, which is left alone.
bool isWrittenIn(const Prose &prose, QStringView source, std::optional<Language> language);

} // namespace marbre
