// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/model/ids.h"
#include "core/model/problem.h"
#include "core/model/setup.h"
#include "core/takt/cellschedule.h"

#include <optional>
#include <string>
#include <vector>

namespace lw::takt {

/// Time that makes no product, by name. All per unit, in one cell.
struct Losses {
    Duration index{};        ///< transport, clamp, release
    Duration headWait{};     ///< critical time spent waiting for a busy head
    Duration zoneConflict{}; ///< critical time spent waiting for another head to leave the zone
    Duration imbalance{};    ///< line cycle − this cell's cycle per copy
    Duration availability{}; ///< effective − cycle, share of stops
    Duration quality{};      ///< effective − cycle, share of rejects
};

/// One operation inside a cell, for the timing chart.
struct CellStep {
    model::OperationId operation;
    model::Performer performer;
    TaskSlot slot; ///< from the end of indexing
};

struct CellReport {
    model::CellId cell;
    Duration cycle{};          ///< index + makespan, one copy
    Duration cyclePerCopy{};   ///< cycle / copies: what the line feels
    Duration lowerBound{};     ///< of cycle; equal when the schedule is proven
    Duration effectiveCycle{}; ///< cyclePerCopy / (availability × quality)
    double availability = 1;   ///< heads and base in series
    Losses losses;
    std::vector<CellStep> steps; ///< in order of begin
};

/// Does the line make takt? For one product.
struct LineReport {
    model::ProductId product;
    std::optional<Duration> takt; ///< available × planned availability / Σ demand; none without demand
    Duration lineCycle{};         ///< max of cyclePerCopy
    Duration effectiveLineCycle{};
    double throughputPerHour = 0; ///< 3600 / line cycle
    double balanceEfficiency = 0; ///< Σ cyclePerCopy / (m × line cycle)
    double smoothnessS = 0;       ///< sqrt(Σ (line cycle − cyclePerCopy)²), seconds
    std::optional<std::size_t> bottleneck; ///< index into cells; the first of equals
    Length length;
    std::uint32_t operators = 0;
    double powerW = 0;
    Money capital;
    std::vector<CellReport> cells;        ///< in line order
    std::vector<model::Problem> problems; ///< structure, setup, takt
    bool makesTakt() const { return takt && lineCycle <= *takt; }
};

} // namespace lw::takt
