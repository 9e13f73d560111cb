// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"

#include "models/outlinenodes.h"
#include "models/rowpatch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace marbre {

OutlineModel::OutlineModel(EditionDocument &edition, QObject *parent)
    : QAbstractItemModel(parent)
    , m_edition(edition)
{
    m_top = build();
    connect(&edition, &EditionDocument::outlineChanged, this, &OutlineModel::refresh);
    connect(&edition, &EditionDocument::headerChanged, this, [this] {
        if (!m_top.empty())
            Q_EMIT dataChanged(headerIndex(), headerIndex());
    });
    connect(&edition, &EditionDocument::opened, this, [this] {
        beginResetModel();
        m_top = build();
        endResetModel();
    });
}

OutlineModel::~OutlineModel() = default;

OutlineModel::Nodes OutlineModel::build() const
{
    Nodes nodes;
    if (!m_edition.isOpen())
        return nodes;
    const auto add = [&](Kind kind, const QString &key) -> Node & {
        nodes.push_back(std::make_unique<Node>(Node{kind, key, {}, -1, 0, {}}));
        return *nodes.back();
    };
    add(Kind::Header, u"header"_s);
    Node &introduction = add(Kind::Introduction, u"introduction"_s);
    const Body &body = m_edition.outline();
    introduction.words = body.introduction.words;
    introduction.pieces = rowsOf(body.introduction, false);
    QHash<QString, int> seen;
    for (int i = 0; i < body.sections.size(); ++i) {
        const BodySection &section = body.sections.at(i);
        Node &node = add(Kind::Section, u"section %1 %2"_s.arg(section.heading).arg(seen[section.heading]++));
        node.section = i;
        node.heading = section.heading;
        node.words = section.words;
        node.pieces = rowsOf(section, true);
    }
    add(Kind::Sources, u"sources"_s);
    return nodes;
}

void OutlineModel::refresh()
{
    Nodes wanted = build();
    if (m_top.empty() || wanted.empty()) {
        beginResetModel();
        m_top = std::move(wanted);
        endResetModel();
        return;
    }
    keepRenamed(m_top, wanted);
    patchTop(wanted);
    for (int row = 0; row < int(m_top.size()); ++row) {
        Node &node = *m_top[row];
        node.section = wanted[row]->section;
        node.heading = wanted[row]->heading;
        node.words = wanted[row]->words;
        node.key = wanted[row]->key;
        patchPieces(node, wanted[row]->pieces);
    }
    Q_EMIT dataChanged(index(0, 0, {}), index(rowCount() - 1, 0, {}));
}

template <typename Rows>
static QStringList nodeKeys(const Rows &rows)
{
    QStringList keys;
    for (const auto &row : rows) {
        if constexpr (requires { row->key; })
            keys.append(row->key);
        else
            keys.append(row.key);
    }
    return keys;
}

void OutlineModel::patchTop(const Nodes &wanted)
{
    patchRows<QString>(
        nodeKeys(m_top), nodeKeys(wanted),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_top.erase(m_top.begin() + row);
            endRemoveRows();
        },
        [&](int row) {
            beginInsertRows({}, row, row);
            m_top.insert(m_top.begin() + row, std::make_unique<Node>(*wanted[row]));
            endInsertRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_top.begin() + to, m_top.begin() + from, m_top.begin() + from + 1);
            endMoveRows();
        });
}

void OutlineModel::patchPieces(Node &node, const std::vector<Row> &wanted)
{
    std::vector<Row> &rows = node.pieces;
    const QModelIndex parent = createIndex(rowOf(&node), 0, nullptr);
    patchRows<QString>(
        nodeKeys(rows), nodeKeys(wanted),
        [&](int row) {
            beginRemoveRows(parent, row, row);
            rows.erase(rows.begin() + row);
            endRemoveRows();
        },
        [&](int row) {
            beginInsertRows(parent, row, row);
            rows.insert(rows.begin() + row, wanted[row]);
            endInsertRows();
        },
        [&](int from, int to) {
            beginMoveRows(parent, from, from, parent, to);
            std::rotate(rows.begin() + to, rows.begin() + from, rows.begin() + from + 1);
            endMoveRows();
        });
    if (rows == wanted)
        return;
    rows = wanted;
    Q_EMIT dataChanged(index(0, 0, parent), index(int(rows.size()) - 1, 0, parent));
}

QModelIndex OutlineModel::sectionIndex(int section) const
{
    for (int row = 0; row < int(m_top.size()); ++row) {
        const Node &node = *m_top[row];
        if (section < 0 ? node.kind == Kind::Introduction : (node.kind == Kind::Section && node.section == section))
            return index(row, 0, {});
    }
    return {};
}

OutlineModel::Kind OutlineModel::kind(const QModelIndex &index)
{
    return Kind(index.data(KindRole).toInt());
}

int OutlineModel::section(const QModelIndex &index)
{
    return index.data(SectionRole).toInt();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_top[parent.row()].get() : nullptr);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const auto *node = static_cast<const Node *>(index.constInternalPointer());
    return node ? createIndex(rowOf(node), 0, nullptr) : QModelIndex();
}

int OutlineModel::rowOf(const Node *node) const
{
    const auto found = std::ranges::find_if(m_top, [node](const auto &candidate) { return candidate.get() == node; });
    return int(found - m_top.begin());
}

const OutlineModel::Node *OutlineModel::nodeOf(const QModelIndex &top) const
{
    return top.isValid() && !top.constInternalPointer() ? m_top[top.row()].get() : nullptr;
}

const OutlineModel::Row *OutlineModel::rowAt(const QModelIndex &index) const
{
    const auto *node = index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : nullptr;
    return node ? &node->pieces[index.row()] : nullptr;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_top.size());
    const Node *node = nodeOf(parent);
    return node && parent.column() == 0 ? int(node->pieces.size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

void OutlineModel::setTitles(const QHash<QString, QString> &titles)
{
    m_titles = titles;
    if (!m_top.empty())
        Q_EMIT dataChanged(index(0, 0, {}), index(rowCount() - 1, 0, {}));
    piecesChanged({Qt::DisplayRole});
}

void OutlineModel::piecesChanged(const QList<int> &roles)
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0, {});
        if (rowCount(parent) > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), roles);
    }
}

void OutlineModel::setMarks(const QHash<QString, PieceMarks> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    piecesChanged({ProofRole, TranslateRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

void OutlineModel::setCovered(const QHash<QString, QList<Coverage>> &covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    piecesChanged({CoveredRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

QStringList OutlineModel::threadsHeld() const
{
    QStringList ids;
    for (const auto &node : m_top) {
        for (const Row &piece : node->pieces) {
            if (!piece.ref.thread.isEmpty())
                ids.append(piece.ref.thread);
        }
    }
    ids.removeDuplicates();
    return ids;
}

QStringList OutlineModel::threadsShown() const
{
    QStringList ids;
    for (const auto &node : m_top) {
        for (const Row &piece : node->pieces) {
            if (piece.kind == Kind::Link)
                ids.append(piece.ref.thread);
        }
    }
    return ids;
}

} // namespace marbre
