// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace marbre {

enum class RootKind {
    Feed,  ///< an element that a feed may begin with
    Page,  ///< a web page
    Other, ///< XML of another kind
    None,  ///< no element at all
};

/// What a text is, by its first element; text and other junk before a feed's root is passed over.
struct FeedRoot
{
    RootKind kind = RootKind::None;
    QString name;
    qsizetype at = 0; ///< where to begin reading: 0, or the root where junk stands before it
};

FeedRoot findRoot(QStringView text);

/// The position behind a "<!" at the position at, with everything that it holds between brackets; that of its first
/// ">", or the text's end, where it is not closed.
qsizetype declarationEnd(QStringView xml, qsizetype at);

} // namespace marbre
