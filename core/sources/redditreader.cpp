// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/redditreader.h"

#include "sources/redditwalk_p.h"

#include <QCoreApplication>

namespace marbre {

using enum simdjson::error_code;

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::RedditReader)
};

} // namespace

RedditReader::RedditReader(BatchBuilder &batch, std::optional<Instant> saved)
    : m_batch(batch)
    , m_walk(std::make_unique<Walk>(batch, saved))
{}

RedditReader::~RedditReader() = default;

std::optional<QString> RedditReader::read(std::string_view text, qint64 offset)
{
    const BatchBuilder::Mark mark = m_batch.mark();
    const simdjson::error_code error = m_walk->read(text, offset);
    if (!error)
        return std::nullopt;
    m_batch.rollBack(mark);
    switch (error) {
    case UTF8_ERROR:
        return ReaderText::tr("It holds bytes that are not UTF-8.");
    case UNCLOSED_STRING:
    case INCOMPLETE_ARRAY_OR_OBJECT:
        return ReaderText::tr("It breaks off in the middle.");
    case EMPTY:
        return ReaderText::tr("It is empty.");
    case MEMALLOC:
    case CAPACITY:
        return ReaderText::tr("There is not enough memory to read it.");
    case TRAILING_CONTENT:
        return ReaderText::tr("Something follows the end of the JSON text.");
    default:
        return ReaderText::tr("It is not well-formed JSON.");
    }
}

bool RedditReader::recognised() const
{
    return m_walk->recognised;
}

QString RedditReader::unknownKind()
{
    return ReaderText::tr("This JSON holds no Reddit threads or comments.");
}

} // namespace marbre
