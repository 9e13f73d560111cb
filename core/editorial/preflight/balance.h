// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"
#include "model/thread.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace marbre {

/// What one section or one community has of an edition.
struct BalanceShare
{
    QString name; ///< heading or community; empty: the introduction, or a community that is not known
    int threads = 0;
    std::optional<int> comments; ///< of its threads, as far as they are known; none: of none of them
    std::optional<int> points;
    int words = 0;
    friend bool operator==(const BalanceShare &, const BalanceShare &) = default;
};

struct EditionBalance
{
    QList<BalanceShare> sections;    ///< in the order of the text; the introduction first, where it cites a thread
    QList<BalanceShare> communities; ///< with most threads first
    friend bool operator==(const EditionBalance &, const EditionBalance &) = default;
};

/// A thread counts in each section that cites it and once in its community. A community's words are its threads' equal
/// parts of the sections that cite them. threads: by remote id; one that the desk does not have counts as a thread of
/// no known community. Thread: any.
EditionBalance editionBalance(const Body &body, const QHash<QString, ThreadRow> &threads);

} // namespace marbre
