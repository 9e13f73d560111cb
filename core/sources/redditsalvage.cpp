// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/redditsalvage.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace marbre {

namespace {

struct SalvageText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedditSalvage)
};

const JsonPiece *member(const std::vector<JsonPiece> &pieces, std::string_view key)
{
    const auto found = std::ranges::find(pieces, key, &JsonPiece::key);
    return found == pieces.end() ? nullptr : &*found;
}

bool isRecord(const std::vector<JsonPiece> &pieces)
{
    return (member(pieces, "id") || member(pieces, "name")) &&
           (member(pieces, "subreddit") || member(pieces, "link_id"));
}

} // namespace

RedditSalvage::RedditSalvage(RedditReader &reader, BatchBuilder &batch)
    : m_reader(reader)
    , m_batch(batch)
{}

void RedditSalvage::run(std::string_view document)
{
    m_document = document;
    m_waiting = jsonTexts(document);
    m_breaksOff = !m_waiting.empty() && !m_waiting.back().closed;
    std::ranges::reverse(m_waiting);
    // Each round looks into one container; a text that nests brackets without sense must not cost its square.
    qint64 allowance = qint64(document.size()) * 64 + 1024 * 1024;
    while (!m_waiting.empty() && allowance > 0) {
        const JsonPiece piece = m_waiting.back();
        m_waiting.pop_back();
        allowance -= qint64(piece.text.size());
        if (piece.isContainer() && !(piece.closed && take(piece)))
            lookInto(piece);
    }
}

bool RedditSalvage::take(const JsonPiece &piece)
{
    if (m_reader.read(piece.text, byteOf(piece.text)))
        return false;
    m_recognised = m_recognised || m_reader.recognised();
    return true;
}

void RedditSalvage::lookInto(const JsonPiece &piece)
{
    bool closed = false;
    const std::vector<JsonPiece> pieces = jsonPieces(piece.text, closed);
    const JsonPiece *kind = member(pieces, "kind");
    const JsonPiece *data = member(pieces, "data");
    if (kind && data && kind->text == "\"t1\"") {
        mendComment(piece, *data);
    } else if (kind && data && (kind->text == "\"t3\"" || kind->text == "\"more\"")) {
        reject(kind->text == "\"more\"", piece.text, data->closed);
    } else if (!data && isRecord(pieces)) {
        reject(member(pieces, "link_id"), piece.text, closed);
    } else {
        for (const JsonPiece &inner : std::views::reverse(pieces)) {
            if (inner.isContainer())
                m_waiting.push_back(inner);
        }
    }
}

/// A comment may be whole and only something among its replies hurt.
void RedditSalvage::mendComment(const JsonPiece &thing, const JsonPiece &data)
{
    bool closed = false;
    const std::vector<JsonPiece> fields = jsonPieces(data.text, closed);
    std::string alone = "{\"kind\":\"t1\",\"data\":{";
    for (const JsonPiece &field : fields) {
        if (field.key == "replies")
            continue;
        if (!alone.ends_with('{'))
            alone += ',';
        alone.append(1, '"').append(field.key).append("\":").append(field.text);
    }
    alone += "}}";
    if (!closed || !readsAlone(alone, thing.text))
        reject(true, thing.text, closed);
    if (const JsonPiece *replies = member(fields, "replies"); replies && replies->isContainer())
        m_waiting.push_back(*replies);
}

bool RedditSalvage::readsAlone(const std::string &text, std::string_view place)
{
    std::string padded = text;
    padded.resize(text.size() + RedditReader::padding);
    if (m_reader.read(std::string_view(padded).substr(0, text.size()), byteOf(place)))
        return false;
    m_recognised = true;
    return true;
}

void RedditSalvage::reject(bool comment, std::string_view place, bool closed)
{
    m_recognised = true;
    m_batch.reject(
        {comment, byteOf(place),
         closed ? SalvageText::tr("This record is damaged.") : SalvageText::tr("The file breaks off in this record.")});
}

} // namespace marbre
