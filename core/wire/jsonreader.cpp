// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/jsonreader.h"

#include "core/wire/utf8.h"

namespace lw::wire {

namespace {

constexpr std::size_t quotedLength = 40; ///< of the offending text that an error carries

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

JsonReader::JsonReader(std::string_view text) : m_text(text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_text.starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
}

bool JsonReader::fail(Errc code, std::string subject, std::string detail, int line)
{
    if (!m_failed)
        m_error = {.code = code, .subject = std::move(subject), .detail = std::move(detail), .line = line};
    m_failed = true;
    return false;
}

void JsonReader::skipSpace()
{
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r')
            return;
    }
}

char JsonReader::peek()
{
    skipSpace();
    return m_at < m_text.size() ? m_text[m_at] : '\0';
}

int JsonReader::line()
{
    skipSpace();
    return m_line;
}

bool JsonReader::unexpected()
{
    const int at = line();
    std::size_t length = 0; // up to the end of the word, whole characters only
    while (length < quotedLength && m_at + length < m_text.size()) {
        const std::size_t next = utf8Length(m_text.substr(m_at + length));
        if (next == 0 || (length > 0 && std::string_view(" \t\r\n,:{}[]").find(m_text[m_at + length]) != std::string_view::npos))
            break;
        length += next;
    }
    return fail(Errc::SyntaxError, {}, std::string(m_text.substr(m_at, length)), at);
}

bool JsonReader::take(char expected)
{
    if (!ok() || peek() != expected || m_at >= m_text.size())
        return unexpected();
    ++m_at;
    return true;
}

bool JsonReader::open(char bracket)
{
    if (!take(bracket))
        return false;
    if (++m_depth > maxDepth)
        return fail(Errc::SyntaxError, {}, std::string(1, bracket), m_line);
    return true;
}

bool JsonReader::close(char bracket)
{
    if (!ok() || peek() != bracket)
        return false;
    ++m_at;
    --m_depth;
    return true;
}

bool JsonReader::readString(std::string &out)
{
    out.clear();
    if (!take('"'))
        return false;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20) // a raw line end, most often
            return fail(Errc::SyntaxError, {}, {}, m_line);
        if (!(c == '\\' ? readEscape(out) : readUtf8(out)))
            return false;
    }
    return unexpected();
}

bool JsonReader::readUtf8(std::string &out)
{
    const std::size_t length = utf8Length(m_text.substr(m_at));
    if (length == 0)
        return fail(Errc::SyntaxError, {}, "UTF-8", m_line);
    out.append(m_text.substr(m_at, length));
    m_at += length;
    return true;
}

bool JsonReader::readEscape(std::string &out)
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    const char c = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    const std::size_t known = names.find(c);
    if (known != std::string_view::npos) {
        m_at += 2;
        out.push_back(values[known]);
        return true;
    }
    unsigned unit = 0;
    if (c != 'u' || !readHex4(unit))
        return unexpected();
    if (unit >= 0xD800 && unit < 0xDC00) { // the first half of a surrogate pair
        unsigned low = 0;
        if (!m_text.substr(m_at).starts_with("\\u") || !readHex4(low) || low < 0xDC00 || low > 0xDFFF)
            return unexpected();
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    } else if (unit >= 0xDC00 && unit < 0xE000) {
        return unexpected();
    }
    appendUtf8(out, unit);
    return true;
}

/// Consumes "\uXXXX".
bool JsonReader::readHex4(unsigned &out)
{
    if (m_text.size() - m_at < 6)
        return false;
    out = 0;
    for (std::size_t i = 2; i < 6; ++i) {
        const char c = m_text[m_at + i];
        const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!isDigit(c) && !letter)
            return false;
        out = out * 16 + static_cast<unsigned>(letter ? (c | 0x20) - 'a' + 10 : c - '0');
    }
    m_at += 6;
    return true;
}

bool JsonReader::skipDigits()
{
    const std::size_t from = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at]))
        ++m_at;
    return m_at > from;
}

bool JsonReader::readNumber(std::string_view &out)
{
    if (!ok())
        return false;
    skipSpace();
    const std::size_t from = m_at;
    const auto next = [this](std::string_view any) {
        const bool hit = m_at < m_text.size() && any.find(m_text[m_at]) != std::string_view::npos;
        m_at += hit ? 1 : 0;
        return hit;
    };
    next("-");
    bool fits = next("0") || skipDigits();
    if (fits && next("."))
        fits = skipDigits();
    if (fits && next("eE")) {
        next("+-");
        fits = skipDigits();
    }
    if (!fits || (m_at < m_text.size() && isDigit(m_text[m_at]))) {
        m_at = from;
        return unexpected();
    }
    out = m_text.substr(from, m_at - from);
    return true;
}

bool JsonReader::readLiteral()
{
    for (const std::string_view word : {"true", "false", "null"}) {
        if (m_text.substr(m_at).starts_with(word)) {
            m_at += word.size();
            return true;
        }
    }
    return unexpected();
}

std::string JsonReader::valueText()
{
    const char c = peek();
    if (c == '{' || c == '[')
        return std::string(1, c);
    const std::size_t from = m_at;
    if (!skipValue())
        return {};
    const std::string_view whole = m_text.substr(from, m_at - from);
    return whole.size() <= quotedLength ? std::string(whole) : std::string(1, c) + "…";
}

bool JsonReader::skipValue()
{
    std::string text;
    std::string_view number;
    switch (peek()) {
    case '{':
        return readObject([this](const std::string &, int) { return skipValue(); });
    case '[':
        return readArray([this](std::size_t) { return skipValue(); });
    case '"':
        return readString(text);
    case 't':
    case 'f':
    case 'n':
        return ok() && readLiteral();
    default:
        return readNumber(number);
    }
}

bool JsonReader::readEnd()
{
    if (ok() && peek() == '\0' && m_at >= m_text.size())
        return true;
    return unexpected();
}

} // namespace lw::wire
