// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failure.h"

#include <sqlite3.h>

namespace marbre {

namespace {

Error describe(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
                StoreText::tr("Another program holds the desk for too long"),
                {},
                {},
                StoreText::tr("Try again when it has finished.")};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Canceled, StoreText::tr("Stopped"), {}, {}, {}};
    case SQLITE_NOTADB:
        return {
            ErrorKind::Format, StoreText::tr("This file is not a desk"), {}, {}, StoreText::tr("Choose another file.")};
    case SQLITE_CORRUPT:
        return {ErrorKind::Format,
                StoreText::tr("The desk is damaged"),
                {},
                {},
                StoreText::tr("Keep a copy of the file and restore a backup.")};
    case SQLITE_FULL:
        return {ErrorKind::Io,
                StoreText::tr("The desk could not be written: the disk is full"),
                {},
                {},
                StoreText::tr("Free some space and try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Io,
                StoreText::tr("The desk could not be written"),
                {},
                {},
                StoreText::tr("Check the permissions of the file and of its folder.")};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io,
                StoreText::tr("The desk could not be opened"),
                {},
                {},
                StoreText::tr("Check that the file and its folder exist and may be read and written.")};
    case SQLITE_IOERR:
        return {ErrorKind::Io,
                StoreText::tr("The desk could not be read or written"),
                {},
                {},
                StoreText::tr("Check the disk.")};
    default:
        return {ErrorKind::Internal, StoreText::tr("The desk could not do this"), {}, {}, {}};
    }
}

} // namespace

Failure Failure::fromSqlite(int code, const char *message, const QString &path)
{
    Error error = describe(code);
    error.where = path;
    error.why = QString::fromUtf8(message);
    return Failure(std::move(error));
}

} // namespace marbre
