// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/commonmark.h"

#include <QRegularExpression>
#include <cmark.h>

using namespace Qt::StringLiterals;

namespace marbre::publish {

namespace {

// A punctuation mark that begins no block and lets "*" and "_" open emphasis behind it.
constexpr char16_t lineGuard = u'※';

using Iterator = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

void dropGuard(cmark_node *paragraph)
{
    cmark_node *first = paragraph ? cmark_node_first_child(paragraph) : nullptr;
    if (!first || cmark_node_get_type(first) != CMARK_NODE_TEXT)
        return;
    const QByteArray rest = nodeText(first).sliced(1).toUtf8();
    cmark_node_set_literal(first, rest.constData());
}

} // namespace

void MarkNodeDeleter::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

MarkDocument parseDocument(QStringView markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    return MarkDocument(cmark_parse_document(utf8.constData(), static_cast<size_t>(utf8.size()), CMARK_OPT_DEFAULT));
}

MarkDocument parseLine(const QString &markdown)
{
    MarkDocument document = parseDocument(QChar(lineGuard) + oneLine(markdown).trimmed());
    dropGuard(cmark_node_first_child(document.get()));
    return document;
}

QString nodeText(cmark_node *node)
{
    QString text = QString::fromUtf8(cmark_node_get_literal(node));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

QString plainText(cmark_node *root)
{
    QString text;
    const Iterator walk(cmark_iter_new(root), cmark_iter_free);
    while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_CODE_BLOCK:
            text += nodeText(node);
            break;
        case CMARK_NODE_HTML_INLINE:
        case CMARK_NODE_HTML_BLOCK:
            text += isLineBreak(nodeText(node)) ? u" "_s : publishedHtml(nodeText(node));
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
        case CMARK_NODE_PARAGRAPH:
            if (!text.isEmpty() && !text.endsWith(u' '))
                text += u' ';
            break;
        default:
            break;
        }
    }
    return oneLine(text).trimmed();
}

QString publishedHtml(const QString &raw)
{
    static const QRegularExpression comment(u"<!--(?:.*?-->|.*\\z)"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString(raw).remove(comment);
}

bool isLineBreak(const QString &rawInline)
{
    static const QRegularExpression tag(u"\\A<br\\s*/?>\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return tag.match(rawInline).hasMatch();
}

QString publishedAddress(const QString &address)
{
    QString trimmed = address.trimmed();
    const bool hasControl =
        std::any_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (hasControl)
        return {};
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1, "mailto:"_L1}) {
        if (trimmed.startsWith(scheme, Qt::CaseInsensitive) && trimmed.size() > scheme.size())
            return trimmed.replace(u' ', "%20"_L1);
    }
    return {};
}

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return line;
}

QuoteFinder::QuoteFinder(const Body &body)
{
    add(body.introduction);
    for (const BodySection &section : body.sections)
        add(section);
}

void QuoteFinder::add(const BodySection &section)
{
    for (const BodyQuote &quote : section.quotes)
        m_byLine.insert(quote.line, &quote);
}

const BodyQuote *QuoteFinder::take(cmark_node *blockQuote)
{
    cmark_node *last = cmark_node_last_child(blockQuote);
    if (!last || cmark_node_get_type(last) != CMARK_NODE_PARAGRAPH)
        return nullptr;
    return m_byLine.take(cmark_node_get_start_line(blockQuote));
}

} // namespace marbre::publish
