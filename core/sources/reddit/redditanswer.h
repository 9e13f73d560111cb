// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/discussion/parsedanswer.h"

#include <QByteArray>
#include <QString>
#include <expected>

namespace marbre {

/// One answer of Reddit's: a listing, a comment page, or the answer to "more".
struct RedditAnswer
{
    ParsedAnswer parsed;
    QString after; ///< where the listing goes on; empty at its end
};

/// Reads an answer that came at this time, or says in a translated sentence why it is none. Pure; any thread.
std::expected<RedditAnswer, QString> readRedditAnswer(QByteArray text, Instant received);

} // namespace marbre
