// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/bodyedit.h"
#include "manuscript/editmaterial.h"
#include "manuscript/markdowntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// A paragraph's or heading's text with what must not be cut in it, in positions of the body.
struct Line
{
    Span span;
    QList<Span> wholes;
    QList<BodyLink> links;
};

bool touches(Span a, Span b)
{
    return a.begin < b.end && b.begin < a.end;
}

std::optional<Line> lineAt(const QString &body, qsizetype position)
{
    BodyReader reader(body);
    const Source &source = reader.source();
    for (size_t i = 0; i < reader.blocks().leaves.size(); ++i) {
        const InlineContent &content = reader.blocks().leaves[i].content;
        const Span span{source.position(content.sourceByte(0)),
                        source.position(content.sourceByte(content.text.size()))};
        if (position < span.begin || position > span.end || content.text.isEmpty())
            continue;
        Line line{span, {}, {}};
        for (const ByteSpan &whole : reader.inlines().leaves[i].wholes)
            line.wholes << Span{source.position(whole.begin), source.position(whole.end)};
        const Body parsed = reader.read();
        for (const BodyLink &link : parsed.section(parsed.sectionAt(position)).links) {
            if (touches(link.span, span))
                line.links << link;
        }
        return line;
    }
    return std::nullopt;
}

bool inAttribution(const Body &body, qsizetype position)
{
    const QList<BodyQuote> &quotes = body.section(body.sectionAt(position)).quotes;
    return std::ranges::any_of(quotes, [position](const BodyQuote &quote) {
        return position > quote.wordsSpan.end && position <= quote.span.end;
    });
}

bool isEscaped(const QString &body, qsizetype at)
{
    qsizetype slashes = 0;
    while (at - slashes > 0 && body.at(at - slashes - 1) == u'\\')
        ++slashes;
    return slashes % 2 == 1;
}

QString titleLink(const Piece &thread)
{
    const QString title = thread.title.simplified();
    return u'[' + escapedInline(title.isEmpty() ? thread.permalink : title) + u"]("_s +
           linkDestination(thread.permalink) + u')';
}

/// Brackets in the words that have no partner would end the link too early or never.
QList<qsizetype> looseBrackets(const QString &body, Span words, const QList<Span> &wholes)
{
    QList<qsizetype> open;
    QList<qsizetype> loose;
    for (qsizetype i = words.begin; i < words.end; ++i) {
        const auto whole = std::ranges::find_if(wholes, [i](Span span) { return span.contains(i); });
        if (whole != wholes.end()) {
            i = whole->end - 1;
        } else if (body.at(i) == u'[' && !isEscaped(body, i)) {
            open << i;
        } else if (body.at(i) == u']' && !isEscaped(body, i)) {
            if (open.isEmpty())
                loose << i;
            else
                open.removeLast();
        }
    }
    loose << open;
    std::ranges::sort(loose);
    return loose;
}

TextEdits linkWords(const QString &body, Span words, const Line &line, const Piece &thread)
{
    const QString end = u"]("_s + linkDestination(thread.permalink) + u')';
    for (const BodyLink &link : line.links) {
        const bool within = link.span.begin <= words.begin && link.span.end >= words.end;
        if (within && body.at(link.span.begin) == u'[')
            return {{{link.textSpan.end, link.span.end}, end}}; // the words link already: a new target for them
    }
    for (const Span &whole : line.wholes) {
        if (touches(whole, words))
            words = {std::min(words.begin, whole.begin), std::max(words.end, whole.end)};
    }
    while (words.end < line.span.end && isEscaped(body, words.end))
        ++words.end;
    TextEdits edits;
    if (isEscaped(body, words.begin))
        edits << TextEdit{{words.begin, words.begin}, u"\\["_s};
    else if (words.begin > 0 && body.at(words.begin - 1) == u'!' && !isEscaped(body, words.begin - 1))
        edits << TextEdit{{words.begin - 1, words.begin}, u"\\!["_s};
    else
        edits << TextEdit{{words.begin, words.begin}, u"["_s};
    TextEdits inner;
    for (const BodyLink &link : line.links) {
        if (touches(link.span, words)) {
            inner << TextEdit{{link.span.begin, link.textSpan.begin}, {}};
            inner << TextEdit{{link.textSpan.end, link.span.end}, {}};
        }
    }
    for (const qsizetype bracket : looseBrackets(body, words, line.wholes))
        inner << TextEdit{{bracket, bracket}, u"\\"_s};
    std::ranges::stable_sort(inner, {}, [](const TextEdit &edit) { return edit.span.begin; });
    return edits + inner + TextEdits{{{words.end, words.end}, end}};
}

TextEdits writeTitle(const QString &body, qsizetype position, const Line &line, const Piece &thread)
{
    for (const Span &whole : line.wholes) {
        if (position > whole.begin && position < whole.end)
            position = whole.end;
    }
    if (isEscaped(body, position) && position < line.span.end)
        ++position;
    const QChar before = position > line.span.begin ? body.at(position - 1) : QChar(u' ');
    const QChar after = position < line.span.end ? body.at(position) : QChar(u' ');
    QString text = titleLink(thread);
    if (!before.isSpace() && !u"(«“‘’'\""_s.contains(before))
        text.prepend(u' ');
    if (after.isLetterOrNumber() || u"[(*_`<"_s.contains(after))
        text.append(u' ');
    return {{{position, position}, text}};
}

Span trimmed(const QString &body, Span words)
{
    while (words.begin < words.end && body.at(words.begin).isSpace())
        ++words.begin;
    while (words.end > words.begin && body.at(words.end - 1).isSpace())
        --words.end;
    return words;
}

} // namespace

TextEdits insertLink(const QString &body, Span words, const Piece &thread)
{
    BodyEdit edit(body);
    words.begin = std::clamp<qsizetype>(words.begin, 0, body.size());
    words.end = std::clamp(words.end, words.begin, body.size());
    const Span chosen = trimmed(body, words);
    if (chosen.size() > 0)
        words = chosen;
    const std::optional<Line> line = lineAt(body, words.begin);
    const int section = edit.body().sectionAt(words.begin);
    if (!line || inAttribution(edit.body(), words.begin)) {
        const BodyEdit::Block *block = edit.blockAt(words.begin);
        const qsizetype after = !block ? words.begin : block->material ? edit.proseEnd(section) : block->span.end;
        edit.insertBlock(after, titleLink(thread));
    } else {
        words.end = std::min(words.end, line->span.end);
        edit.change(chosen.size() > 0 ? linkWords(body, words, *line, thread)
                                      : writeTitle(body, words.begin, *line, thread));
    }
    if (const std::optional<MaterialPlace> held = findMaterial(edit.body(), thread, section))
        takeMaterial(edit, *held);
    return edit.edits();
}

} // namespace marbre
