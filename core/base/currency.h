// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace lw {

/// Decimals of a currency's minor unit by its ISO 4217 code: CNY 2, JPY 0, KWD 3; 2 for codes not listed.
constexpr int minorDigits(std::string_view currency)
{
    constexpr std::array<std::string_view, 15> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                    "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF"};
    constexpr std::array<std::string_view, 7> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (std::find(none.begin(), none.end(), currency) != none.end())
        return 0;
    return std::find(three.begin(), three.end(), currency) != three.end() ? 3 : 2;
}

/// Minor units in one whole unit of the currency: CNY 100, JPY 1, KWD 1000.
constexpr std::int64_t minorPerUnit(std::string_view currency)
{
    constexpr std::array<std::int64_t, 4> powers{1, 10, 100, 1000};
    return powers[static_cast<std::size_t>(minorDigits(currency))];
}

} // namespace lw
