// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"
#include "model/thread.h"

#include <QJsonObject>
#include <QJsonValue>

namespace marbre {

/// The shapes of the command line's JSON: a public interface. Unknown is null.
QJsonValue orNull(const QString &text);
QJsonValue orNull(std::optional<int> number);
QJsonValue orNull(std::optional<Instant> time);
/// A time of 0 is a place that said only that something was edited: true.
QJsonValue editedValue(std::optional<Instant> edited);

QJsonObject threadObject(const ThreadRow &row);
QJsonObject commentObject(const CommentRow &row, const QString &parent);
QJsonObject editionObject(const EditionRow &row);

/// The same for readers.
QString pointsWord(const Score &score);
/// Of a purged thread, that it was withdrawn.
QString titleWords(const ThreadRow &row);
QStringList threadCells(const ThreadRow &row);
QStringList editionCells(const EditionRow &row);

} // namespace marbre
