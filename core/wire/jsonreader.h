// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lw::wire {

/// Pulls values out of one strict JSON text (RFC 8259) and knows on which line it is. Strings must be UTF-8.
/// RapidJSON parses the text at once; what it finds wrong there is reported when the reading gets to it, so that of
/// two faults the first is named. The first failure sticks: everything after it returns false and error() stays what
/// it was. Errors: SyntaxError with what was found there; FileTooLarge above maxTokens or 2 GiB; BadValue with a number
/// that RapidJSON refuses for its size (beyond a double, or an exponent above 308): readNumber still gives its
/// characters, but nothing behind it can be read.
class JsonReader
{
public:
    /// Deepest nesting of objects and arrays, far above that of any of our files.
    static constexpr int maxDepth = 64;
    /// Most keys, values and brackets; each takes 16 bytes while the text is read.
    static constexpr std::size_t maxTokens = 16'000'000;

    /// The text must outlive the reader.
    explicit JsonReader(std::string_view text);

    /// First character of the next key, value or closing bracket; '\0' at the end of what can be read.
    char peek() const;
    /// 1-based line of the next key, value or closing bracket.
    int line() const;

    bool readString(std::string &out);
    /// The characters of a number, which fit JSON's grammar; what they are worth is the caller's business.
    bool readNumber(std::string_view &out);
    /// The text of any value, for an error message: a scalar as written, "{" or "[" for the others.
    std::string valueText();
    bool skipValue();
    /// Nothing but white space may follow.
    bool readEnd();

    /// Calls member(key, line of the key) for each member; member must consume the value.
    template<class Member>
    bool readObject(Member member)
    {
        if (!open('{'))
            return false;
        while (!close('}')) {
            std::string key;
            const int at = line();
            if (!readString(key) || !member(key, at))
                return false;
        }
        return ok();
    }

    /// Calls item(index) for each item; item must consume it.
    template<class Item>
    bool readArray(Item item)
    {
        if (!open('['))
            return false;
        for (std::size_t index = 0; !close(']'); ++index) {
            if (!ok() || peek() == '\0')
                return unexpected();
            if (!item(index))
                return false;
        }
        return ok();
    }

    /// Always false, so that callers can return it. The line is that of the last thing read.
    bool fail(Errc code, std::string subject, std::string detail, int line);
    bool ok() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    class Recorder;

    /// A key, a value or a bracket. The last of all stands for the end of what can be read.
    struct Token {
        std::uint32_t begin = 0; ///< in the text, quotes included
        std::uint32_t end = 0;
        std::uint32_t chars = 0; ///< of a string in m_chars, up to where those of the next token begin
        int line = 1;
    };

    bool open(char bracket);
    bool close(char bracket);
    bool unexpected();

    std::string_view m_text;
    std::string m_chars; ///< of all strings, escapes resolved
    std::vector<Token> m_tokens;
    std::optional<Error> m_refusal; ///< why there are no more tokens, unless the text ends there
    std::size_t m_next = 0;
    bool m_failed = false;
    Error m_error;
};

} // namespace lw::wire
