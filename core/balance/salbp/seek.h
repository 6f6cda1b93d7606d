// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/meter.h"
#include "core/balance/salbp/bounds.h"

namespace lw::balance::salbp {

/// The best balance of a search and what is known beyond it. All cycles in units of the instance.
struct Sought {
    Stations best;        ///< empty when none was found
    Ticks bound = 0;      ///< of stations, cycle or stations × cycle, as was sought
    bool complete = false; ///< nothing is left to search
};

struct StationRange {
    std::uint32_t upTo = 0;   ///< more do not count
    std::uint32_t enough = 0; ///< fewer are not sought
};

/// SALBP-1: fewest stations; complete as well when they are few enough. cycle ≥ every time.
Sought fewestStations(const BothWays &ways, Ticks cycle, StationRange wanted, Meter &meter);

/// SALBP-2: shortest cycle, at most upTo; best stays empty when it is shown that there is none.
Sought shortestCycle(const BothWays &ways, std::uint32_t stations, Ticks upTo, Meter &meter);

/// SALBP-E: least stations × cycle with at most so many stations and at most that cycle.
Sought leastProduct(const BothWays &ways, std::uint32_t mostStations, Ticks longestCycle, Meter &meter);

} // namespace lw::balance::salbp
