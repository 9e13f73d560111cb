// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reordermodel.h"

namespace marbre {

/// The header's key points, in order, editable in place.
class KeyPointsModel final : public ReorderModel
{
    Q_OBJECT
public:
    explicit KeyPointsModel(EditionDocument &edition, QObject *parent = nullptr);

    /// An empty point after that row (-1: first), to be filled in; answers its row.
    int add(int after);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
};

} // namespace marbre
