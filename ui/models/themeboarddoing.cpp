// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/themework.h"
#include "models/editiondocument.h"
#include "models/oneline.h"
#include "models/piecemime.h"
#include "models/themeboard.h"
#include "models/triagewords.h"
#include "store/feedstore.h"
#include "store/settingstore.h"
#include "store/threadstore.h"

#include <QtConcurrentRun>
#include <algorithm>

using namespace Qt::StringLiterals;

// What the editor does with suggested themes: each operation makes a new plan, and is one step of the triage stack.
namespace marbre {

/// An accepted theme: what the desk was before and is after.
struct ThemeBoard::Acceptance
{
    ThemePeriod period;
    ThemePlan before;
    ThemePlan after;
    QString key;
    QString label;
    QList<ThreadId> threads;
    ThemeId theme;                  ///< of the desk: known before, or made by this
    bool made = false;              ///< by this: goes again with it
    QHash<ThreadId, ThemeId> marks; ///< that the threads had
};

namespace {

/// Gives each thread its theme, in one go a theme. Blocks: on a pool thread.
Result<void> giveThemes(Store &store, const QHash<ThreadId, ThemeId> &themes)
{
    QHash<ThemeId, QList<ThreadId>> byTheme;
    for (const auto &[thread, theme] : themes.asKeyValueRange())
        byTheme[theme].append(thread);
    for (const auto &[theme, threads] : byTheme.asKeyValueRange()) {
        const auto given = store.threads().setTheme(threads, theme).result();
        if (!given)
            return std::unexpected(given.error());
    }
    return {};
}

Result<bool> isUnused(Store &store, ThemeId theme)
{
    ThreadFilter filter;
    filter.themes = {theme};
    filter.limit = 1;
    return store.threads().order(filter).result().transform(
        [](const ThreadOrder &order) { return order.ids.isEmpty(); });
}

QList<ThreadId> threadsOf(const BoardTheme &theme)
{
    QList<ThreadId> threads;
    for (const BoardMember &member : theme.members)
        threads.append(member.thread);
    return threads;
}

} // namespace

// ---- Plans ----

/// The theme in the plan; taken into it as it stands where the editor had no hand in it so far.
PlannedTheme &ThemeBoard::touched(ThemePlan &plan, const QString &key) const
{
    PlannedTheme *planned = plan.find(key);
    if (!planned) {
        plan.themes.append({.key = key});
        planned = &plan.themes.last();
    }
    if (const BoardTheme *board = theme(key)) {
        planned->known = board->known;
        planned->label = board->label;
        planned->terms = board->terms;
        for (const ThreadId thread : threadsOf(*board)) {
            if (!planned->seeds.contains(thread))
                planned->seeds.append(thread);
        }
    }
    return *planned;
}

QString ThemeBoard::freshKey(const ThemePlan &plan) const
{
    int number = 1;
    const auto taken = [&](const QString &key) { return plan.find(key) || theme(key); };
    while (taken(u"n%1"_s.arg(number)))
        ++number;
    return u"n%1"_s.arg(number);
}

/// Shows the plan at once and writes it. A period that is no longer looked at is written all the same.
QFuture<Result<void>> ThemeBoard::keep(const ThemePeriod &period, const ThemePlan &plan)
{
    if (period == m_period) {
        const bool asksAnew =
            plan.wish != m_plan.wish ||
            !std::ranges::equal(plan.themes, m_plan.themes, {}, &PlannedTheme::words, &PlannedTheme::words);
        m_plan = plan;
        arrange();
        if (asksAnew) {
            m_dirty = true; // also for the answer that is under way
            m_later.start(0);
        }
    }
    return m_desk.store()
        .settings()
        .setValue(u"themes"_s, period.name, themePlanToJson(plan))
        .then(this, [this, period](const Result<void> &written) {
            if (!written && period == m_period) { // what is not on disk is not shown
                m_planLoaded = false;
                loadPlan();
            }
            return written;
        });
}

/// unmarked: threads that the desk has in a theme which they leave.
void ThemeBoard::commit(const ThemePlan &after, const QString &name, const QString &sentence,
                        const QList<ThreadId> &unmarked)
{
    QHash<ThreadId, ThemeId> marks;
    for (const ThreadId thread : unmarked) {
        if (const ThemeId mark = m_sheet.marks.value(thread))
            marks.insert(thread, mark);
    }
    if (!m_planLoaded || (after == m_plan && marks.isEmpty()))
        return;
    const auto step = [this, period = m_period](const ThemePlan &plan, const QHash<ThreadId, ThemeId> &given) {
        return [this, period, plan, given] {
            if (given.isEmpty())
                return keep(period, plan);
            if (period == m_period) {
                for (const auto &[thread, mark] : given.asKeyValueRange())
                    m_sheet.marks.insert(thread, mark);
            }
            return QtConcurrent::run(&m_desk.pool(), giveThemes, std::ref(m_desk.store()), given)
                .then(this,
                      [this, period, plan](const Result<void> &done) {
                          return done ? keep(period, plan) : QtFuture::makeReadyValueFuture(done);
                      })
                .unwrap();
        };
    };
    QHash<ThreadId, ThemeId> none;
    for (const auto &[thread, mark] : std::as_const(marks).asKeyValueRange())
        none.insert(thread, {});
    m_triage.run({name, sentence, step(after, none), step(m_plan, marks)});
}

QString ThemeBoard::labelOf(const QString &key) const
{
    const BoardTheme *found = theme(key);
    return found ? found->label : QString();
}

QString ThemeBoard::titleOf(const QList<ThreadId> &threads) const
{
    const ThreadRow *thread = threads.size() == 1 ? row(threads.constFirst()) : nullptr;
    return thread ? shortened(thread->title) : QString();
}

// ---- Threads ----

void ThemeBoard::moveTo(const QList<ThreadId> &threads, const QString &key)
{
    QList<ThreadId> moving;
    std::ranges::copy_if(threads, std::back_inserter(moving), [&](ThreadId thread) {
        const auto place = m_places.constFind(thread);
        return m_rows.contains(thread) && (place == m_places.cend() ? QString() : themes().at(place->first).key) != key;
    });
    if (moving.isEmpty() || (!key.isEmpty() && !theme(key)))
        return;
    ThemePlan after = m_plan;
    for (const ThreadId thread : std::as_const(moving)) {
        if (const auto place = m_places.constFind(thread); place != m_places.cend())
            touched(after, themes().at(place->first).key);
        after.placed.insert(thread, key);
    }
    const int count = int(moving.size());
    const QString title = titleOf(moving);
    if (key.isEmpty()) {
        commit(after, tr("Take %n thread(s) out of the theme", nullptr, count),
               title.isEmpty() ? tr("%n thread(s) taken out of the theme", nullptr, count)
                               : tr("“%1” taken out of the theme").arg(title),
               moving);
        return;
    }
    touched(after, key).seeds += moving;
    const QString label = labelOf(key);
    commit(after, tr("Move %n thread(s) to the theme “%1”", nullptr, count).arg(label),
           title.isEmpty() ? tr("%n thread(s) moved to the theme “%1”", nullptr, count).arg(label)
                           : tr("“%1” moved to the theme “%2”").arg(title, label),
           moving);
}

void ThemeBoard::confirm(const QList<ThreadId> &threads)
{
    ThemePlan after = m_plan;
    QList<ThreadId> confirmed;
    for (const ThreadId thread : threads) {
        const auto place = m_places.constFind(thread);
        if (place == m_places.cend() || themes().at(place->first).members.at(place->second).sure)
            continue;
        const QString key = themes().at(place->first).key;
        touched(after, key);
        after.placed.insert(thread, key);
        confirmed.append(thread);
    }
    if (confirmed.isEmpty())
        return;
    const int count = int(confirmed.size());
    const QString title = titleOf(confirmed);
    commit(after, tr("Confirm %n thread(s)", nullptr, count),
           title.isEmpty() ? tr("%n thread(s) confirmed", nullptr, count) : tr("“%1” confirmed").arg(title));
}

// ---- Themes ----

void ThemeBoard::merge(const QString &from, const QString &into)
{
    const BoardTheme *source = theme(from);
    const BoardTheme *target = theme(into);
    if (!source || !target || from == into)
        return;
    ThemePlan after = m_plan;
    const QList<ThreadId> threads = threadsOf(*source);
    PlannedTheme &merged = touched(after, into);
    merged.named = true;
    merged.seeds += threads;
    if (const PlannedTheme *planned = m_plan.find(from))
        merged.seeds += planned->seeds;
    after.themes.removeIf([&](const PlannedTheme &planned) { return planned.key == from; });
    after.placed.removeIf([&](const auto &place) { return place.value() == from; });
    for (const ThreadId thread : source->sureThreads())
        after.placed.insert(thread, into);
    commit(after, tr("Merge “%1” into “%2”").arg(source->label, target->label),
           tr("“%1” merged into “%2”").arg(source->label, target->label), source->known ? threads : QList<ThreadId>{});
}

void ThemeBoard::splitOff(const QList<ThreadId> &threads, const QString &label)
{
    const QString name = oneLine(label);
    if (threads.isEmpty() || name.isEmpty())
        return;
    ThemePlan after = m_plan;
    const QString key = freshKey(after);
    for (const ThreadId thread : threads) {
        if (const auto place = m_places.constFind(thread); place != m_places.cend())
            touched(after, themes().at(place->first).key);
        after.placed.insert(thread, key);
    }
    after.themes.append({.key = key, .label = name, .named = true, .seeds = threads});
    const int count = int(threads.size());
    commit(after, tr("Theme “%1” of %n thread(s)", nullptr, count).arg(name),
           tr("%n thread(s) in a theme of their own, “%1”", nullptr, count).arg(name), threads);
    Q_EMIT added(key);
}

void ThemeBoard::split(const QString &key)
{
    const BoardTheme *whole = theme(key);
    if (!whole)
        return;
    splitThreads(m_desk, threadsOf(*whole)).then(this, [this, key](const Result<ThemeSuggestion> &parts) {
        if (!parts)
            Q_EMIT failed(parts.error());
        else
            splitInto(key, *parts);
    });
}

/// The largest part stays the theme that it was.
void ThemeBoard::splitInto(const QString &key, const ThemeSuggestion &parts)
{
    const BoardTheme *whole = theme(key);
    if (!whole)
        return; // gone meanwhile
    if (parts.themes.size() < 2) {
        Q_EMIT said(
            tr("“%1” is of one piece: select the threads that belong together, and split again").arg(whole->label));
        return;
    }
    ThemePlan after = m_plan;
    touched(after, key);
    QStringList labels{whole->label};
    QList<ThreadId> leaving;
    for (const SuggestedTheme &part : parts.themes.sliced(1)) {
        PlannedTheme planned{.key = freshKey(after), .label = part.label, .named = true, .terms = part.terms};
        for (const ThemeMember &member : part.members) {
            if (!m_places.contains(member.thread))
                continue;
            planned.seeds.append(member.thread);
            after.placed.insert(member.thread, planned.key);
        }
        leaving += planned.seeds;
        labels.append(planned.label);
        after.themes.append(planned);
    }
    commit(after, tr("Split “%1”").arg(whole->label),
           tr("“%1” split into %2").arg(whole->label, QLocale().createSeparatedList(labels)), leaving);
}

void ThemeBoard::rename(const QString &key, const QString &label)
{
    const QString name = oneLine(label);
    const BoardTheme *renamed = theme(key);
    if (!renamed || name.isEmpty() || name == renamed->label)
        return;
    ThemePlan after = m_plan;
    PlannedTheme &planned = touched(after, key);
    planned.label = name;
    planned.named = true;
    commit(after, tr("Rename the theme “%1”").arg(renamed->label),
           tr("Theme “%1” is “%2” now").arg(renamed->label, name));
}

void ThemeBoard::addTheme(const QString &label)
{
    const QString name = oneLine(label);
    if (name.isEmpty())
        return;
    ThemePlan after = m_plan;
    const QString key = freshKey(after);
    after.themes.append({.key = key, .label = name, .named = true});
    commit(after, tr("New theme “%1”").arg(name), tr("Theme “%1” added").arg(name));
    Q_EMIT added(key);
}

void ThemeBoard::addWord(const QString &key, const QString &word)
{
    const QString added = oneLine(word);
    const BoardTheme *found = theme(key);
    if (!found || added.isEmpty() || found->words.contains(added, Qt::CaseInsensitive))
        return;
    ThemePlan after = m_plan;
    touched(after, key).words.append(added);
    commit(after, tr("Add the word “%1”").arg(added), tr("“%1” carries the theme “%2” now").arg(added, found->label));
}

void ThemeBoard::removeWord(const QString &key, const QString &word)
{
    const BoardTheme *found = theme(key);
    if (!found || !found->words.contains(word))
        return;
    ThemePlan after = m_plan;
    PlannedTheme &planned = touched(after, key);
    planned.words.removeAll(word);
    planned.terms.removeIf([&](const ThemeTerm &term) { return term.word == word; });
    commit(after, tr("Remove the word “%1”").arg(word),
           tr("“%1” no longer carries the theme “%2”").arg(word, found->label));
}

void ThemeBoard::setWish(int count)
{
    ThemePlan after = m_plan;
    after.wish = count;
    commit(after, tr("Number of themes"),
           count > 0 ? tr("%n theme(s) wished", nullptr, count) : tr("As many themes as the day has"));
}

// ---- Accepting ----

void ThemeBoard::accept(const QString &key)
{
    const BoardTheme *found = theme(key);
    if (!found || !m_planLoaded)
        return;
    const auto acceptance = std::make_shared<Acceptance>();
    acceptance->period = m_period;
    acceptance->before = m_plan;
    acceptance->after = m_plan;
    acceptance->key = key;
    acceptance->label = found->label;
    acceptance->threads = found->sureThreads();
    acceptance->theme = found->known;
    const int count = int(acceptance->threads.size());
    if (count == 0) {
        Q_EMIT said(tr("Nothing in “%1” is sure yet: confirm a thread first").arg(found->label));
        return;
    }
    touched(acceptance->after, key);
    for (const ThreadId thread : std::as_const(acceptance->threads))
        acceptance->after.placed.insert(thread, key);
    const bool open = m_edition.isOpen();
    const DeskChange change{
        .name = tr("Accept the theme “%1”").arg(found->label),
        .sentence =
            open ? tr("Theme “%1” accepted: %n thread(s) in its section", nullptr, count).arg(found->label)
                 : tr("Theme “%1” given to %n thread(s). No edition is open: no section was made", nullptr, count)
                       .arg(found->label),
        .redo = [this, acceptance] { return keepAccepted(acceptance); },
        .undo = [this, acceptance] { return takeBack(acceptance); }};
    if (!open) {
        m_triage.run(change);
        return;
    }
    m_triage.run(change, m_edition,
                 [this, label = found->label, threads = acceptance->threads] { fillSection(label, threads); });
}

QFuture<Result<void>> ThemeBoard::keepAccepted(const std::shared_ptr<Acceptance> &acceptance)
{
    const auto write = [&store = m_desk.store(), acceptance]() -> Result<void> {
        if (!acceptance->theme) {
            const Result<QList<ThemeRow>> rows = store.feeds().themes().result();
            if (!rows)
                return std::unexpected(rows.error());
            const Result<ThemeId> id = store.feeds().addTheme(acceptance->label).result();
            if (!id)
                return std::unexpected(id.error());
            acceptance->made = std::ranges::none_of(*rows, [&](const ThemeRow &row) { return row.id == *id; });
            acceptance->theme = *id;
        }
        const auto given = store.threads().setTheme(acceptance->threads, acceptance->theme).result();
        if (!given)
            return std::unexpected(given.error());
        acceptance->marks = *given;
        return {};
    };
    return QtConcurrent::run(&m_desk.pool(), write)
        .then(this,
              [this, acceptance](const Result<void> &written) {
                  if (!written)
                      return QtFuture::makeReadyValueFuture(written);
                  if (PlannedTheme *planned = acceptance->after.find(acceptance->key))
                      planned->known = acceptance->theme;
                  if (acceptance->period == m_period) {
                      for (const ThreadId thread : std::as_const(acceptance->threads))
                          m_sheet.marks.insert(thread, acceptance->theme);
                  }
                  return keep(acceptance->period, acceptance->after);
              })
        .unwrap();
}

QFuture<Result<void>> ThemeBoard::takeBack(const std::shared_ptr<Acceptance> &acceptance)
{
    const auto write = [&store = m_desk.store(), acceptance]() -> Result<void> {
        if (const Result<void> given = giveThemes(store, acceptance->marks); !given)
            return given;
        if (!acceptance->made)
            return {};
        const Result<bool> unused = isUnused(store, acceptance->theme);
        if (!unused)
            return std::unexpected(unused.error());
        if (!*unused)
            return {};
        acceptance->made = false;
        return store.feeds().removeTheme(std::exchange(acceptance->theme, {})).result();
    };
    return QtConcurrent::run(&m_desk.pool(), write)
        .then(this,
              [this, acceptance](const Result<void> &written) {
                  if (!written)
                      return QtFuture::makeReadyValueFuture(written);
                  if (acceptance->period == m_period) {
                      for (const auto &[thread, mark] : std::as_const(acceptance->marks).asKeyValueRange())
                          m_sheet.marks.insert(thread, mark);
                  }
                  return keep(acceptance->period, acceptance->before);
              })
        .unwrap();
}

/// What stands in a section already was put there by the editor, and stays.
void ThemeBoard::fillSection(const QString &label, const QList<ThreadId> &threads)
{
    const auto named = [&] {
        const QList<BodySection> &sections = m_edition.outline().sections;
        const auto found = std::ranges::find_if(sections, [&](const BodySection &section) {
            return section.heading.compare(label, Qt::CaseInsensitive) == 0;
        });
        return found == sections.cend() ? -1 : int(found - sections.cbegin());
    };
    const int before = named();
    QList<Piece> pieces;
    for (const ThreadId thread : threads) {
        const ThreadRow *found = row(thread);
        const auto section = found ? m_edition.sectionOf(found->remoteId) : std::nullopt;
        if (found && (!section || *section < 0))
            pieces.append(pieceOf(*found));
    }
    if (pieces.isEmpty())
        return;
    m_edition.undoStack()->beginMacro(tr("Accept the theme “%1”").arg(label));
    if (before < 0)
        m_edition.addSection(-1, label);
    m_edition.sendPieces(pieces, named());
    m_edition.undoStack()->endMacro();
}

} // namespace marbre
