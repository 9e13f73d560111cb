// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/html/htmltomarkdown.h"

#include "sources/html/htmlparts_p.h"
#include "sources/html/htmlroles_p.h"
#include "sources/html/htmltree_p.h"
#include "sources/html/markdownwriter.h"
#include "sources/html/visibletext.h"
#include "sources/html/weblink.h"

#include <charconv>

namespace marbre {

namespace html {

namespace {

std::optional<int> numberOf(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end != text.data() ? std::optional(number) : std::nullopt;
}

bool isTracker(const GumboNode *image)
{
    const auto isDot = [](std::string_view size) { return size == "0" || size == "1"; };
    return isDot(attribute(image, "width")) || isDot(attribute(image, "height"));
}

/// Tells the writer what a tree holds.
class TreeReader final
{
public:
    TreeReader(const QUrl &base, const GumboNode *without)
        : m_base(base)
        , m_without(without)
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
    const GumboNode *m_without;
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
    if (role == Role::Dropped || node == m_without)
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
        if (const std::string text = shiftedText(node, role == Role::Superscript); !text.empty()) {
            m_writer.text(text);
            return false;
        }
        break;
    case Role::Preformatted:
        m_writer.preformatted(preformattedText(node), languageOf(node));
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

} // namespace

std::string markdownOf(const GumboNode *node, const QUrl &base, const GumboNode *without)
{
    return TreeReader(base, without).read(node);
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
