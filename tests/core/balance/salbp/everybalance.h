// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/salbp.h"

#include <cstdint>

namespace lw::test {

// Optima by dynamic programming over all sets of tasks: for at most some 15 of them. (Held, Karp and Shareshian 1963.)

/// Fewest stations; 0 when a task is longer than the cycle.
std::uint32_t fewestStations(const balance::PlainProblem &problem, balance::Ticks cycle);

/// Shortest cycle with at most that many stations.
balance::Ticks shortestCycle(const balance::PlainProblem &problem, std::uint32_t stations);

} // namespace lw::test
