// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "sources/wire/fault.h"

#include <QString>
#include <optional>
#include <string>
#include <unordered_map>

namespace marbre {

/// What one answer of a place yielded: the records that could be read, in the place's order, and a count of the rest.
struct ParsedAnswer
{
    ThreadBatch batch;
    qint64 rejectedThreads = 0;
    qint64 rejectedComments = 0;
    QString firstReason; ///< translated: why the first rejected record was rejected
    /// How many replies the place says each comment has below it, at any depth; empty where the place does not say it.
    std::unordered_map<std::string, qint32> repliesSaid;
    /// The number by which the asked host knows a thread whose remote id is another host's; empty where there is none.
    std::unordered_map<std::string, qint64> localNumbers;
    /// What ended a discussion of several answers before its end; the rest is as far as it came.
    std::optional<FetchFault> brokenOff;

    void rejectThread(const QString &reason)
    {
        ++rejectedThreads;
        keep(reason);
    }
    void rejectComment(const QString &reason)
    {
        ++rejectedComments;
        keep(reason);
    }

private:
    void keep(const QString &reason)
    {
        if (firstReason.isEmpty())
            firstReason = reason;
    }
};

} // namespace marbre
