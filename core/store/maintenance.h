// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QString>
#include <QStringList>

namespace marbre {

/// Copies a desk while it may be in use (SQLite's online backup), to a file that must not exist: a temporary one
/// beside it is written, checked, then renamed. Answers its size in bytes. Blocking; any thread.
Result<qint64> backUp(const QString &desk, const QString &file);

/// What is wrong with a desk: integrity, foreign keys, derived rows. Empty: nothing. Blocking; any thread.
Result<QStringList> verify(const QString &desk);

} // namespace marbre
