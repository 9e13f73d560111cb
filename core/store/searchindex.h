// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace marbre {

class Database;

/// The file beside a desk that holds the full-text index of its threads and comments.
QString indexPath(const QString &desk);

/// Opens the index for writing, making it where it is missing. A file that is damaged, or no index of this format, is
/// replaced: it is a cache. Throws only where the file cannot be written.
std::unique_ptr<Database> openIndex(const QString &desk);
/// Takes the file away, with what SQLite keeps beside it.
void removeIndex(const QString &desk);

/// Empties the index and ties it to a desk; it has read the log up to upto and the rows up to the cursors.
void resetIndex(Database &index, qint64 identity, qint64 upto);

qint64 indexValue(Database &index, const char *key); ///< of its table meta; 0 where it has none
void setIndexValue(Database &index, const char *key, qint64 value);

} // namespace marbre
