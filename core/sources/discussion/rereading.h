// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

namespace marbre {

/// Delivers what a re-reading got; an error of the desk ends it.
Fetched<void> deliverReread(FetchSink &sink, ThreadBatch &&batch);
/// A note for items that a place did not answer about. ids: remote ids, shown as they are.
QString notFoundNote(const QStringList &ids);

} // namespace marbre
