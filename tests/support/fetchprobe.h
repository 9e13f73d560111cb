// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/adapter.h"

#include <map>
#include <string>
#include <vector>

namespace marbre {

/// A sink that keeps what a run delivers and knows what a test tells it.
class FetchProbe final : public FetchSink
{
public:
    Status deliver(ThreadBatch &&batch, const QJsonObject &cursor) override
    {
        if (failure)
            return std::unexpected(*failure);
        batches.push_back(std::move(batch));
        cursors.append(cursor);
        return {};
    }
    std::optional<KnownTree> known(const std::string &thread) override
    {
        const auto found = trees.find(thread);
        return found == trees.end() ? std::nullopt : std::optional(found->second);
    }
    void progressed(const FetchProgress &made) override { progress.append(made); }

    std::vector<ThreadRecord> threads() const { return gathered(&ThreadBatch::threads); }
    std::vector<CommentRecord> comments() const { return gathered(&ThreadBatch::comments); }
    std::vector<MissingReplies> missing() const { return gathered(&ThreadBatch::missing); }
    std::vector<std::string> readTrees() const { return gathered(&ThreadBatch::readTrees); }
    /// The newest record of each, as a desk would keep it.
    std::map<std::string, ThreadRecord> threadsById() const { return byId(threads()); }
    std::map<std::string, CommentRecord> commentsById() const { return byId(comments()); }
    QJsonObject cursor() const { return cursors.isEmpty() ? QJsonObject() : cursors.constLast(); }

    std::map<std::string, KnownTree> trees;
    std::vector<ThreadBatch> batches;
    QList<QJsonObject> cursors; ///< one a batch
    QList<FetchProgress> progress;
    std::optional<Error> failure; ///< what the next delivery answers

private:
    template <typename Record>
    std::vector<Record> gathered(std::vector<Record> ThreadBatch::*part) const
    {
        std::vector<Record> all;
        for (const ThreadBatch &batch : batches)
            all.insert(all.end(), (batch.*part).begin(), (batch.*part).end());
        return all;
    }
    template <typename Record>
    static std::map<std::string, Record> byId(const std::vector<Record> &records)
    {
        std::map<std::string, Record> found;
        for (const Record &record : records)
            found.insert_or_assign(record.remoteId, record);
        return found;
    }
};

} // namespace marbre
