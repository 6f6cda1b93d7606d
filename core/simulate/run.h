// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/line.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace lw::simulate {

/// How long a replication runs: until the time, or until so many parts have left, whichever comes first.
struct Span {
    double warmUp = 0;      ///< seconds that count nothing
    double length = 0;      ///< seconds after the warm-up; 0: without end
    std::uint64_t parts = 0; ///< leaving after the warm-up; 0: without end
    double binLength = 0;   ///< of the time series; 0: none is kept
};

/// What one cell did.
struct StationUse {
    std::array<double, stateCount> time{}; ///< seconds in each state
    double meanQueue = 0;                  ///< parts in the places behind it, mean over time
    double queueEmpty = 0;                 ///< seconds that those places are all empty; 0 when there are none
    double queueFull = 0;                  ///< seconds that they are all taken
    double meanShelf = 0;                  ///< parts sent back that wait beside it, mean over time
    std::uint64_t done = 0;
    std::uint64_t stops = 0;

    bool operator==(const StationUse &) const = default;
};

/// What one replication gave. All after the warm-up.
struct Replication {
    double length = 0;           ///< seconds
    double scheduled = 0;        ///< seconds of it that are in the scheduled hours of the line
    std::uint64_t parts = 0;     ///< good, out of the last cell
    std::uint64_t scrapped = 0;
    std::uint64_t reworked = 0;  ///< times that a part was sent back
    std::uint64_t lost = 0;      ///< arrived at a full line
    std::uint64_t arrived = 0;
    double meanWip = 0;          ///< parts in the line, mean over time
    double meanLeadTime = 0;     ///< seconds, of the parts that left
    std::uint64_t events = 0;    ///< of the whole run, warm-up included
    std::vector<StationUse> stations;
    std::vector<double> leadTimes;      ///< seconds, a sample of evenly spaced parts
    std::vector<std::uint32_t> output;  ///< parts per bin of the time series
    std::vector<double> wip;            ///< at the end of each bin

    /// Good parts per second of the scheduled hours.
    double throughput() const { return scheduled > 0 ? static_cast<double>(parts) / scheduled : 0; }
    bool operator==(const Replication &) const = default;
};

} // namespace lw::simulate
