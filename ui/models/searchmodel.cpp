// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchmodel.h"

#include "models/points.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr std::array kinds{HitKind::Edition, HitKind::Thread, HitKind::Comment};

QString points(const SearchHit &hit)
{
    return hit.points ? pointsLabel(*hit.points) : QString();
}

QString day(const SearchHit &hit)
{
    return QLocale().toString(toDateTime(hit.created).toLocalTime().date(), SearchModel::tr("d MMMM yyyy"));
}

QString title(const SearchHit &hit)
{
    if (hit.kind != HitKind::Comment)
        return hit.title.isEmpty() ? SearchModel::tr("Untitled") : hit.title;
    const QString author = hit.author.isEmpty() ? SearchModel::tr("[deleted]") : u"u/"_s + hit.author;
    return hit.points ? SearchModel::tr("%1 · %2").arg(author, points(hit)) : author;
}

QString detail(const SearchHit &hit)
{
    if (hit.kind == HitKind::Comment)
        return SearchModel::tr("under “%1”").arg(hit.title);
    QStringList parts;
    if (hit.kind == HitKind::Thread)
        parts << hit.community << points(hit);
    parts << day(hit);
    if (hit.kind == HitKind::Edition)
        parts << hit.community;
    else if (!hit.edition.isEmpty())
        parts << SearchModel::tr("cited in %1").arg(hit.edition);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void SearchModel::setResult(const SearchResult &result, int limit)
{
    beginResetModel();
    m_result = result;
    m_limit = limit;
    layOut();
    endResetModel();
}

void SearchModel::toggle(int row)
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).hit >= 0)
        return;
    const HitKind kind = m_lines.at(row).kind;
    const int hits = count(kind);
    const bool folded = m_folded.contains(kind);
    if (folded) {
        beginInsertRows({}, row + 1, row + hits);
        m_folded.removeAll(kind);
    } else {
        beginRemoveRows({}, row + 1, row + hits);
        m_folded << kind;
    }
    layOut();
    if (folded)
        endInsertRows();
    else
        endRemoveRows();
    Q_EMIT dataChanged(index(row), index(row));
}

const SearchHit *SearchModel::hit(int row) const
{
    const bool isHit = row >= 0 && row < m_lines.size() && m_lines.at(row).hit >= 0;
    return isHit ? &m_result.hits.at(m_lines.at(row).hit) : nullptr;
}

bool SearchModel::mayHoldMore() const
{
    return m_limit > 0 && std::ranges::any_of(kinds, [this](HitKind kind) { return count(kind) >= m_limit; });
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line line = m_lines.at(index.row());
    if (role == KindRole)
        return static_cast<int>(line.kind);
    if (role == IsHeadingRole)
        return line.hit < 0;
    return line.hit < 0 ? headingData(line.kind, role) : hitData(m_result.hits.at(line.hit), role);
}

QString SearchModel::plain(QString snippet)
{
    return snippet.remove(u'\u0002').remove(u'\u0003');
}

void SearchModel::layOut()
{
    m_lines.clear();
    for (const HitKind kind : kinds) {
        if (count(kind) == 0)
            continue;
        m_lines << Line{kind, -1};
        if (m_folded.contains(kind))
            continue;
        for (int i = 0; i < m_result.hits.size(); ++i)
            if (m_result.hits.at(i).kind == kind)
                m_lines << Line{kind, i};
    }
}

int SearchModel::count(HitKind kind) const
{
    return int(std::ranges::count(m_result.hits, kind, &SearchHit::kind));
}

QVariant SearchModel::headingData(HitKind kind, int role) const
{
    const int hits = count(kind);
    const QString number = QLocale().toString(hits);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return kind == HitKind::Edition ? tr("Editions") : kind == HitKind::Thread ? tr("Threads") : tr("Comments");
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(headingData(kind, TitleRole).toString(), headingData(kind, CountRole).toString());
    case CountRole:
        return m_limit > 0 && hits >= m_limit ? tr("%1+", "so many, perhaps more").arg(number) : number;
    case FoldedRole:
        return m_folded.contains(kind);
    default:
        return {};
    }
}

QVariant SearchModel::hitData(const SearchHit &hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(hit);
    case DetailRole:
        return detail(hit);
    case SnippetRole:
        return hit.snippet;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(title(hit), detail(hit), plain(hit.snippet));
    default:
        return {};
    }
}

} // namespace marbre
