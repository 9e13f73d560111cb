// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/bodyreader.h"

#include "manuscript/utf8.h"

#include "manuscript/blockends.h"

#include <cmark.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// An article of a feed has an ordinary address: the label of its material names it, with "-2" where that was taken.
std::optional<ItemRef> articleOfLabel(const QString &label)
{
    if (!label.startsWith("feed_"_L1))
        return std::nullopt;
    return itemRefFromId(QStringView(label).first(label.contains(u'-') ? label.indexOf(u'-') : label.size()));
}

} // namespace

BodyReader::BodyReader(QStringView text)
    : m_source(text)
    , m_blocks(parseBlocks(m_source))
    , m_inlines(parseInlines(m_blocks))
{}

Body BodyReader::read()
{
    findSections();
    findQuotes();
    readText();
    readQuotes();
    readMaterial();
    measureProse();
    m_body.words = m_body.introduction.words;
    for (const BodySection &section : std::as_const(m_body.sections))
        m_body.words += section.words;
    return std::move(m_body);
}

void BodyReader::findSections()
{
    for (const TopBlock &block : m_blocks.top) {
        if (!block.node || cmark_node_get_type(block.node) != CMARK_NODE_HEADING ||
            cmark_node_get_heading_level(block.node) > 2)
            continue;
        BodySection section;
        section.headingSpan = span(block.span);
        section.span.begin = section.headingSpan.begin;
        section.heading = plainText(block.node).simplified();
        section.line = m_source.lineOf(block.span.begin);
        m_sectionBegins.push_back(block.span.begin);
        m_body.sections << section;
    }
    const qsizetype end = m_source.position(m_source.utf8().size());
    for (qsizetype i = 0; i < m_body.sections.size(); ++i)
        m_body.sections[i].span.end = i + 1 < m_body.sections.size() ? m_body.sections[i + 1].span.begin : end;
    m_body.introduction.span.end = m_body.sections.isEmpty() ? end : m_body.sections.first().span.begin;
}

BodySection &BodyReader::sectionOf(qsizetype byte)
{
    const auto after = std::ranges::upper_bound(m_sectionBegins, byte);
    const qsizetype index = after - m_sectionBegins.begin() - 1;
    return index < 0 ? m_body.introduction : m_body.sections[index];
}

void BodyReader::findQuotes()
{
    cmark_iter *iterator = cmark_iter_new(m_blocks.tree.get());
    cmark_node *outer = nullptr;
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        cmark_node *node = cmark_iter_get_node(iterator);
        if (event == CMARK_EVENT_EXIT && node == outer)
            outer = nullptr;
        if (outer || event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_BLOCK_QUOTE)
            continue;
        if (const std::optional<Attribution> attribution = readAttribution(node)) {
            m_attributions.insert(attribution->paragraph, static_cast<int>(m_quotes.size()));
            m_quotes.push_back({node, *attribution});
            outer = node;
        }
    }
    cmark_iter_free(iterator);
}

/// Words and links, leaf by leaf; code is read, too.
void BodyReader::readText()
{
    for (size_t i = 0; i < m_blocks.leaves.size(); ++i) {
        const Leaf &leaf = m_blocks.leaves[i];
        if (m_attributions.contains(leaf.node))
            continue;
        BodySection &section = sectionOf(leaf.content.sourceByte(0));
        section.words += countWords(plainText(leaf.node));
        readLinks(m_inlines.leaves[i], section);
        for (const InlineImage &image : m_inlines.leaves[i].images)
            section.images << BodyImage{span(image.span), image.text, image.target};
    }
    cmark_iter *iterator = cmark_iter_new(m_blocks.tree.get());
    while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator);
        if (cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK)
            sectionOf(m_source.line(linesOf(node, m_source).first).begin).words += countWords(plainText(node));
    }
    cmark_iter_free(iterator);
}

void BodyReader::readLinks(const LeafInlines &leaf, BodySection &section)
{
    for (const InlineLink &found : leaf.links) {
        BodyLink link;
        link.span = span(found.span);
        link.textSpan = span(found.textSpan);
        link.text = plainText(found.node).simplified();
        link.target = fromUtf8Whole(cmark_node_get_url(found.node));
        link.title = fromUtf8Whole(cmark_node_get_title(found.node));
        link.ref = itemRefFromUrl(link.target);
        link.line = m_source.lineOf(found.span.begin);
        link.column = columnOf(found.span.begin);
        section.links << link;
    }
}

void BodyReader::readQuotes()
{
    for (const Quote &quote : m_quotes) {
        const qsizetype begin = m_source.line(linesOf(quote.node, m_source).first).begin;
        sectionOf(begin).quotes << quoteOf(quote);
    }
}

BodyQuote BodyReader::quoteOf(const Quote &quote) const
{
    const LineRange lines = linesOf(quote.node, m_source);
    const ByteSpan first = m_source.line(lines.first);
    const qsizetype mark = std::min(first.begin + cmark_node_get_start_column(quote.node) - 1, first.end);
    const bool ownLine = QByteArrayView(m_source.utf8()).sliced(first.begin, mark - first.begin).trimmed().isEmpty();
    const qsizetype begin = ownLine ? first.begin : mark;
    const int lastWords = linesOf(cmark_node_previous(quote.attribution.block), m_source).last;

    BodyQuote found;
    found.span = span({begin, m_source.line(lines.last).end});
    found.wordsSpan = span({begin, m_source.line(lastWords).end});
    found.text = quoteText(quote);
    found.author = quote.attribution.author;
    if (quote.attribution.link) {
        found.permalink = fromUtf8Whole(cmark_node_get_url(quote.attribution.link));
        found.original = fromUtf8Whole(cmark_node_get_title(quote.attribution.link));
        found.ref = itemRefFromUrl(found.permalink);
    }
    found.points = quote.attribution.points;
    found.score = quote.attribution.score;
    found.line = lines.first;
    found.column = columnOf(mark);
    return found;
}

QString BodyReader::quoteText(const Quote &quote) const
{
    QStringList paragraphs;
    cmark_iter *iterator = cmark_iter_new(quote.node);
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        cmark_node *node = cmark_iter_get_node(iterator);
        const cmark_node_type type = cmark_node_get_type(node);
        const bool isText = type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK;
        if (event == CMARK_EVENT_ENTER && isText && node != quote.attribution.paragraph)
            paragraphs << plainText(node).trimmed();
    }
    cmark_iter_free(iterator);
    return paragraphs.join("\n\n"_L1);
}

bool BodyReader::isMaterial(int definition) const
{
    return !m_inlines.usedLabels.contains(
        normalizedLabel(m_blocks.definitions.at(static_cast<size_t>(definition)).label));
}

void BodyReader::readMaterial()
{
    for (size_t i = 0; i < m_blocks.definitions.size(); ++i) {
        if (!isMaterial(static_cast<int>(i)))
            continue;
        const Definition &definition = m_blocks.definitions[i];
        BodyMaterial material;
        material.span = span(definition.span);
        material.label = fromUtf8Whole(definition.label).simplified();
        material.target = m_inlines.definitions[i].target;
        material.title = m_inlines.definitions[i].title;
        material.ref = itemRefFromUrl(material.target);
        if (!material.ref)
            material.ref = articleOfLabel(material.label);
        sectionOf(definition.span.begin).material << material;
    }
}

/// From the first block after the heading to the end of the last that is not material.
void BodyReader::measureProse()
{
    for (BodySection &section : m_body.sections)
        section.proseSpan = {section.headingSpan.end, section.headingSpan.end};
    for (const TopBlock &block : m_blocks.top) {
        BodySection &section = sectionOf(block.span.begin);
        const Span place = span(block.span);
        const bool isHeading = section.headingSpan.size() > 0 && place.begin == section.headingSpan.begin;
        if (isHeading || (block.definition >= 0 && isMaterial(block.definition)))
            continue;
        if (section.proseSpan.size() == 0)
            section.proseSpan.begin = place.begin;
        section.proseSpan.end = place.end;
    }
}

int BodyReader::columnOf(qsizetype byte) const
{
    return m_source.charactersBetween(m_source.line(m_source.lineOf(byte)).begin, byte) + 1;
}

} // namespace marbre
