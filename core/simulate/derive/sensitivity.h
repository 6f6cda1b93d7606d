// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/derive/experiment.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace lw::simulate {

/// What of a cell can be made better or worse.
enum class Lever : std::uint8_t { CycleTime, TimeToFailure, TimeToRepair };

struct Sensitivity {
    std::size_t station = 0;
    Lever lever = Lever::CycleTime;
    Estimate elasticity; ///< per cent of throughput for each per cent of the lever: −1 is a cell that holds up all

    bool operator==(const Sensitivity &) const = default;
};

/// Told of each one as it is found, and of how many there will be.
using SensitivityWatch = std::function<void(const Sensitivity &, std::size_t planned)>;

/// How the throughput answers each lever of each cell, by central differences of ± step (a share, in (0, 0.5)) with common
/// random numbers; by station, then lever, those of failures only where a cell fails. The cell with the lowest elasticity
/// of its cycle time is the bottleneck. Errors: those of Experiment::on; BadValue ("step"); Stopped.
Result<std::vector<Sensitivity>> sensitivities(const Line &line, const Plan &plan, double step = 0.05,
                                               std::stop_token stop = {}, const SensitivityWatch &watch = {});

} // namespace lw::simulate
