// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/figures.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lw::compare {

/// The rows of a comparison, in the order in which people ask.
enum class Measure : std::uint8_t {
    Takt,                 ///< s
    LineCycle,            ///< s
    EffectiveCycle,       ///< s
    UnitsPerHour,
    Length,               ///< m
    Cells,
    Heads,
    Operators,
    Capital,              ///< minor units of the currency
    EnergyPerUnit,        ///< Wh
    UnitsPerOperatorHour, ///< infinite without operators
    UnitsPerHourPerMetre,
    BalanceEfficiency,    ///< 0–1
    Yield,                ///< 0–1
    HeadVolume,           ///< of the usual machine, 0–1
    Problems
};
inline constexpr std::size_t measureCount = static_cast<std::size_t>(Measure::Problems) + 1;

enum class Verdict : std::uint8_t { Same, Better, Worse, Different, Unknown };

/// One line's place in a row.
struct Entry {
    std::optional<double> value;    ///< in the unit of the measure
    std::optional<double> change;   ///< value / reference − 1; none where a quotient says nothing
    Verdict verdict = Verdict::Unknown; ///< against the reference; Different where neither is better
    bool best = false;              ///< of the row, where the lines differ
};

struct Row {
    Measure measure{};
    std::vector<Entry> entries; ///< parallel to the lines
};

enum class Good : std::uint8_t { Less, More, Neither };

/// The entries of a row: values against values[reference], by what is good. Values whose quotient differs from 1 by less
/// than one in a million count as the same.
std::vector<Entry> compareValues(std::span<const std::optional<double>> values, std::size_t reference, Good good);

/// The value of one measure, in its unit.
std::optional<double> valueOf(const LineFigures &figures, Measure measure);

/// All lines by all measures, against lines[reference].
std::array<Row, measureCount> compareLines(std::span<const LineFigures> lines, std::size_t reference);

} // namespace lw::compare
