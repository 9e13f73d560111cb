// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace marbre {

/// What an editor can do with suggested themes. Their keys work where the themes or a theme's threads have the focus:
/// addTo() each of these panes. The place owns them.
struct ThemeActions
{
    explicit ThemeActions(QWidget *place);

    QAction *open; ///< shows the suggested themes; works in the whole place
    QAction *accept;
    QAction *rename;
    QAction *merge;
    QAction *split;
    QAction *newTheme;
    QAction *addWord;
    QAction *takeOut;
    QAction *confirm;
    QAction *read;
    QAction *moveUp;
    QAction *moveDown;
    QList<QAction *> moveTo; ///< nine, for themes 1 to 9
    QAction *wish;           ///< opens the menu of numbers

    /// For the palette, in order.
    QList<QAction *> all() const;
    /// Gives a pane the keys.
    void addTo(QWidget *pane) const;

private:
    static QAction *make(QWidget *place, const QString &name, const QString &text, const QString &icon,
                         const QList<QKeySequence> &keys);
};

} // namespace marbre
