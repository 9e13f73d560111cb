// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/themes/themes.h"

#include <QByteArray>
#include <QHash>

namespace marbre {

/// A theme of a period that the editor had a hand in.
struct PlannedTheme
{
    QString key = {};            ///< names it on its board, whatever it is called
    ThemeId known = {};          ///< of the desk; 0: not accepted yet
    QString label = {};          ///< stays, whatever the next suggestion calls it
    bool named = false;          ///< by the editor: stays on the board without a thread, whatever the desk calls it
    QStringList words = {};      ///< that the editor added to its terms
    QList<ThemeTerm> terms = {}; ///< when it was last touched
    QList<ThreadId> seeds = {};  ///< its threads when it was last touched: which suggestion is this theme
    friend bool operator==(const PlannedTheme &, const PlannedTheme &) = default;
};

/// What the editor made of a period's suggested themes: nothing of the suggestion itself, which can be had again. A
/// value; one operation makes one plan of another, and undo gives the old one back.
struct ThemePlan
{
    int wish = 0; ///< as ThemeWish::count
    QList<PlannedTheme> themes = {};
    QHash<ThreadId, QString> placed = {}; ///< where the editor put a thread: a theme's key; empty: left over
    friend bool operator==(const ThemePlan &, const ThemePlan &) = default;

    PlannedTheme *find(const QString &key);
    const PlannedTheme *find(const QString &key) const;
};

/// For SettingStore, scope "themes", named by the period. Empty where there is nothing to keep.
QByteArray themePlanToJson(const ThemePlan &plan);
/// What is not understood is left out: a plan of a newer program is better read in part than lost.
ThemePlan themePlanFromJson(const QByteArray &json);

} // namespace marbre
