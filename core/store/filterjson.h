// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"

#include <QByteArray>

namespace marbre {

/// A saved filter as JSON, by words and names of keys rather than by position, so that fields can be added later.
QByteArray filterToJson(const ThreadFilter &filter);
/// Keys that are missing keep their defaults; unknown ones are passed over.
ThreadFilter filterFromJson(const QByteArray &json);

} // namespace marbre
