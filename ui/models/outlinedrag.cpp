// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinenodes.h"

#include "models/piecemime.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// What moves in the outline, by drag or by keys.
namespace marbre {

namespace {

// A row of this very edition, beside the pieces for everybody else.
constexpr auto outlineMimeType = "application/x-marbre-outline"_L1;

QJsonObject ownDragOf(const QMimeData *data)
{
    return data ? QJsonDocument::fromJson(data->data(outlineMimeType)).object() : QJsonObject();
}

} // namespace

Piece OutlineModel::pieceOf(const Row &row)
{
    Piece piece;
    piece.ref = row.ref;
    piece.permalink = row.target;
    (row.isQuote ? piece.words : piece.title) = row.title;
    if (row.kind == Kind::Quote) {
        piece.author = row.text;
        piece.points = row.points;
    } else if (row.kind == Kind::Link) {
        piece.title = row.text;
    }
    return piece;
}

bool OutlineModel::moveBy(const QModelIndex &index, int steps)
{
    if (const Node *node = nodeOf(index)) {
        const int to = node->section + steps;
        if (node->kind != Kind::Section || to < 0 || to >= m_edition.outline().sections.size())
            return false;
        m_edition.moveSection(node->section, to);
        return true;
    }
    const Row *row = rowAt(index);
    if (!row || row->kind == Kind::Link)
        return false;
    const Node &node = *m_top[index.parent().row()];
    int section = node.section;
    // "before the piece that stands there now": one further down is two places on.
    int to = row->index + (steps > 0 ? steps + 1 : steps);
    if (to < 0 || to > node.count(row->kind)) { // over the section's edge
        section += steps;
        if (section < 0 || section >= m_edition.outline().sections.size())
            return false;
        to = steps > 0 ? 0 : -1;
    }
    if (row->kind == Kind::Material)
        m_edition.moveMaterial(node.section, row->index, section, to);
    else
        m_edition.moveQuote(node.section, row->index, section, to);
    return true;
}

bool OutlineModel::sendTo(const QModelIndex &index, int section)
{
    const Row *row = rowAt(index);
    if (!row || section < -1 || section >= m_edition.outline().sections.size())
        return false;
    const int from = m_top[index.parent().row()]->section;
    if (from == section)
        return false;
    if (row->kind == Kind::Material)
        m_edition.moveMaterial(from, row->index, section, -1);
    else if (row->kind == Kind::Quote && section >= 0)
        m_edition.moveQuote(from, row->index, section, -1);
    else if (row->kind == Kind::Link)
        m_edition.sendPieces({pieceOf(*row)}, section);
    else
        return false;
    return true;
}

bool OutlineModel::removePiece(const QModelIndex &index)
{
    const Row *row = rowAt(index);
    if (!row || row->kind != Kind::Material)
        return false;
    m_edition.removeMaterial(m_top[index.parent().row()]->section, row->index);
    return true;
}

QStringList OutlineModel::mimeTypes() const
{
    return {QLatin1StringView(piecesMimeType), outlineMimeType};
}

QByteArray OutlineModel::ownDrag(const Node &node, const Row *row) const
{
    QJsonObject drag{{u"edition"_s, QString::number(m_edition.id().value)},
                     {u"section"_s, node.section},
                     {u"heading"_s, node.heading},
                     {u"kind"_s, int(row ? row->kind : node.kind)}};
    if (row) {
        drag.insert(u"index"_s, row->index);
        drag.insert(u"id"_s, row->ref.id());
    }
    return QJsonDocument(drag).toJson(QJsonDocument::Compact);
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !indexes.constFirst().isValid())
        return nullptr;
    QList<marbre::Piece> pieces;
    for (const QModelIndex &index : indexes) {
        if (const Row *row = rowAt(index))
            pieces.append(pieceOf(*row));
    }
    auto data = pieces.isEmpty() ? std::make_unique<QMimeData>() : piecesToMime(pieces);
    if (indexes.size() == 1) {
        const QModelIndex &index = indexes.constFirst();
        const Row *row = rowAt(index);
        data->setData(outlineMimeType, ownDrag(row ? *m_top[index.parent().row()] : *nodeOf(index), row));
    }
    return data.release();
}

Qt::DropActions OutlineModel::supportedDragActions() const
{
    // Never a move: a finished move makes the view remove the rows that dropMimeData() has already moved.
    return Qt::CopyAction;
}

Qt::DropActions OutlineModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

bool OutlineModel::isSectionDrag(const QMimeData *data)
{
    return ownDragOf(data).value("kind"_L1).toInt(-1) == int(Kind::Section);
}

OutlineModel::Target OutlineModel::target(int row, const QModelIndex &parent) const
{
    if (const Row *piece = rowAt(parent); piece)
        return {m_top[parent.parent().row()]->section, parent.row()};
    if (const Node *node = nodeOf(parent))
        return {node->section, row};
    // Between two top rows: the section above takes it.
    const int above = row < 0 ? rowCount() - 1 : row - 1;
    for (int at = std::min(above, rowCount() - 1); at >= 0; --at) {
        if (m_top[at]->isSection())
            return {m_top[at]->section, -1};
    }
    return {};
}

int OutlineModel::indexFor(const Target &target, Kind kind) const
{
    const QModelIndex parent = sectionIndex(target.section);
    if (target.row < 0 || !parent.isValid())
        return -1;
    const Node &node = *m_top[parent.row()];
    const int index = std::max(0, target.row - node.firstRow(kind));
    return index >= node.count(kind) ? -1 : index;
}

int OutlineModel::landingRow(const QMimeData *data, const Target &target) const
{
    const QModelIndex parent = sectionIndex(target.section);
    if (!parent.isValid() || target.row < 0)
        return -1;
    const Node &node = *m_top[parent.row()];
    const QJsonObject drag = ownDragOf(data);
    const bool ownQuote = drag.value("kind"_L1).toInt(-1) == int(Kind::Quote);
    const Kind kind = ownQuote ? Kind::Quote : Kind::Material;
    const int first =
        node.count(kind) > 0 ? node.firstRow(kind) : (ownQuote ? node.count(Kind::Link) : int(node.pieces.size()));
    return std::clamp(target.row, first, first + node.count(kind));
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (!m_edition.isOpen() || !data)
        return false;
    const Node *node = nodeOf(parent);
    if (isSectionDrag(data))
        return !node || node->kind == Kind::Section;
    return data->hasFormat(QLatin1StringView(piecesMimeType)) && (!node || node->isSection());
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    return canDropMimeData(data, action, row, column, parent) && drop(data, row, parent, false);
}

bool OutlineModel::drop(const QMimeData *data, int row, const QModelIndex &parent, bool intoProse)
{
    if (isSectionDrag(data))
        return dropSection(data, row, parent);
    const Target to = target(row, parent);
    if (!intoProse && dropOwnPiece(data, to))
        return true;
    const QList<marbre::Piece> pieces = piecesFromMime(data);
    if (pieces.isEmpty())
        return false;
    if (intoProse && to.section >= 0) {
        for (const marbre::Piece &piece : pieces) {
            if (piece.isQuote())
                m_edition.quote(piece, to.section);
            else
                m_edition.citeThread(piece, to.section);
        }
    } else {
        m_edition.sendPieces(pieces, to.section, indexFor(to, Kind::Material));
    }
    return true;
}

bool OutlineModel::dropSection(const QMimeData *data, int row, const QModelIndex &parent)
{
    const QJsonObject drag = ownDragOf(data);
    const int from = drag.value("section"_L1).toInt(-1);
    const Body &body = m_edition.outline();
    if (drag.value("edition"_L1).toString() != QString::number(m_edition.id().value) || from < 0 ||
        from >= body.sections.size() || body.sections.at(from).heading != drag.value("heading"_L1).toString())
        return false;
    int before = int(body.sections.size()); // the section that it is put before
    if (const Node *node = nodeOf(parent))
        before = node->section + (node->section > from ? 1 : 0); // onto a section: takes its place
    else if (row >= 0)
        before = std::clamp(row - sectionIndex(0).row(), 0, int(body.sections.size()));
    m_edition.moveSection(from, before > from ? before - 1 : before);
    return true;
}

bool OutlineModel::dropOwnPiece(const QMimeData *data, const Target &to)
{
    const QJsonObject drag = ownDragOf(data);
    const QModelIndex parent =
        sectionIndex(drag.value("section"_L1).toInt(-2) < -1 ? 0 : drag.value("section"_L1).toInt());
    const int index = drag.value("index"_L1).toInt(-1);
    if (drag.value("edition"_L1).toString() != QString::number(m_edition.id().value) || !parent.isValid() || index < 0)
        return false;
    const Node &node = *m_top[parent.row()];
    const Kind kind = Kind(drag.value("kind"_L1).toInt());
    const auto found =
        std::ranges::find_if(node.pieces, [&](const Row &row) { return row.kind == kind && row.index == index; });
    if (found == node.pieces.end() || found->ref.id() != drag.value("id"_L1).toString())
        return false;
    if (kind == Kind::Material)
        m_edition.moveMaterial(node.section, index, to.section, indexFor(to, kind));
    else if (kind == Kind::Quote)
        m_edition.moveQuote(node.section, index, to.section, indexFor(to, kind));
    return kind == Kind::Material || kind == Kind::Quote;
}

} // namespace marbre
