// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/salbp.h"
#include "core/balance/salbp/taskset.h"

#include <cstdint>
#include <vector>

namespace lw::balance::salbp {

/// A plain problem made ready for search: tasks in an order in which predecessors come first, arcs that follow from
/// others left out, all predecessors and successors as sets, times divided by what they have in common.
struct Instance {
    std::uint32_t size = 0;
    Ticks unit = 1;                       ///< ticks of the problem in one tick here
    Ticks total = 0;                      ///< Σ times
    std::vector<Ticks> times;
    std::vector<std::vector<std::uint32_t>> after;  ///< direct successors
    std::vector<std::vector<std::uint32_t>> before; ///< direct predecessors
    TaskSets followers;                   ///< S*: all successors
    TaskSets leaders;                     ///< P*: all predecessors
    std::vector<std::uint32_t> original;  ///< position in the plain problem

    std::uint32_t words() const { return followers.words(); }
};

/// Errors: BadValue, BadIndex, PrecedenceCycle, as balancePlain says.
Result<Instance> makeInstance(const PlainProblem &problem);

/// The same line walked from its end: a balance of the one read backwards is a balance of the other.
Instance reversed(const Instance &instance);

} // namespace lw::balance::salbp
