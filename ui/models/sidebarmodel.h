// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/feed.h"
#include "models/feedwords.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QTimer>

namespace marbre {

class Store;
struct ChangeSet;

/// How a followed feed goes, for its line.
struct FeedMark
{
    FeedSign sign = FeedSign::Never;
    QString words;
    friend bool operator==(const FeedMark &, const FeedMark &) = default;
};

/// One line of the sidebar: a heading, a choice of threads, or the way to the suggested themes.
struct SidebarEntry
{
    enum class Kind { Heading, Today, Everything, Feed, State, Saved, Suggested, Theme };
    Kind kind = Kind::Heading;
    qint64 id = 0;              ///< of the feed, filter or theme, or the state's number
    Kind group = Kind::Heading; ///< of a heading: what stands below it
    QString label = {};
    std::optional<int> count = {};
    quint32 colour = 0;                ///< of a theme, 0xRRGGBB
    std::optional<FeedMark> mark = {}; ///< of a followed feed
    ThreadFilter filter = {};          ///< the period included
    bool sameLine(const SidebarEntry &other) const
    {
        return kind == other.kind && id == other.id && group == other.group;
    }
    friend bool operator==(const SidebarEntry &, const SidebarEntry &) = default;
};

/// Today, feeds, states, saved filters and themes, with counts within the period. Flat: headings are lines that cannot
/// be chosen. Follows the desk by itself.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SidebarModel(Store &store, QObject *parent = nullptr);

    /// No period (both empty): everything counts, and there is no line for today.
    void setPeriod(std::optional<Instant> since, std::optional<Instant> until, const QString &label);

    /// Of the feeds that are followed.
    void setMarks(const QHash<FeedId, FeedMark> &marks);
    /// Kept filters that ask what moved ask since then.
    void setMorning(Instant morning);
    /// How many themes are suggested; none while that is not known.
    void setSuggested(std::optional<int> themes);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const SidebarEntry &entry(int row) const { return m_entries.at(row); }
    /// -1: no such line.
    int rowOf(SidebarEntry::Kind kind, qint64 id = 0) const;
    const ThreadCounts &counts() const { return m_counts; }
    const QList<ThemeRow> &themes() const { return m_themes; }
    const QList<SavedFilter> &savedFilters() const { return m_filters; }
    /// 0xRRGGBB; a grey for a theme that is not known yet.
    quint32 themeColour(ThemeId id) const;
    /// Whether the desk holds any thread, in whatever period; unknown before the first answer.
    std::optional<bool> hasThreads() const { return m_hasThreads; }

Q_SIGNALS:
    /// Counts, feeds, filters and themes are the desk's again.
    void updated();
    /// Sent before updated(), so that a new theme has its colour as soon as a thread is in it.
    void themesChanged();
    void failed(const marbre::Error &error);

private:
    void storeChanged(const ChangeSet &changes);
    void reload();
    template <typename T, typename Take>
    void ask(QFuture<Result<T>> answer, Take take);
    void askThemes();
    void countSaved();
    void answered();
    void rebuild();
    QList<SidebarEntry> entries() const;
    ThreadFilter withinPeriod(ThreadFilter filter) const;

    Store &m_store;
    QList<SidebarEntry> m_entries;
    ThreadCounts m_counts;
    QList<FeedRow> m_feeds;
    QList<ThemeRow> m_themes;
    QList<SavedFilter> m_filters;
    QHash<FilterId, int> m_savedCounts;
    QHash<FeedId, FeedMark> m_marks;
    std::optional<Instant> m_morning;
    std::optional<int> m_suggested;
    std::optional<bool> m_hasThreads;
    std::optional<Instant> m_since;
    std::optional<Instant> m_until;
    QString m_label;
    QTimer m_again;
    int m_open = 0; ///< answers that are still to come
    bool m_dirty = false;
};

} // namespace marbre
