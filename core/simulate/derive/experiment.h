// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/simulate/simulate.h"
#include "core/simulate/statistics.h"

#include <stop_token>
#include <vector>

namespace lw::simulate {

/// Runs many variants of a line over the same span with the same random numbers: what differs between two of them is
/// what differs between the lines, and hardly luck. By the recursion where it applies.
class Experiment
{
public:
    /// Settles the warm-up for all variants: as planned, or by MSER-5 on the first line. Errors: those of simulate, and
    /// BadValue ("replications") for fewer than 2.
    static Result<Experiment> on(const Line &line, const Plan &plan, std::stop_token stop = {});

    /// Good units per hour, by replication; fewer than planned when stopped. Scrap at the last cell changes nothing in
    /// the flow: it is taken off by its chance and not drawn, which would only add luck.
    std::vector<double> throughputs(const Line &line) const;

    Estimate mean(const std::vector<double> &throughputs) const;
    /// Of second − first, replication by replication.
    Estimate difference(const std::vector<double> &first, const std::vector<double> &second) const;

    bool stopped() const { return m_stop.stop_requested(); }

private:
    Experiment(const Plan &plan, double warmUp, std::stop_token stop);

    Plan m_plan;
    double m_warmUp = 0; ///< seconds
    std::stop_token m_stop;
};

/// Two lines side by side. All in good units per hour.
struct Comparison {
    Estimate first;
    Estimate second;
    Estimate difference;            ///< second − first, paired
    double independentHalfWidth = 0; ///< that the difference would have from runs of their own (Welch)

    bool operator==(const Comparison &) const = default;
};

/// Errors: those of Experiment::on for either line; Stopped.
Result<Comparison> compare(const Line &first, const Line &second, const Plan &plan, std::stop_token stop = {});

} // namespace lw::simulate
