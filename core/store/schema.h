// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>

namespace marbre {

class Database;

/// One step of the desk's history. The list only grows; a step that was released is never changed.
struct Migration
{
    int version = 0;       ///< user_version after it
    int minCompatible = 0; ///< the oldest program's version that may open the desk after it
    void (*apply)(Database &desk) = nullptr;
};

inline constexpr quint32 deskApplicationId = 0x4d617262; // "Marb"

std::span<const Migration> deskMigrations();

/// Brings a desk to the newest version, in one transaction; creates it in an empty file. Throws ErrorKind::Format for
/// a file of another program and ErrorKind::Unsupported for a desk that only a newer program may open.
void migrate(Database &desk, std::span<const Migration> steps);
/// The same checks without writing; a desk that needs a step is ErrorKind::Unsupported.
void checkReadable(Database &desk, std::span<const Migration> steps);

} // namespace marbre
