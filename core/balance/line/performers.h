// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/lineproblem.h"

#include <span>
#include <vector>

namespace lw::balance::line {

/// Who does an item in its cell: the head of that kind in that zone, or (zone absent) a person.
using Doer = HeadPlace;
inline constexpr Doer byHand{absent, absent};

/// How many schedules are tried for one load: where proof counts, and where speed does.
inline constexpr std::size_t thorough = 4000;
inline constexpr std::size_t quick = 40;

/// Who does what in one cell for one product, and how long it takes.
struct Performance {
    std::vector<Doer> doers; ///< parallel to the items; empty when no makespan is within the room
    Ticks makespan = never;
    Ticks bound = never;     ///< no sharing out is shorter, but for those above the room; equal to makespan when proven
};

/// Shares out the items of one product (in order of rank) over the zones and people of the cell so that the makespan,
/// as takt schedules it, is shortest and at most room. Depth first over items with most work first, each to the least
/// loaded first; bounds by zone, people, mean and chains; of zones that are alike an empty one stands for all. Proven
/// while the schedules are (takt: 12 tasks) and the search is not cut off, which it is after so many schedules. More of
/// them, or less room, never makes the result longer.
Performance bestPerformance(const LineProblem &problem, const CellShape &shape, std::span<const HeadPlace> places,
                            std::span<const std::uint32_t> items, Ticks room, std::size_t schedules = thorough);

/// Makespan of these items when they are shared out like that, as takt schedules it.
Ticks makespanOf(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> items,
                 const std::vector<Doer> &doers);

} // namespace lw::balance::line
