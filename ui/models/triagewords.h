// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/triage.h"

#include <QString>

namespace marbre {

/// A title as it stands in a command's name or a message.
QString shortened(const QString &title);

// The name of a command for the undo menu, and the sentence once it is done. title counts where count is 1; it may be
// empty.
QString stateCommandName(TriageState state, int count, const QString &title);
QString stateSentence(TriageState state, int count, const QString &title);
QString seenCommandName(bool seen, int count, const QString &title);
QString seenSentence(bool seen, int count, const QString &title);
/// theme: empty where it is taken away.
QString themeCommandName(const QString &theme, int count);
QString themeSentence(const QString &theme, int count, const QString &title);

} // namespace marbre
