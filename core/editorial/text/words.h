// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace marbre {

/// A word as it stands in a text. Words that stand in one phrase are numbered on; a full stop, a line's end, or what is
/// left out parts phrases.
struct ProseWord
{
    QStringView text; ///< into the text that was read
    int phrase = 0;
};

/// The words of a Markdown text in their order, at most so many. Left out: addresses and links' destinations, code,
/// entities, names of users and communities ("u/…", "r/…", "@…"), words without a letter, and what is longer than any
/// word. An apostrophe parts words, a hyphen too, but before a figure: "d'abord" is two, "GPT-5" is one.
/// Linear in what is read of the text.
QList<ProseWord> proseWords(QStringView text, qsizetype most);

/// Lower case, without accents, ligatures taken apart: "Œuvré" is "oeuvre".
QString foldedWord(QStringView word);

} // namespace marbre
