// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinenodes.h"

#include "models/coverednotes.h"
#include "models/points.h"

#include <QLocale>

using namespace Qt::StringLiterals;

// What the outline's rows say.
namespace marbre {

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Row *row = rowAt(index))
        return pieceData(*m_top[rowOf(static_cast<const Node *>(index.constInternalPointer()))], *row, role);
    return topData(*nodeOf(index), role);
}

static QString meterText(int cited, int pieces, int words)
{
    const QString count = OutlineModel::tr("%n words", nullptr, words);
    return pieces == 0
               ? count
               : OutlineModel::tr("%1 of %2 cited · %3").arg(QString::number(cited), QString::number(pieces), count);
}

QVariant OutlineModel::topData(const Node &node, int role) const
{
    const int material = node.count(Kind::Material);
    const int pieces = int(node.pieces.size());
    switch (role) {
    case Qt::DisplayRole:
        switch (node.kind) {
        case Kind::Header:
            return tr("Header");
        case Kind::Introduction:
            return tr("Introduction");
        case Kind::Sources:
            return tr("Sources");
        default:
            return node.heading;
        }
    case Qt::EditRole:
        return node.heading;
    case Qt::AccessibleTextRole:
        return node.kind == Kind::Section ? tr("Section %1: %2").arg(QString::number(node.section + 1), node.heading)
                                          : topData(node, Qt::DisplayRole);
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        switch (node.kind) {
        case Kind::Header:
            return tr("%n characters", nullptr, int(m_edition.header().headline.size()));
        case Kind::Introduction:
            return tr("%n words", nullptr, node.words);
        case Kind::Sources:
            return tr("%n derived", nullptr, int(m_edition.outline().sources().size()));
        default:
            return meterText(pieces - material, pieces, node.words);
        }
    case KindRole:
        return int(node.kind);
    case SectionRole:
        return node.section;
    case WordsRole:
        return node.words;
    case PositionRole:
        if (node.kind == Kind::Section && node.section < m_edition.outline().sections.size())
            return m_edition.outline().section(node.section).span.begin;
        return node.kind == Kind::Introduction ? qsizetype(0) : qsizetype(-1);
    case MeterRole: {
        QList<bool> meter;
        for (const Row &row : node.pieces)
            meter.append(row.kind != Kind::Material);
        return QVariant::fromValue(meter);
    }
    default:
        return {};
    }
}

QString OutlineModel::rowText(const Row &row) const
{
    if (row.kind == Kind::Quote) {
        const QString author = row.text.isEmpty() ? tr("deleted account") : u"u/%1"_s.arg(row.text);
        return row.points ? tr("%1 · %2", "author, points").arg(author, pointsLabel(*row.points)) : author;
    }
    if (!row.isQuote) {
        const QString title = m_titles.value(row.ref.thread);
        if (!title.isEmpty())
            return title;
    }
    return row.text.isEmpty() ? row.target : row.text;
}

QStringList OutlineModel::notesOf(const Row &row) const
{
    QStringList notes;
    if (row.kind == Kind::Quote)
        notes << m_marks.value(row.ref.id()).notes;
    return notes + coverageNotes(m_covered.value(row.ref.thread));
}

QString OutlineModel::toolTipOf(const Row &row) const
{
    const QString text = row.kind == Kind::Link ? tr("%1\ncited on “%2”").arg(rowText(row), row.text) : row.title;
    return (QStringList{text} + notesOf(row)).join(u'\n');
}

QVariant OutlineModel::pieceData(const Node &node, const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return rowText(row);
    case Qt::ToolTipRole:
        return toolTipOf(row);
    case DetailRole:
        return row.kind == Kind::Material ? tr("to cite") : QString();
    case Qt::AccessibleTextRole:
        return row.isQuote ? tr("Quote: %1").arg(rowText(row)) : tr("Thread: %1").arg(rowText(row));
    case Qt::AccessibleDescriptionRole:
        return (QStringList{row.kind == Kind::Material ? tr("to cite") : tr("cited in the prose")} + notesOf(row))
            .join(u'\n');
    case KindRole:
        return int(row.kind);
    case SectionRole:
        return node.section;
    case PieceRole:
        return row.index;
    case PositionRole:
        return row.position;
    case RemoteIdRole:
        return row.ref.id();
    case IsQuoteRole:
        return row.isQuote;
    case ProofRole:
        return int(row.kind == Kind::Quote ? m_marks.value(row.ref.id()).proof : Proof::None);
    case TranslateRole:
        return row.kind == Kind::Quote && m_marks.value(row.ref.id()).toTranslate;
    case CoveredRole:
        return coverageShows(m_covered.value(row.ref.thread));
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Node *node = nodeOf(index);
    if (!node || node->kind != Kind::Section || role != Qt::EditRole)
        return false;
    m_edition.renameSection(node->section, value.toString());
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (rowAt(index))
        return usual | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    switch (nodeOf(index)->kind) {
    case Kind::Section:
        return usual | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    case Kind::Introduction:
        return usual | Qt::ItemIsDropEnabled;
    default:
        return usual | Qt::ItemNeverHasChildren;
    }
}

} // namespace marbre
