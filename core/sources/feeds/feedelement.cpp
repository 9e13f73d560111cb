// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedelement.h"

#include <syndication/elementwrapper.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QLatin1StringView markOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Own:
        break;
    case Vocabulary::Atom:
        return "w3.org/2005/atom"_L1;
    case Vocabulary::Content:
        return "purl.org/rss/1.0/modules/content"_L1;
    case Vocabulary::DublinCore:
        return "purl.org/dc/elements"_L1;
    case Vocabulary::DublinTerms:
        return "purl.org/dc/terms"_L1;
    case Vocabulary::FeedBurner:
        return "feedburner"_L1;
    case Vocabulary::Itunes:
        return "itunes.com/dtds/"_L1;
    case Vocabulary::Media:
        return "search.yahoo.com/mrss"_L1;
    case Vocabulary::Slash:
        return "purl.org/rss/1.0/modules/slash"_L1;
    case Vocabulary::Threading:
        return "purl.org/syndication/thread"_L1;
    case Vocabulary::Wfw:
        return "wellformedweb.org/commentapi"_L1;
    case Vocabulary::Xhtml:
        return "w3.org/1999/xhtml"_L1;
    }
    return {};
}

bool isOf(const QDomElement &element, const QDomElement &parent, Vocabulary vocabulary)
{
    return vocabulary == Vocabulary::Own ? element.namespaceURI() == parent.namespaceURI()
                                         : element.namespaceURI().contains(markOf(vocabulary), Qt::CaseInsensitive);
}

bool isNamed(const QDomElement &element, QLatin1StringView name)
{
    return element.localName().compare(name, Qt::CaseInsensitive) == 0;
}

/// The next element behind one and what it holds, below root.
QDomElement elementBehind(QDomNode node, const QDomElement &root)
{
    while (node != root) {
        if (const QDomElement next = node.nextSiblingElement(); !next.isNull())
            return next;
        node = node.parentNode();
    }
    return {};
}

} // namespace

QList<QDomElement> children(const QDomElement &parent, Vocabulary vocabulary, QLatin1StringView name)
{
    QList<QDomElement> found;
    for (QDomElement element = parent.firstChildElement(); !element.isNull(); element = element.nextSiblingElement()) {
        if (isNamed(element, name) && isOf(element, parent, vocabulary))
            found.append(element);
    }
    return found;
}

QDomElement child(const QDomElement &parent, Vocabulary vocabulary, QLatin1StringView name)
{
    return children(parent, vocabulary, name).value(0);
}

QString childText(const QDomElement &parent, Vocabulary vocabulary, QLatin1StringView name)
{
    for (const QDomElement &element : children(parent, vocabulary, name)) {
        if (const QString text = element.text().trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

bool holdsElements(const QDomElement &element)
{
    return !element.firstChildElement().isNull();
}

QList<QDomElement> outermost(const QDomElement &root, QLatin1StringView name)
{
    QList<QDomElement> found;
    QDomElement element = root.firstChildElement();
    while (!element.isNull()) {
        const bool matches = isNamed(element, name);
        if (matches)
            found.append(element);
        const QDomElement inner = matches ? QDomElement() : element.firstChildElement();
        element = inner.isNull() ? elementBehind(element, root) : inner;
    }
    return found;
}

QUrl baseOf(const QDomElement &element, const QUrl &outer)
{
    const QString base = Syndication::ElementWrapper(element).xmlBase();
    return base.isEmpty() ? outer : outer.resolved(QUrl(base));
}

QUrl webAddress(const QString &written, const QUrl &base)
{
    const QString text = written.trimmed();
    if (text.isEmpty())
        return {};
    const QUrl url = base.resolved(QUrl(text));
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return isWeb ? url : QUrl();
}

} // namespace marbre
