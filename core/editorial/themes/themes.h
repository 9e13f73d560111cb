// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace marbre {

/// A word that carries a theme.
struct ThemeTerm
{
    QString word;      ///< as most of the threads write it
    double weight = 0; ///< 0 to 1, within the theme
    int threads = 0;   ///< how many of the theme's threads have it
    friend bool operator==(const ThemeTerm &, const ThemeTerm &) = default;
};

/// A theme of the desk with what made it so far.
struct KnownTheme
{
    ThemeId id;
    QString name;
    QList<ThreadText> threads; ///< that the editor gave it, of past periods; the newest first
    int editions = 0;          ///< in which it came up
    QDate lastEdition;
};

/// Why a thread is in a theme.
struct FitReason
{
    enum class Kind {
        Term,        ///< text: the word
        SameLink,    ///< thread: another one of the theme with this link
        SameAuthor,  ///< thread: another one of the theme by this author
        PastEdition, ///< text: slug of an edition that carried the theme with a thread like this one
        ByHand,      ///< the editor put it there
    };
    Kind kind = Kind::Term;
    QString text;
    ThreadId thread;
    QDate date; ///< of the past edition
    friend bool operator==(const FitReason &, const FitReason &) = default;
};

struct ThemeMember
{
    ThreadId thread;
    double fit = 0;           ///< 0 to 1
    QList<FitReason> reasons; ///< the strongest first
    friend bool operator==(const ThemeMember &, const ThemeMember &) = default;
};

struct SuggestedTheme
{
    ThemeId known; ///< a theme of the desk that recurs; 0: new
    QString label;
    QList<ThemeTerm> terms;     ///< the strongest first, eight at most
    QList<ThemeMember> members; ///< of best fit first
    friend bool operator==(const SuggestedTheme &, const SuggestedTheme &) = default;
};

struct ThemeSuggestion
{
    QList<SuggestedTheme> themes; ///< those with most threads first
    QList<ThreadId> leftOver;     ///< threads that belong nowhere
    friend bool operator==(const ThemeSuggestion &, const ThemeSuggestion &) = default;
};

struct ThemeWish
{
    int count = 0; ///< of themes, 2 to 7; 0: by the day's own structure
};

/// Themes of a period's threads, those of the desk first. The same threads in any order give the same themes; one
/// thread more or less leaves the others where they are, as far as its words allow. README.md in this folder says how.
/// 2,000 threads take less than a second. Thread: any.
ThemeSuggestion suggestThemes(const QList<ThreadText> &threads, const QList<KnownTheme> &known, ThemeWish wish = {});

} // namespace marbre
