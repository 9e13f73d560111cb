// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/subscription.h"
#include "models/feedwords.h"
#include "sources/adapter.h"

#include <QAbstractListModel>
#include <QHash>

namespace marbre {

/// What is followed and how it goes: what the desk says, and over it what runs at the moment. Rows keep their place
/// while only their state changes. Fed by FeedBoard.
class FeedListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit FeedListModel(QObject *parent = nullptr);

    void setStatuses(const QList<FeedStatus> &statuses);
    void setRunning(FeedId feed, bool running);
    void setProgress(FeedId feed, const FetchProgress &progress);
    /// "Reddit", "RSS, Atom or JSON feed": by the adapter's word.
    void setKindLabels(const QHash<QString, QString> &labels);
    /// Times are told from here.
    void setNow(Instant now);
    Instant now() const { return m_now; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QList<FeedStatus> &statuses() const { return m_statuses; }
    const FeedStatus &status(int row) const { return m_statuses.at(row); }
    int rowOf(FeedId feed) const; ///< -1: not followed
    bool isRunning(FeedId feed) const { return m_running.contains(feed); }
    bool anyRunning() const { return !m_running.isEmpty(); }
    FeedSign sign(int row) const;
    QString stateText(int row) const; ///< with the progress of a run
    QString newsText(int row) const;  ///< "Reddit · 38 new"
    QString fetchedText(int row) const;
    QString nextText(int row) const;
    /// Of all that run: how much is done, 0 to 1; negative where nobody knows.
    double progress() const;
    /// What the run that reported last is doing.
    QString progressSentence() const { return m_sentence; }
    std::optional<Instant> lastSuccess() const; ///< the newest of all feeds

Q_SIGNALS:
    /// Statuses, which feeds run, or how their times read now.
    void stateChanged();
    void progressChanged();

private:
    void rowChanged(FeedId feed);
    QList<FeedStatus> m_statuses;
    QHash<FeedId, FetchProgress> m_running;
    QHash<QString, QString> m_labels;
    QString m_sentence;
    Instant m_now;
};

} // namespace marbre
