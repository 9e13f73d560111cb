// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <expected>

namespace marbre {

enum class ErrorKind {
    Io,          ///< the system refused (permission, disk full, missing file)
    Format,      ///< the data is not what it claims to be
    NotFound,    ///< nothing has that id or name
    Busy,        ///< another program holds the desk for too long
    Canceled,    ///< the editor or a newer request stopped it
    Conflict,    ///< the text changed since it was read
    Unsupported, ///< made by a newer version, or not known here
    Usage,       ///< the request itself makes no sense
    Internal,    ///< a fault of this program
};

/// What failed, where, why and what to do: translated sentences for the editor, without markup.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what;   ///< "The file could not be read"
    QString where;  ///< a path, an address, "line 12"; may be empty
    QString why;    ///< the system's or the parser's reason; may be empty
    QString remedy; ///< what the editor can do; may be empty

    /// One line: what, where, why and remedy, as far as they are known.
    QString text() const;
};

template <typename T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

} // namespace marbre
