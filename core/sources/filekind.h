// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace marbre {

enum class FileKind {
    Document,   ///< one JSON text
    Lines,      ///< a JSON text a line
    Manuscript, ///< an edition
    Page,       ///< a web page
    Feed,       ///< RSS, RDF or Atom
    Foreign,    ///< nothing that Marbre reads
};

struct FileFinding
{
    FileKind kind = FileKind::Foreign;
    size_t start = 0; ///< of the text: behind a byte order mark
    QString reason;   ///< why it is foreign: a translated sentence
};

/// Whether head holds enough of a file for findKind(): its first line and the beginning of another.
bool isEnoughToFindKind(std::string_view head);
/// From the file's first bytes, unpacked. The name decides only where plain text may be anything.
FileFinding findKind(std::string_view head, const QString &path);

} // namespace marbre
