// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/bodyedit.h"
#include "manuscript/markdowntext.h"
#include "manuscript/quoteedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// What stands behind the name in an attribution's link: "](permalink "original")", or a reference.
std::optional<Span> linkTail(const QString &body, const BodyQuote &quote)
{
    BodyReader reader(body);
    const Source &source = reader.source();
    for (const LeafInlines &leaf : reader.inlines().leaves) {
        for (const InlineLink &link : leaf.links) {
            const qsizetype begin = source.position(link.span.begin);
            if (begin > quote.wordsSpan.end && begin < quote.span.end && body.at(begin) == u'[')
                return Span{source.position(link.textSpan.end), source.position(link.span.end)};
        }
    }
    return std::nullopt;
}

/// Whether an empty line parts the words from the attribution: after code it need not.
bool isParted(const QString &body, const BodyQuote &quote)
{
    const qsizetype begin = quote.wordsSpan.end + 1;
    qsizetype end = body.indexOf(u'\n', begin);
    end = end < 0 ? body.size() : end;
    return begin < end &&
           std::ranges::all_of(
               QStringView(body).sliced(begin, end - begin), [](QChar c) { return c == u'>' || c.isSpace(); });
}

void addChange(TextEdits &edits, const QString &body, Span span, const QString &text)
{
    if (QStringView(body).sliced(span.begin, span.size()) != text)
        edits << TextEdit{span, text};
}

/// All that must not have changed is as it was, and what was asked for is there.
bool isAsked(const QString &body, int section, int index, const BodyQuote &before, const QString &words,
             const QString &original)
{
    const Body parsed = parseBody(body);
    if (section >= parsed.sections.size() || index >= parsed.section(section).quotes.size())
        return false;
    const BodyQuote &quote = parsed.section(section).quotes.at(index);
    return quote.text == quotedWords(words) && quote.original.simplified() == original.simplified() &&
           quote.author == before.author && quote.permalink == before.permalink && quote.score == before.score;
}

} // namespace

TextEdits setTranslation(const QString &body, int section, int index, const QString &translation)
{
    BodyEdit edit(body);
    if (!edit.hasSection(section) || index < 0 || index >= edit.body().section(section).quotes.size())
        return {};
    const BodyQuote quote = edit.body().section(section).quotes.at(index);
    const std::optional<Span> tail = linkTail(body, quote);
    const bool clears = quotedWords(translation).isEmpty();
    if (!tail || !edit.isBlock(quote.span) || (clears && quote.original.isEmpty()))
        return {};
    const QString &words = clears ? quote.original : translation;
    const QString original = clears ? QString() : quote.verbatim();
    TextEdits edits;
    addChange(edits, body, quote.wordsSpan, blockQuoteOf(words) + (isParted(body, quote) ? QString() : u"\n>"_s));
    addChange(edits, body, *tail, u"]("_s + linkDestination(quote.permalink) + linkTitle(original) + u')');
    edit.change(edits);
    return isAsked(edit.text(), section, index, quote, words, original) ? edit.edits() : TextEdits();
}

} // namespace marbre
