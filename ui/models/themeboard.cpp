// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themeboard.h"

#include "desk/desk.h"
#include "desk/themework.h"
#include "models/editiondocument.h"
#include "models/themewords.h"
#include "store/archivestore.h"
#include "store/feedstore.h"
#include "store/settingstore.h"
#include "store/threadstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the board knows; themeboarddoing.cpp has what the editor does with it.
namespace marbre {

namespace {

constexpr auto soon = 250ms;   ///< after a mark, while the board is looked at
constexpr auto later = 1500ms; ///< after threads came in, while it is not: the window has better things to do
constexpr int rowsAtOnce = 400;
constexpr int mostThemes = 1000;

Result<QHash<ThreadId, ThreadRow>> rowsOf(Store &store, const ThemeSuggestion &suggestion)
{
    QList<ThreadId> ids = suggestion.leftOver;
    for (const SuggestedTheme &theme : suggestion.themes) {
        for (const ThemeMember &member : theme.members)
            ids.append(member.thread);
    }
    QHash<ThreadId, ThreadRow> rows;
    for (qsizetype first = 0; first < ids.size(); first += rowsAtOnce) {
        const Result<QList<ThreadRow>> some = store.threads().rows(ids.mid(first, rowsAtOnce)).result();
        if (!some)
            return std::unexpected(some.error());
        for (const ThreadRow &row : *some)
            rows.insert(row.id, row);
    }
    return rows;
}

/// Their mentions come the newest first; a history is read from the oldest on.
QHash<ThemeId, QList<ThemeMention>> historyOf(const QList<ArchiveGroup> &groups)
{
    QHash<ThemeId, QList<ThemeMention>> history;
    for (const ArchiveGroup &group : groups) {
        QList<ThemeMention> &mentions = history[ThemeId{group.key.toLongLong()}];
        for (const ArchiveMention &mention : group.mentions)
            mentions.prepend({mention.edition.slug, mention.edition.headline, mention.edition.date, mention.count});
    }
    return history;
}

} // namespace

ThemeBoard::ThemeBoard(Desk &desk, EditionDocument &edition, TriageCommands &triage, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_triage(triage)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ThemeBoard::ask);
    connect(&desk.store(), &Store::changed, this, &ThemeBoard::storeChanged);
}

void ThemeBoard::setPeriod(const ThemePeriod &period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_plan = {};
    m_sheet = {};
    m_rows.clear();
    m_loaded = false;
    m_planLoaded = false;
    ++m_asked;
    setBusy(false);
    arrange();
    loadPlan();
}

void ThemeBoard::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && (m_dirty || !m_loaded) && !m_busy)
        m_later.start(0ms);
}

void ThemeBoard::refresh()
{
    m_dirty = true;
    if (!m_busy)
        m_later.start(m_watched ? soon : later);
}

void ThemeBoard::storeChanged(const ChangeSet &changes)
{
    const bool came = changes.threadsAdded || changes.allThreads || changes.feeds;
    // An edition that is being written is stored at each pause: no reason to read a day's words.
    const bool marked = !changes.editions.isEmpty() || std::ranges::any_of(changes.threads, [this](ThreadId thread) {
        return m_rows.contains(thread);
    });
    if (came || (marked && m_watched))
        refresh();
    else if (marked)
        m_dirty = true; // asked when somebody looks
}

void ThemeBoard::loadPlan()
{
    if (m_period.name.isEmpty())
        return;
    m_desk.store()
        .settings()
        .value(u"themes"_s, m_period.name)
        .then(this, [this, period = m_period](const Result<QByteArray> &json) {
            if (period != m_period || m_planLoaded)
                return;
            if (!json) {
                Q_EMIT failed(json.error());
                return;
            }
            m_plan = themePlanFromJson(*json);
            m_planLoaded = true;
            m_later.start(m_watched ? 0ms : later);
        });
}

void ThemeBoard::ask()
{
    if (!m_planLoaded || m_busy)
        return;
    m_dirty = false;
    setBusy(true);
    const quint64 asked = ++m_asked;
    m_desk.suggestThemes(m_period.since, m_period.until, {.count = m_plan.wish})
        .then(&m_desk.pool(),
              [&desk = m_desk, plan = m_plan](const Result<ThemeSuggestion> &suggestion) {
                  return suggestion ? gather(desk, *suggestion, plan)
                                    : Result<Answer>{std::unexpected(suggestion.error())};
              })
        .then(this, [this, asked](const Result<Answer> &answer) {
            if (asked == m_asked)
                receive(answer);
        });
}

/// On the pool: what the suggestion is shown with.
Result<ThemeBoard::Answer> ThemeBoard::gather(Desk &desk, const ThemeSuggestion &suggestion, const ThemePlan &plan)
{
    Store &store = desk.store();
    Result<QHash<ThreadId, ThreadRow>> rows = rowsOf(store, suggestion);
    if (!rows)
        return std::unexpected(rows.error());
    const Result<QList<ThemeRow>> themes = store.feeds().themes().result();
    if (!themes)
        return std::unexpected(themes.error());
    const Result<QList<ArchiveGroup>> groups = store.archive().groups(ArchiveGrouping::Theme, {}, mostThemes).result();
    if (!groups)
        return std::unexpected(groups.error());
    Answer answer{.sheet = {.suggestion = suggestion, .themes = *themes, .past = historyOf(*groups)},
                  .rows = std::move(*rows)};
    for (const ThreadRow &row : std::as_const(answer.rows)) {
        if (row.theme)
            answer.sheet.marks.insert(row.id, row.theme);
    }
    QList<ThreadText> leftOver;
    for (const PlannedTheme &theme : plan.themes) {
        if (theme.words.isEmpty())
            continue;
        if (leftOver.isEmpty()) {
            Result<QList<ThreadText>> texts = themeTexts(store, suggestion.leftOver);
            if (!texts)
                return std::unexpected(texts.error());
            leftOver = std::move(*texts);
        }
        answer.sheet.byWords.insert(theme.key, membersByWords(leftOver, theme.words, theme.terms));
    }
    return answer;
}

void ThemeBoard::receive(const Result<Answer> &answer)
{
    if (answer) {
        m_sheet = answer->sheet;
        m_rows = answer->rows;
        m_loaded = true;
        setBusy(false);
        arrange();
    } else {
        setBusy(false);
        if (answer.error().kind != ErrorKind::Canceled)
            Q_EMIT failed(answer.error());
    }
    if (m_dirty)
        refresh();
}

void ThemeBoard::arrange()
{
    m_arrangement = arrangeThemes(m_sheet, m_plan);
    m_places.clear();
    for (qsizetype theme = 0; theme < m_arrangement.themes.size(); ++theme) {
        const QList<BoardMember> &members = m_arrangement.themes.at(theme).members;
        for (qsizetype member = 0; member < members.size(); ++member)
            m_places.insert(members.at(member).thread, {int(theme), int(member)});
    }
    Q_EMIT changed();
}

void ThemeBoard::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

int ThemeBoard::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(themes(), key, &BoardTheme::key);
    return found == themes().cend() ? -1 : int(found - themes().cbegin());
}

const BoardTheme *ThemeBoard::theme(const QString &key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &themes().at(index);
}

const ThreadRow *ThemeBoard::row(ThreadId thread) const
{
    const auto found = m_rows.constFind(thread);
    return found == m_rows.cend() ? nullptr : &*found;
}

std::optional<ThemeHint> ThemeBoard::hint(ThreadId thread) const
{
    const auto place = m_places.constFind(thread);
    if (place == m_places.cend())
        return std::nullopt;
    const BoardTheme &theme = themes().at(place->first);
    const BoardMember &member = theme.members.at(place->second);
    if (member.accepted)
        return std::nullopt;
    return ThemeHint{theme.label, theme.colour,
                     tr("Suggested theme “%1”: %2", "theme, why").arg(theme.label, memberSentence(member, *this))};
}

int ThemeBoard::sectionFor(const BoardTheme &theme) const
{
    if (!m_edition.isOpen())
        return -1;
    const QList<BodySection> &sections = m_edition.outline().sections;
    const auto named = std::ranges::find_if(sections, [&](const BodySection &section) {
        return section.heading.compare(theme.label, Qt::CaseInsensitive) == 0;
    });
    if (named != sections.cend())
        return int(named - sections.cbegin());
    QHash<int, int> holding;
    for (const BoardMember &member : theme.members) {
        const ThreadRow *thread = row(member.thread);
        if (const auto section = thread ? m_edition.sectionOf(thread->remoteId) : std::nullopt;
            section && *section >= 0)
            ++holding[*section];
    }
    int best = -1;
    for (const auto &[section, count] : holding.asKeyValueRange()) {
        if (best < 0 || count > holding.value(best) || (count == holding.value(best) && section < best))
            best = section;
    }
    return holding.value(best) * 2 > theme.members.size() ? best : -1;
}

} // namespace marbre
