// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedhtml.h"

#include "sources/feeds/feeddocument.h"
#include "sources/html/htmltomarkdown.h"

#include <QDomElement>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isVoid(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 13> names = {
        "area"_L1,  "base"_L1, "br"_L1,   "col"_L1,   "embed"_L1,  "hr"_L1, "img"_L1,
        "input"_L1, "link"_L1, "meta"_L1, "param"_L1, "source"_L1, "wbr"_L1};
    return std::ranges::find(names, name) != names.end();
}

/// Nesting is bounded: what is deeper than 200 elements is not well-formed to isWellFormed().
void writeNode(QString &out, const QDomNode &node)
{
    if (node.isText() || node.isCDATASection()) {
        out += node.nodeValue().toHtmlEscaped();
        return;
    }
    const QDomElement element = node.toElement();
    if (element.isNull())
        return;
    const QString name = element.localName().toLower();
    out += u'<' + name;
    const QDomNamedNodeMap attributes = element.attributes();
    for (int i = 0; i < attributes.count(); ++i) {
        const QDomNode attribute = attributes.item(i);
        out += u' ' + attribute.localName() + "=\""_L1 + attribute.nodeValue().toHtmlEscaped() + u'"';
    }
    out += u'>';
    if (isVoid(name))
        return;
    for (QDomNode child = element.firstChild(); !child.isNull(); child = child.nextSibling())
        writeNode(out, child);
    out += "</"_L1 + name + u'>';
}

} // namespace

QString htmlInside(const QDomElement &element)
{
    QString html;
    for (QDomNode child = element.firstChild(); !child.isNull(); child = child.nextSibling())
        writeNode(html, child);
    return html;
}

QString htmlOfPlain(const QString &text)
{
    static const QRegularExpression blankLines(uR"(\n[ \t\r]*\n\s*)"_s);
    QStringList paragraphs = text.trimmed().split(blankLines, Qt::SkipEmptyParts);
    for (QString &paragraph : paragraphs)
        paragraph = "<p>"_L1 + paragraph.toHtmlEscaped() + "</p>"_L1;
    return paragraphs.join(QString());
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression markup(
        uR"(</?[A-Za-z][A-Za-z0-9]*[^<>]*>|<!--|&(?:#\d+|#[xX][0-9A-Fa-f]+|[A-Za-z]\w*);)"_s);
    return text.contains(markup);
}

QString plainTitle(const QString &text)
{
    static const QRegularExpression otherTags(
        uR"(<(?!/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|mark|p|q|s|samp|script|small|span|strike|strong|style|sub|sup|tt|u|var|wbr)(?:\s[^<>]*)?/?>))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString html = text;
    html.replace(otherTags, u"&lt;"_s);
    return plainOfHtml(html);
}

QString plainOfHtml(const QString &html)
{
    return QString::fromStdString(plainFromHtml(html.toStdString())).simplified();
}

void readWords(FeedItem &item, const QString &html, const QUrl &base)
{
    constexpr qsizetype longest = 80;
    item.body = markdownFromHtml(html.toStdString(), base);
    item.body.erase(item.body.find_last_not_of('\n') + 1);
    if (!item.title.isEmpty())
        return;
    item.lead = plainOfHtml(html);
    if (item.lead.size() <= longest)
        return;
    const qsizetype space = item.lead.lastIndexOf(u' ', longest);
    item.lead = item.lead.first(space > longest / 2 ? space : longest).trimmed() + u'…';
}

} // namespace marbre
