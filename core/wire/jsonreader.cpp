// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/jsonreader.h"

#include "core/wire/utf8.h"

#include <algorithm>
#include <limits>

namespace {

/// No text may stop the program: should one break what RapidJSON takes for granted, it is refused.
struct BrokenInvariant {};

} // namespace

#define RAPIDJSON_ASSERT(condition) ((condition) ? static_cast<void>(0) : throw BrokenInvariant{})
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace lw::wire {

namespace {

constexpr std::string_view delimiters = " \t\r\n,:{}[]";
constexpr std::size_t usualSpacing = 8;  ///< bytes of text per token in our files
constexpr std::size_t quotedLength = 40; ///< of the offending text that an error carries

bool isDelimiter(char c)
{
    return delimiters.find(c) != std::string_view::npos;
}

/// Whether it may stand between a token and the next one.
bool isBetween(char c)
{
    return c == ' ' || c == '\n' || c == ',' || c == ':' || c == '\r' || c == '\t';
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

/// From there up to the end of the word, whole characters only.
std::string wordAt(std::string_view text, std::size_t at)
{
    std::size_t length = 0;
    while (length < quotedLength && at + length < text.size()) {
        const char c = text[at + length];
        const std::size_t next = utf8Length(text.substr(at + length));
        if (next == 0 || isControl(c) || (length > 0 && isDelimiter(c)))
            break;
        length += next;
    }
    return std::string(text.substr(std::min(at, text.size()), length));
}

/// Where the word begins that reaches to there.
std::size_t wordBegin(std::string_view text, std::size_t at)
{
    while (at > 0 && text[at - 1] != '"' && !isDelimiter(text[at - 1]))
        --at;
    return at;
}

} // namespace

/// Notes down what RapidJSON finds in the reader's text, and where.
class JsonReader::Recorder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonReader::Recorder>
{
public:
    explicit Recorder(JsonReader &out) : m_out(out), m_text(out.m_text), m_in(m_text.data(), m_text.size()) {}

    void record();

    // RapidJSON's handler; false ends the parsing.
    bool Default() { return add(m_in.Tell()); } ///< true, false and null
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return add(m_in.Tell()); }
    bool String(const char *chars, rapidjson::SizeType length, bool);
    bool StartObject() { return open(); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    void parse();
    bool open();
    bool close();
    bool add(std::size_t end);
    void refuse(rapidjson::ParseErrorCode code, std::size_t at);
    void refuseWord(rapidjson::ParseErrorCode code, std::size_t at);
    bool stop(std::size_t at, Errc code, std::string detail);
    void moveTo(std::size_t at);

    JsonReader &m_out;
    std::string_view m_text;
    rapidjson::MemoryStream m_in;
    std::size_t m_at = 0;
    int m_line = 1; ///< at m_at
    int m_depth = 0;
};

void JsonReader::Recorder::record()
{
    constexpr std::size_t mostBytes = std::numeric_limits<std::int32_t>::max();
    if (m_text.size() <= mostBytes) {
        parse();
    } else {
        stop(0, Errc::FileTooLarge, std::to_string(mostBytes));
        m_text = m_out.m_text = {};
    }
    if (!m_out.m_refusal)
        moveTo(m_text.size());
    const auto size = static_cast<std::uint32_t>(m_text.size());
    const auto chars = static_cast<std::uint32_t>(m_out.m_chars.size());
    m_out.m_tokens.push_back({.begin = size, .end = size, .chars = chars, .line = m_line});
}

void JsonReader::Recorder::parse()
{
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;
    m_out.m_tokens.reserve(m_text.size() / usualSpacing + 1);
    try {
        rapidjson::Reader reader;
        const rapidjson::ParseResult result = reader.Parse<flags>(m_in, *this);
        if (result.IsError())
            refuse(result.Code(), result.Offset());
        else if (m_in.Tell() < m_text.size()) // a NUL, which RapidJSON takes for the end
            stop(m_in.Tell(), Errc::SyntaxError, {});
    } catch (const BrokenInvariant &) {
        stop(m_in.Tell(), Errc::SyntaxError, wordAt(m_text, m_in.Tell()));
    }
}

/// Counts the lines on the way.
void JsonReader::Recorder::moveTo(std::size_t at)
{
    for (; m_at < at; ++m_at)
        m_line += m_text[m_at] == '\n' ? 1 : 0;
}

/// Notes the token that ends there. It begins behind the white space, the comma or the colon after the one before it.
bool JsonReader::Recorder::add(std::size_t end)
{
    if (m_out.m_tokens.size() >= maxTokens)
        return stop(end, Errc::FileTooLarge, std::to_string(maxTokens));
    std::size_t begin = m_at;
    while (begin < end && isBetween(m_text[begin]))
        ++begin;
    moveTo(begin);
    m_out.m_tokens.push_back({.begin = static_cast<std::uint32_t>(m_at),
        .end = static_cast<std::uint32_t>(end),
        .chars = static_cast<std::uint32_t>(m_out.m_chars.size()),
        .line = m_line});
    m_at = end;
    return true;
}

bool JsonReader::Recorder::open()
{
    if (++m_depth > maxDepth)
        return stop(m_in.Tell(), Errc::SyntaxError, std::string(1, m_in.Peek()));
    return add(m_in.Tell() + 1); // RapidJSON tells of a bracket before it takes it
}

bool JsonReader::Recorder::close()
{
    --m_depth;
    return add(m_in.Tell() + 1);
}

bool JsonReader::Recorder::String(const char *chars, rapidjson::SizeType length, bool)
{
    if (!add(m_in.Tell()))
        return false;
    const std::string_view value(chars, length);
    const Token &token = m_out.m_tokens.back();
    const bool escapes = token.end - token.begin != length + 2;
    if (escapes && !isUtf8(value)) { // RapidJSON 1.1 lets the second half of a surrogate pair stand alone
        const std::size_t begin = token.begin;
        m_out.m_tokens.pop_back();
        return stop(begin, Errc::SyntaxError, wordAt(m_text, begin));
    }
    m_out.m_chars.append(value);
    return true;
}

/// Always false. Nothing from there on can be read.
bool JsonReader::Recorder::stop(std::size_t at, Errc code, std::string detail)
{
    moveTo(at);
    m_out.m_refusal = Error{.code = code, .detail = std::move(detail), .line = m_line};
    return false;
}

void JsonReader::Recorder::refuse(rapidjson::ParseErrorCode code, std::size_t at)
{
    constexpr std::size_t escapeLength = 6; // "\uD834"
    switch (code) {
    case rapidjson::kParseErrorTermination: // the handler ended it and has said why
        return;
    case rapidjson::kParseErrorNumberTooBig:
        add(std::min(m_text.find_first_not_of("+-.0123456789eE", at), m_text.size()));
        stop(at, Errc::BadValue, wordAt(m_text, at));
        return;
    case rapidjson::kParseErrorStringInvalidEncoding:
        stop(at, Errc::SyntaxError, "UTF-8");
        return;
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid: // what stands where the second half should
        stop(at, Errc::SyntaxError, wordAt(m_text, at + escapeLength));
        return;
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringMissQuotationMark:
        stop(at, Errc::SyntaxError, wordAt(m_text, at));
        return;
    default:
        refuseWord(code, at);
    }
}

/// Outside strings the whole word is wrong, wherever in it RapidJSON noticed, and so is a key without a colon.
void JsonReader::Recorder::refuseWord(rapidjson::ParseErrorCode code, std::size_t at)
{
    const bool within = code == rapidjson::kParseErrorValueInvalid ||
        code == rapidjson::kParseErrorNumberMissFraction || code == rapidjson::kParseErrorNumberMissExponent;
    const bool inWord = at < m_text.size() && m_text[at] != '"' && !isDelimiter(m_text[at]);
    const std::size_t begin = within || inWord ? wordBegin(m_text, at) : at;
    std::vector<Token> &tokens = m_out.m_tokens;
    if (code == rapidjson::kParseErrorObjectMissColon || (!tokens.empty() && tokens.back().begin >= begin))
        tokens.pop_back();
    stop(begin, Errc::SyntaxError, wordAt(m_text, begin));
}

JsonReader::JsonReader(std::string_view text) : m_text(text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_text.starts_with(byteOrderMark))
        m_text.remove_prefix(byteOrderMark.size());
    Recorder(*this).record();
}

bool JsonReader::fail(Errc code, std::string subject, std::string detail, int line)
{
    if (!m_failed)
        m_error = {.code = code, .subject = std::move(subject), .detail = std::move(detail), .line = line};
    m_failed = true;
    return false;
}

bool JsonReader::unexpected()
{
    const Token &found = m_tokens[m_next];
    if (m_refusal && m_next + 1 == m_tokens.size())
        return fail(m_refusal->code, m_refusal->subject, m_refusal->detail, m_refusal->line);
    return fail(Errc::SyntaxError, {}, wordAt(m_text, found.begin), found.line);
}

char JsonReader::peek() const
{
    const std::size_t at = m_tokens[m_next].begin;
    return at < m_text.size() ? m_text[at] : '\0';
}

int JsonReader::line() const
{
    return m_tokens[m_next].line;
}

bool JsonReader::open(char bracket)
{
    if (!ok() || peek() != bracket)
        return unexpected();
    ++m_next;
    return true;
}

bool JsonReader::close(char bracket)
{
    if (!ok() || peek() != bracket)
        return false;
    ++m_next;
    return true;
}

bool JsonReader::readString(std::string &out)
{
    out.clear();
    if (!ok() || peek() != '"')
        return unexpected();
    const std::size_t from = m_tokens[m_next].chars;
    ++m_next;
    out.assign(m_chars, from, m_tokens[m_next].chars - from);
    return true;
}

bool JsonReader::readNumber(std::string_view &out)
{
    const char c = peek();
    if (!ok() || (c != '-' && (c < '0' || c > '9')))
        return unexpected();
    const Token &number = m_tokens[m_next++];
    out = m_text.substr(number.begin, number.end - number.begin);
    return true;
}

std::string JsonReader::valueText()
{
    const Token &value = m_tokens[m_next];
    const char c = peek();
    if (c == '{' || c == '[')
        return std::string(1, c);
    if (!skipValue())
        return {};
    const std::string_view whole = m_text.substr(value.begin, value.end - value.begin);
    return whole.size() <= quotedLength ? std::string(whole) : std::string(1, c) + "…";
}

bool JsonReader::skipValue()
{
    int depth = 0;
    do {
        const char c = peek();
        const bool closes = c == '}' || c == ']';
        if (!ok() || c == '\0' || (closes && depth == 0))
            return unexpected();
        depth += closes ? -1 : c == '{' || c == '[' ? 1 : 0;
        ++m_next;
    } while (depth > 0);
    return true;
}

bool JsonReader::readEnd()
{
    return (ok() && !m_refusal && m_next + 1 == m_tokens.size()) || unexpected();
}

} // namespace lw::wire
