// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/recursion.h"
#include "core/simulate/simulate.h"

#include <vector>

namespace lw::simulate {

inline constexpr double secondsPerHour = 3600;
inline constexpr double seriesBins = 200;

/// Replications 0, 1, 2 …: each a function of line, plan and its number, so that it does not matter who runs it when.
struct Batch {
    Engine engine{};
    bool stopped = false;
    std::vector<Replication> runs;
};

/// As many replications as the plan says, more when its interval asks for them.
Batch replicate(const Line &line, const Plan &plan, const Span &span, const Watch &watch, const std::stop_token &stop);

/// By MSER-5 on the output of a pilot run that shares no random numbers with the replications. A line with hours is
/// looked at as if it never closed, for else the nights would look like a warm-up, and warms up for whole periods.
double warmUpOf(const Line &line, const Plan &plan, const std::stop_token &stop);

Estimate throughputOf(const std::vector<Replication> &runs, double confidence);

/// Means over the runs and the middle 90 % of them, bin by bin.
Series seriesOf(const std::vector<Replication> &runs, double binLength);

} // namespace lw::simulate
