// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <QByteArrayView>
#include <expected>

namespace marbre {

/// A feed that was saved as a file (RSS, RDF, Atom, JSON Feed), each item a thread. Refused with a translated sentence.
/// saved: when the file was written; what is not dated in it is as old as that.
std::expected<ParsedAnswer, QString> threadsFromFeed(QByteArrayView bytes, Instant saved);

} // namespace marbre
