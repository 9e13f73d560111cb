// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagediff.h"

#include <QPalette>
#include <QSet>

class QTextDocument;

namespace marbre {

/// A place of the page where something changed.
struct ChangeMark
{
    int position = 0; ///< in the document
    bool removed = false;
    bool added = false;
};

/// Lays both texts out as one reader's page: removed words struck on the negative tint, added ones underlined on the
/// positive one. Runs of unchanged blocks fold into one line, a link to "fold:N", N the index of the first change of
/// the run in changes; those in unfolded are written out.
QList<ChangeMark> writeDifferences(QTextDocument &document, const QList<PageChange> &changes, const QSet<int> &unfolded,
                                   const QPalette &palette);

} // namespace marbre
