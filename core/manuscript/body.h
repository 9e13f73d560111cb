// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/place.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

namespace marbre {

/// A stretch of the body, in UTF-16 units of its QString; end is exclusive.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype size() const { return end - begin; }
    bool contains(qsizetype position) const { return position >= begin && position < end; }
    friend bool operator==(Span, Span) = default;
};

/// A link in the prose or in a quote's attribution. Images are not links.
struct BodyLink
{
    Span span;     ///< from "[" to ")"
    Span textSpan; ///< the words that link
    QString text;  ///< the words, without markup
    QString target;
    QString title;
    std::optional<ItemRef> ref; ///< where the target is a permalink
    int line = 0;               ///< of the body, from 1
    int column = 0;             ///< in characters, from 1
};

struct BodyImage
{
    Span span;
    QString text; ///< what stands for it where it is not seen; empty: nothing
    QString target;
};

/// A block quote whose last paragraph is an attribution: "— [u/name](permalink \"original\") (45 points)".
struct BodyQuote
{
    Span span;      ///< the whole block quote, without the line end that closes it
    Span wordsSpan; ///< the excerpt's lines, "> " included
    QString text;   ///< the excerpt, without markup; paragraphs parted by a blank line
    QString author; ///< as written, without "u/"
    QString permalink;
    QString original; ///< the excerpt in its own language, where the quote is a translation; else empty
    std::optional<ItemRef> ref;
    std::optional<int> points; ///< as printed
    QString score;             ///< what stands in the parentheses, without them: "45 points"
    int line = 0;
    int column = 0;
    /// The words to find in the comment: the original of a translation, else the excerpt.
    const QString &verbatim() const { return original.isEmpty() ? text : original; }
};

/// A thread or quote that waits in a section: a link reference definition that no prose uses.
struct BodyMaterial
{
    Span span; ///< its line or lines, without the last line end
    QString label;
    QString target;
    QString title;              ///< a thread's title, or a quote's words
    std::optional<ItemRef> ref; ///< by the target, or where that is no permalink by the label
    bool isQuote() const { return ref && ref->isComment(); }
};

/// A heading and all up to the next one of level 2 (or 1), or the introduction (no heading, index -1).
struct BodySection
{
    Span span;                    ///< from the heading to before the next; the introduction from 0
    Span headingSpan;             ///< the heading's line(s); empty for the introduction
    Span proseSpan;               ///< between the heading and the material at the end
    QString heading;              ///< without markup
    int line = 0;                 ///< of the heading, from 1
    int words = 0;                ///< of heading and prose as read, quotes included, attributions and material not
    QList<BodyLink> links;        ///< to threads and elsewhere, in order; attributions not included
    QList<BodyQuote> quotes;      ///< in order
    QList<BodyImage> images = {}; ///< of prose and quotes, in order
    QList<BodyMaterial> material; ///< in order; in the introduction: what lies "on the marble"
};

/// All that is derived from a body. A value; parse again after a change.
struct Body
{
    BodySection introduction;
    QList<BodySection> sections;
    int words = 0;

    /// The section that holds a position; -1: the introduction.
    int sectionAt(qsizetype position) const;
    const BodySection &section(int index) const { return index < 0 ? introduction : sections.at(index); }
    /// Cited threads (links of the prose and threads of quoted comments), each once, in the order of first citation.
    QList<ItemRef> sources() const;
    /// Whether the prose, a quote or material names this item (by remote id). Any web address is the article of a feed
    /// that has it.
    bool holds(const QString &remoteId) const;
    /// What the web addresses of prose and quotes that are no permalinks would be as articles of feeds, each once.
    QList<ItemRef> articles() const;
    /// Makes permalinks of those addresses whose article is among these remote ids: they are sources from then on.
    void takeArticles(const QSet<QString> &known);
};

/// Linear in the text; any text parses. Thread: any.
Body parseBody(QStringView body);

/// Words as a reader counts them: letters and digits, joined by apostrophes and hyphens.
int countWords(QStringView text);

} // namespace marbre
