// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "store/archivestore.h"

#include <QAbstractListModel>
#include <QFuture>
#include <functional>

namespace marbre {

/// How much of a group an edition carried, for its timeline.
struct TimelinePoint
{
    QDate date;
    int count = 0;
    friend bool operator==(const TimelinePoint &, const TimelinePoint &) = default;
};

/// The archive's themes, quoted authors, threads or communities, those with most mentions first. Asks as the editor
/// types; only the newest request's answer is shown, until it comes the list stays.
class ArchiveGroupModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using Ask = std::function<QFuture<Result<QList<ArchiveGroup>>>(ArchiveGrouping by, QString words, int limit)>;
    static constexpr int limit = 500;
    enum Role {
        NameRole = Qt::UserRole, ///< "u/ada" for an author
        CountRole,               ///< of all mentions
        CountsRole,              ///< "7 threads in 3 editions"
        ColourRole,              ///< of a theme; invalid for others
        TimelineRole,            ///< QList<TimelinePoint>, the oldest first; editions without a date left out
    };

    explicit ArchiveGroupModel(Ask ask, QObject *parent = nullptr);

    ArchiveGrouping grouping() const { return m_by; } ///< wanted
    ArchiveGrouping shown() const { return m_shown; } ///< of the rows; the wanted one's may not have come yet
    void setGrouping(ArchiveGrouping by);
    void setWords(const QString &words);
    bool isNarrowed() const { return !m_words.isEmpty(); }
    void load(); ///< asks (again)

    const ArchiveGroup &group(int row) const { return m_groups.at(row); }
    int rowOf(const QString &key) const; ///< -1 where it is not there
    /// Of all groups' timelines, so that they can be compared; invalid where there is none.
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    int mostAtOnce() const { return m_most; } ///< in one edition

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString name(ArchiveGrouping by, const ArchiveGroup &group);
    /// "7 threads in 3 editions"
    static QString counts(ArchiveGrouping by, const ArchiveGroup &group);
    /// "7 threads": of one edition; empty for a community.
    static QString count(ArchiveGrouping by, int count);

Q_SIGNALS:
    void loaded();
    void failed(const marbre::Error &error);

private:
    void take(quint64 ticket, ArchiveGrouping by, const Result<QList<ArchiveGroup>> &groups);
    void show(const QList<ArchiveGroup> &groups);
    QString spoken(const ArchiveGroup &group) const;
    Ask m_ask;
    ArchiveGrouping m_by = ArchiveGrouping::Theme;    ///< wanted
    ArchiveGrouping m_shown = ArchiveGrouping::Theme; ///< of m_groups
    QString m_words;
    QList<ArchiveGroup> m_groups;
    QDate m_first;
    QDate m_last;
    int m_most = 0;
    quint64 m_ticket = 0;
};

/// The editions of one group, the newest first.
class ArchiveMentionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeadlineRole = Qt::UserRole, ///< "Untitled" where there is none
        DateRole,                    ///< "21 Sept 2025", "Week of 15 September", "September 2025"
        CountRole,                   ///< "2 quotes"; empty for a community
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the selection where it is the same group.
    void setGroup(ArchiveGrouping by, const ArchiveGroup &group);
    void clear();
    const ArchiveMention &mention(int row) const { return m_group.mentions.at(row); }
    const ArchiveGroup &group() const { return m_group; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString date(const EditionRow &row);

private:
    ArchiveGrouping m_by = ArchiveGrouping::Theme;
    ArchiveGroup m_group;
};

} // namespace marbre

Q_DECLARE_METATYPE(marbre::TimelinePoint)
