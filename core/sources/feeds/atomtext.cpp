// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/atomtext.h"

#include "sources/feeds/feedelement.h"
#include "sources/feeds/feedhtml.h"

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isXmlType(const QString &type)
{
    return type == "xhtml"_L1 || type.endsWith("/xml"_L1) || type.endsWith("+xml"_L1);
}

} // namespace

QString atomHtml(const QDomElement &element)
{
    if (!element.attribute(u"src"_s).isEmpty())
        return {};
    const QString type = element.attribute(u"type"_s).trimmed().toLower();
    const QString mode = element.attribute(u"mode"_s).trimmed().toLower(); // Atom 0.3
    const bool isHtml = type == "html"_L1 || type == "text/html"_L1;
    const bool isText = type.isEmpty() || type == "text"_L1 || type.startsWith("text/"_L1);
    if (mode == "base64"_L1 || (!isHtml && !isText && !isXmlType(type))) {
        if (!isText && !isHtml && !isXmlType(type))
            return {}; // a picture or the like
        const QString text = QString::fromUtf8(QByteArray::fromBase64(element.text().trimmed().toLatin1()));
        return isHtml || isXmlType(type) ? text : htmlOfPlain(text);
    }
    if (holdsElements(element))
        return htmlInside(element);
    // Where its kind says markup and yet there is none in it, the markup is escaped: text of an XML type, too
    if (isHtml || isXmlType(type))
        return element.text();
    return htmlOfPlain(element.text());
}

} // namespace marbre
