// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/readerlayout.h"

namespace marbre {

enum class ReaderPart { None, Chevron, Header, LocalCopy, FetchRest, Text };

/// What lies under the pointer.
struct ReaderHit
{
    int item = -1;
    ReaderPart part = ReaderPart::None;
    int position = 0; ///< in the text
    QString link;
};

/// place: in the whole content.
ReaderHit readerHitAt(const ReaderLayout &layout, const QFont &font, const QPoint &place);
/// Where a withdrawn comment's first line offers the local copy; null where it does not.
QRect localCopyRect(const ReaderLayout &layout, const QFont &font, int item);
QString localCopyLabel();
/// Where a line about missing replies offers to fetch them.
QRect fetchRestRect(const ReaderLayout &layout, const QFont &font, int item);
/// "12 replies not fetched".
QString missingLabel(const ReaderLayout &layout, int item);
QString fetchRestLabel();

} // namespace marbre
