// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/batchbuilder.h"
#include "sources/redditfields_p.h"
#include "sources/redditreader.h"

namespace marbre {

/// RedditReader's walk over one JSON text. An error ends it half-way: what it put into the batch until then has to be
/// taken back.
class RedditReader::Walk
{
public:
    Walk(BatchBuilder &batch, std::optional<Instant> saved)
        : m_batch(batch)
        , m_saved(saved)
    {}

    simdjson::error_code read(std::string_view text, qint64 offset);
    /// Whether the last text held anything of a known kind.
    bool recognised = false;

private:
    enum class Kind { Thread, Comment, More, Unsaid };
    struct Aside
    {
        std::string_view text;
        qint64 offset;
    };

    simdjson::error_code readText(std::string_view text);
    simdjson::error_code readRoot();
    simdjson::error_code readValue(simdjson::ondemand::value v, int level);
    simdjson::error_code readArray(simdjson::ondemand::array elements, int level);
    simdjson::error_code readObject(simdjson::ondemand::object found, int level);
    simdjson::error_code readEnvelope(simdjson::ondemand::object envelope, int level);
    simdjson::error_code readMember(simdjson::ondemand::object &envelope, std::string_view key, int level);
    simdjson::error_code readChildren(simdjson::ondemand::object listing, int level);
    simdjson::error_code readThing(simdjson::ondemand::object data, Kind kind, bool answer);
    simdjson::error_code readFields(simdjson::ondemand::object data, RedditFields &fields);
    simdjson::error_code readReplies(simdjson::ondemand::value replies);
    void takeThing(const RedditFields &fields, Kind kind, bool answer, qint64 byte, size_t place);
    qint64 position();

    BatchBuilder &m_batch;
    std::optional<Instant> m_saved;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_root;
    std::string_view m_text;
    qint64 m_offset = 0;
    int m_depth = 0; ///< of replies
    std::vector<Aside> m_aside;
};

} // namespace marbre
