// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

namespace lw::wire {

/// Pulls values out of one strict JSON text (RFC 8259) and knows on which line it is. Strings must be UTF-8.
/// The first failure sticks: everything after it returns false and error() stays what it was.
class JsonReader
{
public:
    /// Deepest nesting of objects and arrays, far above that of any of our files.
    static constexpr int maxDepth = 64;

    explicit JsonReader(std::string_view text);

    /// First character of the next value or punctuation; '\0' at the end of the text.
    char peek();
    /// 1-based line of the next value.
    int line();

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
        for (bool first = true; !close('}'); first = false) {
            std::string key;
            if (!ok() || (!first && !take(',')))
                return false;
            const int at = line();
            if (!readString(key) || !take(':') || !member(key, at))
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
            if (!ok() || (index > 0 && !take(',')) || !item(index))
                return false;
        }
        return ok();
    }

    /// Always false, so that callers can return it. The line is that of the last thing read.
    bool fail(Errc code, std::string subject, std::string detail, int line);
    bool ok() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    void skipSpace();
    bool open(char bracket);
    bool close(char bracket);
    bool take(char expected);
    bool unexpected();
    bool readEscape(std::string &out);
    bool readHex4(unsigned &out);
    bool readUtf8(std::string &out);
    bool skipDigits();
    bool readLiteral();

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_depth = 0;
    bool m_failed = false;
    Error m_error;
};

} // namespace lw::wire
