// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/bodyhtml.h"

#include "publish/commonmark.h"

#include <algorithm>
#include <cmark.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace marbre::publish {

namespace {

using Iterator = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

QList<qsizetype> lineStarts(const QString &text)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isReturn = text.at(i) == u'\r' && !(i + 1 < text.size() && text.at(i + 1) == u'\n');
        if (text.at(i) == u'\n' || isReturn)
            starts << i + 1;
    }
    return starts;
}

QString linkTag(const QString &address, const QString &title)
{
    const QString attribute = title.isEmpty() ? QString() : u" title=\"%1\""_s.arg(escaped(title));
    return u"<a href=\""_s + escaped(address) + u'"' + attribute + u'>';
}

QString addressOf(cmark_node *link)
{
    return publishedAddress(QString::fromUtf8(cmark_node_get_url(link)));
}

bool isTight(cmark_node *paragraph)
{
    cmark_node *item = cmark_node_parent(paragraph);
    cmark_node *list = item ? cmark_node_parent(item) : nullptr;
    return list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
}

/// Counts a nesting in and out; whether what is entered or left now is not too deep.
bool isShown(int &depth, bool entering)
{
    if (entering)
        return ++depth <= deepestNesting;
    return depth-- <= deepestNesting;
}

/// Inline nodes, the same on the page, in the proof and in a key point.
class InlineWriter
{
public:
    void write(cmark_iter *walk, cmark_node *node, bool entering)
    {
        m_html += std::exchange(m_anchor, QString());
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            m_html += escaped(nodeText(node));
            break;
        case CMARK_NODE_CODE:
            m_html += u"<code>"_s + escaped(nodeText(node)) + u"</code>"_s;
            break;
        case CMARK_NODE_SOFTBREAK:
            m_html += u'\n';
            break;
        case CMARK_NODE_LINEBREAK:
            m_html += u"<br>\n"_s;
            break;
        case CMARK_NODE_HTML_INLINE:
            m_html += isLineBreak(nodeText(node)) ? u"<br>"_s : escaped(publishedHtml(nodeText(node)));
            break;
        case CMARK_NODE_EMPH:
            style(u"em"_s, entering);
            break;
        case CMARK_NODE_STRONG:
            style(u"strong"_s, entering);
            break;
        case CMARK_NODE_LINK:
            link(node, entering);
            break;
        case CMARK_NODE_IMAGE:
            image(node);
            cmark_iter_reset(walk, node, CMARK_EVENT_EXIT);
            break;
        default:
            break;
        }
    }

protected:
    QString m_html;
    QString m_anchor; ///< waits for the first words

private:
    void style(const QString &tag, bool entering)
    {
        if (isShown(m_styles, entering))
            m_html += (entering ? u"<"_s : u"</"_s) + tag + u'>';
    }

    void link(cmark_node *node, bool entering)
    {
        const QString address = addressOf(node);
        if (address.isEmpty())
            return;
        m_html += entering ? linkTag(address, QString::fromUtf8(cmark_node_get_title(node))) : u"</a>"_s;
        m_insideLink = entering;
    }

    void image(cmark_node *node)
    {
        const QString address = m_insideLink ? QString() : addressOf(node);
        const QString words = escaped(plainText(node));
        if (address.isEmpty())
            m_html += words;
        else
            m_html += linkTag(address, QString::fromUtf8(cmark_node_get_title(node))) +
                      (words.isEmpty() ? escaped(address) : words) + u"</a>"_s;
    }

    int m_styles = 0;
    bool m_insideLink = false;
};

class LineWriter final : public InlineWriter
{
public:
    QString html(cmark_node *document)
    {
        const Iterator walk(cmark_iter_new(document), cmark_iter_free);
        for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;)
            write(walk.get(), cmark_iter_get_node(walk.get()), event == CMARK_EVENT_ENTER);
        return m_html;
    }
};

class BodyWriter final : public InlineWriter
{
public:
    BodyWriter(const EditionSnapshot &snapshot, BodyMarkup &markup)
        : m_markup(markup)
        , m_quotes(snapshot.body)
        , m_lineStarts(lineStarts(snapshot.edition.body))
    {}

    QString html(cmark_node *document)
    {
        const Iterator walk(cmark_iter_new(document), cmark_iter_free);
        for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
            cmark_node *node = cmark_iter_get_node(walk.get());
            const bool entering = event == CMARK_EVENT_ENTER;
            if (entering && cmark_node_parent(node) == document)
                m_anchor = m_markup.anchor(positionOf(node));
            block(walk.get(), node, entering);
        }
        return m_html;
    }

private:
    struct OpenQuote
    {
        const BodyQuote *quote = nullptr;
        cmark_node *attribution = nullptr;
    };

    void block(cmark_iter *walk, cmark_node *node, bool entering)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            paragraph(node, entering);
            break;
        case CMARK_NODE_HEADING:
            heading(node, entering);
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            if (isBlockShown(entering))
                quote(node, entering);
            break;
        case CMARK_NODE_LIST:
            if (isBlockShown(entering))
                list(node, entering);
            break;
        case CMARK_NODE_ITEM:
            if (m_depth <= deepestNesting)
                m_html += entering ? u"<li>"_s : u"</li>\n"_s;
            break;
        case CMARK_NODE_CODE_BLOCK:
            codeBlock(node);
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            m_html += u"<hr>\n"_s;
            break;
        case CMARK_NODE_HTML_BLOCK:
            rawBlock(node);
            break;
        default:
            write(walk, node, entering);
            break;
        }
    }

    /// Counts block quotes and lists in and out.
    bool isBlockShown(bool entering) { return isShown(m_depth, entering); }

    void paragraph(cmark_node *node, bool entering)
    {
        const bool isAttribution = !m_open.isEmpty() && m_open.last().attribution == node;
        if (isAttribution)
            m_html += entering ? m_markup.beginAttribution() : m_markup.endAttribution();
        else if (!isTight(node))
            m_html += entering ? u"<p>"_s : u"</p>\n"_s;
        else if (!entering && cmark_node_next(node))
            m_html += u'\n';
    }

    void heading(cmark_node *node, bool entering)
    {
        if (entering) {
            m_level = std::clamp(cmark_node_get_heading_level(node), 2, m_level + 1);
            m_html += m_markup.beginHeading(m_level, plainText(node));
        } else {
            m_html += u"</h%1>\n"_s.arg(m_level);
        }
    }

    void quote(cmark_node *node, bool entering)
    {
        if (entering) {
            const BodyQuote *found = m_quotes.take(node);
            m_open.append({found, found ? cmark_node_last_child(node) : nullptr});
            m_html += m_markup.beginQuote(found);
        } else {
            m_html += m_markup.endQuote(m_open.takeLast().quote);
        }
    }

    void list(cmark_node *node, bool entering)
    {
        const bool isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        const int start = cmark_node_get_list_start(node);
        if (!entering)
            m_html += isOrdered ? u"</ol>\n"_s : u"</ul>\n"_s;
        else if (isOrdered && start != 1)
            m_html += u"<ol start=\"%1\">\n"_s.arg(start);
        else
            m_html += isOrdered ? u"<ol>\n"_s : u"<ul>\n"_s;
    }

    void codeBlock(cmark_node *node)
    {
        QString code = nodeText(node);
        if (code.endsWith(u'\n'))
            code.chop(1);
        m_html += u"<pre>"_s + std::exchange(m_anchor, QString()) + u"<code>"_s + escaped(code) + u"</code></pre>\n"_s;
    }

    void rawBlock(cmark_node *node)
    {
        const QString shown = publishedHtml(nodeText(node)).trimmed();
        if (!shown.isEmpty())
            m_html += u"<p>"_s + std::exchange(m_anchor, QString()) + escaped(shown) + u"</p>\n"_s;
    }

    /// Top-level blocks stand behind spaces at most, so that their column counts UTF-16 units too.
    qsizetype positionOf(cmark_node *node) const
    {
        const qsizetype line = std::clamp<qsizetype>(cmark_node_get_start_line(node) - 1, 0, m_lineStarts.size() - 1);
        return m_lineStarts.at(line) + std::max(0, cmark_node_get_start_column(node) - 1);
    }

    BodyMarkup &m_markup;
    QuoteFinder m_quotes;
    QList<qsizetype> m_lineStarts;
    QList<OpenQuote> m_open;
    int m_depth = 0;
    int m_level = 1;
};

} // namespace

QString bodyHtml(const EditionSnapshot &snapshot, BodyMarkup &markup)
{
    const MarkDocument document = parseDocument(snapshot.edition.body);
    return BodyWriter(snapshot, markup).html(document.get());
}

QString lineHtml(const QString &markdown)
{
    return LineWriter().html(parseLine(markdown).get());
}

QString escaped(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return kept.toHtmlEscaped();
}

} // namespace marbre::publish
