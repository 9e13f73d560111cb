// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/htmlbounds.h"

#include "sources/html/tagscanner.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <vector>

namespace marbre::html {

namespace {

using namespace std::string_view_literals;

constexpr size_t harmlessSize = 16 * 1024; ///< whatever stands in so short a text, gumbo copes with it
constexpr int mostAttributes = 64;
constexpr size_t longestTag = 16 * 1024;
constexpr qint64 mostCrossings = 300;
constexpr qint64 mostHiddenTags = 500;
constexpr qint64 mostRepeats = 1 << 20; ///< elements that crossings may make gumbo add

template <size_t size>
bool isOneOf(std::string_view name, const std::array<std::string_view, size> &words)
{
    return std::ranges::any_of(words, [name](std::string_view word) { return equalsWord(name, word); });
}

bool isVoid(std::string_view name)
{
    static constexpr std::array words = {"br"sv,     "img"sv,    "hr"sv,      "input"sv,   "meta"sv,
                                         "link"sv,   "wbr"sv,    "col"sv,     "area"sv,    "base"sv,
                                         "source"sv, "embed"sv,  "param"sv,   "track"sv,   "frame"sv,
                                         "image"sv,  "keygen"sv, "bgsound"sv, "basefont"sv};
    return isOneOf(name, words);
}

/// Elements whose content is text whatever it looks like, up to the end tag or the end.
bool isRawText(std::string_view name)
{
    static constexpr std::array words = {"script"sv, "style"sv,   "iframe"sv,  "textarea"sv,
                                         "xmp"sv,    "noembed"sv, "noframes"sv};
    return isOneOf(name, words);
}

/// Elements of which nothing is shown.
bool isSkipped(std::string_view name)
{
    static constexpr std::array words = {"svg"sv,    "math"sv,   "noscript"sv, "template"sv,
                                         "select"sv, "object"sv, "applet"sv};
    return isRawText(name) || isOneOf(name, words);
}

/// Tags that make an HTML parser change its ways for the whole document: they are dropped where HTML is rewritten.
bool isFrame(std::string_view name)
{
    static constexpr std::array words = {"html"sv, "head"sv, "body"sv, "frameset"sv, "plaintext"sv};
    return isOneOf(name, words);
}

bool isOptionalEnd(std::string_view name)
{
    static constexpr std::array words = {"p"sv,  "li"sv, "dd"sv,    "dt"sv,    "td"sv,
                                         "th"sv, "tr"sv, "tbody"sv, "thead"sv, "tfoot"sv};
    return isOneOf(name, words);
}

bool isTablePart(std::string_view name)
{
    static constexpr std::array words = {"table"sv, "tr"sv,    "td"sv,    "th"sv,
                                         "tbody"sv, "thead"sv, "tfoot"sv, "caption"sv};
    return isOneOf(name, words);
}

bool closesParagraph(std::string_view name)
{
    static constexpr std::array words = {
        "p"sv,      "div"sv,     "ul"sv,      "ol"sv,      "li"sv,       "blockquote"sv, "pre"sv,
        "table"sv,  "h1"sv,      "h2"sv,      "h3"sv,      "h4"sv,       "h5"sv,         "h6"sv,
        "hr"sv,     "dl"sv,      "dt"sv,      "dd"sv,      "section"sv,  "article"sv,    "aside"sv,
        "header"sv, "footer"sv,  "nav"sv,     "main"sv,    "figure"sv,   "form"sv,       "figcaption"sv,
        "center"sv, "address"sv, "details"sv, "summary"sv, "fieldset"sv, "menu"sv,       "listing"sv};
    return isOneOf(name, words);
}

/// Which open element the beginning of another one ends; empty where none.
std::string_view endedBy(std::string_view open, std::string_view name)
{
    const auto both = [&](std::initializer_list<std::string_view> words) {
        const auto among = [&](std::string_view one) {
            return std::ranges::any_of(words, [one](std::string_view word) { return equalsWord(one, word); });
        };
        return among(open) && among(name);
    };
    const bool ended = both({"li"sv}) || both({"dt"sv, "dd"sv}) || both({"td"sv, "th"sv}) || both({"tr"sv}) ||
                       both({"tbody"sv, "thead"sv, "tfoot"sv}) || both({"a"sv}) ||
                       (equalsWord(open, "p") && closesParagraph(name));
    return ended ? open : std::string_view();
}

/// What an implied end does not reach beyond.
bool isBarrier(std::string_view open, std::string_view name)
{
    if (equalsWord(open, "table"))
        return true;
    if (isTablePart(name))
        return false;
    return equalsWord(open, "td") || equalsWord(open, "th") || equalsWord(open, "caption") ||
           equalsWord(open, "button") ||
           ((equalsWord(name, "li") || equalsWord(name, "dt") || equalsWord(name, "dd")) &&
            (equalsWord(open, "ul") || equalsWord(open, "ol") || equalsWord(open, "dl") || equalsWord(open, "menu")));
}

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
    void skip(std::string_view name);
    void end(std::string_view name);
    void endImplied(std::string_view name);
    void closeDownTo(size_t size);

    TagScanner m_scanner;
    std::string m_balanced;
    std::vector<std::string_view> m_open;
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

/// A "<" that begins no tag here must begin none behind a tag that was left out either.
void Balancer::text(std::string_view text)
{
    for (const char c : text) {
        if (c == '<')
            m_balanced += "&lt;";
        else
            m_balanced += c;
    }
}

void Balancer::skip(std::string_view name)
{
    if (std::ranges::find(m_endless, name) != m_endless.end())
        return;
    if (const auto content = m_scanner.skipElement(name))
        m_hiddenTags += 1 + std::ranges::count(*content, '<');
    else if (isRawText(name))
        m_scanner.skipRest();
    else
        m_endless.push_back(name);
}

void Balancer::start(const Token &token)
{
    ++m_starts;
    m_isHostile |= token.attributes > mostAttributes || token.raw.size() > longestTag;
    if (isFrame(token.name)) {
        m_isHostile |= ++m_frames > 8;
        return;
    }
    if (isSkipped(token.name)) {
        skip(token.name);
        return;
    }
    endImplied(token.name);
    const bool empty = isVoid(token.name);
    m_deepest = std::max(m_deepest, m_open.size() + m_tooDeep + 1);
    if (m_open.size() >= deepestElement && !empty) {
        m_tooDeep += isOptionalEnd(token.name) ? 0 : 1;
        return;
    }
    if (token.attributes > mostAttributes || token.raw.size() > longestTag)
        m_balanced.append("<").append(token.name).append(">");
    else
        m_balanced += token.raw;
    if (!empty)
        m_open.push_back(token.name);
}

void Balancer::endImplied(std::string_view name)
{
    for (size_t i = m_open.size(); i > 0; --i) {
        if (!endedBy(m_open[i - 1], name).empty()) {
            closeDownTo(i - 1);
            return;
        }
        if (isBarrier(m_open[i - 1], name))
            return;
    }
}

void Balancer::end(std::string_view name)
{
    if (m_tooDeep > 0 && !isOptionalEnd(name)) {
        --m_tooDeep;
        return;
    }
    for (size_t i = m_open.size(); i > 0; --i) {
        const std::string_view open = m_open[i - 1];
        if (open.size() == name.size() &&
            std::ranges::equal(open, name, [](char a, char b) { return (a | 0x20) == (b | 0x20); })) {
            closeDownTo(i - 1);
            return;
        }
        if (isTablePart(open) && !isTablePart(name))
            return;
    }
}

/// Every element but the last one that is closed was crossed, unless it may end by itself.
void Balancer::closeDownTo(size_t size)
{
    while (m_open.size() > size) {
        const std::string_view name = m_open.back();
        m_open.pop_back();
        m_balanced.append("</").append(name).append(">");
        m_crossings += m_open.size() > size && !isOptionalEnd(name) ? 1 : 0;
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
