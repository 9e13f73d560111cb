// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace marbre {

/// The characters of a feed, whatever they were written in.
struct FeedText
{
    QString text;
    QByteArray encoding; ///< that was taken, in lower case; "mixed" where UTF-8 and windows-1252 stand side by side
    bool cut = false;    ///< the bytes went on behind what is read here, or their packing breaks off
};

/// Bytes as they came over the wire, unpacked where they are gzip or zlib (some hosts send packed files and do not say
/// so). The encoding is taken from a byte order mark, else the XML declaration, else the header's charset, else it is
/// guessed. One that the bytes contradict is passed over: UTF-8 that is none, a Latin one over what can only be UTF-8.
/// No more than 16 million characters are read.
FeedText feedText(QByteArrayView bytes, const QByteArray &contentTypeHeader);

} // namespace marbre
