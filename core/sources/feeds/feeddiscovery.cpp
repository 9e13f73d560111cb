// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feeddiscovery.h"

#include <algorithm>
#include <gumbo.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct TreeDeleter
{
    void operator()(GumboOutput *tree) const { gumbo_destroy_output(&kGumboDefaultOptions, tree); }
};
using Tree = std::unique_ptr<GumboOutput, TreeDeleter>;

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

bool isFeedType(const QString &type)
{
    static const QStringList types = {u"application/rss+xml"_s,
                                      u"application/atom+xml"_s,
                                      u"application/feed+json"_s,
                                      u"application/rdf+xml"_s,
                                      u"application/x.atom+xml"_s,
                                      u"application/json"_s,
                                      u"text/xml"_s,
                                      u"application/xml"_s};
    return types.contains(type.section(u';', 0, 0).trimmed().toLower());
}

bool isFeedLink(const GumboNode *node)
{
    const QStringList relations = attribute(node, "rel").toLower().simplified().split(u' ');
    return (relations.contains("alternate"_L1) && isFeedType(attribute(node, "type"))) || relations.contains("feed"_L1);
}

/// <link> and <base> elements, in the page's order.
std::vector<const GumboNode *> headElements(const GumboNode *root)
{
    std::vector<const GumboNode *> found;
    std::vector<const GumboNode *> waiting{root};
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
            continue;
        const GumboElement &element = node->v.element;
        if (element.tag == GUMBO_TAG_LINK || element.tag == GUMBO_TAG_BASE || element.tag == GUMBO_TAG_A)
            found.push_back(node);
        for (unsigned int i = element.children.length; i-- > 0;)
            waiting.push_back(static_cast<const GumboNode *>(element.children.data[i]));
    }
    return found;
}

bool isOfComments(const FeedLink &link)
{
    return link.url.path().contains("comments"_L1, Qt::CaseInsensitive) ||
           link.title.contains("comment"_L1, Qt::CaseInsensitive);
}

} // namespace

QList<FeedLink> findFeedLinks(std::string_view html, const QUrl &base)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const Tree tree(gumbo_parse_with_options(&options, html.data(), html.size()));
    QUrl from = base;
    QList<FeedLink> links;
    for (const GumboNode *node : headElements(tree->root)) {
        const QString href = attribute(node, "href");
        if (node->v.element.tag == GUMBO_TAG_BASE) {
            from = href.isEmpty() ? from : base.resolved(QUrl(href));
            continue;
        }
        const QUrl url = from.resolved(QUrl(href));
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (href.isEmpty() || !isWeb || !isFeedLink(node) ||
            std::ranges::any_of(links, [&url](const FeedLink &link) { return link.url == url; }))
            continue;
        links.append({url, attribute(node, "title").simplified()});
    }
    std::ranges::stable_partition(links, [](const FeedLink &link) { return !isOfComments(link); });
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
