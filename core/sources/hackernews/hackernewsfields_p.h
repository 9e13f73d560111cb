// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QJsonArray>
#include <QString>
#include <optional>
#include <string>
#include <vector>

/// What Firebase's and Algolia's answers about Hacker News have in common.
namespace marbre::hackernews {

std::string remoteId(qint64 id);
std::string permalink(qint64 id);
/// HTML as Markdown; empty for what stands in place of words that were taken away.
std::string words(const std::string &html);
std::optional<std::string> authorNamed(std::string name);
/// Without points too, the time says how fresh the words are.
Score scoreOf(std::optional<qint32> points, Instant read);
std::vector<qint64> idsOf(const QJsonArray &array);
/// What a thread has from its id, its type and its link. type: the place's word.
void finishThread(ThreadRecord &thread, qint64 id, const std::string &type, const std::string &url);
/// Translated: the answer is something else.
QString notAnItem();

} // namespace marbre::hackernews
