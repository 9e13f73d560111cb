// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <charconv>
#include <cmath>
#include <optional>
#include <simdjson.h>
#include <string_view>

/// Reads values that may be null, or of another type than expected: null leaves the target as it is, another type is
/// INCORRECT_TYPE and leaves the walk over the document intact.
namespace marbre::jsonread {

using simdjson::error_code;
using simdjson::ondemand::json_type;
using simdjson::ondemand::value;
using enum simdjson::error_code;

/// A number, or a number written as text, as old dumps have it. Nothing for null.
inline error_code readNumber(value v, std::optional<double> &number)
{
    json_type type;
    if (const error_code error = v.type().get(type))
        return error;
    if (type == json_type::null)
        return SUCCESS;
    std::string_view text;
    if (type == json_type::string) {
        if (const error_code error = v.get_string(true).get(text))
            return error;
    } else if (type == json_type::number) {
        text = v.raw_json_token();
        text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    } else {
        return INCORRECT_TYPE;
    }
    double parsed = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), parsed);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(parsed))
        return INCORRECT_TYPE;
    number = parsed;
    return SUCCESS;
}

inline error_code readInteger(value v, std::optional<qint64> &integer, double least, double most)
{
    std::optional<double> number;
    if (const error_code error = readNumber(v, number))
        return error;
    if (!number)
        return SUCCESS;
    const double whole = std::floor(*number);
    if (whole < least || whole > most)
        return INCORRECT_TYPE;
    integer = qint64(whole);
    return SUCCESS;
}

inline error_code readTime(value v, std::optional<qint64> &time)
{
    constexpr double endOfYear9999 = 253402300799.0;
    return readInteger(v, time, 0, endOfYear9999);
}

inline error_code readFlag(value v, bool &flag)
{
    json_type type;
    if (const error_code error = v.type().get(type))
        return error;
    if (type == json_type::boolean)
        return v.get_bool().get(flag);
    std::optional<double> number;
    if (const error_code error = readNumber(v, number))
        return error;
    flag = number.value_or(0) != 0;
    return SUCCESS;
}

template <typename Text>
error_code readText(value v, Text &text)
{
    json_type type;
    if (const error_code error = v.type().get(type))
        return error;
    if (type == json_type::null)
        return SUCCESS;
    std::string_view found;
    const error_code error = v.get_string(true).get(found); // lone surrogates become U+FFFD
    if (!error)
        text = found;
    return error;
}

/// Calls entry for each member of an object; null is an empty object.
template <typename Entry>
error_code eachMember(value v, Entry entry)
{
    json_type type;
    if (const error_code error = v.type().get(type))
        return error;
    if (type == json_type::null)
        return SUCCESS;
    simdjson::ondemand::object object;
    if (const error_code error = v.get_object().get(object))
        return error;
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (const error_code error = std::move(result).get(field))
            return error;
        if (const error_code error = entry(field.escaped_key(), field.value()))
            return error;
    }
    return SUCCESS;
}

template <typename Entry>
error_code eachElement(value v, Entry entry)
{
    json_type type;
    if (const error_code error = v.type().get(type))
        return error;
    if (type == json_type::null)
        return SUCCESS;
    simdjson::ondemand::array array;
    if (const error_code error = v.get_array().get(array))
        return error;
    for (auto result : array) {
        value element;
        if (const error_code error = result.get(element))
            return error;
        if (const error_code error = entry(element))
            return error;
    }
    return SUCCESS;
}

} // namespace marbre::jsonread
