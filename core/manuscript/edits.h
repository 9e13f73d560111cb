// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"
#include "model/edition.h"

#include <QList>
#include <QString>

namespace marbre {

/// Replaces a span of the body.
struct TextEdit
{
    Span span;
    QString text;
};

/// What one action does to the body: edits in ascending order, none overlapping, all in positions of the text before.
using TextEdits = QList<TextEdit>;

QString applied(const TextEdits &edits, QString body);
/// The edits that give the text back, byte for byte: applied(inverse(e, b), applied(e, b)) == b.
TextEdits inverse(const TextEdits &edits, const QString &body);

/// A thread or a quote on its way into the text.
struct Piece
{
    ItemRef ref;
    QString permalink;
    QString title;             ///< of the thread
    QString words;             ///< of the quote, verbatim; empty for a thread
    QString author;            ///< of the quoted comment or post, without "u/"; empty: deleted
    std::optional<int> points; ///< none: left out of the attribution
    bool isQuote() const { return !words.isEmpty(); }
};

// Every function answers edits against the body it is given and leaves blank lines as a careful writer would.
// Sections are indexes into Body::sections; -1 is the introduction. A piece that the body already holds as material
// is moved there, not doubled.

/// Puts pieces into a section's material, before the one with that index; index < 0 or past the end: at its end.
TextEdits addMaterial(const QString &body, int section, const QList<Piece> &pieces, int index = -1);
TextEdits removeMaterial(const QString &body, int section, int index);
TextEdits moveMaterial(const QString &body, int fromSection, int fromIndex, int toSection, int toIndex);

/// A link on the words [begin, end) of the prose; where they are empty, the thread's title is written and linked.
/// Material of the same thread in that section is taken away: it is cited now.
TextEdits insertLink(const QString &body, Span words, const Piece &thread);
/// A block quote with its attribution, as a block of its own after the paragraph at that position.
/// Its language decides the attribution's word for points ("points", "Punkte").
TextEdits insertQuote(const QString &body, qsizetype position, const Piece &quote, const QString &language);
/// The same at the end of a section's prose.
TextEdits appendQuote(const QString &body, int section, const Piece &quote, const QString &language);
/// Moves the quote with that index; toSection's prose end, or before its quote toIndex.
TextEdits moveQuote(const QString &body, int fromSection, int fromIndex, int toSection, int toIndex);
TextEdits removeQuote(const QString &body, int section, int index);

/// A new section before the one with that index (at the end where it is past it or negative).
TextEdits addSection(const QString &body, int index, const QString &heading);
TextEdits renameSection(const QString &body, int section, const QString &heading);
/// So that the section that was from stands at index to of the new order.
TextEdits moveSection(const QString &body, int from, int to);
TextEdits removeSection(const QString &body, int section);

/// The attribution paragraph, without "> ": "— [u/name](permalink) (45 points)".
QString attribution(const Piece &quote, const QString &language, const QString &original = {});
/// "45 points", "1 point": right in the language; points' absolute value decides the plural.
QString pointsText(int points, const QString &language);

} // namespace marbre
