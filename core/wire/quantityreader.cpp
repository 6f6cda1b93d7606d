// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/quantityreader.h"

#include "core/base/currency.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace lw::wire {

namespace {

constexpr double maxUnits = 4503599627370496.0; // 2^52: up to here a quotient names one whole number
constexpr double usPerSecond = 1e6;
constexpr double usPerMinute = 60e6;
constexpr double usPerHour = 3600e6;
constexpr double umPerMillimetre = 1e3;

std::string shortest(double value)
{
    std::array<char, 32> buffer;
    return std::string(buffer.begin(), std::to_chars(buffer.begin(), buffer.end(), value).ptr);
}

double quotient(std::int64_t units, double scale)
{
    return static_cast<double>(units) / scale;
}

/// Two digits at the position, or -1.
int twoDigits(std::string_view text, std::size_t at)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() < at + 2 || !isDigit(text[at]) || !isDigit(text[at + 1]))
        return -1;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// ".ffffff" in microseconds, or -1; nothing is 0.
std::int64_t fraction(std::string_view text)
{
    if (text.empty())
        return 0;
    std::int64_t us = 0;
    if (text[0] != '.' || text.size() < 2 || text.size() > 7)
        return -1;
    for (std::size_t i = 1; i < 7; ++i) {
        const char c = i < text.size() ? text[i] : '0';
        if (c < '0' || c > '9')
            return -1;
        us = us * 10 + (c - '0');
    }
    return us;
}

} // namespace

std::size_t QuantityReader::enter(const char *field)
{
    const std::size_t length = m_path.size();
    if (length > 0)
        m_path += '.';
    m_path += field;
    return length;
}

void QuantityReader::fail(Errc code, const char *field, std::string detail)
{
    if (m_failed)
        return;
    const std::size_t length = enter(field);
    m_error = {.code = code, .subject = m_path, .detail = std::move(detail)};
    m_path.resize(length);
    m_failed = true;
}

std::int64_t QuantityReader::whole(const char *field, double value, double scale)
{
    const double units = value * scale;
    if (!(std::abs(units) <= maxUnits)) { // NaN as well
        fail(Errc::BadValue, field, shortest(value));
        return 0;
    }
    const std::int64_t nearest = std::llround(units);
    // The product is rounded twice and can miss by one: the number that would be written so is the right one.
    for (const std::int64_t candidate : {nearest, nearest - 1, nearest + 1}) {
        if (quotient(candidate, scale) == value)
            return candidate;
    }
    return nearest;
}

Duration QuantityReader::seconds(const char *field, double value)
{
    return Duration(whole(field, value, usPerSecond));
}

Duration QuantityReader::minutes(const char *field, double value)
{
    return Duration(whole(field, value, usPerMinute));
}

Duration QuantityReader::hours(const char *field, double value)
{
    return Duration(whole(field, value, usPerHour));
}

Length QuantityReader::millimetres(const char *field, double value)
{
    return {whole(field, value, umPerMillimetre)};
}

Money QuantityReader::money(const char *field, double value)
{
    return {whole(field, value, m_minorPerUnit)};
}

double QuantityReader::number(const char *field, double value)
{
    if (!std::isfinite(value))
        fail(Errc::BadValue, field, shortest(value));
    return value + 0.0;
}

double QuantityReader::share(const char *field, double value)
{
    if (!(value >= 0 && value <= 1))
        fail(Errc::BadValue, field, shortest(value));
    return value + 0.0;
}

double QuantityReader::notNegative(const char *field, double value)
{
    if (!(value >= 0))
        fail(Errc::BadValue, field, shortest(value));
    return value;
}

std::uint32_t QuantityReader::count(const char *field, std::uint32_t value, std::uint32_t maximum)
{
    if (value > maximum)
        fail(Errc::BadValue, field, std::to_string(value));
    return value;
}

const std::string &QuantityReader::required(const char *field, const std::string &text)
{
    if (text.empty())
        fail(Errc::MissingField, field, {});
    return text;
}

const std::string &QuantityReader::currency(const char *field, const std::string &code)
{
    const bool letters = code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!required(field, code).empty() && !letters)
        fail(Errc::BadValue, field, code);
    m_minorPerUnit = static_cast<double>(minorPerUnit(code));
    return code;
}

Duration QuantityReader::timeOfDay(const char *field, const std::string &text)
{
    if (text.empty())
        return {};
    const std::string_view view = text;
    const int hour = twoDigits(view, 0);
    const int minute = twoDigits(view, 3);
    const bool withSeconds = view.size() > 5;
    const int second = withSeconds ? twoDigits(view, 6) : 0;
    const std::int64_t us = view.size() > 8 ? fraction(view.substr(8)) : 0;
    const bool punctuated = view.size() >= 5 && view[2] == ':' && (!withSeconds || view[5] == ':');
    const bool inRange = hour >= 0 && minute >= 0 && minute < 60 && second >= 0 && second < 60 && us >= 0;
    const Duration value = std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second) + Duration(us);
    if (!punctuated || !inRange || value > std::chrono::hours(24)) {
        fail(Errc::BadValue, field, text);
        return {};
    }
    return value;
}

double writeSeconds(Duration value)
{
    return quotient(value.count(), usPerSecond);
}

double writeMinutes(Duration value)
{
    return quotient(value.count(), usPerMinute);
}

double writeHours(Duration value)
{
    return quotient(value.count(), usPerHour);
}

double writeMillimetres(Length value)
{
    return quotient(value.um, umPerMillimetre);
}

double writeMoney(Money value, std::string_view currency)
{
    return quotient(value.minor, static_cast<double>(minorPerUnit(currency)));
}

std::string writeTimeOfDay(Duration value)
{
    const std::int64_t us = value.count();
    const auto part = [us](std::int64_t unit, std::int64_t modulus) { return static_cast<long long>(us / unit % modulus); };
    std::array<char, 64> buffer;
    int size = std::snprintf(buffer.data(), buffer.size(), "%02lld:%02lld", static_cast<long long>(us / 3'600'000'000),
                             part(60'000'000, 60));
    const auto append = [&](const char *format, long long number) {
        const auto used = static_cast<std::size_t>(size);
        size += std::snprintf(buffer.data() + used, buffer.size() - used, format, number);
    };
    if (us % 60'000'000 != 0)
        append(":%02lld", part(1'000'000, 60));
    if (us % 1'000'000 != 0)
        append(".%06lld", part(1, 1'000'000));
    return std::string(buffer.data(), static_cast<std::size_t>(size));
}

} // namespace lw::wire
