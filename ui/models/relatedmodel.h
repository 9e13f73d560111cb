// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/memory/related.h"
#include "models/reordermodel.h"

#include <QHash>

namespace marbre {

/// The related editions that the editor chose, in order. The header holds their slugs; headlines and dates are the
/// desk's.
class RelatedModel final : public ReorderModel
{
    Q_OBJECT
public:
    enum Role { HeadlineRole = Qt::UserRole, DateRole, SlugRole };

    explicit RelatedModel(EditionDocument &edition, QObject *parent = nullptr);

    /// Every edition of the desk that can be named.
    void setKnown(const QList<EditionRow> &rows);
    QList<EditionRow> known() const { return m_rows; }
    bool holds(const QString &slug) const { return lines().contains(slug); }
    /// At the end; nothing where it is there already or is the edition itself.
    bool add(const QString &slug);
    bool removeSlug(const QString &slug) { return remove(int(lines().indexOf(slug))); }

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString headline(const QString &slug) const;
    QString date(const QString &slug) const;
    QList<EditionRow> m_rows;
    QHash<QString, qsizetype> m_places; ///< by slug
};

/// What can be chosen: suggestions with their reasons, the nearest first, then the other past editions whose headline
/// holds the words looked for.
class RelatedChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadlineRole = Qt::UserRole, DateRole, ReasonsRole, ChosenRole, SlugRole };

    explicit RelatedChoiceModel(RelatedModel &chosen, QObject *parent = nullptr);

    void setSuggestions(const QList<RelatedEdition> &related);
    void setWords(const QString &words);
    bool toggle(int row); ///< chooses, or no longer

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// "3 threads in common · theme Regulation · words: cooling, datacenters"
    static QString reasons(const RelatedEdition &related);

private:
    void rebuild();
    RelatedModel &m_chosen;
    QList<RelatedEdition> m_suggested;
    QString m_words;
    QList<RelatedEdition> m_shown; ///< those without reasons are no suggestions
};

} // namespace marbre
