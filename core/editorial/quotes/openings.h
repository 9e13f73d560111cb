// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marbre {

// How sentences hang on what stood before them, in English, French, German and Spanish. Words are case folded, with
// plain apostrophes. README.md says why.

/// Whether a sentence begins as an answer or goes on with what somebody said: "Yes, …", "But …", "That's …".
bool opensAsAnswer(const QStringList &sentence);

/// Whether it speaks of the discussion or to one of its people: "OP", "your comment", "as I said above".
bool namesTheTalk(const QStringList &sentence);

/// Whether the word at an index stands for something named before: "it", "that" with a verb behind it, "he" ...
bool isPointer(const QStringList &sentence, qsizetype index);

/// Whether a word can name what a pronoun behind it stands for: no function word, no common verb or adverb.
bool isNaming(const QString &word);

} // namespace marbre
