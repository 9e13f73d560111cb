// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"
#include "model/edition.h"

#include <QList>
#include <QString>

namespace marbre {

/// A word that can be looked up in the dictionary of the edition's language.
struct SpellWord
{
    QString word;
    QString field; ///< of the header ("headline", "standfirst", "key_points", "sign_off"); empty: the body
    int index = 0; ///< of the key point
    Span span;     ///< in the field, or the body
    friend bool operator==(const SpellWord &, const SpellWord &) = default;
};

/// Headline, standfirst, key points, sign-off and body, word by word. Left out: user names, communities, addresses,
/// code, attributions, and paragraphs and quotes of another language than the edition's. Linear. Thread: any.
QList<SpellWord> wordsToSpell(const Edition &edition, const Body &body);
/// Whether a stretch of the body is to be spelt: for an editor that marks words as they are typed.
/// paragraphs that are of another language than tag are not.
bool isOfLanguage(QStringView paragraph, const QString &tag);
/// Whether a dictionary can say anything of it: not of a letter alone, of "GPT-5", of an acronym, of "OpenAI".
bool isSpellable(QStringView word);

} // namespace marbre
