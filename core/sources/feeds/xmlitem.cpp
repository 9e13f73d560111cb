// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/xmlitem_p.h"

#include "sources/feeds/atomtext.h"
#include "sources/feeds/feedelement.h"
#include "sources/feeds/feedhtml.h"
#include "sources/feeds/feedtime.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <syndication/atom/link.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

using enum Vocabulary;

/// Whichever namespace the feed speaks: Atom's own, or Atom within RSS.
QList<QDomElement> atomElements(const QDomElement &parent, QLatin1StringView name)
{
    const bool isAtom = parent.namespaceURI().contains("atom"_L1, Qt::CaseInsensitive) ||
                        parent.localName() == "entry"_L1 || parent.localName() == "feed"_L1;
    return children(parent, isAtom ? Own : Atom, name);
}

struct TextChoice
{
    Vocabulary vocabulary;
    QLatin1StringView name;
};

QString firstText(const QDomElement &element, std::initializer_list<TextChoice> choices)
{
    for (const auto &[vocabulary, name] : choices) {
        if (const QString text = childText(element, vocabulary, name); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<Instant> firstTime(const QDomElement &element, std::initializer_list<TextChoice> choices)
{
    for (const auto &[vocabulary, name] : choices) {
        if (const std::optional<Instant> time = feedTime(childText(element, vocabulary, name)))
            return time;
    }
    return std::nullopt;
}

std::optional<qint32> numberOf(const QString &text)
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok && number >= 0 ? std::optional(qint32(number)) : std::nullopt;
}

/// "jo@example.org (Jo Doe)", "Jo Doe <jo@example.org>", "mailto:jo@example.org": the name. Of a bare mail address only
/// what stands before the "@": an edition is no place for it.
QString personName(const QString &written)
{
    static const QRegularExpression inParentheses(uR"(^[^\s()]+@[^\s()]+\s*\((.+)\)$)"_s);
    static const QRegularExpression bracketed(uR"(\s*[<(]?(?:mailto:)?[^\s<>()]+@[^\s<>()]+[>)]?\s*)"_s);
    const QString text = looksLikeHtml(written) ? plainOfHtml(written) : written.simplified();
    if (const auto match = inParentheses.match(text); match.hasMatch())
        return match.captured(1).simplified();
    QString name = text;
    name.remove(bracketed);
    if (!name.isEmpty() || !text.contains(u'@'))
        return name.simplified();
    QString box = text.section(u'@', 0, 0);
    box.remove(u"mailto:"_s, Qt::CaseInsensitive);
    return box.remove(u'<').simplified();
}

QString personOf(const QDomElement &element)
{
    return personName(holdsElements(element) ? childText(element, Own, "name"_L1) : element.text());
}

QString rssAuthor(const QDomElement &item)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    for (const QDomElement &creator : children(item, DublinCore, "creator"_L1))
        add(personName(creator.text()));
    if (names.isEmpty()) {
        for (const QDomElement &author : children(item, Own, "author"_L1))
            add(personOf(author));
    }
    if (names.isEmpty())
        add(atomAuthors(item));
    if (names.isEmpty())
        add(personName(childText(item, Itunes, "author"_L1)));
    return names.join(u", "_s);
}

QString rssHtml(const QDomElement &element)
{
    if (holdsElements(element))
        return htmlInside(element);
    const QString text = element.text();
    return looksLikeHtml(text) ? text : htmlOfPlain(text);
}

QString rssBody(const QDomElement &item)
{
    constexpr std::array choices = {
        TextChoice{Content, "encoded"_L1},        TextChoice{Xhtml, "body"_L1},    TextChoice{Xhtml, "div"_L1},
        TextChoice{Own, "description"_L1},        TextChoice{Own, "fullitem"_L1},  TextChoice{Own, "abstract"_L1},
        TextChoice{DublinCore, "description"_L1}, TextChoice{Itunes, "summary"_L1}};
    for (const auto &[vocabulary, name] : choices) {
        if (const QString html = rssHtml(child(item, vocabulary, name)); !html.trimmed().isEmpty())
            return html;
    }
    for (const QLatin1StringView name : {"content"_L1, "summary"_L1}) {
        if (const QString html = atomHtml(child(item, Atom, name)); !html.trimmed().isEmpty())
            return html;
    }
    return {};
}

QUrl guidLink(const QDomElement &item, const QUrl &base)
{
    const QDomElement guid = child(item, Own, "guid"_L1);
    const bool isLink = guid.attribute(u"isPermaLink"_s).compare("false"_L1, Qt::CaseInsensitive) != 0;
    const QString text = guid.text().trimmed();
    return isLink && text.startsWith("http"_L1) ? webAddress(text, base) : QUrl();
}

/// FeedBurner's links are redirects of its own: the address of the page itself is what other places know it by.
QUrl rssLink(const QDomElement &item, const QUrl &base)
{
    const QUrl own = baseOf(item, base);
    QUrl link = webAddress(childText(item, FeedBurner, "origLink"_L1), own);
    if (link.isEmpty())
        link = webAddress(childText(item, Own, "link"_L1), own);
    if (link.isEmpty())
        link = webAddress(child(item, Own, "link"_L1).attribute(u"href"_s), own);
    if (link.isEmpty())
        link = atomLink(item, u"alternate", own);
    if (link.isEmpty())
        link = guidLink(item, own);
    if (link.isEmpty())
        link = webAddress(item.attribute(u"href"_s), own); // CDF
    if (link.isEmpty())
        link = webAddress(child(item, Own, "enclosure"_L1).attribute(u"url"_s), own);
    return link;
}

QDomElement repliesLink(const QDomElement &element, bool asFeed)
{
    for (const QDomElement &link : atomElements(element, "link"_L1)) {
        const Syndication::Atom::Link atom(link);
        if (atom.rel() == "replies"_L1 && atom.type().contains("atom"_L1) == asFeed)
            return link;
    }
    return {};
}

/// What RSS's and Atom's items may both carry of their discussion.
void readDiscussion(FeedItem &item, const QDomElement &element, const QUrl &base)
{
    const QDomElement feed = repliesLink(element, true);
    const QDomElement page = repliesLink(element, false);
    item.commentsFeed = webAddress(childText(element, Wfw, "commentRss"_L1), base);
    if (item.commentsFeed.isEmpty())
        item.commentsFeed = webAddress(feed.attribute(u"href"_s), baseOf(feed, base));
    if (item.comments.isEmpty())
        item.comments = webAddress(page.attribute(u"href"_s), baseOf(page, base));
    const auto count = [](const QDomElement &link) {
        const QDomNamedNodeMap attributes = link.attributes();
        for (int i = 0; i < attributes.count(); ++i) {
            if (const QDomNode attribute = attributes.item(i); attribute.localName() == "count"_L1)
                return numberOf(attribute.nodeValue());
        }
        return std::optional<qint32>();
    };
    item.commentCount = numberOf(childText(element, Slash, "comments"_L1));
    if (!item.commentCount)
        item.commentCount = numberOf(childText(element, Threading, "total"_L1));
    if (!item.commentCount)
        item.commentCount = feed.isNull() ? count(page) : count(feed);
    item.inReplyTo = child(element, Threading, "in-reply-to"_L1).attribute(u"ref"_s).trimmed();
}

QString firstOf(std::initializer_list<QString> texts)
{
    const auto found = std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

QString rdfAbout(const QDomElement &item)
{
    return item.attributeNS(u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, u"about"_s).trimmed();
}

} // namespace

QString atomAuthors(const QDomElement &element)
{
    QStringList names;
    for (const QDomElement &author : atomElements(element, "author"_L1)) {
        const QString known = firstOf({personOf(author), personName(childText(author, Own, "email"_L1))});
        if (!known.isEmpty() && !names.contains(known))
            names.append(known);
    }
    return names.join(u", "_s);
}

QUrl atomLink(const QDomElement &element, QStringView relation, const QUrl &base)
{
    QUrl other;
    for (const QDomElement &linked : atomElements(element, "link"_L1)) {
        const Syndication::Atom::Link link(linked);
        if (link.rel() != relation)
            continue;
        const QUrl url = webAddress(firstOf({linked.attribute(u"href"_s), linked.text()}), baseOf(linked, base));
        const bool isPage = link.type().isEmpty() || link.type().contains("html"_L1);
        if (isPage && !url.isEmpty())
            return url;
        other = other.isEmpty() ? url : other;
    }
    return other;
}

FeedItem readRssItem(const QDomElement &element, const QUrl &base)
{
    FeedItem item;
    const QUrl own = baseOf(element, base);
    item.id = firstOf({childText(element, Own, "guid"_L1), rdfAbout(element), childText(element, Atom, "id"_L1)});
    item.link = rssLink(element, base);
    item.comments = webAddress(childText(element, Own, "comments"_L1), own);
    readDiscussion(item, element, own);
    const QDomElement title = child(element, Own, "title"_L1);
    item.title = holdsElements(title) ? plainOfHtml(htmlInside(title)) : plainTitle(title.text());
    if (item.title.isEmpty())
        item.title = plainTitle(firstText(element, {{DublinCore, "title"_L1}, {Media, "title"_L1}}));
    item.author = rssAuthor(element);
    readWords(item, rssBody(element), baseOf(element, item.link.isEmpty() ? base : item.link));
    item.created = firstTime(element, {{Own, "pubDate"_L1},
                                       {DublinCore, "date"_L1},
                                       {DublinTerms, "issued"_L1},
                                       {DublinTerms, "created"_L1},
                                       {Atom, "published"_L1},
                                       {Own, "date"_L1},
                                       {Atom, "updated"_L1}});
    item.updated = firstTime(element, {{Atom, "updated"_L1}, {DublinTerms, "modified"_L1}});
    return item;
}

FeedItem readAtomEntry(const QDomElement &element, const QUrl &base, const QString &feedAuthor)
{
    FeedItem item;
    const QUrl own = baseOf(element, base);
    const QDomElement content = child(element, Own, "content"_L1);
    item.id = childText(element, Own, "id"_L1);
    item.link = webAddress(childText(element, FeedBurner, "origLink"_L1), own);
    if (item.link.isEmpty())
        item.link = atomLink(element, u"alternate", base);
    if (item.link.isEmpty())
        item.link = webAddress(content.attribute(u"src"_s), baseOf(content, base));
    if (item.link.isEmpty() && item.id.startsWith("http"_L1))
        item.link = webAddress(item.id, {});
    readDiscussion(item, element, own);
    item.title = plainOfHtml(atomHtml(child(element, Own, "title"_L1)));
    item.author = firstOf({atomAuthors(element), atomAuthors(child(element, Own, "source"_L1)), feedAuthor,
                           personName(childText(element, DublinCore, "creator"_L1))});
    const QDomElement summary = child(element, Own, "summary"_L1);
    const QString html = atomHtml(content);
    const QDomElement shown = html.trimmed().isEmpty() ? summary : content;
    readWords(item, html.trimmed().isEmpty() ? atomHtml(summary) : html, baseOf(shown, base));
    item.created = firstTime(element, {{Own, "published"_L1},
                                       {Own, "issued"_L1},
                                       {Own, "created"_L1},
                                       {DublinCore, "date"_L1},
                                       {Own, "updated"_L1},
                                       {Own, "modified"_L1}});
    item.updated = firstTime(element, {{Own, "updated"_L1}, {Own, "modified"_L1}});
    return item;
}

} // namespace marbre
