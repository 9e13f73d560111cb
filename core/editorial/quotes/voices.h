// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/thread.h"

#include <QList>
#include <QSet>

namespace marbre {

/// Whether a comment is somebody's own and still stands: not deleted, removed or withdrawn, no moderator's and no
/// bot's, and its author's account is there.
bool isQuotableVoice(const CommentRow &comment);

/// Comments that joke: laughter, shouts, and the replies in chains of short comments, which pass a joke on.
QSet<CommentId> jokesOf(const QList<CommentRow> &comments);

} // namespace marbre
