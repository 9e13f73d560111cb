// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/attributionstyle.h"
#include "manuscript/bodyedit.h"
#include "manuscript/editmaterial.h"
#include "manuscript/markdowntext.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

const BodyQuote *quoteAt(const Body &body, int section, int index)
{
    if (section < -1 || section >= body.sections.size() || index < 0 || index >= body.section(section).quotes.size())
        return nullptr;
    return &body.section(section).quotes.at(index);
}

QString blockOf(const Piece &quote, const QString &language, const AttributionStyle &style)
{
    return blockQuoteOf(quote.words) + u"\n>\n> "_s + attribution(quote, language, style);
}

/// The end of the block that a position is in; the end of the prose where it is among the material.
qsizetype placeAfter(const BodyEdit &edit, qsizetype position)
{
    const BodyEdit::Block *block = edit.blockAt(position);
    if (!block)
        return position;
    return block->material ? edit.proseEnd(edit.body().sectionAt(position)) : block->span.end;
}

} // namespace

TextEdits insertQuote(const QString &body, qsizetype position, const Piece &quote, const QString &language,
                      const AttributionStyle &style)
{
    if (quotedWords(quote.words).isEmpty())
        return {};
    BodyEdit edit(body);
    edit.insertBlock(placeAfter(edit, std::clamp<qsizetype>(position, 0, body.size())),
                     blockOf(quote, language, style));
    if (const std::optional<MaterialPlace> held = findMaterial(edit.body(), quote))
        takeMaterial(edit, *held);
    return edit.edits();
}

TextEdits insertQuote(const QString &body, qsizetype position, const Piece &quote, const QString &language)
{
    return insertQuote(body, position, quote, language, AttributionStyle());
}

TextEdits appendQuote(const QString &body, int section, const Piece &quote, const QString &language,
                      const AttributionStyle &style)
{
    BodyEdit edit(body);
    return edit.hasSection(section) ? insertQuote(body, edit.proseEnd(section), quote, language, style) : TextEdits();
}

TextEdits appendQuote(const QString &body, int section, const Piece &quote, const QString &language)
{
    return appendQuote(body, section, quote, language, AttributionStyle());
}

TextEdits moveQuote(const QString &body, int fromSection, int fromIndex, int toSection, int toIndex)
{
    BodyEdit edit(body);
    const BodyQuote *moved = quoteAt(edit.body(), fromSection, fromIndex);
    if (!moved || !edit.hasSection(toSection) || !edit.isBlock(moved->span) ||
        (fromSection == toSection && (fromIndex == toIndex || fromIndex + 1 == toIndex)))
        return {};
    const QString text = body.sliced(moved->span.begin, moved->span.size());
    edit.removeBlock(moved->span);
    const int index = fromSection == toSection && toIndex > fromIndex ? toIndex - 1 : toIndex;
    const BodyQuote *next = quoteAt(edit.body(), toSection, index);
    edit.insertBlock(next && edit.isBlock(next->span) ? next->span.begin : edit.proseEnd(toSection), text);
    return edit.edits();
}

TextEdits removeQuote(const QString &body, int section, int index)
{
    BodyEdit edit(body);
    const BodyQuote *quote = quoteAt(edit.body(), section, index);
    if (quote && edit.isBlock(quote->span))
        edit.removeBlock(Span(quote->span));
    return edit.edits();
}

QString attribution(const Piece &quote, const QString &language, const QString &original)
{
    return attribution(quote, language, AttributionStyle(), original);
}

} // namespace marbre
