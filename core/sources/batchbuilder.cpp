// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/batchbuilder.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace marbre {

void BatchBuilder::add(ThreadRecord thread, TextForm form)
{
    m_threads.push_back(std::move(thread));
    m_threadForms.push_back(form);
}

size_t BatchBuilder::reserveComment()
{
    m_comments.emplace_back();
    m_commentForms.push_back(TextForm::Unknown);
    return m_comments.size() - 1;
}

void BatchBuilder::fill(size_t place, CommentRecord comment, TextForm form)
{
    m_comments[place] = std::move(comment);
    m_commentForms[place] = form;
}

BatchBuilder::Mark BatchBuilder::mark() const
{
    return {m_threads.size(), m_comments.size(), m_missing.size(), m_rejections.size()};
}

void BatchBuilder::rollBack(const Mark &mark)
{
    m_threads.resize(mark.threads);
    m_threadForms.resize(mark.threads);
    m_comments.resize(mark.comments);
    m_commentForms.resize(mark.comments);
    m_missing.resize(mark.missing);
    m_rejections.resize(mark.rejections);
}

static void unescapeTexts(ThreadRecord &thread)
{
    for (std::string *text : {&thread.title, &thread.url, &thread.body, &thread.flair})
        unescape(*text);
}

static void unescapeTexts(CommentRecord &comment)
{
    unescape(comment.body);
}

/// A record whose own texts show nothing is taken as the rest of the file is; where that shows nothing either, as
/// Reddit writes unasked: escaped.
template <typename Record>
static void settle(std::vector<Record> &records, const std::vector<TextForm> &forms, bool escapedFile)
{
    for (size_t i = 0; i < records.size(); ++i) {
        if (forms[i] == TextForm::Escaped || (forms[i] == TextForm::Unknown && escapedFile))
            unescapeTexts(records[i]);
    }
}

void BatchBuilder::settleTexts()
{
    for (const auto *forms : {&m_threadForms, &m_commentForms}) {
        m_rawTexts += std::ranges::count(*forms, TextForm::Raw);
        m_escapedTexts += std::ranges::count(*forms, TextForm::Escaped);
    }
    const bool escapedFile = m_escapedTexts >= m_rawTexts;
    settle(m_threads, m_threadForms, escapedFile);
    settle(m_comments, m_commentForms, escapedFile);
}

void BatchBuilder::settleRanks()
{
    if (m_order == Order::Arbitrary)
        return;
    std::unordered_map<std::string_view, qint32> next; // by parent
    for (CommentRecord &comment : m_comments)
        comment.rank = next[comment.parentRemoteId.empty() ? comment.threadRemoteId : comment.parentRemoteId]++;
}

/// "more" names only its parent comment: the thread is that comment's, or the only one that is spoken of.
void BatchBuilder::settleMissing()
{
    std::unordered_map<std::string_view, std::string_view> threadOf;
    std::string_view anyThread = m_threads.empty() ? std::string_view() : m_threads.front().remoteId;
    for (const CommentRecord &comment : m_comments) {
        threadOf.emplace(comment.remoteId, comment.threadRemoteId);
        if (anyThread.empty())
            anyThread = comment.threadRemoteId;
    }
    for (MissingReplies &missing : m_missing) {
        if (!missing.threadRemoteId.empty())
            continue;
        const auto found = threadOf.find(missing.parentRemoteId);
        missing.threadRemoteId = found == threadOf.end() ? anyThread : found->second;
    }
    std::erase_if(m_missing, [](const MissingReplies &missing) { return missing.threadRemoteId.empty(); });
}

ThreadBatch BatchBuilder::take()
{
    settleTexts();
    std::erase_if(m_comments, [](const CommentRecord &comment) { return comment.remoteId.empty(); });
    settleRanks();
    if (!m_missing.empty())
        settleMissing();
    ThreadBatch batch{std::exchange(m_threads, {}), std::exchange(m_comments, {}), std::exchange(m_missing, {})};
    m_threadForms.clear();
    m_commentForms.clear();
    return batch;
}

} // namespace marbre
