// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/editmaterial.h"

#include "manuscript/markdowntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

const BodyMaterial *materialAt(const Body &body, int section, int index)
{
    if (section < -1 || section >= body.sections.size() || index < 0 || index >= body.section(section).material.size())
        return nullptr;
    return &body.section(section).material.at(index);
}

bool isSame(const BodyMaterial &material, const Piece &piece)
{
    if (piece.ref.id().isEmpty())
        return !piece.permalink.isEmpty() && material.target == piece.permalink;
    return material.ref ? material.ref->id() == piece.ref.id() : material.label == piece.ref.id();
}

/// "example-org-2025-story" from an address that names no thread.
QString labelFromAddress(const QString &address)
{
    QString label;
    for (const QChar c : linkKey(address)) {
        if (c.isLetterOrNumber())
            label += c;
        else if (!label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
    }
    label.truncate(48);
    return label.isEmpty() ? u"link"_s : label;
}

QString freeLabel(const BodyEdit &edit, const Piece &piece)
{
    const QString wanted = piece.ref.id().isEmpty() ? labelFromAddress(piece.permalink) : piece.ref.id();
    const QStringList &taken = edit.labels();
    QString label = wanted;
    for (int n = 2; taken.contains(label.toCaseFolded()); ++n)
        label = u"%1-%2"_s.arg(wanted).arg(n);
    return label;
}

QString definitionOf(const BodyEdit &edit, const Piece &piece)
{
    const QString title = linkTitle(piece.isQuote() ? piece.words : piece.title);
    return u'[' + freeLabel(edit, piece) + u"]: "_s + linkDestination(piece.permalink) + title;
}

/// Before the material with a label, or after the section's last.
void putMaterial(BodyEdit &edit, int section, const QString &definition, const QString &beforeLabel)
{
    const BodySection &part = edit.body().section(section);
    const auto next = std::ranges::find_if(part.material, [&](const BodyMaterial &material) {
        return !beforeLabel.isEmpty() && material.label == beforeLabel && edit.isBlock(material.span);
    });
    if (next != part.material.end()) {
        const qsizetype begin = next->span.begin;
        edit.change({{{begin, begin}, definition + u'\n'}});
        return;
    }
    const qsizetype proseEnd = edit.proseEnd(section);
    const auto last = std::find_if(part.material.rbegin(), part.material.rend(), [&](const BodyMaterial &material) {
        return material.span.begin >= proseEnd && edit.isBlock(material.span);
    });
    if (last != part.material.rend())
        edit.insertBlock(last->span.end, definition, 1, 2);
    else
        edit.insertBlock(proseEnd, definition);
}

/// Every material's label in order, section by section.
QList<QStringList> order(const Body &body)
{
    QList<QStringList> sections;
    for (int section = -1; section < body.sections.size(); ++section) {
        sections << QStringList();
        for (const BodyMaterial &material : body.section(section).material)
            sections.last() << material.label;
    }
    return sections;
}

/// The label of the first material from index on that none of the pieces is.
QString anchorLabel(const Body &body, int section, int index, const QList<Piece> &pieces)
{
    for (const BodyMaterial *material = materialAt(body, section, index); material;
         material = materialAt(body, section, ++index)) {
        if (std::ranges::none_of(pieces, [material](const Piece &piece) { return isSame(*material, piece); }))
            return material->label;
    }
    return {};
}

} // namespace

std::optional<MaterialPlace> findMaterial(const Body &body, const Piece &piece, std::optional<int> section)
{
    for (int s = section.value_or(-1); s <= section.value_or(static_cast<int>(body.sections.size()) - 1); ++s) {
        const QList<BodyMaterial> &material = body.section(s).material;
        const auto found = std::ranges::find_if(material, [&piece](const BodyMaterial &m) { return isSame(m, piece); });
        if (found != material.end())
            return MaterialPlace{s, static_cast<int>(found - material.begin())};
    }
    return std::nullopt;
}

void takeMaterial(BodyEdit &edit, MaterialPlace place)
{
    const Span span = edit.body().section(place.section).material.at(place.index).span;
    if (edit.isBlock(span))
        edit.removeBlock(span);
}

TextEdits addMaterial(const QString &body, int section, const QList<Piece> &pieces, int index)
{
    BodyEdit edit(body);
    if (!edit.hasSection(section))
        return {};
    const QList<QStringList> orderBefore = order(edit.body());
    const QString before = anchorLabel(edit.body(), section, index, pieces);
    for (const Piece &piece : pieces) {
        QString definition;
        if (const std::optional<MaterialPlace> held = findMaterial(edit.body(), piece)) {
            const Span span = edit.body().section(held->section).material.at(held->index).span;
            if (!edit.isBlock(span))
                continue; // it stands inside a list or quote of the editor's own
            definition = edit.text().sliced(span.begin, span.size());
            edit.removeBlock(span);
        } else {
            definition = definitionOf(edit, piece);
        }
        putMaterial(edit, section, definition, before);
    }
    return order(edit.body()) == orderBefore ? TextEdits() : edit.edits();
}

TextEdits removeMaterial(const QString &body, int section, int index)
{
    BodyEdit edit(body);
    if (materialAt(edit.body(), section, index))
        takeMaterial(edit, {section, index});
    return edit.edits();
}

TextEdits moveMaterial(const QString &body, int fromSection, int fromIndex, int toSection, int toIndex)
{
    BodyEdit edit(body);
    const QList<QStringList> orderBefore = order(edit.body());
    const BodyMaterial *moved = materialAt(edit.body(), fromSection, fromIndex);
    if (!moved || !edit.hasSection(toSection) || !edit.isBlock(moved->span))
        return {};
    if (fromSection == toSection && fromIndex == toIndex)
        return {};
    const BodyMaterial *next = materialAt(edit.body(), toSection, toIndex);
    const QString before = next ? next->label : QString();
    const QString definition = body.sliced(moved->span.begin, moved->span.size());
    edit.removeBlock(moved->span);
    putMaterial(edit, toSection, definition, before);
    return order(edit.body()) == orderBefore ? TextEdits() : edit.edits();
}

} // namespace marbre
