// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/search.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lw::balance::salbp {

/// Weights of tasks such that no set of tasks that fits a station weighs more than the capacity (a dual feasible
/// function of the times). Σ weights / capacity, rounded up, bounds the stations from below; the times themselves are
/// one measure, the bounds LB2 and LB3 of Johnson (1988) are others.
struct Measure {
    std::vector<Ticks> weights; ///< by task
    Ticks capacity = 1;
    Ticks total = 0;            ///< Σ weights

    /// Capacity of that many stations which the weights leave over; negative when the tasks cannot fit.
    Ticks slack(Ticks stations) const { return stations * capacity - total; }
    Ticks bound() const { return (total + capacity - 1) / capacity; }
};

/// The times, then the others by how little they leave over, those that say least left out. cycle ≥ every time.
/// Families: thresholds (Martello and Toth 1990), fractions (Fekete and Schepers 2001), steps (Carlier, Clautiaux and
/// Moukrim 2007).
std::vector<Measure> measures(std::span<const Ticks> times, Ticks cycle, Ticks stations, std::size_t limit);

/// The best bound that any measure gives for these times: LB1, LB2, LB3 and their kin.
Ticks packingBound(std::span<const Ticks> times, Ticks cycle);

} // namespace lw::balance::salbp
