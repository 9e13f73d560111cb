// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"
#include "model/feed.h"
#include "models/themeplan.h"

#include <optional>

namespace marbre {

/// From here on a thread belongs to its theme; below, the editor confirms it.
inline constexpr double sureFit = 0.5;

/// A thread in a theme of the board.
struct BoardMember
{
    ThreadId thread = {};
    std::optional<double> fit = {}; ///< none where only the editor put it there
    QList<FitReason> reasons = {};  ///< the strongest first
    bool sure = false;              ///< by its fit or by the editor: accepted with the theme
    bool byHand = false;            ///< the editor put it there, or confirmed it
    bool accepted = false;          ///< the desk has it in this theme already
    friend bool operator==(const BoardMember &, const BoardMember &) = default;
};

/// An edition that carried a theme, for its history.
struct ThemeMention
{
    QString slug = {};
    QString headline = {};
    QDate date = {};
    int threads = 0;
    friend bool operator==(const ThemeMention &, const ThemeMention &) = default;
};

/// A suggested theme with what the editor made of it.
struct BoardTheme
{
    QString key = {};
    ThemeId known = {}; ///< of the desk; 0: new today
    QString label = {};
    quint32 colour = 0; ///< 0xRRGGBB
    QList<ThemeTerm> terms = {};
    QStringList words = {};          ///< of these terms, those that the editor added
    QList<BoardMember> members = {}; ///< sure ones first, of best fit first
    QList<ThemeMention> past = {};   ///< the oldest first
    int sureCount() const;
    int acceptedCount() const;
    QList<ThreadId> sureThreads() const;
    friend bool operator==(const BoardTheme &, const BoardTheme &) = default;
};

/// What an arrangement is made of, besides the plan.
struct ThemeSheet
{
    ThemeSuggestion suggestion = {};
    QHash<ThreadId, ThemeId> marks = {}; ///< themes that the desk has these threads in
    QList<ThemeRow> themes = {};         ///< of the desk
    QHash<ThemeId, QList<ThemeMention>> past = {};
    QHash<QString, QList<ThemeMember>> byWords = {}; ///< left-over threads with a word of the editor's, by theme's key
};

struct ThemeArrangement
{
    QList<BoardTheme> themes = {};
    QList<ThreadId> leftOver = {};
    friend bool operator==(const ThemeArrangement &, const ThemeArrangement &) = default;
};

/// The suggestion with the editor's plan laid over it: a theme of the desk that a thread was given wins, then where the
/// plan put it, then the suggestion. A suggested theme is one of the plan where both are the same theme of the desk, or
/// where the plan's theme had at least half of the suggested one's threads (several can be: merged ones). Pure.
ThemeArrangement arrangeThemes(const ThemeSheet &sheet, const ThemePlan &plan);

} // namespace marbre
