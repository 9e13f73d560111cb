// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/marblemodel.h"

#include "models/coverednotes.h"
#include "models/piecemime.h"
#include "models/rowpatch.h"
#include "store/threadstore.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int longest = 100;
constexpr int daysBefore = 14; // what was shortlisted for older editions does not come back

QStringList keysOf(const auto &rows)
{
    QStringList keys;
    for (const auto &row : rows)
        keys.append(row.piece.ref.id().isEmpty() ? row.piece.permalink : row.piece.ref.id());
    return keys;
}

} // namespace

MarbleModel::MarbleModel(Desk &desk, EditionDocument &edition, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_edition(edition)
{
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    connect(&m_later, &QTimer::timeout, this, &MarbleModel::ask);
    connect(&edition, &EditionDocument::outlineChanged, this, &MarbleModel::refresh);
    connect(&edition, &EditionDocument::opened, this, &MarbleModel::ask);
    connect(&desk.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if ((!changes.threads.isEmpty() || changes.threadsAdded || changes.allThreads) && !m_later.isActive())
            m_later.start();
    });
    ask();
}

void MarbleModel::ask()
{
    const quint64 asked = ++m_asked;
    if (!m_edition.isOpen()) {
        m_shortlisted.clear();
        refresh();
        return;
    }
    ThreadFilter filter;
    filter.states = {TriageState::Shortlisted};
    filter.limit = longest;
    if (const QDate date = m_edition.header().date; date.isValid())
        filter.since = fromUnix(date.addDays(-daysBefore).startOfDay(QTimeZone::UTC).toSecsSinceEpoch());
    m_desk.store().threads().order(filter).then(this, [this, asked](const Result<ThreadOrder> &order) {
        if (!order || asked != m_asked)
            return;
        m_desk.store().threads().rows(order->ids).then(this, [this, asked](const Result<QList<ThreadRow>> &rows) {
            if (!rows || asked != m_asked)
                return;
            m_shortlisted.clear();
            std::ranges::transform(*rows, std::back_inserter(m_shortlisted), pieceOf);
            refresh();
        });
    });
}

void MarbleModel::refresh()
{
    QList<Row> wanted;
    if (m_edition.isOpen()) {
        const QList<BodyMaterial> material = m_edition.outline().introduction.material;
        for (int i = 0; i < material.size(); ++i) {
            const BodyMaterial &item = material.at(i);
            Piece piece;
            piece.ref = item.ref.value_or(ItemRef{});
            piece.permalink = item.target;
            (item.isQuote() ? piece.words : piece.title) = item.title;
            wanted.append({piece, i, item.span.begin});
        }
        for (const Piece &piece : std::as_const(m_shortlisted)) {
            if (!m_edition.sectionOf(piece.ref.id()))
                wanted.append({piece, -1, -1});
        }
    }
    QSet<QString> seen;
    wanted.removeIf([&](const Row &row) {
        const QString key = keysOf(QList<Row>{row}).constFirst();
        return seen.contains(key) || (seen.insert(key), false);
    });
    patchRows<QString>(
        keysOf(m_rows), keysOf(wanted),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        },
        [&](int row) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted.at(row));
            endInsertRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        });
    m_rows = wanted;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void MarbleModel::setCovered(const QHash<QString, QList<Coverage>> &covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QStringList MarbleModel::threadsHeld() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (!row.piece.ref.thread.isEmpty())
            ids.append(row.piece.ref.thread);
    }
    return ids;
}

bool MarbleModel::sendTo(int row, int section)
{
    if (row < 0 || row >= m_rows.size() || section < 0 || section >= m_edition.outline().sections.size())
        return false;
    m_edition.sendPieces({m_rows.at(row).piece}, section);
    return true;
}

bool MarbleModel::moveBy(int row, int steps)
{
    const int material = m_rows.value(row).material;
    const int to = material + (steps > 0 ? steps + 1 : steps);
    if (row < 0 || row >= m_rows.size() || material < 0 || to < 0 ||
        to > m_edition.outline().introduction.material.size())
        return false;
    m_edition.moveMaterial(-1, material, -1, to);
    return true;
}

bool MarbleModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).material < 0)
        return false;
    m_edition.removeMaterial(-1, m_rows.at(row).material);
    return true;
}

bool MarbleModel::drop(const QMimeData *data, int row)
{
    const QList<Piece> pieces = piecesFromMime(data);
    if (pieces.isEmpty() || !m_edition.isOpen())
        return false;
    const int material = row < 0 || row >= m_rows.size() ? -1 : m_rows.at(row).material;
    m_edition.sendPieces(pieces, -1, material);
    return true;
}

int MarbleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MarbleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Piece &piece = row.piece;
    const QString title = piece.isQuote() ? piece.words : piece.title;
    switch (role) {
    case Qt::DisplayRole:
        return title.isEmpty() ? piece.permalink : title;
    case Qt::ToolTipRole:
        return (QStringList{title} + coverageNotes(m_covered.value(piece.ref.thread))).join(u'\n');
    case Qt::AccessibleTextRole:
        return piece.isQuote() ? tr("Quote: %1").arg(title) : tr("Thread: %1").arg(title);
    case Qt::AccessibleDescriptionRole:
        return (QStringList{row.material < 0 ? tr("shortlisted, not in the edition") : tr("to place")} +
                coverageNotes(m_covered.value(piece.ref.thread)))
            .join(u'\n');
    case CoveredRole:
        return coverageShows(m_covered.value(piece.ref.thread));
    case RemoteIdRole:
        return piece.ref.id();
    case IsQuoteRole:
        return piece.isQuote();
    case MaterialRole:
        return row.material;
    case PositionRole:
        return row.position;
    default:
        return {};
    }
}

Qt::ItemFlags MarbleModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemFlags(Qt::ItemIsDropEnabled);
}

QStringList MarbleModel::mimeTypes() const
{
    return {QLatin1StringView(piecesMimeType)};
}

QMimeData *MarbleModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Piece> pieces;
    for (const QModelIndex &index : indexes)
        pieces.append(m_rows.at(index.row()).piece);
    return pieces.isEmpty() ? nullptr : piecesToMime(pieces).release();
}

bool MarbleModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    return drop(data, row);
}

} // namespace marbre
