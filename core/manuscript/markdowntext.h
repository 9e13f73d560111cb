// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marbre {

/// Text as Markdown that reads back as exactly this text: marks are escaped, and only where they could be marks.
/// For one line inside a paragraph.
QString escapedInline(const QString &line);
/// The same for a line that may begin a paragraph's line, where "#", ">", "-", "1." mean something, too.
QString escapedLine(const QString &line);
/// A link's destination: in angle brackets where spaces or single parentheses ask for them.
QString linkDestination(const QString &address);
/// A link's title in double quotes, with the space before it; empty for an empty title. Line ends and other white
/// space become one space.
QString linkTitle(const QString &title);

/// The words of a quote in the form in which a body holds them: lines trimmed, line ends LF, paragraphs parted by one
/// blank line.
QString quotedWords(const QString &words);
/// Those words as the lines of a block quote.
QString blockQuoteOf(const QString &words);

} // namespace marbre
