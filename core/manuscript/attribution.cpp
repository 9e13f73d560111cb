// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/attribution.h"

#include "manuscript/inlines.h"

#include <cmark.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype longestName = 80; ///< a longer line after a dash is prose

bool isLongDash(QChar c)
{
    return c == u'—' || c == u'–' || c == u'―';
}

bool isDash(const QString &text)
{
    return text == "-"_L1 || text == "--"_L1 || (text.size() == 1 && isLongDash(text.front()));
}

/// "- [u/name](…)" is a list of one item in Markdown.
cmark_node *onlyParagraph(cmark_node *list)
{
    cmark_node *item = cmark_node_first_child(list);
    if (!item || cmark_node_next(item) || cmark_node_get_list_type(list) != CMARK_BULLET_LIST)
        return nullptr;
    cmark_node *paragraph = cmark_node_first_child(item);
    const bool only =
        paragraph && !cmark_node_next(paragraph) && cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH;
    return only ? paragraph : nullptr;
}

QString withoutUserMark(QString name)
{
    name = name.trimmed();
    if (name.startsWith("/u/"_L1))
        return name.sliced(3);
    return name.startsWith("u/"_L1) ? name.sliced(2) : name;
}

/// "(45 points)" and ", 45 points" -> "45 points".
QString scoreIn(QString text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (text.startsWith(u',') || text.startsWith(u'·') || isLongDash(text.front())))
        text = text.sliced(1).trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

std::optional<Attribution> linked(Attribution found, bool inList)
{
    QString before;
    for (cmark_node *node = cmark_node_first_child(found.paragraph); node != found.link; node = cmark_node_next(node))
        before += plainText(node);
    QString after;
    for (cmark_node *node = cmark_node_next(found.link); node; node = cmark_node_next(node))
        after += plainText(node);
    found.author = withoutUserMark(plainText(found.link));
    before = before.trimmed();
    if (!(inList ? before.isEmpty() : isDash(before)))
        return std::nullopt;
    found.score = scoreIn(after);
    found.points = pointsOf(found.score);
    return found;
}

std::optional<Attribution> unlinked(Attribution found, bool inList)
{
    const QString text = plainText(found.paragraph).trimmed();
    if (inList || text.isEmpty() || !isLongDash(text.front()) || text.size() > longestName)
        return std::nullopt;
    static const QRegularExpression nameAndScore(u"^.\\s*(.*?)\\s*(?:\\(([^()]*)\\))?$"_s);
    const QRegularExpressionMatch match = nameAndScore.match(text);
    found.author = withoutUserMark(match.captured(1));
    found.score = match.captured(2).trimmed();
    found.points = pointsOf(found.score);
    return found.author.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace

std::optional<Attribution> readAttribution(cmark_node *blockQuote)
{
    Attribution found;
    found.block = cmark_node_last_child(blockQuote);
    if (!found.block || !cmark_node_previous(found.block))
        return std::nullopt;
    const bool inList = cmark_node_get_type(found.block) == CMARK_NODE_LIST;
    found.paragraph = inList ? onlyParagraph(found.block) : found.block;
    if (!found.paragraph || cmark_node_get_type(found.paragraph) != CMARK_NODE_PARAGRAPH)
        return std::nullopt;
    for (cmark_node *node = cmark_node_first_child(found.paragraph); node && !found.link;
         node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_LINK)
            found.link = node;
    }
    return found.link ? linked(found, inList) : unlinked(found, inList);
}

std::optional<int> pointsOf(const QString &score)
{
    static const QRegularExpression number(
        u"([-−]?)\\s?(\\d{1,3}(?:[ ,.'’\\x{A0}\\x{202F}]\\d{3})+|\\d+)(?![\\d.,]*[\\dkKmM])"_s);
    const QRegularExpressionMatch match = number.match(score);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits;
    for (const QChar c : match.captured(2)) {
        if (c.isDigit())
            digits += c;
    }
    bool fits = false;
    const int value = digits.toInt(&fits);
    if (!fits)
        return std::nullopt;
    return match.capturedLength(1) > 0 ? -value : value;
}

} // namespace marbre
