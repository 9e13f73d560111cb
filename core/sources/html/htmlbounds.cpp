// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/htmlbounds.h"

#include "sources/html/tagscanner.h"
#include "sources/html/tagtraits.h"

#include <QtGlobal>
#include <algorithm>
#include <vector>

namespace marbre::html {

namespace {

constexpr size_t harmlessSize = 16 * 1024; ///< whatever stands in so short a text, gumbo copes with it
constexpr int mostAttributes = 64;
constexpr size_t longestTag = 16 * 1024;
constexpr qint64 mostCrossings = 300;
constexpr qint64 mostHiddenTags = 500;
constexpr int mostFrames = 8;           ///< tags that say what stands for the whole document
constexpr qint64 mostRepeats = 1 << 20; ///< elements that crossings may make gumbo add

bool equalsName(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, [](char a, char b) { return (a | 0x20) == (b | 0x20); });
}

struct OpenElement
{
    std::string_view name;
    quint32 traits;
};

/// Writes the balanced form and finds out whether it is needed.
class Balancer final
{
public:
    explicit Balancer(std::string_view html)
        : m_scanner(html)
    {
        m_balanced.reserve(html.size() + html.size() / 8);
    }
    void run();
    bool isNeeded() const
    {
        return m_isHostile || m_deepest > deepestElement || m_crossings > mostCrossings ||
               m_hiddenTags > mostHiddenTags || m_crossings * m_starts > mostRepeats;
    }
    std::string take() { return std::move(m_balanced); }

private:
    void text(std::string_view text);
    void start(const Token &token);
    void skip(std::string_view name, bool rawText);
    void end(std::string_view name);
    void endImplied(quint32 traits);
    void closeDownTo(size_t size);

    TagScanner m_scanner;
    std::string m_balanced;
    std::vector<OpenElement> m_open;
    std::vector<std::string_view> m_endless; ///< names of which no end tag follows any more
    size_t m_deepest = 0;
    size_t m_tooDeep = 0; ///< elements left out because they were nested too deep, and open
    qint64 m_starts = 0;
    qint64 m_crossings = 0;
    qint64 m_hiddenTags = 0;
    int m_frames = 0;
    bool m_isHostile = false;
};

void Balancer::run()
{
    while (const auto token = m_scanner.next()) {
        switch (token->kind) {
        case Token::Text:
            text(token->raw);
            break;
        case Token::Start:
            if (token->isWhole)
                start(*token);
            break;
        case Token::End:
            if (token->isWhole)
                end(token->name);
            break;
        case Token::Other:
            break;
        }
    }
    closeDownTo(0);
}

/// A "<" that begins no tag, always the first character, must begin none behind a tag that was left out either.
void Balancer::text(std::string_view text)
{
    if (text.starts_with('<')) {
        m_balanced += "&lt;";
        text.remove_prefix(1);
    }
    m_balanced += text;
}

void Balancer::skip(std::string_view name, bool rawText)
{
    if (std::ranges::find(m_endless, name) != m_endless.end())
        return;
    if (const auto content = m_scanner.skipElement(name))
        m_hiddenTags += 1 + std::ranges::count(*content, '<');
    else if (rawText)
        m_scanner.skipRest();
    else
        m_endless.push_back(name);
}

void Balancer::start(const Token &token)
{
    const quint32 traits = traitsOf(token.name);
    const bool oversized = token.attributes > mostAttributes || token.raw.size() > longestTag;
    ++m_starts;
    m_isHostile |= oversized;
    if (traits & Frame) {
        m_isHostile |= ++m_frames > mostFrames;
        return;
    }
    if (traits & Unshown) {
        skip(token.name, traits & RawText);
        return;
    }
    endImplied(traits);
    const bool empty = traits & Empty;
    m_deepest = std::max(m_deepest, m_open.size() + m_tooDeep + 1);
    if (m_open.size() >= deepestElement && !empty) {
        m_tooDeep += traits & EndsBySelf ? 0 : 1;
        return;
    }
    if (oversized)
        m_balanced.append("<").append(token.name).append(">");
    else
        m_balanced += token.raw;
    if (!empty)
        m_open.push_back({token.name, traits});
}

void Balancer::endImplied(quint32 traits)
{
    const quint32 ended = endedBy(traits);
    const quint32 barriers = barriersOf(traits);
    for (size_t i = ended ? m_open.size() : 0; i > 0; --i) {
        if (m_open[i - 1].traits & ended) {
            closeDownTo(i - 1);
            return;
        }
        if (m_open[i - 1].traits & barriers)
            return;
    }
}

void Balancer::end(std::string_view name)
{
    const quint32 traits = traitsOf(name);
    if (m_tooDeep > 0 && !(traits & EndsBySelf)) {
        --m_tooDeep;
        return;
    }
    for (size_t i = m_open.size(); i > 0; --i) {
        const OpenElement &open = m_open[i - 1];
        if (open.traits == traits && equalsName(open.name, name)) {
            closeDownTo(i - 1);
            return;
        }
        if ((open.traits & OfTable) && !(traits & OfTable))
            return;
    }
}

/// Every element but the last one that is closed was crossed, unless it may end by itself.
void Balancer::closeDownTo(size_t size)
{
    while (m_open.size() > size) {
        const OpenElement closed = m_open.back();
        m_open.pop_back();
        m_balanced.append("</").append(closed.name).append(">");
        m_crossings += m_open.size() > size && !(closed.traits & EndsBySelf) ? 1 : 0;
    }
}

} // namespace

std::string_view boundedHtml(std::string_view html, std::string &storage)
{
    if (html.size() <= harmlessSize)
        return html;
    Balancer balancer(html);
    balancer.run();
    if (!balancer.isNeeded())
        return html;
    storage = balancer.take();
    return storage;
}

} // namespace marbre::html
