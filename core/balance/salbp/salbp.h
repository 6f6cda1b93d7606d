// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/search.h"
#include "core/base/result.h"

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace lw::balance {

/// Tasks with times and precedence alone: the simple assembly line balancing problem.
struct PlainProblem {
    std::vector<Ticks> times;                                   ///< ≥ 0
    std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs; ///< {before, after}, positions in times
};

/// What to seek. Cells needs cycle; Cycle needs stations; Feasible needs both; Efficiency takes either as upper limits.
struct PlainTarget {
    Objective objective = Objective::Cells;
    std::optional<Ticks> cycle;
    std::optional<std::uint32_t> stations;
};

struct PlainBalance {
    Objective objective{};
    Status status{};
    std::vector<std::uint32_t> station; ///< of each task, from 0; empty when none was found
    std::uint32_t stations = 0;
    Ticks cycle = 0;                    ///< Cells, Feasible: as asked; else the longest station
    std::uint32_t stationsBound = 0;
    Ticks cycleBound = 0;
    std::uint64_t nodes = 0;
    std::chrono::duration<double> elapsed{};
    std::optional<std::uint32_t> tooLong; ///< when infeasible because of one task: that task
};

/// Errors: BadValue (negative time; missing or non-positive cycle or stations), BadIndex (arc), PrecedenceCycle
/// (detail holds positions "3 → 5 → 3").
Result<PlainBalance> balancePlain(const PlainProblem &problem, const PlainTarget &target, const Limits &limits = {},
                                  const Watch &watch = {}, std::stop_token stop = {});

} // namespace lw::balance
