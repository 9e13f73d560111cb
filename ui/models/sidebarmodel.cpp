// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sidebarmodel.h"

#include "store/feedstore.h"
#include "store/store.h"
#include "store/threadstore.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace marbre {

static constexpr quint32 unknownColour = 0x888888;

SidebarModel::SidebarModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_again.setSingleShot(true);
    m_again.setInterval(100ms);
    connect(&m_again, &QTimer::timeout, this, &SidebarModel::reload);
    connect(&store, &Store::changed, this, &SidebarModel::storeChanged);
    m_entries = entries();
    reload();
}

void SidebarModel::setPeriod(std::optional<Instant> since, std::optional<Instant> until, const QString &label)
{
    m_since = since;
    m_until = until;
    m_label = label;
    rebuild(); // the filters of the lines are right at once, their counts follow
    reload();
}

void SidebarModel::setMarks(const QHash<FeedId, FeedMark> &marks)
{
    if (marks != m_marks) {
        m_marks = marks;
        rebuild();
    }
}

void SidebarModel::setMorning(Instant morning)
{
    if (m_morning != morning) {
        m_morning = morning;
        rebuild();
        reload();
    }
}

void SidebarModel::setSuggested(std::optional<int> themes)
{
    if (std::exchange(m_suggested, themes) != themes) {
        rebuild();
    }
}

void SidebarModel::storeChanged(const ChangeSet &changes)
{
    if (changes.feeds) {
        askThemes();
    }
    if (changes.feeds || changes.threadsAdded || changes.allThreads || !changes.threads.isEmpty()) {
        m_dirty = true;
        if (m_open == 0 && !m_again.isActive()) {
            m_again.start();
        }
    }
}

template <typename T, typename Take>
void SidebarModel::ask(QFuture<Result<T>> answer, Take take)
{
    ++m_open;
    answer.then(this, [this, take](const Result<T> &result) {
        if (result) {
            take(*result);
        } else if (result.error().kind != ErrorKind::Canceled) {
            Q_EMIT failed(result.error());
        }
        --m_open;
        answered();
    });
}

void SidebarModel::reload()
{
    if (m_open > 0) {
        m_dirty = true;
        return;
    }
    m_dirty = false;
    ++m_open; // held until every question is asked
    ask(m_store.threads().counts(m_since, m_until), [this](const ThreadCounts &counts) { m_counts = counts; });
    ask(m_store.feeds().feeds(), [this](const QList<FeedRow> &feeds) { m_feeds = feeds; });
    ask(m_store.feeds().themes(), [this](const QList<ThemeRow> &themes) { m_themes = themes; });
    ask(m_store.feeds().filters(), [this](const QList<SavedFilter> &filters) {
        m_filters = filters;
        countSaved();
    });
    ThreadFilter any;
    any.limit = 1;
    ask(m_store.threads().order(any), [this](const ThreadOrder &order) { m_hasThreads = !order.ids.isEmpty(); });
    --m_open;
    answered();
}

/// At once, ahead of what the timer gathers. The lines follow with the counts.
void SidebarModel::askThemes()
{
    m_store.feeds().themes().then(this, [this](const Result<QList<ThemeRow>> &themes) {
        if (themes) {
            m_themes = *themes;
            Q_EMIT themesChanged();
        }
    });
}

void SidebarModel::countSaved()
{
    for (const SavedFilter &saved : std::as_const(m_filters)) {
        ask(m_store.threads().order(withinPeriod(saved.filter)), [this, id = saved.id](const ThreadOrder &order) {
            m_savedCounts.insert(id, static_cast<int>(order.ids.size()));
        });
    }
}

void SidebarModel::answered()
{
    if (m_open > 0) {
        return;
    }
    rebuild();
    Q_EMIT updated();
    if (m_dirty) {
        m_again.start();
    }
}

ThreadFilter SidebarModel::withinPeriod(ThreadFilter filter) const
{
    filter.since = m_since;
    filter.until = m_until;
    if (filter.movedSince && m_morning) {
        filter.movedSince = m_morning;
    }
    return filter;
}

QList<SidebarEntry> SidebarModel::entries() const
{
    using Kind = SidebarEntry::Kind;
    QList<SidebarEntry> list;
    const auto heading = [&](Kind group, const QString &label) {
        list.append({.kind = Kind::Heading, .group = group, .label = label});
    };
    if (m_since || m_until) {
        list.append({.kind = Kind::Today, .label = m_label, .count = m_counts.unseen, .filter = withinPeriod({})});
        list.append({.kind = Kind::Everything, .label = tr("All threads")});
    } else {
        list.append({.kind = Kind::Everything, .label = tr("All threads"), .count = m_counts.unseen});
    }
    heading(Kind::Feed, tr("Feeds"));
    for (const FeedRow &feed : m_feeds) {
        ThreadFilter filter;
        filter.feeds = {feed.id};
        list.append({.kind = Kind::Feed,
                     .id = feed.id.value,
                     .label = feed.name,
                     .count = m_counts.unseenByFeed.value(feed.id),
                     .mark = m_marks.contains(feed.id) ? std::optional(m_marks.value(feed.id)) : std::nullopt,
                     .filter = withinPeriod(filter)});
    }
    heading(Kind::State, tr("States"));
    const std::pair<TriageState, QString> states[]{{TriageState::New, tr("New")},
                                                   {TriageState::Shortlisted, tr("Shortlisted")},
                                                   {TriageState::Used, tr("Used")},
                                                   {TriageState::Spiked, tr("Spiked")}};
    for (const auto &[state, label] : states) {
        ThreadFilter filter;
        filter.states = {state};
        list.append({.kind = Kind::State,
                     .id = static_cast<qint64>(state),
                     .label = label,
                     .count = m_counts.byState.value(state),
                     .filter = withinPeriod(filter)});
    }
    if (!m_filters.isEmpty()) {
        heading(Kind::Saved, tr("Saved filters"));
    }
    for (const SavedFilter &saved : m_filters) {
        const auto count = m_savedCounts.constFind(saved.id);
        list.append({.kind = Kind::Saved,
                     .id = saved.id.value,
                     .label = saved.name,
                     .count = count == m_savedCounts.cend() ? std::nullopt : std::optional<int>(*count),
                     .filter = withinPeriod(saved.filter)});
    }
    heading(Kind::Theme, tr("Themes"));
    list.append({.kind = Kind::Suggested, .label = tr("Suggested", "themes"), .count = m_suggested});
    for (const ThemeRow &theme : m_themes) {
        ThreadFilter filter;
        filter.themes = {theme.id};
        list.append({.kind = Kind::Theme,
                     .id = theme.id.value,
                     .label = theme.name,
                     .count = m_counts.byTheme.value(theme.id),
                     .colour = theme.colour,
                     .filter = withinPeriod(filter)});
    }
    return list;
}

void SidebarModel::rebuild()
{
    QList<SidebarEntry> fresh = entries();
    const bool sameLines = std::ranges::equal(m_entries, fresh, &SidebarEntry::sameLine);
    if (!sameLines) {
        beginResetModel();
        m_entries = std::move(fresh);
        endResetModel();
    } else if (fresh != m_entries) {
        m_entries = std::move(fresh);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_entries.at(index.row()).kind == SidebarEntry::Kind::Heading) {
        return index.isValid() ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : Qt::NoItemFlags;
    }
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SidebarEntry &line = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.label;
    case Qt::AccessibleTextRole:
        if (line.kind == SidebarEntry::Kind::Heading || !line.count) {
            return line.label;
        }
        if (line.kind == SidebarEntry::Kind::Today || line.kind == SidebarEntry::Kind::Everything ||
            line.kind == SidebarEntry::Kind::Feed) {
            const QString text = tr("%1, %n not seen", nullptr, *line.count).arg(line.label);
            return line.mark ? tr("%1, %2", "line of a feed, its state").arg(text, line.mark->words) : text;
        }
        return line.kind == SidebarEntry::Kind::Suggested
                   ? tr("%n suggested theme(s)", nullptr, *line.count)
                   : tr("%1, %n thread(s)", nullptr, *line.count).arg(line.label);
    default:
        return {};
    }
}

int SidebarModel::rowOf(SidebarEntry::Kind kind, qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const SidebarEntry &line) { return line.kind == kind && line.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

quint32 SidebarModel::themeColour(ThemeId id) const
{
    const auto found = std::ranges::find(m_themes, id, &ThemeRow::id);
    return found == m_themes.end() ? unknownColour : found->colour;
}

} // namespace marbre
