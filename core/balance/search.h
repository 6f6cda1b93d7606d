// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

namespace lw::balance {

using Ticks = std::int64_t; ///< microseconds, or the unit of a public instance: the engine only adds and compares

/// What is sought (Scholl 1999, chapter 2).
enum class Objective : std::uint8_t {
    Cells,      ///< SALBP-1: fewest cells for a cycle time
    Cycle,      ///< SALBP-2: shortest cycle for the cells there are
    Efficiency, ///< SALBP-E: least cells × cycle
    Feasible    ///< SALBP-F: any balance for cells and cycle
};

enum class Status : std::uint8_t {
    Proven,     ///< optimal, and the search has shown it
    Feasible,   ///< a limit ended the search: the best so far, with a bound
    Infeasible, ///< shown to have no balance
    Stopped     ///< ended on request: the best so far, if there was one
};

struct Limits {
    std::chrono::duration<double> time{60}; ///< wall time
    std::size_t memoryBytes = std::size_t{1} << 31;
    unsigned threads = 1;
    std::uint64_t seed = 1; ///< equal seed and threads: equal optimum and proof
};

/// What is known while the search goes on. best and bound are cells, ticks or cells × ticks, as the objective says.
struct Progress {
    std::optional<Ticks> best;
    Ticks bound = 0;
    std::uint64_t nodes = 0;
    std::chrono::duration<double> elapsed{};
};

/// Called on the searching thread, at most some ten times a second and at each improvement.
using Watch = std::function<void(const Progress &)>;

} // namespace lw::balance
