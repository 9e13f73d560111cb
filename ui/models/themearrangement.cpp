// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themearrangement.h"

#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// For themes that the desk has not: as far apart as those that it gives.
constexpr std::array<quint32, 8> newColours{0x2980b9, 0x8e44ad, 0xd35400, 0x16a085,
                                            0xc0392b, 0x7f8c2d, 0x5c6bc0, 0xad1457};

class Arranging
{
public:
    Arranging(const ThemeSheet &sheet, const ThemePlan &plan)
        : m_sheet(sheet)
        , m_plan(plan)
    {}

    ThemeArrangement run()
    {
        for (const SuggestedTheme &theme : m_sheet.suggestion.themes)
            addSuggested(theme);
        for (const PlannedTheme &theme : m_plan.themes)
            themeOf(theme);
        for (const SuggestedTheme &theme : m_sheet.suggestion.themes)
            place(theme);
        placeLeftOver();
        for (const ThreadId thread : m_sheet.suggestion.leftOver)
            put({.thread = thread}, {});
        for (BoardTheme &theme : m_result.themes)
            finish(theme);
        m_result.themes.removeIf([this](const BoardTheme &theme) { return theme.members.isEmpty() && !isKept(theme); });
        return m_result;
    }

private:
    // -- Which themes there are --

    void addSuggested(const SuggestedTheme &theme)
    {
        if (const PlannedTheme *planned = plannedFor(theme)) {
            BoardTheme &board = themeOf(*planned);
            m_keys.append(board.key);
            takeTerms(board, theme.terms);
            return;
        }
        BoardTheme board{.key = freeKey(theme), .known = theme.known, .label = theme.label, .terms = theme.terms};
        m_keys.append(board.key);
        m_result.themes.append(board);
    }

    QString freeKey(const SuggestedTheme &theme) const
    {
        QString key = theme.known ? u"t%1"_s.arg(theme.known.value) : u"s:"_s + theme.label;
        while (m_plan.find(key) || board(key))
            key += u'\'';
        return key;
    }

    const PlannedTheme *plannedFor(const SuggestedTheme &theme) const
    {
        for (const PlannedTheme &planned : m_plan.themes) {
            if (theme.known && planned.known == theme.known)
                return &planned;
        }
        const PlannedTheme *best = nullptr;
        qsizetype most = 0;
        for (const PlannedTheme &planned : m_plan.themes) {
            const auto shared = std::ranges::count_if(
                theme.members, [&](const ThemeMember &member) { return planned.seeds.contains(member.thread); });
            if (shared > most) {
                most = shared;
                best = &planned;
            }
        }
        return most * 2 >= theme.members.size() ? best : nullptr;
    }

    static void takeTerms(BoardTheme &board, const QList<ThemeTerm> &terms)
    {
        for (const ThemeTerm &term : terms) {
            if (std::ranges::none_of(board.terms, [&](const ThemeTerm &own) { return own.word == term.word; }))
                board.terms.append(term);
        }
    }

    const BoardTheme *board(const QString &key) const
    {
        const auto found = std::ranges::find(m_result.themes, key, &BoardTheme::key);
        return found == m_result.themes.cend() ? nullptr : &*found;
    }

    BoardTheme &themeOf(const PlannedTheme &planned)
    {
        const auto found = std::ranges::find(m_result.themes, planned.key, &BoardTheme::key);
        if (found != m_result.themes.end())
            return *found;
        BoardTheme board{.key = planned.key, .known = planned.known, .label = planned.label, .words = planned.words};
        for (const QString &word : planned.words)
            board.terms.append({word, 1, 0});
        m_result.themes.append(board);
        return m_result.themes.last();
    }

    /// Of a theme that the desk has this thread in: it may stand on the board, or come to it now.
    QString keyOfMark(ThemeId mark)
    {
        const auto found = std::ranges::find(m_result.themes, mark, &BoardTheme::known);
        if (found != m_result.themes.end())
            return found->key;
        const auto row = std::ranges::find(m_sheet.themes, mark, &ThemeRow::id);
        if (row == m_sheet.themes.cend())
            return {};
        m_result.themes.append({.key = u"t%1"_s.arg(mark.value), .known = mark, .label = row->name});
        return m_result.themes.constLast().key;
    }

    // -- Which threads are in them --

    void place(const SuggestedTheme &theme)
    {
        const QString key = m_keys.at(&theme - m_sheet.suggestion.themes.constData());
        for (const ThemeMember &member : theme.members) {
            put({.thread = member.thread, .fit = member.fit, .reasons = member.reasons, .sure = member.fit >= sureFit},
                key);
        }
    }

    /// Each left-over thread to the theme whose words it fits best.
    void placeLeftOver()
    {
        QHash<ThreadId, std::pair<QString, const ThemeMember *>> best;
        for (const BoardTheme &theme : std::as_const(m_result.themes)) {
            const auto found = m_sheet.byWords.constFind(theme.key);
            if (found == m_sheet.byWords.cend())
                continue;
            for (const ThemeMember &member : *found) {
                const auto other = best.value(member.thread);
                if (!other.second || other.second->fit < member.fit)
                    best.insert(member.thread, {theme.key, &member});
            }
        }
        for (const ThreadId thread : m_sheet.suggestion.leftOver) {
            if (const auto found = best.value(thread); found.second) {
                const ThemeMember &member = *found.second;
                put({.thread = thread, .fit = member.fit, .reasons = member.reasons, .sure = member.fit >= sureFit},
                    found.first);
            }
        }
    }

    void put(BoardMember member, const QString &suggestedKey)
    {
        if (m_seen.contains(member.thread))
            return;
        m_seen.insert(member.thread);
        QString key = suggestedKey;
        if (const auto placed = m_plan.placed.constFind(member.thread); placed != m_plan.placed.cend()) {
            key = *placed;
            member.byHand = true;
        }
        if (const ThemeId mark = m_sheet.marks.value(member.thread)) {
            if (const QString marked = keyOfMark(mark); !marked.isEmpty()) {
                member.byHand = member.byHand || marked != suggestedKey;
                member.accepted = true;
                key = marked;
            }
        }
        const auto theme = std::ranges::find(m_result.themes, key, &BoardTheme::key);
        if (theme == m_result.themes.end()) {
            m_result.leftOver.append(member.thread);
            return;
        }
        if (key != suggestedKey) { // why it was elsewhere says nothing of why it is here
            member.fit.reset();
            member.reasons.clear();
        }
        const auto isByHand = [](const FitReason &reason) { return reason.kind == FitReason::Kind::ByHand; };
        if (member.byHand && std::ranges::none_of(member.reasons, isByHand))
            member.reasons.append({FitReason::Kind::ByHand, {}, {}, {}});
        member.sure = member.sure || member.byHand || member.accepted;
        theme->members.append(member);
    }

    void finish(BoardTheme &theme) const
    {
        std::ranges::stable_sort(theme.members, [](const BoardMember &a, const BoardMember &b) {
            return std::pair(a.sure, a.fit.value_or(0)) > std::pair(b.sure, b.fit.value_or(0));
        });
        const auto row = std::ranges::find(m_sheet.themes, theme.known, &ThemeRow::id);
        if (theme.known && row != m_sheet.themes.cend()) {
            theme.colour = row->colour;
            const PlannedTheme *planned = m_plan.find(theme.key);
            if (!planned || !planned->named)
                theme.label = row->name;
        } else {
            const auto index = static_cast<size_t>(&theme - m_result.themes.constData());
            theme.colour = newColours.at((index + static_cast<size_t>(m_sheet.themes.size())) % newColours.size());
        }
        theme.past = m_sheet.past.value(theme.known);
        finishTerms(theme);
    }

    void finishTerms(BoardTheme &theme) const
    {
        const PlannedTheme *planned = m_plan.find(theme.key);
        if (planned && theme.terms.size() == theme.words.size()) // nothing that is suggested now is this theme
            takeTerms(theme, planned->terms);
        for (ThemeTerm &term : theme.terms) {
            if (!theme.words.contains(term.word))
                continue;
            term.threads = int(std::ranges::count_if(theme.members, [&](const BoardMember &member) {
                return std::ranges::any_of(member.reasons, [&](const FitReason &reason) {
                    return reason.kind == FitReason::Kind::Term && reason.text == term.word;
                });
            }));
        }
    }

    /// Without a thread, but made or named by the editor.
    bool isKept(const BoardTheme &theme) const
    {
        const PlannedTheme *planned = m_plan.find(theme.key);
        return planned && planned->named;
    }

    const ThemeSheet &m_sheet;
    const ThemePlan &m_plan;
    ThemeArrangement m_result;
    QStringList m_keys; ///< of the suggested themes, in their order
    QSet<ThreadId> m_seen;
};

} // namespace

int BoardTheme::sureCount() const
{
    return int(std::ranges::count_if(members, &BoardMember::sure));
}

int BoardTheme::acceptedCount() const
{
    return int(std::ranges::count_if(members, &BoardMember::accepted));
}

QList<ThreadId> BoardTheme::sureThreads() const
{
    QList<ThreadId> threads;
    for (const BoardMember &member : members) {
        if (member.sure)
            threads.append(member.thread);
    }
    return threads;
}

ThemeArrangement arrangeThemes(const ThemeSheet &sheet, const ThemePlan &plan)
{
    return Arranging(sheet, plan).run();
}

} // namespace marbre
