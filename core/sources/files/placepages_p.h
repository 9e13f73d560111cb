// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "sources/files/pagehead.h"

#include <gumbo.h>
#include <optional>

namespace marbre::page {

struct SavedPage
{
    const GumboNode *root;
    PageHead head;
    std::optional<Instant> saved; ///< when the place said it
};

/// What each layout holds; nothing where the page is of another one.
std::optional<ThreadBatch> oldRedditThread(const SavedPage &page);
std::optional<ThreadBatch> newRedditThread(const SavedPage &page);
std::optional<ThreadBatch> hackerNewsThread(const SavedPage &page);
std::optional<ThreadBatch> lobstersThread(const SavedPage &page);
/// Any page: its article's words, or all.
ThreadBatch articleThread(const SavedPage &page);

/// Known where the page says a number.
Score pageScore(std::optional<qint32> points, std::optional<Instant> read);
/// Gives each comment its place among its siblings.
void setRanks(ThreadBatch &batch);

} // namespace marbre::page
