// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/body.h"

#include "manuscript/bodyreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// The thread of an item, or the comment itself where its address does not tell the thread.
ItemRef threadOf(const ItemRef &ref)
{
    return ref.thread.isEmpty() ? ref : ItemRef{ref.place, ref.thread, {}};
}

/// The article that an address may be; nothing for a permalink, which is known for what it is, and for no web address.
std::optional<ItemRef> articleOf(const std::optional<ItemRef> &ref, const QString &address)
{
    if (ref || linkKey(address).isEmpty())
        return std::nullopt;
    return ItemRef{Place::Feed, articleId(address), {}};
}

bool names(const std::optional<ItemRef> &ref, const QString &address, const QString &remoteId)
{
    if (ref)
        return ref->thread == remoteId || ref->comment == remoteId;
    if (!remoteId.startsWith("feed_"_L1))
        return false;
    const std::optional<ItemRef> article = articleOf(ref, address);
    return article && article->thread == remoteId;
}

bool sectionHolds(const BodySection &section, const QString &remoteId)
{
    return std::ranges::any_of(section.links,
                               [&](const BodyLink &link) { return names(link.ref, link.target, remoteId); }) ||
           std::ranges::any_of(section.quotes,
                               [&](const BodyQuote &quote) { return names(quote.ref, quote.permalink, remoteId); }) ||
           std::ranges::any_of(section.material, [&](const BodyMaterial &material) {
               return material.ref ? material.ref->id() == remoteId : material.label == remoteId;
           });
}

void takeSectionArticles(BodySection &section, const QSet<QString> &known)
{
    const auto take = [&known](std::optional<ItemRef> &ref, const QString &address) {
        const std::optional<ItemRef> article = articleOf(ref, address);
        if (article && known.contains(article->thread))
            ref = article;
    };
    for (BodyLink &link : section.links)
        take(link.ref, link.target);
    for (BodyQuote &quote : section.quotes)
        take(quote.ref, quote.permalink);
}

} // namespace

Body parseBody(QStringView body)
{
    return BodyReader(body).read();
}

int Body::sectionAt(qsizetype position) const
{
    const auto after =
        std::ranges::upper_bound(sections, position, {}, [](const BodySection &s) { return s.span.begin; });
    return static_cast<int>(after - sections.begin()) - 1;
}

QList<ItemRef> Body::sources() const
{
    QList<ItemRef> found;
    QSet<QString> seen;
    for (int index = -1; index < sections.size(); ++index) {
        const BodySection &part = section(index);
        QList<std::pair<qsizetype, ItemRef>> cited;
        for (const BodyLink &link : part.links) {
            if (link.ref)
                cited.emplaceBack(link.span.begin, threadOf(*link.ref));
        }
        for (const BodyQuote &quote : part.quotes) {
            if (quote.ref)
                cited.emplaceBack(quote.span.end, threadOf(*quote.ref)); // its attribution stands at its end
        }
        std::ranges::stable_sort(cited, {}, &std::pair<qsizetype, ItemRef>::first);
        for (const auto &[position, ref] : std::as_const(cited)) {
            if (!seen.contains(ref.id())) {
                seen.insert(ref.id());
                found << ref;
            }
        }
    }
    return found;
}

bool Body::holds(const QString &remoteId) const
{
    return sectionHolds(introduction, remoteId) ||
           std::ranges::any_of(sections, [&](const BodySection &part) { return sectionHolds(part, remoteId); });
}

QList<ItemRef> Body::articles() const
{
    QList<ItemRef> found;
    QSet<QString> seen;
    const auto collect = [&](const std::optional<ItemRef> &ref, const QString &address) {
        const std::optional<ItemRef> article = articleOf(ref, address);
        if (!article || seen.contains(article->thread))
            return;
        seen.insert(article->thread);
        found << *article;
    };
    for (int index = -1; index < sections.size(); ++index) {
        for (const BodyLink &link : section(index).links)
            collect(link.ref, link.target);
        for (const BodyQuote &quote : section(index).quotes)
            collect(quote.ref, quote.permalink);
    }
    return found;
}

void Body::takeArticles(const QSet<QString> &known)
{
    takeSectionArticles(introduction, known);
    for (BodySection &part : sections)
        takeSectionArticles(part, known);
}

} // namespace marbre
