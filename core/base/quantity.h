// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace lw {

/// All durations: whole microseconds, so that sums are exact and files are stable.
using Duration = std::chrono::duration<std::int64_t, std::micro>;

constexpr double seconds(Duration d) { return static_cast<double>(d.count()) * 1e-6; }
/// Nearest whole microsecond, halves away from zero.
constexpr Duration fromSeconds(double s)
{
    return Duration(static_cast<std::int64_t>(s * 1e6 + (s < 0 ? -0.5 : 0.5)));
}

/// A length in whole micrometres.
struct Length {
    std::int64_t um = 0;

    auto operator<=>(const Length &) const = default;
    constexpr Length &operator+=(Length other) { um += other.um; return *this; }
    friend constexpr Length operator+(Length a, Length b) { return {a.um + b.um}; }
    friend constexpr Length operator-(Length a, Length b) { return {a.um - b.um}; }
    friend constexpr Length operator*(Length a, std::int64_t n) { return {a.um * n}; }
};

constexpr double metres(Length l) { return static_cast<double>(l.um) * 1e-6; }
constexpr double millimetres(Length l) { return static_cast<double>(l.um) * 1e-3; }
constexpr Length fromMillimetres(double mm)
{
    return {static_cast<std::int64_t>(mm * 1e3 + (mm < 0 ? -0.5 : 0.5))};
}

/// An amount in minor units (cents, fen) of the document's ISO 4217 currency.
struct Money {
    std::int64_t minor = 0;

    auto operator<=>(const Money &) const = default;
    constexpr Money &operator+=(Money other) { minor += other.minor; return *this; }
    friend constexpr Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
};

} // namespace lw
