// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/jsontext.h"

#include <google/protobuf/message.h>

#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace lw::wire {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

constexpr std::size_t maxColumns = 140;
constexpr std::uint64_t maxExactInDouble = 1ull << 53; ///< above it readers of JSON that count in doubles would round

std::string quoted(const std::string &text)
{
    constexpr std::string_view special = "\"\\\b\f\n\r\t";
    constexpr std::string_view names = "\"\\bfnrt";
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const std::size_t at = special.find(c);
        if (at != std::string_view::npos)
            out += {'\\', names[at]};
        else if (byte < 0x20)
            out += {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
        else
            out += c;
    }
    return out + '"';
}

/// Plain decimals where people would write them so, with as few digits as read back the same.
std::string real(double value)
{
    if (!std::isfinite(value)) // as proto3 JSON spells them; our reader refuses them by name
        return std::isnan(value) ? "\"NaN\"" : value < 0 ? "\"-Infinity\"" : "\"Infinity\"";
    const double magnitude = std::abs(value);
    const bool plain = magnitude == 0 || (magnitude >= 1e-7 && magnitude < 1e15);
    std::array<char, 40> buffer;
    const auto end = plain ? std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed)
                           : std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::scientific);
    return std::string(buffer.begin(), end.ptr);
}

std::string count(std::uint64_t value)
{
    const std::string digits = std::to_string(value);
    return value <= maxExactInDouble ? digits : '"' + digits + '"';
}

std::string enumerator(const google::protobuf::EnumValueDescriptor *value)
{
    return quoted(value->name());
}

/// A scalar; for a repeated field the item of that index.
std::string scalar(const Message &message, const FieldDescriptor *field, int index)
{
    const Reflection *read = message.GetReflection();
    if (field->is_repeated()) {
        if (field->cpp_type() == FieldDescriptor::CPPTYPE_STRING)
            return quoted(read->GetRepeatedString(message, field, index));
        return real(read->GetRepeatedDouble(message, field, index));
    }
    switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING:
        return quoted(read->GetString(message, field));
    case FieldDescriptor::CPPTYPE_DOUBLE:
        return real(read->GetDouble(message, field));
    case FieldDescriptor::CPPTYPE_UINT32:
        return count(read->GetUInt32(message, field));
    case FieldDescriptor::CPPTYPE_UINT64:
        return count(read->GetUInt64(message, field));
    case FieldDescriptor::CPPTYPE_ENUM:
        return enumerator(read->GetEnum(message, field));
    case FieldDescriptor::CPPTYPE_BOOL:
        return read->GetBool(message, field) ? "true" : "false";
    case FieldDescriptor::CPPTYPE_MESSAGE: // not a scalar
    case FieldDescriptor::CPPTYPE_INT32:   // of these our files have none
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_FLOAT:
        break;
    }
    return "null";
}

bool isMessage(const FieldDescriptor *field)
{
    return field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE;
}

std::vector<const FieldDescriptor *> fieldsOf(const Message &message)
{
    std::vector<const FieldDescriptor *> fields;
    message.GetReflection()->ListFields(message, &fields);
    return fields;
}

/// Whether no list of things is inside, however deep.
bool isLeaf(const Message &message)
{
    for (const FieldDescriptor *field : fieldsOf(message)) {
        if (isMessage(field) && (field->is_repeated() || !isLeaf(message.GetReflection()->GetMessage(message, field))))
            return false;
    }
    return true;
}

/// Characters, which are columns as far as a diff needs to know.
std::size_t columns(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    return count;
}

/// Puts parts between brackets, on one line or one per line.
std::string enclose(const std::vector<std::string> &parts, std::string_view brackets, int indent, bool oneLine)
{
    const std::string inner = oneLine ? "" : '\n' + std::string(static_cast<std::size_t>(indent) + 2, ' ');
    std::string out(1, brackets[0]);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += oneLine ? ", " : ",";
        out += inner + parts[i];
    }
    if (!oneLine && !parts.empty())
        out += '\n' + std::string(static_cast<std::size_t>(indent), ' ');
    return out + brackets[1];
}

/// indent: of the line that the text begins on; used: columns of that line before the text.
std::string object(const Message &message, int indent, std::size_t used, bool mayBeOneLine);

std::string value(const Message &message, const FieldDescriptor *field, int indent, std::size_t used, bool oneLine)
{
    const Reflection *read = message.GetReflection();
    if (!field->is_repeated())
        return isMessage(field) ? object(read->GetMessage(message, field), indent, used, true) : scalar(message, field, -1);
    std::vector<std::string> items;
    for (int i = 0; i < read->FieldSize(message, field); ++i) {
        items.push_back(isMessage(field) ? object(read->GetRepeatedMessage(message, field, i), indent + 2,
                                                  static_cast<std::size_t>(indent) + 2, true)
                                         : scalar(message, field, i));
    }
    std::string flat = isMessage(field) ? std::string() : enclose(items, "[]", indent, true);
    const bool fits = !isMessage(field) && (oneLine || used + columns(flat) < maxColumns);
    return fits ? flat : enclose(items, "[]", indent, false);
}

std::string members(const Message &message, int indent, bool oneLine)
{
    std::vector<std::string> parts;
    for (const FieldDescriptor *field : fieldsOf(message)) {
        const std::string key = quoted(field->json_name()) + ": ";
        const std::size_t used = oneLine ? 0 : static_cast<std::size_t>(indent) + 2 + columns(key);
        parts.push_back(key + value(message, field, indent + 2, used, oneLine));
    }
    return enclose(parts, "{}", indent, oneLine);
}

std::string object(const Message &message, int indent, std::size_t used, bool mayBeOneLine)
{
    if (mayBeOneLine && isLeaf(message)) {
        std::string flat = members(message, indent, true);
        if (used + columns(flat) < maxColumns && flat.find('\n') == std::string::npos) // room for a comma
            return flat;
    }
    return members(message, indent, false);
}

} // namespace

std::string writeJson(const google::protobuf::Message &message)
{
    return object(message, 0, 0, false) + '\n';
}

} // namespace lw::wire
