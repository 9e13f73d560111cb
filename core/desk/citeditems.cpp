// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/citeditems.h"

#include <QSet>

namespace marbre {

namespace {

void addSection(QList<ItemRef> &refs, const BodySection &section, Citing citing)
{
    for (const BodyQuote &quote : section.quotes) {
        if (quote.ref)
            refs << *quote.ref;
    }
    for (const BodyLink &link : section.links) {
        if (link.ref && link.ref->isComment())
            refs << *link.ref;
    }
    if (citing == Citing::Text)
        return;
    for (const BodyMaterial &material : section.material) {
        if (material.ref)
            refs << *material.ref;
    }
}

} // namespace

QList<ItemRef> citedItems(const Body &body, Citing citing)
{
    QList<ItemRef> refs = body.sources();
    addSection(refs, body.introduction, citing);
    for (const BodySection &section : body.sections)
        addSection(refs, section, citing);
    refs << body.articles();
    QList<ItemRef> once;
    QSet<QString> seen;
    for (const ItemRef &ref : std::as_const(refs)) {
        if (!seen.contains(ref.id())) {
            seen.insert(ref.id());
            once << ref;
        }
    }
    return once;
}

void takeKnownArticles(Body &body, const KnownItems &known)
{
    const QList<QString> ids = known.keys();
    body.takeArticles({ids.begin(), ids.end()});
}

} // namespace marbre
