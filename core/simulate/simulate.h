// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/simulate/run.h"
#include "core/simulate/statistics.h"

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace lw::simulate {

enum class Engine : std::uint8_t {
    Auto,     ///< the recursion where it applies and says enough, the calendar elsewhere
    Calendar,
    Recursion ///< throughput and nothing about the cells
};

struct Plan {
    double length = 0;                 ///< seconds of each replication after the warm-up
    std::optional<double> warmUp;      ///< seconds; found by MSER-5 in a pilot run when not given
    std::uint32_t replications = 10;   ///< at least 2 for an interval
    std::uint64_t seed = 1;
    unsigned threads = 1;
    Engine engine = Engine::Auto;
    double confidence = 0.95;
    double relativeHalfWidth = 0;      ///< more replications, up to ten times as many, until the interval is so narrow; 0: as planned
    bool cells = true;                 ///< what the cells did is asked for as well
};

struct StationResult {
    std::array<Estimate, stateCount> share; ///< of the time, by State
    Estimate queue;                         ///< parts in the places behind it
    Estimate empty;                         ///< share of the time that those places are all empty; 0 without places
    Estimate full;                          ///< share of the time that they are all taken
    Estimate shelf;                         ///< parts sent back that wait beside it
    double stopsPerHour = 0;                ///< scheduled hour

    /// Of the hours of the cell, by State; 0 for OffShift.
    double shareOfHours(State state) const;

    bool operator==(const StationResult &) const = default;
};

/// The time series of one run, on the clock: bins of equal length from the end of the warm-up on, outside of the hours as
/// well. Means over the replications, with the band that holds the middle 90 % of them; rates per hour of the clock.
struct Series {
    double binLength = 0; ///< seconds
    std::vector<double> throughputPerHour;
    std::vector<double> low;
    std::vector<double> high;
    std::vector<double> wip;

    bool operator==(const Series &) const = default;
};

struct Simulation {
    Engine engine = Engine::Auto; ///< that was used
    bool stopped = false;         ///< on request: what follows is of the replications that were done
    Estimate throughputPerHour;   ///< scheduled hour; of the clock where the line has no hours
    double scheduledShare = 1;    ///< of the time simulated that is in the scheduled hours
    double scheduledHoursPerDay = 24;
    Estimate wip;
    Estimate leadTime;            ///< seconds of the clock
    std::uint64_t parts = 0;      ///< over all replications
    std::uint64_t scrapped = 0;
    std::uint64_t reworked = 0;   ///< times that a part was sent back
    std::uint64_t lost = 0;
    Estimate lossShare;           ///< of the parts that arrived, where parts arrive
    std::uint64_t events = 0;
    std::uint64_t moves = 0;      ///< parts × cells
    double warmUp = 0;            ///< seconds
    double length = 0;            ///< seconds, of each replication
    std::uint32_t replications = 0;
    std::vector<StationResult> stations;  ///< empty from the recursion
    std::vector<double> leadTimes;        ///< seconds, sorted; a sample
    Series series;
    std::chrono::duration<double> elapsed{}; ///< of the computation

    /// Good parts in a whole day with its scheduled hours.
    Estimate partsPerDay() const;

    /// The cell least starved and blocked with starved ones behind and blocked ones before it (arrow rule of Kuo, Lim
    /// and Meerkov 1996); nothing without cells.
    std::optional<std::size_t> bottleneck() const;
};

struct Progress {
    std::uint32_t done = 0; ///< replications
    std::uint32_t planned = 0;
    Estimate throughputPerHour; ///< of those done
};
using Watch = std::function<void(const Progress &)>; ///< called by one thread at a time

/// The errors of simulate for this line and plan, without running it.
Result<void> check(const Line &line, const Plan &plan);

/// Runs the line. Equal plans give equal results whatever the threads. Errors: BadValue (no stations, no length, hours
/// that cannot be or leave nothing of the run, fewer than 1 replication, a negative time or a chance outside 0–1; subject names the field, detail the value; "engine" when
/// the recursion was asked for, detail then names the fields of the line that stand against it).
Result<Simulation> simulate(const Line &line, const Plan &plan, const Watch &watch = {}, std::stop_token stop = {});

} // namespace lw::simulate
