// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "sources/textform.h"

#include <QString>
#include <utility>
#include <vector>

namespace marbre {

/// A record that could not be taken, and where in its text it begins.
struct Rejection
{
    bool comment = false;
    qint64 byte = 0;
    QString message;
};

/// Gathers the records of one document, or of a stretch of a dump, then makes a batch of them: with their texts
/// unescaped where the file is written so, and with each comment's rank among its siblings.
class BatchBuilder final
{
public:
    /// Ranks mean something only where the order in the file is the place's own.
    enum class Order { Placed, Arbitrary };
    explicit BatchBuilder(Order order)
        : m_order(order)
    {}

    void add(ThreadRecord thread, TextForm form);
    void add(MissingReplies missing) { m_missing.push_back(std::move(missing)); }
    /// A comment's place in the order, taken before its replies are read; left empty, it is no comment.
    size_t reserveComment();
    void fill(size_t place, CommentRecord comment, TextForm form);
    void reject(Rejection rejection) { m_rejections.push_back(std::move(rejection)); }

    /// What a reading that breaks off has to take back.
    struct Mark
    {
        size_t threads, comments, missing, rejections;
    };
    Mark mark() const;
    void rollBack(const Mark &mark);

    size_t records() const { return m_threads.size() + m_comments.size(); }
    bool isEmpty() const { return records() == 0 && m_missing.empty(); }
    std::vector<Rejection> takeRejections() { return std::exchange(m_rejections, {}); }
    /// Everything gathered; what was learned about the file's form of text is kept for the next batch.
    ThreadBatch take();

private:
    void settleTexts();
    void settleRanks();
    void settleMissing();

    Order m_order;
    std::vector<ThreadRecord> m_threads;
    std::vector<TextForm> m_threadForms;
    std::vector<CommentRecord> m_comments;
    std::vector<TextForm> m_commentForms;
    std::vector<MissingReplies> m_missing;
    std::vector<Rejection> m_rejections;
    qint64 m_rawTexts = 0;
    qint64 m_escapedTexts = 0;
};

} // namespace marbre
