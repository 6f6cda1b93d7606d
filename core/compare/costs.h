// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"
#include "core/compare/payback.h"

#include <array>
#include <span>

namespace lw::compare {

/// The rows of a comparison that follow from prices.
enum class CostMeasure : std::uint8_t {
    RunningPerUnit,  ///< minor units of the currency: labour, energy, floor, maintenance
    FullPerUnit,     ///< minor units: with the charge for capital
    RunningPerYear,  ///< minor units
    Investment,      ///< minor units, from the reference to the line
    Payback,         ///< months; infinite when nothing is gained
    NetPresentValue  ///< minor units
};
inline constexpr std::size_t costMeasureCount = static_cast<std::size_t>(CostMeasure::NetPresentValue) + 1;

struct CostRow {
    CostMeasure measure{};
    std::vector<Entry> entries; ///< parallel to the lines
};

/// All lines by all costs, against lines[reference]. The reference itself has no investment, payback and net present
/// value. Costs for a unit are unknown where no unit is made. A payback is better when it comes within the years of use, a
/// net present value when it is positive; an investment is neither.
std::array<CostRow, costMeasureCount> compareCosts(std::span<const JudgedLine> lines, std::size_t reference,
                                                   const model::Economics &economics);

} // namespace lw::compare
