// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/xmlfeed.h"

#include "sources/feeds/atomtext.h"
#include "sources/feeds/feedelement.h"
#include "sources/feeds/feedhtml.h"
#include "sources/feeds/xmlitem_p.h"

#include <QCoreApplication>
#include <QDomDocument>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct FeedWords
{
    Q_DECLARE_TR_FUNCTIONS(marbre::FeedDocument)
};

/// "rss" and "RDF:RDF" hold a channel; CDF's root is one itself.
QDomElement channelOf(const QDomElement &root)
{
    if (root.localName().compare("channel"_L1, Qt::CaseInsensitive) == 0)
        return root;
    for (QDomElement element = root.firstChildElement(); !element.isNull(); element = element.nextSiblingElement()) {
        if (element.localName().compare("channel"_L1, Qt::CaseInsensitive) == 0)
            return element;
    }
    return root;
}

void keep(FeedDocument &feed, FeedItem item)
{
    if (item.link.isEmpty() && item.title.isEmpty() && item.body.empty() && item.id.isEmpty())
        ++feed.empty;
    else
        feed.items.append(std::move(item));
}

FeedDocument readRss(const QDomElement &root, const QUrl &base)
{
    const QDomElement channel = channelOf(root);
    FeedDocument feed;
    const QUrl own = baseOf(channel, base);
    feed.title = plainTitle(childText(channel, Vocabulary::Own, "title"_L1));
    feed.home = webAddress(childText(channel, Vocabulary::Own, "link"_L1), own);
    if (feed.home.isEmpty())
        feed.home = atomLink(channel, u"alternate", own);
    const QUrl itemBase = feed.home.isEmpty() ? base : feed.home;
    for (const QDomElement &element : outermost(root, "item"_L1))
        keep(feed, readRssItem(element, itemBase));
    return feed;
}

FeedDocument readAtom(const QDomElement &root, const QUrl &base)
{
    FeedDocument feed;
    feed.title = plainOfHtml(atomHtml(child(root, Vocabulary::Own, "title"_L1)));
    feed.home = atomLink(root, u"alternate", base);
    const QString author = atomAuthors(root);
    for (const QDomElement &element : outermost(root, "entry"_L1))
        keep(feed, readAtomEntry(element, base, author));
    return feed;
}

FeedDocument readEntry(const QDomElement &root, const QUrl &base)
{
    FeedDocument feed;
    keep(feed, readAtomEntry(root, base, {}));
    feed.title = feed.items.isEmpty() ? QString() : feed.items.constFirst().title;
    return feed;
}

/// Relative links lead from where the feed says that it is, where nobody else knows.
QUrl knownBase(const QDomElement &root, const QUrl &base)
{
    if (!base.isRelative())
        return base;
    const QUrl self = atomLink(root, u"self", {});
    return self.isEmpty() ? atomLink(channelOf(root), u"self", {}) : self;
}

} // namespace

FeedDocument readXmlFeed(const QString &xml, const QUrl &base)
{
    QDomDocument document;
    constexpr QDomDocument::ParseOptions options{QDomDocument::ParseOption::UseNamespaceProcessing,
                                                 QDomDocument::ParseOption::PreserveSpacingOnlyNodes};
    const QDomDocument::ParseResult read = document.setContent(xml, options);
    if (!read)
        return FeedDocument::refused(FeedWords::tr("This is no XML that can be read: %1").arg(read.errorMessage),
                                     read.errorLine);
    const QDomElement root = document.documentElement();
    const QString name = root.localName().toLower();
    const QUrl own = knownBase(root, base);
    if (name == "rss"_L1 || name == "rdf"_L1 || name == "channel"_L1)
        return readRss(root, own);
    if (name == "feed"_L1)
        return readAtom(root, own);
    if (name == "entry"_L1)
        return readEntry(root, own);
    return FeedDocument::refused(FeedWords::tr("This is no feed: its first element is “%1”.").arg(root.localName()),
                                 root.lineNumber());
}

} // namespace marbre
