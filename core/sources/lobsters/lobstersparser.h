// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <QByteArray>
#include <expected>

namespace marbre {

/// Answers of Lobsters, old and new shapes alike: an account is a name or an object; a comment names its parent, or its
/// level in the order of the page; its words are Markdown as they were written, else HTML. Pure; errors are translated
/// sentences. read: when the place said it.

/// A list of stories: "/hottest.json", "/newest.json", "/t/TAG.json".
std::expected<ParsedAnswer, QString> lobstersList(const QByteArray &json, Instant read);
/// A story with its comments: "/s/ID.json".
std::expected<ParsedAnswer, QString> lobstersStory(const QByteArray &json, Instant read);
/// One comment: "/c/ID.json". Its thread is the one that its address names; thread where it names none.
std::expected<ParsedAnswer, QString> lobstersComment(const QByteArray &json, Instant read, const std::string &thread);

} // namespace marbre
