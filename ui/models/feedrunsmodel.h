// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"

#include <QAbstractListModel>

namespace marbre {

/// How the last runs of one feed ended, the newest first.
class FeedRunsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRuns(const QList<FetchRun> &runs, Instant now);
    const FetchRun &run(int row) const { return m_runs.at(row); }
    QString timeText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FetchRun> m_runs;
    Instant m_now{};
};

} // namespace marbre
