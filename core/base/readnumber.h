// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lw {

/// What somebody typed or pasted, read as a number.
struct ReadNumber {
    enum class Fault : std::uint8_t { None, Empty, NotANumber, OtherUnit };
    Fault fault = Fault::None;
    double value = 0;     ///< in the unit asked for; only without a fault
    std::u16string unit;  ///< what stood behind the number, as typed
};

namespace numbertext {

/// Full-width forms, the spaces of all typesetters and the many minus signs become what a keyboard has.
inline char16_t plain(char16_t c)
{
    constexpr std::u16string_view spaces = u"\t\r\n\u00a0\u2007\u2009\u202f\u3000";
    if (c >= 0xff01 && c <= 0xff5e)
        return static_cast<char16_t>(c - 0xfee0);
    if (spaces.find(c) != spaces.npos)
        return u' ';
    if (c == 0x2212 || c == 0x2013 || c == 0x2010)
        return u'-';
    return c == 0x3002 ? u'.' : c; // an ideographic full stop
}

inline std::u16string_view trimmed(std::u16string_view text)
{
    while (!text.empty() && text.front() == u' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == u' ')
        text.remove_suffix(1);
    return text;
}

inline bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

/// "N·m", "N*m" and "Nm" are one unit.
inline std::u16string folded(std::u16string_view unit)
{
    std::u16string name;
    for (char16_t c : unit) {
        c = plain(c);
        if (c != u' ' && c != u'*' && c != u'.' && c != 0x00b7 && c != 0x22c5)
            name.push_back(c == 0x03bc ? char16_t(0x00b5) : c); // Greek mu and the micro sign
    }
    return name;
}

struct Unit {
    std::u16string_view name; ///< folded
    char dimension;
    double factor;            ///< of the first of its dimension
};

inline constexpr Unit units[] = {{u"s", 't', 1}, {u"sec", 't', 1}, {u"秒", 't', 1}, {u"ms", 't', 1e-3}, {u"毫秒", 't', 1e-3},
    {u"µs", 't', 1e-6}, {u"us", 't', 1e-6}, {u"min", 't', 60}, {u"分", 't', 60}, {u"分钟", 't', 60}, {u"h", 't', 3600},
    {u"小时", 't', 3600}, {u"mm", 'l', 1}, {u"毫米", 'l', 1}, {u"µm", 'l', 1e-3}, {u"um", 'l', 1e-3}, {u"微米", 'l', 1e-3},
    {u"cm", 'l', 10}, {u"m", 'l', 1e3}, {u"米", 'l', 1e3}, {u"W", 'p', 1}, {u"kW", 'p', 1e3}, {u"Nm", 'q', 1},
    {u"mNm", 'q', 1e-3}, {u"Ncm", 'q', 1e-2}, {u"N", 'f', 1}, {u"kN", 'f', 1e3}, {u"kPa", 'a', 1}, {u"Pa", 'a', 1e-3},
    {u"MPa", 'a', 1e3}, {u"bar", 'a', 100}, {u"µL", 'v', 1}, {u"uL", 'v', 1}, {u"mL", 'v', 1e3}};

inline const Unit *known(std::u16string_view name)
{
    const auto at = std::find_if(std::begin(units), std::end(units), [&](const Unit &unit) { return unit.name == name; });
    return at == std::end(units) ? nullptr : at;
}

/// What a number in the typed unit is multiplied by; nothing when one has nothing to do with the other.
inline std::optional<double> factorOf(std::u16string_view typed, std::u16string_view wanted)
{
    const std::u16string from = folded(typed);
    const std::u16string to = folded(wanted);
    if (from.empty() || from == to)
        return 1;
    const Unit *one = known(from);
    const Unit *other = known(to);
    if (!one || !other || one->dimension != other->dimension)
        return std::nullopt;
    return one->factor / other->factor;
}

/// Whether the digits behind the first separator at first stand in groups of three up to that end.
inline bool isGrouped(std::u16string_view number, std::size_t first, std::size_t end, char16_t separator)
{
    if (first == 0 || first > 3)
        return false;
    for (std::size_t at = first; at < end; at += 4) {
        if (number[at] != separator || at + 4 > end || !std::all_of(&number[at + 1], &number[at] + 4, isDigit))
            return false;
    }
    return true;
}

/// Digits with one kind of group separator, or none, and at most one decimal sign, as from_chars takes them. A single
/// comma with three digits behind it separates a group, as in both languages of the screen; any other is a decimal sign.
inline std::optional<std::string> digitsOf(std::u16string_view number)
{
    const std::size_t first = number.find_first_of(u"., '’");
    std::size_t point = number.find_last_of(u".,");
    if (first == number.npos || point == number.npos)
        point = number.size();
    else if (number.find(number[point]) != point) // the same sign twice: groups, up to the end
        point = number.size();
    else if (first == point && number[point] == u',' && number[0] != u'0' && isGrouped(number, first, number.size(), u','))
        point = number.size();
    const bool groups = first != number.npos && first < point;
    if (groups && !isGrouped(number, first, point, number[first]))
        return std::nullopt;
    std::string digits;
    for (std::size_t at = 0; at < number.size(); ++at) {
        if (isDigit(number[at]))
            digits.push_back(static_cast<char>(number[at]));
        else if (at == point)
            digits.push_back('.');
        else if (!groups || at > point)
            return std::nullopt;
    }
    return digits;
}

/// Length of the exponent at the beginning: "e-03"; 0 for none.
inline std::size_t exponentLength(std::u16string_view text)
{
    if (text.empty() || (text[0] != u'e' && text[0] != u'E'))
        return 0;
    std::size_t at = 1;
    if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
        ++at;
    const std::size_t firstDigit = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at > firstDigit ? at : 0;
}

} // namespace numbertext

/// Reads "1,5 s", "1.5s", "１．５", "1 500", "1500 ms" for a field in seconds: decimal comma or point, groups, full-width
/// digits, the unit or another of the same dimension behind it. Does not depend on the locale.
inline ReadNumber readNumber(std::u16string_view typed, std::u16string_view unit)
{
    using namespace numbertext;
    using Fault = ReadNumber::Fault;
    std::u16string whole(typed);
    std::transform(whole.begin(), whole.end(), whole.begin(), plain);
    std::u16string_view rest = trimmed(whole);
    if (rest.empty())
        return {Fault::Empty, 0, {}};
    std::string number;
    if (rest.front() == u'-' || rest.front() == u'+') {
        number = rest.front() == u'-' ? "-" : "";
        rest = trimmed(rest.substr(1));
    }
    const std::u16string_view body = trimmed(rest.substr(0, rest.find_first_not_of(u"0123456789., '’")));
    const std::optional<std::string> digits = body.find_first_of(u"0123456789") == body.npos ? std::nullopt : digitsOf(body);
    if (!digits)
        return {Fault::NotANumber, 0, {}};
    rest.remove_prefix(body.size());
    const std::size_t exponent = exponentLength(rest);
    number += *digits;
    for (const char16_t c : rest.substr(0, exponent))
        if (c != u'+')
            number.push_back(static_cast<char>(c));
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size())
        return {Fault::NotANumber, 0, {}};
    const std::u16string_view behind = trimmed(rest.substr(exponent));
    const std::optional<double> factor = factorOf(behind, unit);
    return factor ? ReadNumber{Fault::None, value * *factor, std::u16string(behind)}
                  : ReadNumber{Fault::OtherUnit, 0, std::u16string(behind)};
}

} // namespace lw
