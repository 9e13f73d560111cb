// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/body.h"

#include "manuscript/bodyreader.h"

#include <QSet>

#include <algorithm>

namespace marbre {

namespace {

/// The thread of an item, or the comment itself where its address does not tell the thread.
ItemRef threadOf(const ItemRef &ref)
{
    return ref.thread.isEmpty() ? ref : ItemRef{ref.place, ref.thread, {}};
}

bool names(const std::optional<ItemRef> &ref, const QString &remoteId)
{
    return ref && (ref->thread == remoteId || ref->comment == remoteId);
}

bool sectionHolds(const BodySection &section, const QString &remoteId)
{
    return std::ranges::any_of(section.links, [&](const BodyLink &link) { return names(link.ref, remoteId); }) ||
           std::ranges::any_of(section.quotes, [&](const BodyQuote &quote) { return names(quote.ref, remoteId); }) ||
           std::ranges::any_of(section.material, [&](const BodyMaterial &material) {
               return material.ref ? material.ref->id() == remoteId : material.label == remoteId;
           });
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

} // namespace marbre
