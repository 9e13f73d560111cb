// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/jsonscanner.h"
#include "sources/redditreader.h"

namespace marbre {

/// Saves what is whole of a damaged document: whatever parses by itself is read, the rest is looked into, and only the
/// records that are hurt themselves are rejected, with the byte where they begin.
class RedditSalvage final
{
public:
    RedditSalvage(RedditReader &reader, BatchBuilder &batch);

    /// document: followed by RedditReader::padding readable bytes.
    void run(std::string_view document);
    /// Whether anything of a known kind was found.
    bool recognised() const { return m_recognised; }
    /// The text ends before its outermost value does.
    bool breaksOff() const { return m_breaksOff; }

private:
    bool take(const JsonPiece &piece);
    void lookInto(const JsonPiece &piece);
    void mendComment(const JsonPiece &thing, const JsonPiece &data);
    bool readsAlone(const std::string &text, std::string_view place);
    void reject(bool comment, std::string_view place, bool closed);
    qint64 byteOf(std::string_view part) const { return part.data() - m_document.data(); }

    RedditReader &m_reader;
    BatchBuilder &m_batch;
    std::string_view m_document;
    std::vector<JsonPiece> m_waiting; ///< the last one is next
    bool m_recognised = false;
    bool m_breaksOff = false;
};

} // namespace marbre
