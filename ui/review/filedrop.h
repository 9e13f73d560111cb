// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace marbre {

/// Paths of the local files that are dropped; none for a drag of threads or quotes, which names addresses too.
QStringList droppedFiles(const QMimeData *data);

} // namespace marbre
