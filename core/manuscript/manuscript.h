// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"
#include "model/error.h"

#include <QByteArray>

namespace marbre {

/// Reads a manuscript file: YAML front matter and CommonMark body, UTF-8 with or without BOM, any line ends.
/// Any text is a manuscript: without front matter, or where it is no YAML mapping, the whole text is the body and a
/// leading "# heading" is left in it. An error only for text that is not UTF-8 or a known key of an impossible value
/// (a date that is none, a period that is none); where names the line.
Result<Edition> readManuscript(QByteArrayView utf8);

/// The manuscript file of an edition. readManuscript(writeManuscript(e)) == e for every edition.
QByteArray writeManuscript(const Edition &edition);

} // namespace marbre
