// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feeddocument.h"

namespace marbre {

/// Reads RSS (0.9x, 2.0), RDF (RSS 0.90, 1.0), Atom (0.3, 1.0), a single Atom entry, CDF and JSON Feed (1.0, 1.1).
/// Well-formed ones as they are, others as repairXml() leaves them. Anything else is refused with a reason; a web page
/// also with the feeds that it names. Never fails otherwise, asks nothing of anybody and may run on several threads.
/// base: the answer's address, for relative links.
FeedDocument parseFeed(QByteArrayView bytes, const QByteArray &contentTypeHeader, const QUrl &base);

} // namespace marbre
