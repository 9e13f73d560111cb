// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <cmark.h>
#include <cstdlib>
#include <memory>
#include <string>

namespace marbre::testing {

/// What the reference implementation makes of a Markdown text, raw HTML let through: nothing may need its protection.
inline QByteArray renderedHtml(const std::string &markdown)
{
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_UNSAFE), &std::free);
    return QByteArray(html.get());
}

struct Rendered
{
    QString words;        ///< every text and code, spaces collapsed
    QStringList links;    ///< where they lead
    QStringList unwanted; ///< raw HTML and pictures
};

inline Rendered rendered(const std::string &markdown)
{
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &cmark_node_free);
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(document.get()),
                                                                       &cmark_iter_free);
    Rendered result;
    for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        const QString literal = QString::fromUtf8(cmark_node_get_literal(node));
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_CODE_BLOCK:
            result.words += literal;
            break;
        case CMARK_NODE_HTML_INLINE:
        case CMARK_NODE_HTML_BLOCK:
            result.unwanted << literal;
            break;
        case CMARK_NODE_IMAGE:
            result.unwanted << QStringLiteral("image");
            break;
        case CMARK_NODE_LINK:
            if (event == CMARK_EVENT_ENTER)
                result.links << QString::fromUtf8(cmark_node_get_url(node));
            break;
        case CMARK_NODE_EMPH:
        case CMARK_NODE_STRONG:
            break;
        default:
            result.words += QLatin1Char(' ');
            break;
        }
    }
    result.words = result.words.simplified();
    return result;
}

} // namespace marbre::testing
