// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QString>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace marbre {

/// A web page that a browser saved: a thread of Reddit (old and new layout), Hacker News or Lobsters with its comments,
/// or any other page as a thread of its article. html: UTF-8. saved: when the file was written, which is when the place
/// said what stands in it. Refused with a translated sentence where the page holds no words. Pure.
std::expected<ThreadBatch, QString> threadsFromPage(std::string_view html, std::optional<Instant> saved);

/// A page's bytes as UTF-8: as they are where they are UTF-8, else by the encoding that the page declares, else by
/// Windows' western one.
std::string pageText(std::string_view bytes);

} // namespace marbre
