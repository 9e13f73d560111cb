// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/redditwalk_p.h"

namespace marbre {

using simdjson::error_code;
using simdjson::ondemand::array;
using simdjson::ondemand::json_type;
using simdjson::ondemand::object;
using simdjson::ondemand::value;
using enum simdjson::error_code;

static_assert(RedditReader::padding >= simdjson::SIMDJSON_PADDING);

namespace {

/// Deeper replies are put aside and read afterwards, so that no thread is too deep for the stack.
constexpr int deepestReplies = 200;
/// Arrays and envelopes around things; nobody nests them so deep.
constexpr int deepestEnvelope = 8;

/// An object is an envelope ("kind", "data" ...) or a record: its first telling key decides.
enum class Shape { Envelope, Record, Neither };

Shape shapeOfKey(std::string_view key)
{
    for (std::string_view word : {"kind", "data", "json", "things", "children"}) {
        if (key == word)
            return Shape::Envelope;
    }
    for (std::string_view word : {"id", "name", "author", "title", "body", "created_utc", "subreddit", "link_id"}) {
        if (key == word)
            return Shape::Record;
    }
    return Shape::Neither;
}

} // namespace

/// Where the walk stands: at the first key of an object that was just entered.
qint64 RedditReader::Walk::position()
{
    const char *here = nullptr;
    return m_root.current_location().get(here) ? m_offset : m_offset + (here - m_text.data());
}

error_code RedditReader::Walk::read(std::string_view text, qint64 offset)
{
    recognised = false;
    m_depth = 0;
    m_aside = {{text, offset}};
    for (size_t i = 0; i < m_aside.size(); ++i) { // NOLINT(modernize-loop-convert): it grows while it is read
        m_offset = m_aside[i].offset;
        if (const error_code error = readText(m_aside[i].text))
            return error;
    }
    return SUCCESS;
}

error_code RedditReader::Walk::readText(std::string_view text)
{
    m_text = text;
    if (const error_code error = m_parser.iterate(text.data(), text.size(), text.size() + padding).get(m_root))
        return error;
    if (const error_code error = readRoot())
        return error;
    if (m_root.at_end())
        return SUCCESS;
    // An envelope is left as soon as its things are read: what follows it shows only to a second look.
    m_root.rewind();
    std::string_view whole;
    if (const error_code error = m_root.raw_json().get(whole))
        return error;
    return m_root.at_end() ? SUCCESS : TRAILING_CONTENT;
}

error_code RedditReader::Walk::readRoot()
{
    json_type type;
    if (const error_code error = m_root.type().get(type))
        return error;
    if (type == json_type::object) {
        object found;
        const error_code error = m_root.get_object().get(found);
        return error ? error : readObject(found, 0);
    }
    if (type == json_type::array) {
        array elements;
        const error_code error = m_root.get_array().get(elements);
        return error ? error : readArray(elements, 0);
    }
    std::string_view scalar;
    return m_root.raw_json().get(scalar);
}

error_code RedditReader::Walk::readValue(value v, int level)
{
    json_type type;
    if (const error_code error = v.type().get(type))
        return error;
    if (level > deepestEnvelope || (type != json_type::object && type != json_type::array))
        return SUCCESS; // the walk around it skips it
    if (type == json_type::object) {
        object found;
        const error_code error = v.get_object().get(found);
        return error ? error : readObject(found, level);
    }
    array elements;
    const error_code error = v.get_array().get(elements);
    return error ? error : readArray(elements, level);
}

error_code RedditReader::Walk::readArray(array elements, int level)
{
    for (auto result : elements) {
        value element;
        if (const error_code error = result.get(element))
            return error;
        if (const error_code error = readValue(element, level + 1))
            return error;
    }
    return SUCCESS;
}

error_code RedditReader::Walk::readObject(object found, int level)
{
    Shape shape = Shape::Neither;
    for (auto result : found) {
        simdjson::ondemand::field field;
        if (const error_code error = std::move(result).get(field))
            return error;
        shape = shapeOfKey(field.escaped_key());
        if (shape != Shape::Neither)
            break;
    }
    if (shape == Shape::Neither)
        return SUCCESS;
    if (const error_code error = found.reset().error())
        return error;
    return shape == Shape::Envelope ? readEnvelope(found, level) : readThing(found, Kind::Unsaid, false);
}

/// Follows one member of an envelope, where it is there.
error_code RedditReader::Walk::readMember(object &envelope, std::string_view key, int level)
{
    value member;
    const error_code error = envelope.find_field_unordered(key).get(member);
    if (error == NO_SUCH_FIELD)
        return SUCCESS;
    return error ? error : readValue(member, level + 1);
}

error_code RedditReader::Walk::readEnvelope(object envelope, int level)
{
    std::string_view kind;
    if (const error_code error = envelope.find_field_unordered("kind").get_string().get(kind);
        error && error != NO_SUCH_FIELD && error != INCORRECT_TYPE)
        return error;
    value data;
    if (const error_code error = envelope.find_field_unordered("data").get(data); error == NO_SUCH_FIELD) {
        const error_code inner = readMember(envelope, "json", level);
        return inner ? inner : readChildren(envelope, level);
    } else if (error) {
        return error;
    }
    object members;
    if (data.get_object().get(members))
        return readValue(data, level + 1);
    if (kind == "t1")
        return readThing(members, Kind::Comment, true);
    if (kind == "t3")
        return readThing(members, Kind::Thread, true);
    if (kind == "more")
        return readThing(members, Kind::More, true);
    recognised = recognised || kind == "Listing";
    return kind.empty() || kind == "Listing" ? readChildren(members, level) : SUCCESS;
}

/// "children" of a listing, "things" of an answer to "more".
error_code RedditReader::Walk::readChildren(object listing, int level)
{
    for (std::string_view key : {"children", "things"}) {
        value children;
        const error_code error = listing.find_field_unordered(key).get(children);
        if (error == NO_SUCH_FIELD)
            continue;
        if (error)
            return error;
        recognised = recognised || key == "things";
        if (const error_code inner = readValue(children, level + 1))
            return inner;
        break;
    }
    return SUCCESS;
}

error_code RedditReader::Walk::readThing(object data, Kind kind, bool answer)
{
    const qint64 byte = position();
    const bool reserved = kind == Kind::Comment;
    const size_t place = reserved ? m_batch.reserveComment() : 0;
    RedditFields fields;
    if (const error_code error = readFields(data, fields))
        return error;
    if (kind == Kind::Unsaid && !looksLikeReddit(fields))
        return SUCCESS;
    recognised = true;
    if (kind == Kind::Unsaid)
        kind = looksLikeComment(fields) ? Kind::Comment : Kind::Thread;
    takeThing(fields, kind, answer, byte, reserved || kind != Kind::Comment ? place : m_batch.reserveComment());
    return SUCCESS;
}

void RedditReader::Walk::takeThing(const RedditFields &fields, Kind kind, bool answer, qint64 byte, size_t place)
{
    const RecordOrigin origin{answer, m_saved};
    if (kind == Kind::Thread) {
        if (auto thread = threadRecord(fields, origin))
            m_batch.add(std::move(*thread), formOf(fields));
        else
            m_batch.reject({false, byte, thread.error()});
    } else if (kind == Kind::Comment) {
        if (auto comment = commentRecord(fields, origin))
            m_batch.fill(place, std::move(*comment), formOf(fields));
        else
            m_batch.reject({true, byte, comment.error()});
    } else if (auto missing = missingReplies(fields)) {
        m_batch.add(std::move(*missing));
    } else {
        m_batch.reject({true, byte, missing.error()});
    }
}

error_code RedditReader::Walk::readFields(object data, RedditFields &fields)
{
    for (auto result : data) {
        simdjson::ondemand::field field;
        if (const error_code error = std::move(result).get(field))
            return error;
        const std::string_view key = field.escaped_key();
        if (key == "replies") {
            if (const error_code error = readReplies(field.value()))
                return error;
            continue;
        }
        const FieldSetter set = fieldSetter(key);
        if (!set)
            continue;
        const error_code error = set(field.value(), fields);
        if (error == INCORRECT_TYPE && fields.wrong.empty())
            fields.wrong = key;
        else if (error && error != INCORRECT_TYPE)
            return error;
    }
    return SUCCESS;
}

/// "" or a listing.
error_code RedditReader::Walk::readReplies(value replies)
{
    json_type type;
    if (const error_code error = replies.type().get(type))
        return error;
    if (type != json_type::object)
        return SUCCESS;
    if (m_depth == deepestReplies) {
        std::string_view text;
        if (const error_code error = replies.raw_json().get(text))
            return error;
        m_aside.push_back({text, m_offset + (text.data() - m_text.data())});
        return SUCCESS;
    }
    ++m_depth;
    const error_code error = readValue(replies, 0);
    --m_depth;
    return error;
}

} // namespace marbre
