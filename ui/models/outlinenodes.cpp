// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinenodes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace marbre {

std::vector<OutlineModel::Row> OutlineModel::rowsOf(const BodySection &section, bool withMaterial)
{
    std::vector<Row> rows;
    QHash<QString, int> seen;
    const auto add = [&](Row row) {
        const QString id = row.ref.id().isEmpty() ? row.target : row.ref.id();
        row.key = u"%1 %2"_s.arg(id).arg(seen[id]++);
        rows.push_back(std::move(row));
    };
    QSet<QString> linked;
    for (qsizetype i = 0; i < section.links.size(); ++i) {
        const BodyLink &link = section.links.at(i);
        if (!link.ref || linked.contains(link.ref->id())) // elsewhere, or cited above already
            continue;
        linked.insert(link.ref->id());
        add({Kind::Link, {}, int(i), *link.ref, link.text, link.target, link.title, {}, false, link.textSpan.begin});
    }
    for (qsizetype i = 0; i < section.quotes.size(); ++i) {
        const BodyQuote &quote = section.quotes.at(i);
        add({Kind::Quote,
             {},
             int(i),
             quote.ref.value_or(ItemRef{}),
             quote.author,
             quote.permalink,
             quote.verbatim(),
             quote.points,
             true,
             quote.span.begin});
    }
    for (qsizetype i = 0; withMaterial && i < section.material.size(); ++i) {
        const BodyMaterial &material = section.material.at(i);
        add({Kind::Material,
             {},
             int(i),
             material.ref.value_or(ItemRef{}),
             material.title,
             material.target,
             material.title,
             {},
             material.isQuote(),
             material.span.begin});
    }
    return rows;
}

void OutlineModel::keepRenamed(const Nodes &before, Nodes &after)
{
    const auto has = [](const Nodes &nodes, const QString &key) {
        return std::ranges::any_of(nodes, [&](const auto &node) { return node->key == key; });
    };
    const auto shares = [](const Node &a, const Node &b) {
        return std::ranges::any_of(a.pieces, [&](const Row &row) {
            return std::ranges::any_of(b.pieces, [&](const Row &other) { return other.key == row.key; });
        });
    };
    QList<Node *> gone;
    QList<Node *> fresh;
    for (const auto &node : before) {
        if (!has(after, node->key))
            gone.append(node.get());
    }
    for (const auto &node : after) {
        if (!has(before, node->key))
            fresh.append(node.get());
    }
    // First those that hold a piece in common, then, where as many are left on both sides, in their order.
    for (const bool byPieces : {true, false}) {
        if (!byPieces && gone.size() != fresh.size())
            return;
        for (qsizetype i = 0; i < fresh.size();) {
            const auto old =
                std::ranges::find_if(gone, [&](const Node *node) { return !byPieces || shares(*node, *fresh.at(i)); });
            if (old == gone.end()) {
                ++i;
                continue;
            }
            (*old)->key = fresh.at(i)->key;
            gone.erase(old);
            fresh.removeAt(i);
        }
    }
}

} // namespace marbre
