// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relatedmodel.h"

#include "models/archivegroups.h"
#include "models/editionlistmodel.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QString reasonText(const RelatedReason &reason)
{
    const QString names = QLocale().createSeparatedList(reason.what);
    switch (reason.kind) {
    case RelatedReason::Kind::Threads:
        return RelatedChoiceModel::tr("%n thread(s) in common", nullptr, int(reason.what.size()));
    case RelatedReason::Kind::Themes:
        return reason.what.size() == 1 ? RelatedChoiceModel::tr("theme %1").arg(names)
                                       : RelatedChoiceModel::tr("themes %1").arg(names);
    case RelatedReason::Kind::Terms:
        break;
    }
    return RelatedChoiceModel::tr("words %1").arg(names);
}

} // namespace

RelatedModel::RelatedModel(EditionDocument &edition, QObject *parent)
    : ReorderModel(edition, &Edition::related, "application/x-marbre-related"_L1,
                   {tr("Remove related edition"), tr("Move related edition")}, parent)
{}

void RelatedModel::setKnown(const QList<EditionRow> &rows)
{
    m_rows = rows;
    m_places.clear();
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_places.insert(rows.at(i).slug, i);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool RelatedModel::add(const QString &slug)
{
    if (!edition().isOpen() || slug.isEmpty() || holds(slug) || slug == effectiveSlug(edition().header()))
        return false;
    set(lines() + QStringList{slug}, tr("Add related edition"));
    return true;
}

QString RelatedModel::headline(const QString &slug) const
{
    const qsizetype at = m_places.value(slug, -1);
    return at < 0 ? slug : EditionListModel::headline(m_rows.at(at));
}

QString RelatedModel::date(const QString &slug) const
{
    const qsizetype at = m_places.value(slug, -1);
    return at < 0 ? QString() : ArchiveMentionModel::date(m_rows.at(at));
}

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &slug = lines().at(index.row());
    const QString day = date(slug);
    switch (role) {
    case Qt::DisplayRole:
        return day.isEmpty() ? headline(slug) : tr("%1 · %2", "headline, date").arg(headline(slug), day);
    case HeadlineRole:
        return headline(slug);
    case DateRole:
        return day;
    case SlugRole:
        return slug;
    case Qt::ToolTipRole:
        return m_places.contains(slug) ? QVariant(headline(slug))
                                       : tr("The desk has no edition “%1”: readers see this name.").arg(slug);
    case Qt::AccessibleTextRole:
        return day.isEmpty()
                   ? tr("Related edition %1: %2").arg(QString::number(index.row() + 1), headline(slug))
                   : tr("Related edition %1: %2, %3").arg(QString::number(index.row() + 1), headline(slug), day);
    default:
        return {};
    }
}

RelatedChoiceModel::RelatedChoiceModel(RelatedModel &chosen, QObject *parent)
    : QAbstractListModel(parent)
    , m_chosen(chosen)
{
    const auto renew = [this] {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole, Qt::CheckStateRole});
    };
    connect(&chosen, &QAbstractItemModel::rowsInserted, this, renew);
    connect(&chosen, &QAbstractItemModel::rowsRemoved, this, renew);
    connect(&chosen, &QAbstractItemModel::modelReset, this, renew);
}

void RelatedChoiceModel::setSuggestions(const QList<RelatedEdition> &related)
{
    m_suggested = related;
    rebuild();
}

void RelatedChoiceModel::setWords(const QString &words)
{
    m_words = words.simplified();
    rebuild();
}

void RelatedChoiceModel::rebuild()
{
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    const auto holds = [&](const EditionRow &row) {
        return std::ranges::all_of(
            words, [&](const QString &word) { return row.headline.contains(word, Qt::CaseInsensitive); });
    };
    beginResetModel();
    m_shown.clear();
    QSet<EditionId> suggested;
    for (const RelatedEdition &related : std::as_const(m_suggested)) {
        suggested.insert(related.row.id);
        if (holds(related.row))
            m_shown << related;
    }
    const QList<EditionRow> known = m_chosen.known();
    for (const EditionRow &row : known) {
        if (!words.isEmpty() && row.state == EditionState::Published && !suggested.contains(row.id) && holds(row))
            m_shown.append({row, 0, {}});
    }
    endResetModel();
}

bool RelatedChoiceModel::toggle(int row)
{
    if (row < 0 || row >= m_shown.size())
        return false;
    const QString slug = m_shown.at(row).row.slug;
    return m_chosen.holds(slug) ? m_chosen.removeSlug(slug) : m_chosen.add(slug);
}

int RelatedChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RelatedChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RelatedEdition &related = m_shown.at(index.row());
    const QString headline = EditionListModel::headline(related.row);
    const QString date = ArchiveMentionModel::date(related.row);
    const bool chosen = m_chosen.holds(related.row.slug);
    switch (role) {
    case Qt::DisplayRole:
    case HeadlineRole:
        return headline;
    case DateRole:
        return date;
    case ReasonsRole:
        return reasons(related);
    case ChosenRole:
        return chosen;
    case SlugRole:
        return related.row.slug;
    case Qt::CheckStateRole:
        return chosen ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return related.row.standfirst.isEmpty() ? headline : related.row.standfirst;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(headline, date, reasons(related));
    default:
        return {};
    }
}

QString RelatedChoiceModel::reasons(const RelatedEdition &related)
{
    if (related.reasons.isEmpty())
        return tr("found by its headline");
    QStringList texts;
    for (const RelatedReason &reason : related.reasons)
        texts << reasonText(reason);
    return texts.join(u" · "_s);
}

} // namespace marbre
