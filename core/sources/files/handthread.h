// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QString>
#include <optional>

namespace marbre {

/// A thread that the editor pastes. Its first line is the title; the lines below that hold nothing but an address,
/// points, an account, a community, an age or a count of comments say these; everything else is the body, as it is
/// (Markdown). A permalink among the addresses names the thread, else its link does, else its words. Points are known,
/// read now; without any there is no score. Nothing for an empty text, and for an address alone, which is fetched
/// instead.
std::optional<ThreadRecord> threadFromText(const QString &pasted, Instant now);

} // namespace marbre
