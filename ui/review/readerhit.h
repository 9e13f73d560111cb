// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/quotables.h"
#include "review/readerlayout.h"

namespace marbre {

enum class ReaderPart { None, Chevron, Header, LocalCopy, FetchRest, Quotable, Text };

/// What lies under the pointer.
struct ReaderHit
{
    int item = -1;
    ReaderPart part = ReaderPart::None;
    int position = 0; ///< in the text
    QString link;
};

/// place: in the whole content.
ReaderHit readerHitAt(const ReaderLayout &layout, const Quotables &quotables, const QFont &font, const QPoint &place);
/// Where a withdrawn comment's first line offers the local copy; null where it does not.
QRect localCopyRect(const ReaderLayout &layout, const QFont &font, int item);
QString localCopyLabel();
/// The chip that says why a comment is worth quoting, at the right of its first line; null where it has none.
QRect quotableRect(const ReaderLayout &layout, const Quotables &quotables, const QFont &font, int item);
/// Where a line about missing replies offers to fetch them.
QRect fetchRestRect(const ReaderLayout &layout, const QFont &font, int item);
/// "12 replies not fetched".
QString missingLabel(const ReaderLayout &layout, int item);
QString fetchRestLabel();

} // namespace marbre
