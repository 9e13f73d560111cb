// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feeddiscovery.h"

#include "sources/html/htmltree_p.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString attribute(const GumboNode *node, const char *name)
{
    const std::string_view value = html::attribute(node, name);
    return QString::fromUtf8(value.data(), qsizetype(value.size())).trimmed();
}

/// How likely a link leads to the site's feed, from 0; nothing for one that leads to none. JSON and XML without a
/// closer word are feeds at times, and other things more often.
std::optional<int> rankOf(const GumboNode *node, const FeedLink &link)
{
    static const QStringList certain{u"application/rss+xml"_s, u"application/atom+xml"_s, u"application/feed+json"_s,
                                     u"application/rdf+xml"_s, u"application/x.atom+xml"_s};
    static const QStringList possible{u"application/json"_s, u"text/xml"_s, u"application/xml"_s};
    const QStringList relations = attribute(node, "rel").toLower().simplified().split(u' ');
    const QString type = attribute(node, "type").section(u';', 0, 0).trimmed().toLower();
    const bool isAlternate = relations.contains("alternate"_L1);
    if (!(isAlternate && (certain.contains(type) || possible.contains(type))) && !relations.contains("feed"_L1))
        return std::nullopt;
    const bool isOfComments = link.url.path().contains("comments"_L1, Qt::CaseInsensitive) ||
                              link.title.contains("comment"_L1, Qt::CaseInsensitive);
    return isOfComments ? 2 : possible.contains(type) ? 1 : 0;
}

bool isWeb(const QUrl &url)
{
    return !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

} // namespace

QList<FeedLink> findFeedLinks(std::string_view page, const QUrl &base)
{
    constexpr qsizetype most = 20;
    const html::HtmlTree tree(page);
    QUrl from = base;
    QList<std::pair<int, FeedLink>> ranked;
    html::NodeWalk walk(tree.root());
    while (const GumboNode *node = ranked.size() < most ? walk.next() : nullptr) {
        const QString href = attribute(node, "href");
        if (href.isEmpty())
            continue;
        if (html::isTag(node, GUMBO_TAG_BASE))
            from = base.resolved(QUrl(href));
        if (!html::isTag(node, GUMBO_TAG_LINK) && !html::isTag(node, GUMBO_TAG_A))
            continue;
        const FeedLink link{from.resolved(QUrl(href)), attribute(node, "title").simplified()};
        const bool isNew =
            std::ranges::none_of(ranked, [&link](const auto &other) { return other.second.url == link.url; });
        if (const std::optional<int> rank = rankOf(node, link); rank && isNew && isWeb(link.url))
            ranked.emplace_back(*rank, link);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, FeedLink>::first);
    QList<FeedLink> links;
    for (const auto &[rank, link] : std::as_const(ranked))
        links.append(link);
    return links;
}

QList<QUrl> usualFeedAddresses(const QUrl &site)
{
    QList<QUrl> addresses;
    for (const QString &path : {u"/feed"_s, u"/rss"_s, u"/atom.xml"_s, u"/feed.xml"_s, u"/rss.xml"_s}) {
        QUrl address = site.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        address.setPath(path);
        addresses.append(address);
    }
    return addresses;
}

} // namespace marbre
