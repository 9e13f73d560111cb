// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/htmltomarkdown.h"

#include "sources/html/htmlroles_p.h"
#include "sources/html/htmltree_p.h"
#include "sources/html/markdownwriter.h"
#include "sources/html/visibletext.h"
#include "sources/html/weblink.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace marbre {

namespace html {

namespace {

using namespace std::string_view_literals;

constexpr size_t longestLanguage = 30;
constexpr std::array superscripts = {"⁰"sv, "¹"sv, "²"sv, "³"sv, "⁴"sv, "⁵"sv, "⁶"sv, "⁷"sv, "⁸"sv, "⁹"sv};
constexpr std::array subscripts = {"₀"sv, "₁"sv, "₂"sv, "₃"sv, "₄"sv, "₅"sv, "₆"sv, "₇"sv, "₈"sv, "₉"sv};
constexpr std::array raisedMarks = {std::pair{'+', "⁺"sv}, std::pair{'-', "⁻"sv}, std::pair{'n', "ⁿ"sv}};
constexpr std::array loweredMarks = {std::pair{'+', "₊"sv}, std::pair{'-', "₋"sv}, std::pair{'n', "ₙ"sv}};

std::optional<int> numberOf(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end != text.data() ? std::optional(number) : std::nullopt;
}

/// A single short text with a form of its own for each character, or nothing: "10" and a raised "6" must not become
/// "106", but a raised "th" may stand beside its number.
std::string shifted(const GumboNode *element, bool raised)
{
    const GumboVector *children = childrenOf(element);
    if (!children || children->length != 1)
        return {};
    std::string out;
    for (const char c : onOneLine(wordsOf(child(children, 0)))) {
        const auto &marks = raised ? raisedMarks : loweredMarks;
        const auto *const mark = std::ranges::find(marks, c, &std::pair<char, std::string_view>::first);
        if (c >= '0' && c <= '9')
            out += (raised ? superscripts : subscripts)[size_t(c - '0')];
        else if (mark != marks.end())
            out += mark->second;
        else
            return {};
    }
    return out;
}

/// "language-cpp" and "lang-cpp" on the block or on the code in it.
std::string languageOf(const GumboNode *pre)
{
    const GumboVector *children = childrenOf(pre);
    const bool inner = children->length > 0 && isTag(child(children, 0), GUMBO_TAG_CODE);
    for (const GumboNode *node : {pre, inner ? child(children, 0) : pre}) {
        const std::string_view classes = attribute(node, "class");
        for (std::string_view prefix : {"language-"sv, "lang-"sv}) {
            const size_t at = classes.find(prefix);
            if (at == std::string_view::npos)
                continue;
            const std::string_view name = classes.substr(at + prefix.size(), longestLanguage);
            const auto *const end = std::ranges::find_if_not(
                name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#'; });
            const std::string word(name.begin(), end);
            return word == "auto" || word == "nohighlight" || word == "plaintext" ? std::string() : word;
        }
    }
    return {};
}

std::string preformattedOf(const GumboNode *pre)
{
    std::string text;
    NodeWalk walk(pre);
    walk.next();
    while (const GumboNode *node = walk.next()) {
        if (isElement(node)) {
            const Role role = roleOf(node);
            if (role == Role::Dropped)
                walk.skip();
            else if (role == Role::Break)
                text += '\n';
        } else {
            appendVerbatim(text, wordsOf(node));
        }
    }
    return text;
}

bool isTracker(const GumboNode *image)
{
    const auto isDot = [](std::string_view size) { return size == "0" || size == "1"; };
    return isDot(attribute(image, "width")) || isDot(attribute(image, "height"));
}

std::string descriptionOf(const GumboNode *image)
{
    const std::string words = onOneLine(attribute(image, "alt"));
    return words.empty() ? onOneLine(attribute(image, "title")) : words;
}

/// Tells the writer what a tree holds.
class TreeReader final
{
public:
    explicit TreeReader(const QUrl &base)
        : m_base(base)
    {}
    std::string read(const GumboNode *root);

private:
    struct Frame
    {
        const GumboNode *node;
        unsigned next; ///< child
        Role role;
        bool links; ///< it began a link
    };
    void enter(const GumboNode *node);
    void enterElement(const GumboNode *node);
    bool begin(const GumboNode *node, Role role);
    bool beginLink(const GumboNode *anchor);
    void end(const Frame &frame);
    void image(const GumboNode *node);

    QUrl m_base;
    MarkdownWriter m_writer;
    std::vector<Frame> m_frames;
    bool m_isNewCell = false; ///< no words of it yet
};

std::string TreeReader::read(const GumboNode *root)
{
    enter(root);
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        const GumboVector *children = childrenOf(frame.node);
        if (children && frame.next < children->length) {
            enter(child(children, frame.next++));
        } else {
            const Frame ended = frame;
            m_frames.pop_back();
            end(ended);
        }
    }
    return m_writer.take();
}

void TreeReader::enter(const GumboNode *node)
{
    if (isElement(node) || node->type == GUMBO_NODE_DOCUMENT) {
        enterElement(node);
        return;
    }
    const std::string_view words = wordsOf(node);
    if (node->type != GUMBO_NODE_WHITESPACE && !words.empty()) {
        if (m_isNewCell && m_writer.isWithinLine())
            m_writer.text(" | ");
        m_isNewCell = false;
    }
    m_writer.text(words);
}

void TreeReader::enterElement(const GumboNode *node)
{
    const Role role = node->type == GUMBO_NODE_DOCUMENT ? Role::Passed : roleOf(node);
    if (role == Role::Dropped)
        return;
    const bool links = role == Role::Link && beginLink(node);
    if (begin(node, role))
        m_frames.push_back({node, 0, role, links});
}

bool TreeReader::beginLink(const GumboNode *anchor)
{
    std::string target = m_writer.isInLink() ? std::string() : webTarget(attribute(anchor, "href"), m_base);
    return !target.empty() && m_writer.beginLink(std::move(target));
}

/// False where its content is done already.
bool TreeReader::begin(const GumboNode *node, Role role)
{
    switch (role) {
    case Role::Block:
        m_writer.endParagraph();
        break;
    case Role::Quotation:
        m_writer.openQuotation();
        break;
    case Role::BulletList:
        m_writer.openList(std::nullopt);
        break;
    case Role::NumberedList:
        m_writer.openList(numberOf(attribute(node, "start")).value_or(1));
        break;
    case Role::Item:
        m_writer.openItem();
        break;
    case Role::Heading:
        m_writer.beginHeading(int(node->v.element.tag) - int(GUMBO_TAG_H1) + 1);
        break;
    case Role::Strong:
        m_writer.beginStrong();
        break;
    case Role::Emphasis:
        m_writer.beginEmphasis();
        break;
    case Role::Code:
        m_writer.beginCode();
        break;
    case Role::Row:
        m_writer.breakLine(); // rows are lines of one paragraph, as long as their cells hold nothing but words
        m_isNewCell = false;
        break;
    case Role::Cell:
        m_writer.text(" ");
        m_isNewCell = true;
        break;
    case Role::Quoted:
        m_writer.text("“");
        break;
    case Role::Struck:
        m_writer.text("~~"); // what was taken back must not read as if it stood
        break;
    case Role::Superscript:
    case Role::Subscript:
        if (const std::string text = shifted(node, role == Role::Superscript); !text.empty()) {
            m_writer.text(text);
            return false;
        }
        break;
    case Role::Preformatted:
        m_writer.preformatted(preformattedOf(node), languageOf(node));
        return false;
    case Role::Image:
        image(node);
        return false;
    case Role::Break:
        m_writer.lineBreak();
        return false;
    case Role::Rule:
        m_writer.rule();
        return false;
    case Role::Link:
    case Role::Passed:
    case Role::Dropped:
        break;
    }
    return true;
}

void TreeReader::end(const Frame &frame)
{
    switch (frame.role) {
    case Role::Block:
        m_writer.endParagraph();
        break;
    case Role::Quotation:
    case Role::BulletList:
    case Role::NumberedList:
    case Role::Item:
        m_writer.close();
        break;
    case Role::Heading:
        m_writer.endHeading();
        break;
    case Role::Strong:
        m_writer.endStrong();
        break;
    case Role::Emphasis:
        m_writer.endEmphasis();
        break;
    case Role::Code:
        m_writer.endCode();
        break;
    case Role::Link:
        if (frame.links)
            m_writer.endLink();
        break;
    case Role::Quoted:
        m_writer.text("”");
        break;
    case Role::Struck:
        m_writer.text("~~");
        break;
    default:
        break;
    }
}

void TreeReader::image(const GumboNode *node)
{
    std::string words = descriptionOf(node);
    if (isTracker(node) && words.empty())
        return;
    const bool drawsWords = hasClass(node, "emoji");
    std::string target = drawsWords ? std::string() : webTarget(attribute(node, "src"), m_base);
    if (words.empty() && !target.empty())
        words = fileNameOf(target);
    const bool links = !words.empty() && !target.empty() && m_writer.beginLink(std::move(target));
    m_writer.text(words);
    if (links)
        m_writer.endLink();
}

bool partsWords(Role role)
{
    return role >= Role::Block && role <= Role::Cell;
}

/// Whether words stand behind a block and not in it.
bool isBehindBlock(const GumboNode *text)
{
    const GumboVector *siblings = text->parent && text->index_within_parent > 0 ? childrenOf(text->parent) : nullptr;
    if (!siblings || text->index_within_parent > siblings->length)
        return false;
    const GumboNode *before = child(siblings, unsigned(text->index_within_parent) - 1);
    return isElement(before) && partsWords(roleOf(before));
}

} // namespace

std::string markdownOf(const GumboNode *node, const QUrl &base)
{
    return TreeReader(base).read(node);
}

std::string plainTextOf(const GumboNode *node)
{
    std::string text;
    NodeWalk walk(node);
    while (const GumboNode *one = walk.next()) {
        if (!isElement(one)) {
            text += isBehindBlock(one) ? " " : "";
            text += wordsOf(one);
            continue;
        }
        const Role role = roleOf(one);
        if (role == Role::Dropped)
            walk.skip();
        else if (role == Role::Image)
            text += descriptionOf(one);
        else if (partsWords(role))
            text += ' ';
    }
    return onOneLine(text);
}

} // namespace html

std::string markdownFromHtml(std::string_view html, const QUrl &base)
{
    const html::HtmlTree tree(html);
    return html::markdownOf(tree.root(), base);
}

std::string plainFromHtml(std::string_view html)
{
    if (html.find_first_of("<&") == std::string_view::npos)
        return html::onOneLine(html);
    const html::HtmlTree tree(html);
    return html::plainTextOf(tree.root());
}

} // namespace marbre
