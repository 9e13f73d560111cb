// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedrunsmodel.h"

#include "models/feedwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace marbre {

void FeedRunsModel::setRuns(const QList<FetchRun> &runs, Instant now)
{
    beginResetModel();
    m_runs = runs;
    m_now = now;
    endResetModel();
}

QString FeedRunsModel::timeText(int row) const
{
    return shortMoment(m_runs.at(row).ended, m_now);
}

int FeedRunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QVariant FeedRunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FetchRun &run = m_runs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return runSentence(run);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "time, how the run ended").arg(timeText(index.row()), runSentence(run));
    case Qt::ToolTipRole:
        //: of one run of a feed
        return tr("%1\n%2, %3 received")
            .arg(runSentence(run), tr("%n request(s)", nullptr, int(run.requests)),
                 QLocale().formattedDataSize(run.bytes));
    default:
        return {};
    }
}

} // namespace marbre
