// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <QByteArray>
#include <expected>
#include <optional>

namespace marbre {

/// A saved JSON answer of another place than Reddit: Hacker News (Algolia's searches and trees, Firebase's threads),
/// Lobsters (lists, stories) and Lemmy (posts, comments). Nothing where it is none of these; a translated sentence
/// where it is one and cannot be read. read: when the place said it. Pure.
std::optional<std::expected<ParsedAnswer, QString>> readOtherJson(const QByteArray &json, Instant read);

/// A JSON Feed, which feedparser.h reads.
bool isJsonFeed(const QByteArray &json);

} // namespace marbre
