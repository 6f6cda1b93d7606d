// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/jsontext.h"

#include "core/wire/jsonreader.h"

#include <google/protobuf/message.h>

#include <charconv>
#include <cmath>
#include <limits>
#include <vector>

namespace lw::wire {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

constexpr int maxMessages = 1'000'000;

/// Reads one text into one message, along the message's descriptor.
class MessageReader
{
public:
    MessageReader(std::string_view text, std::string watched) : m_in(text), m_watched(std::move(watched)) {}

    bool read(Message *out) { return readMessage(out) && m_in.readEnd(); }
    const Error &error() const { return m_in.error(); }
    int watchedLine() const { return m_watchedLine; }

private:
    bool readMessage(Message *out);
    bool readField(Message *out, const FieldDescriptor *field);
    bool readValue(Message *out, const FieldDescriptor *field);
    bool readText(Message *out, const FieldDescriptor *field);
    bool readReal(Message *out, const FieldDescriptor *field);
    bool readCount(Message *out, const FieldDescriptor *field, std::uint64_t maximum);
    bool readEnum(Message *out, const FieldDescriptor *field);
    bool readBool(Message *out, const FieldDescriptor *field);
    bool badValue();
    bool enter(const std::string &step, int line);

    JsonReader m_in;
    std::string m_path;
    std::string m_watched; ///< path whose line is wanted
    int m_watchedLine = 1; ///< of the whole, until something inside leads closer
    int m_messages = 0;
};

/// Appends a step to the path and notes the line when it leads to the watched field.
bool MessageReader::enter(const std::string &step, int line)
{
    if (!m_path.empty() && !step.starts_with('['))
        m_path += '.';
    m_path += step;
    const char after = m_path.size() < m_watched.size() ? m_watched[m_path.size()] : '.';
    if (m_watched.starts_with(m_path) && (after == '.' || after == '['))
        m_watchedLine = line;
    return true;
}

const FieldDescriptor *findField(const Descriptor *type, const std::string &key)
{
    for (int i = 0; i < type->field_count(); ++i) {
        if (type->field(i)->json_name() == key)
            return type->field(i);
    }
    return nullptr;
}

bool MessageReader::readMessage(Message *out)
{
    if (m_in.peek() != '{')
        return badValue();
    if (++m_messages > maxMessages)
        return m_in.fail(Errc::FileTooLarge, m_path, std::to_string(maxMessages), m_in.line());
    std::vector<const FieldDescriptor *> seen;
    return m_in.readObject([&](const std::string &key, int line) {
        const std::size_t length = m_path.size();
        enter(key, line);
        const FieldDescriptor *field = findField(out->GetDescriptor(), key);
        if (!field)
            return m_in.fail(Errc::UnknownField, m_path, key, line);
        for (const FieldDescriptor *other : seen) {
            const bool exclusive = field->real_containing_oneof() && field->containing_oneof() == other->containing_oneof();
            if (other == field || exclusive)
                return m_in.fail(Errc::BadValue, m_path, other->json_name(), line);
        }
        seen.push_back(field);
        const bool read = readField(out, field);
        m_path.resize(length);
        return read;
    });
}

bool MessageReader::readField(Message *out, const FieldDescriptor *field)
{
    if (!field->is_repeated())
        return readValue(out, field);
    if (m_in.peek() != '[')
        return badValue();
    return m_in.readArray([&](std::size_t index) {
        const std::size_t length = m_path.size();
        enter('[' + std::to_string(index) + ']', m_in.line());
        const bool read = readValue(out, field);
        m_path.resize(length);
        return read;
    });
}

bool MessageReader::badValue()
{
    const int line = m_in.line();
    std::string found = m_in.valueText();
    return m_in.ok() && m_in.fail(Errc::BadValue, m_path, std::move(found), line);
}

bool MessageReader::readValue(Message *out, const FieldDescriptor *field)
{
    const Reflection *reflection = out->GetReflection();
    switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE:
        return readMessage(field->is_repeated() ? reflection->AddMessage(out, field) : reflection->MutableMessage(out, field));
    case FieldDescriptor::CPPTYPE_STRING:
        return readText(out, field);
    case FieldDescriptor::CPPTYPE_DOUBLE:
        return readReal(out, field);
    case FieldDescriptor::CPPTYPE_UINT32:
        return readCount(out, field, std::numeric_limits<std::uint32_t>::max());
    case FieldDescriptor::CPPTYPE_UINT64:
        return readCount(out, field, std::numeric_limits<std::uint64_t>::max());
    case FieldDescriptor::CPPTYPE_ENUM:
        return readEnum(out, field);
    case FieldDescriptor::CPPTYPE_BOOL:
        return readBool(out, field);
    case FieldDescriptor::CPPTYPE_INT32: // of these our files have none
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_FLOAT:
        break;
    }
    return badValue();
}

bool MessageReader::readText(Message *out, const FieldDescriptor *field)
{
    std::string text;
    if (m_in.peek() != '"')
        return badValue();
    if (!m_in.readString(text))
        return false;
    const Reflection *reflection = out->GetReflection();
    if (field->is_repeated())
        reflection->AddString(out, field, std::move(text));
    else
        reflection->SetString(out, field, std::move(text));
    return true;
}

bool startsNumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

bool MessageReader::readReal(Message *out, const FieldDescriptor *field)
{
    std::string_view digits;
    if (!startsNumber(m_in.peek()))
        return badValue();
    const int line = m_in.line();
    if (!m_in.readNumber(digits))
        return false;
    double value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (parsed.ec != std::errc{} || !std::isfinite(value))
        return m_in.fail(Errc::BadValue, m_path, std::string(digits), line);
    const Reflection *reflection = out->GetReflection();
    if (field->is_repeated())
        reflection->AddDouble(out, field, value);
    else
        reflection->SetDouble(out, field, value);
    return true;
}

/// A whole number without sign; 64 bits may come in quotes, as proto3 JSON writes them.
bool MessageReader::readCount(Message *out, const FieldDescriptor *field, std::uint64_t maximum)
{
    const bool wide = field->cpp_type() == FieldDescriptor::CPPTYPE_UINT64;
    const int line = m_in.line();
    std::string quoted;
    std::string_view digits;
    if (wide && m_in.peek() == '"') {
        if (!m_in.readString(quoted))
            return false;
        digits = quoted;
    } else if (!startsNumber(m_in.peek())) {
        return badValue();
    } else if (!m_in.readNumber(digits)) {
        return false;
    }
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (parsed.ec != std::errc{} || parsed.ptr != digits.data() + digits.size() || value > maximum || field->is_repeated())
        return m_in.fail(Errc::BadValue, m_path, std::string(digits), line);
    if (wide)
        out->GetReflection()->SetUInt64(out, field, value);
    else
        out->GetReflection()->SetUInt32(out, field, static_cast<std::uint32_t>(value));
    return true;
}

bool MessageReader::readEnum(Message *out, const FieldDescriptor *field)
{
    std::string name;
    const int line = m_in.line();
    if (m_in.peek() != '"')
        return badValue();
    if (!m_in.readString(name))
        return false;
    const auto *value = field->enum_type()->FindValueByName(name);
    if (!value || value->number() == 0 || field->is_repeated())
        return m_in.fail(Errc::BadValue, m_path, name, line);
    out->GetReflection()->SetEnum(out, field, value);
    return true;
}

bool MessageReader::readBool(Message *out, const FieldDescriptor *field)
{
    const int line = m_in.line();
    const std::string word = m_in.valueText();
    if (!m_in.ok())
        return false;
    if ((word != "true" && word != "false") || field->is_repeated())
        return m_in.fail(Errc::BadValue, m_path, word, line);
    out->GetReflection()->SetBool(out, field, word == "true");
    return true;
}

Error missing(const char *field)
{
    return {.code = Errc::MissingField, .subject = field, .line = 1};
}

} // namespace

Result<void> checkKind(std::string_view text, const FileKind &kind)
{
    if (text.size() > kind.maxBytes)
        return Error{.code = Errc::FileTooLarge, .detail = std::to_string(kind.maxBytes)};
    JsonReader in(text);
    std::string format;
    std::string version;
    int formatLine = 0;
    int versionLine = 0;
    const bool read = in.readObject([&](const std::string &key, int line) {
        if (key == "format" && in.peek() == '"') {
            formatLine = line;
            return in.readString(format);
        }
        if (key != "version")
            return in.skipValue();
        versionLine = line;
        version = in.valueText();
        return in.ok();
    });
    const bool whole = read && in.readEnd();
    const bool named = !format.empty() && !version.empty();
    if (!whole && !(named && in.error().code == Errc::BadValue)) // of a number too large readJson tells the field, too
        return in.error();
    if (format.empty())
        return missing("format");
    if (format != kind.format)
        return Error{.code = Errc::UnknownFormat, .subject = "format", .detail = format, .line = formatLine};
    if (version.empty() || version == "0")
        return missing("version");
    std::uint64_t number = 0;
    const auto parsed = std::from_chars(version.data(), version.data() + version.size(), number);
    const bool huge = parsed.ec == std::errc::result_out_of_range;
    if (!huge && parsed.ptr != version.data() + version.size())
        return Error{.code = Errc::BadValue, .subject = "version", .detail = version, .line = versionLine};
    if (huge || number > kind.version)
        return Error{.code = Errc::NewerVersion, .subject = "version", .detail = version, .line = versionLine};
    return {};
}

Result<void> readJson(std::string_view text, google::protobuf::Message *out)
{
    MessageReader reader(text, {});
    out->Clear();
    if (!reader.read(out))
        return reader.error();
    return {};
}

int lineOfField(std::string_view text, const google::protobuf::Message &schema, const std::string &path)
{
    const std::unique_ptr<google::protobuf::Message> scratch(schema.New());
    MessageReader reader(text, path);
    reader.read(scratch.get());
    return reader.watchedLine();
}

} // namespace lw::wire
