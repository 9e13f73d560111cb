// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/render.h"

#include <QAbstractListModel>

namespace marbre {

/// The threads that an edition cites, in the order of first citation.
class SourceListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole }; ///< "r/artificial · 45 points · u/name"

    using QAbstractListModel::QAbstractListModel;

    void setSources(const QList<SourceInfo> &sources);
    const SourceInfo &source(int row) const { return m_sources.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SourceInfo> m_sources;
};

} // namespace marbre
