// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/themeactions.h"

#include "review/themespane.h"
#include "widgets/visuals.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace marbre {

QAction *ThemeActions::make(QWidget *place, const QString &name, const QString &text, const QString &icon,
                            const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, place);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(visuals::icon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    if (!keys.isEmpty())
        action->setToolTip(
            ThemesPane::tr("%1 (%2)", "action, key").arg(text, keys.constFirst().toString(QKeySequence::NativeText)));
    return action;
}

ThemeActions::ThemeActions(QWidget *place)
    : open(make(place, u"suggestedThemes"_s, ThemesPane::tr("Suggested themes"), u"tag"_s, {Qt::Key_T}))
    , accept(make(place, u"acceptTheme"_s, ThemesPane::tr("Accept the theme"), u"checkmark"_s,
                  {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}))
    , rename(make(place, u"renameTheme"_s, ThemesPane::tr("Rename the theme…"), u"edit-rename"_s, {Qt::Key_F2}))
    , merge(make(place, u"mergeTheme"_s, ThemesPane::tr("Merge the theme…"), u"merge"_s, {Qt::Key_M}))
    , split(make(place, u"splitTheme"_s, ThemesPane::tr("Split the theme…"), u"split"_s, {Qt::Key_D}))
    , newTheme(make(place, u"newSuggestedTheme"_s, ThemesPane::tr("Add a theme…"), u"list-add"_s, {Qt::Key_N}))
    , addWord(make(place, u"addThemeWord"_s, ThemesPane::tr("Add a word…"), u"list-add"_s, {Qt::Key_W}))
    , takeOut(make(place, u"takeOutOfTheme"_s, ThemesPane::tr("Take out of the theme"), u"list-remove"_s,
                   {Qt::Key_Minus, Qt::Key_Delete, Qt::Key_0}))
    , confirm(make(place, u"confirmInTheme"_s, ThemesPane::tr("Confirm in the theme"), u"list-add"_s,
                   {Qt::Key_Plus, Qt::Key_Equal}))
    , read(make(place, u"readThemeThread"_s, ThemesPane::tr("Read the thread"), u"view-preview"_s, {Qt::Key_O}))
    , moveUp(make(place, u"moveToThemeAbove"_s, ThemesPane::tr("Move to the theme above"), u"go-up"_s,
                  {Qt::ALT | Qt::Key_Up}))
    , moveDown(make(place, u"moveToThemeBelow"_s, ThemesPane::tr("Move to the theme below"), u"go-down"_s,
                    {Qt::ALT | Qt::Key_Down}))
    , wish(make(place, u"themeCount"_s, ThemesPane::tr("Number of themes"), u"configure"_s, {}))
{
    merge->setIconText(ThemesPane::tr("Merge…", "button"));
    split->setIconText(ThemesPane::tr("Split…", "button"));
    place->addAction(open);
    for (int number = 1; number <= 9; ++number)
        moveTo.append(make(place, u"moveToTheme%1"_s.arg(number), ThemesPane::tr("Move to theme %1").arg(number),
                           u"go-jump"_s, {QKeySequence(Qt::Key_0 + number)}));
}

QList<QAction *> ThemeActions::all() const
{
    return {open, accept, rename, merge, split, newTheme, addWord, takeOut, confirm, read, moveUp, moveDown};
}

void ThemeActions::addTo(QWidget *pane) const
{
    for (QAction *action : all()) {
        if (action != open)
            pane->addAction(action);
    }
    pane->addActions(moveTo);
}

} // namespace marbre
