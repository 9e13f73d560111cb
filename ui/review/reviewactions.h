// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace marbre {

/// What an editor can do in Review. Each works while the focus is in the place and outside a text field; the place
/// owns them.
struct ReviewActions
{
    explicit ReviewActions(QWidget *place);

    QAction *nextThread;
    QAction *previousThread;
    QAction *extendDown;
    QAction *extendUp;
    QAction *shortlist;
    QAction *spike;
    QAction *undo;
    QAction *redo;
    QAction *quote;
    QList<QAction *> sections; ///< nine, for sections 1 to 9
    QAction *marble;
    QAction *search;
    QAction *open;
    QAction *toggleSeen;
    QAction *note;
    QAction *copyLink;
    QAction *newTheme;
    QAction *find;
    QAction *refresh;
    QAction *importFiles;
    QAction *sample;

    /// For menus and the palette, in order.
    QList<QAction *> all() const;

private:
    QAction *make(QWidget *place, const QString &name, const QString &text, const QString &icon,
                  const QKeySequence &key);
};

} // namespace marbre
