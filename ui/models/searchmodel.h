// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchstore.h"

#include <QAbstractListModel>

namespace marbre {

/// What a search found, each kind under a heading that folds it away.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole, ///< bool
        CountRole,                    ///< of a heading: "6", or "50+" where there may be more
        FoldedRole,                   ///< of a heading: bool
        KindRole,                     ///< HitKind as int
        TitleRole,
        DetailRole,  ///< one grey line: community, score, day
        SnippetRole, ///< found words between U+0002 and U+0003
    };

    using QAbstractListModel::QAbstractListModel;

    /// limit: of the request, for each kind.
    void setResult(const SearchResult &result, int limit);
    void clear() { setResult({}, 0); }
    void toggle(int row);                ///< a heading
    const SearchHit *hit(int row) const; ///< null for a heading
    int hitCount() const { return int(m_result.hits.size()); }
    bool mayHoldMore() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString plain(QString snippet); ///< without its marks

private:
    struct Line
    {
        HitKind kind;
        int hit; ///< into the hits; -1: the heading
    };
    void layOut();
    int count(HitKind kind) const;
    QVariant headingData(HitKind kind, int role) const;
    QVariant hitData(const SearchHit &hit, int role) const;
    SearchResult m_result;
    int m_limit = 0;
    QList<Line> m_lines;
    QList<HitKind> m_folded;
};

} // namespace marbre
