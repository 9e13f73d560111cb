// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/attribution.h"
#include "manuscript/blocks.h"
#include "manuscript/body.h"
#include "manuscript/inlines.h"

#include <QHash>

namespace marbre {

/// Derives a Body from the block and inline structure of its text.
class BodyReader final
{
public:
    explicit BodyReader(QStringView text);

    Body read();
    const Source &source() const { return m_source; }
    const Blocks &blocks() const { return m_blocks; }
    const Inlines &inlines() const { return m_inlines; }
    /// Whether a definition waits as material, or a link of the prose uses it.
    bool isMaterial(int definition) const;

private:
    struct Quote
    {
        cmark_node *node = nullptr;
        Attribution attribution;
    };

    void findSections();
    void findQuotes();
    void readText();
    void readLinks(const LeafInlines &leaf, BodySection &section);
    void readQuotes();
    BodyQuote quoteOf(const Quote &quote) const;
    void readMaterial();
    void measureProse();
    BodySection &sectionOf(qsizetype byte);
    Span span(ByteSpan bytes) const { return {m_source.position(bytes.begin), m_source.position(bytes.end)}; }
    int columnOf(qsizetype byte) const;
    QString quoteText(const Quote &quote) const;

    Source m_source;
    Blocks m_blocks;
    Inlines m_inlines;
    Body m_body;
    std::vector<qsizetype> m_sectionBegins;  ///< in bytes
    std::vector<Quote> m_quotes;             ///< outermost ones, in order
    QHash<cmark_node *, int> m_attributions; ///< paragraph -> index into m_quotes
};

} // namespace marbre
