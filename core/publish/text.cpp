// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/commonmark.h"
#include "publish/furniture.h"
#include "publish/renderers.h"

#include <QRegularExpression>
#include <QStringList>
#include <cmark.h>

using namespace Qt::StringLiterals;

namespace marbre::publish {

namespace {

constexpr QLatin1StringView blankLine = "\n\n"_L1;

using Iterator = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

/// The lines after the first are set under the first one's words.
QString hanging(const QString &mark, const QString &text)
{
    static const QRegularExpression innerLine(u"\\n(?=[^\\n])"_s);
    return mark + QString(text).replace(innerLine, u'\n' + QString(mark.size(), u' '));
}

QString bullet(const QString &text)
{
    return hanging(u"  • "_s, text);
}

QString numbered(int number, int widest, const QString &text)
{
    const qsizetype digits = QString::number(widest).size();
    return hanging(u"  %1. "_s.arg(number, static_cast<int>(digits)), text);
}

QString withoutDash(const QString &attribution)
{
    static const QRegularExpression dash(u"\\A\\s*[-–—―]+\\s*"_s);
    return QString(attribution).remove(dash);
}

QString inlineText(cmark_node *block)
{
    QString text;
    const Iterator walk(cmark_iter_new(block), cmark_iter_free);
    for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(walk.get());
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            text += nodeText(node);
            break;
        case CMARK_NODE_SOFTBREAK:
            text += u' ';
            break;
        case CMARK_NODE_LINEBREAK:
            text += u'\n';
            break;
        case CMARK_NODE_HTML_INLINE:
            text += isLineBreak(nodeText(node)) ? u"\n"_s : publishedHtml(nodeText(node));
            break;
        default:
            break;
        }
    }
    // What a comment at the end leaves before it.
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Writes blocks as a letter would: words without marks, lists with bullets, quotes in quotation marks.
class TextBody final
{
public:
    explicit TextBody(const Body &body)
        : m_quotes(body)
    {}

    QString blocks(cmark_node *first, const cmark_node *end, QLatin1StringView separator = blankLine)
    {
        QStringList parts;
        for (cmark_node *block = first; block && block != end; block = cmark_node_next(block)) {
            if (const QString text = blockText(block); !text.isEmpty())
                parts << text;
        }
        return parts.join(separator);
    }

private:
    QString blockText(cmark_node *block)
    {
        switch (cmark_node_get_type(block)) {
        case CMARK_NODE_BLOCK_QUOTE:
        case CMARK_NODE_LIST:
            return nested(block);
        case CMARK_NODE_CODE_BLOCK:
            return codeText(block);
        case CMARK_NODE_HTML_BLOCK:
            return publishedHtml(nodeText(block)).trimmed();
        case CMARK_NODE_THEMATIC_BREAK:
            return u"* * *"_s;
        default:
            return inlineText(block);
        }
    }

    QString nested(cmark_node *block)
    {
        if (m_depth == deepestNesting)
            return plainText(block);
        ++m_depth;
        const QString text = cmark_node_get_type(block) == CMARK_NODE_LIST ? listText(block) : quoteText(block);
        --m_depth;
        return text;
    }

    QString quoteText(cmark_node *block)
    {
        const bool attributed = m_quotes.take(block) != nullptr;
        cmark_node *attribution = attributed ? cmark_node_last_child(block) : nullptr;
        // A quotation within a quotation takes the other marks.
        const QChar mark = m_quoteDepth++ % 2 == 0 ? u'"' : u'\'';
        const QString words = mark + blocks(cmark_node_first_child(block), attribution) + mark;
        --m_quoteDepth;
        return attribution ? words + u" - "_s + withoutDash(inlineText(attribution)) : words;
    }

    QString listText(cmark_node *list)
    {
        const bool isOrdered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
        const QLatin1StringView separator = cmark_node_get_list_tight(list) ? "\n"_L1 : blankLine;
        int number = cmark_node_get_list_start(list);
        int widest = number - 1;
        for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item))
            ++widest;
        QStringList items;
        for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
            const QString text = blocks(cmark_node_first_child(item), nullptr, separator);
            items << (isOrdered ? numbered(number++, widest, text) : bullet(text));
        }
        return items.join(separator);
    }

    static QString codeText(cmark_node *block)
    {
        QString code = nodeText(block);
        if (code.endsWith(u'\n'))
            code.chop(1);
        return hanging(u"    "_s, code);
    }

    QuoteFinder m_quotes;
    int m_depth = 0;
    int m_quoteDepth = 0;
};

/// The article's paragraphs; what is empty leaves no gap.
class Paragraphs final
{
public:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_parts << text;
    }
    void addList(const QString &title, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        m_parts << title << lines.join(u'\n');
    }
    QByteArray bytes() const { return m_parts.isEmpty() ? QByteArray() : m_parts.join(blankLine).toUtf8() + '\n'; }

private:
    QStringList m_parts;
};

QStringList keyPointLines(const QStringList &keyPoints)
{
    QStringList lines;
    for (const QString &point : keyPoints) {
        if (const QString text = inlineText(parseLine(point).get()); !text.isEmpty())
            lines << bullet(text);
    }
    return lines;
}

QString signOffLine(const Edition &edition)
{
    const QString line = oneLine(edition.signOff);
    return line.isEmpty() || edition.byline.isEmpty() ? line : line + u" - "_s + oneLine(edition.byline);
}

QStringList relatedLines(const EditionSnapshot &snapshot)
{
    QStringList lines;
    for (const RelatedInfo &related : snapshot.related) {
        const QString date = dateText(related.date, snapshot.edition.language);
        const QString label = oneLine(relatedLabel(related));
        lines << bullet(date.isEmpty() ? label : u"%1 (%2)"_s.arg(label, date));
    }
    return lines;
}

QStringList sourceLines(const QList<SourceInfo> &sources)
{
    QStringList lines;
    for (const SourceInfo &source : sources) {
        QStringList parts{source.title, source.community, source.permalink};
        parts.removeAll(QString());
        lines << numbered(static_cast<int>(lines.size()) + 1, static_cast<int>(sources.size()),
                          oneLine(parts.join(u" - "_s)));
    }
    return lines;
}

} // namespace

QByteArray renderText(const EditionSnapshot &snapshot)
{
    const Edition &edition = snapshot.edition;
    const Furniture words = furnitureFor(edition.language);
    const MarkDocument body = parseDocument(edition.body);
    Paragraphs article;
    article.add(oneLine(edition.headline));
    article.add(oneLine(edition.standfirst));
    article.add(oneLine(edition.byline));
    article.addList(words.keyPoints, keyPointLines(edition.keyPoints));
    article.add(TextBody(snapshot.body).blocks(cmark_node_first_child(body.get()), nullptr));
    article.add(signOffLine(edition));
    article.addList(words.related, relatedLines(snapshot));
    article.addList(words.sources, sourceLines(snapshot.sources));
    return article.bytes();
}

} // namespace marbre::publish
