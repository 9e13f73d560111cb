// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

FeedListModel::FeedListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_now(marbre::now())
{}

void FeedListModel::setStatuses(const QList<FeedStatus> &statuses)
{
    const auto feed = [](const FeedStatus &status) { return status.subscription.feed; };
    if (std::ranges::equal(statuses, m_statuses, {}, feed, feed)) {
        m_statuses = statuses;
        if (!m_statuses.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_statuses = statuses;
        endResetModel();
    }
    Q_EMIT stateChanged();
}

void FeedListModel::setRunning(FeedId feed, bool running)
{
    if (running == m_running.contains(feed))
        return;
    if (running)
        m_running.insert(feed, {});
    else
        m_running.remove(feed);
    if (m_running.isEmpty())
        m_sentence.clear();
    rowChanged(feed);
    Q_EMIT stateChanged();
}

void FeedListModel::setProgress(FeedId feed, const FetchProgress &progress)
{
    const auto run = m_running.find(feed);
    if (run == m_running.end())
        return;
    *run = progress;
    const int row = rowOf(feed);
    m_sentence =
        row < 0 ? progress.sentence
                : tr("%1: %2", "feed, what is fetched").arg(m_statuses.at(row).subscription.name, progress.sentence);
    rowChanged(feed);
    Q_EMIT progressChanged();
}

void FeedListModel::setKindLabels(const QHash<QString, QString> &labels)
{
    m_labels = labels;
}

void FeedListModel::setNow(Instant now)
{
    m_now = now;
    if (m_statuses.isEmpty())
        return;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT stateChanged();
}

void FeedListModel::rowChanged(FeedId feed)
{
    if (const int row = rowOf(feed); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int FeedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_statuses.size());
}

int FeedListModel::rowOf(FeedId feed) const
{
    const auto found =
        std::ranges::find_if(m_statuses, [feed](const FeedStatus &status) { return status.subscription.feed == feed; });
    return found == m_statuses.end() ? -1 : static_cast<int>(found - m_statuses.begin());
}

QVariant FeedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return m_statuses.at(row).subscription.name;
    case Qt::ToolTipRole: {
        const auto [title, sentence] = feedCause(m_statuses.at(row), m_now);
        return title.isEmpty() ? m_statuses.at(row).subscription.address : title + u'\n' + sentence;
    }
    case Qt::AccessibleTextRole: {
        const QStringList parts{m_statuses.at(row).subscription.name, newsText(row), stateText(row),
                                tr("fetched %1").arg(fetchedText(row)), tr("next %1").arg(nextText(row))};
        return parts.join(", "_L1);
    }
    default:
        return {};
    }
}

FeedSign FeedListModel::sign(int row) const
{
    return feedSign(m_statuses.at(row), isRunning(m_statuses.at(row).subscription.feed));
}

QString FeedListModel::stateText(int row) const
{
    const FeedStatus &status = m_statuses.at(row);
    const auto run = m_running.constFind(status.subscription.feed);
    if (run == m_running.cend() || run->total <= 0)
        return feedStateWord(status, run != m_running.cend());
    return tr("%1 of %2", "threads fetched").arg(run->done).arg(run->total);
}

QString FeedListModel::newsText(int row) const
{
    const FeedStatus &status = m_statuses.at(row);
    const auto run = m_running.constFind(status.subscription.feed);
    const QString news = run != m_running.cend() && !run->sentence.isEmpty() ? run->sentence : feedNews(status);
    const QString label = m_labels.value(status.subscription.kind);
    return label.isEmpty() ? news : tr("%1 · %2", "kind of place, news").arg(label, news);
}

QString FeedListModel::fetchedText(int row) const
{
    const auto &when = m_statuses.at(row).lastSuccess;
    return when ? shortMoment(*when, m_now) : tr("never");
}

QString FeedListModel::nextText(int row) const
{
    const FeedStatus &status = m_statuses.at(row);
    if (status.paused || !status.nextRun)
        return u"–"_s;
    return *status.nextRun <= m_now ? tr("now", "next run") : shortMoment(*status.nextRun, m_now);
}

double FeedListModel::progress() const
{
    double sum = 0;
    bool known = false;
    for (const FetchProgress &run : m_running) {
        if (run.total > 0) {
            sum += std::clamp(double(run.done) / double(run.total), 0.0, 1.0);
            known = true;
        }
    }
    return known ? sum / double(m_running.size()) : -1;
}

std::optional<Instant> FeedListModel::lastSuccess() const
{
    std::optional<Instant> newest;
    for (const FeedStatus &status : m_statuses)
        newest = std::max(newest, status.lastSuccess);
    return newest;
}

} // namespace marbre
