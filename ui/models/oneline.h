// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marbre {

/// Text as a heading or a header field can hold it: line ends become spaces, the ends are trimmed. Unlike
/// QString::simplified() it keeps the no-break spaces within, which French needs.
inline QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.trimmed();
}

} // namespace marbre
