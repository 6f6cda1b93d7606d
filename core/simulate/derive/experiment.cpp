// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/experiment.h"

#include "core/simulate/replications.h"

#include <cmath>
#include <string>
#include <utility>

namespace lw::simulate {

Experiment::Experiment(const Plan &plan, double warmUp, std::stop_token stop)
    : m_plan(plan), m_warmUp(warmUp), m_stop(std::move(stop))
{
    m_plan.cells = false;
    m_plan.relativeHalfWidth = 0; // variants with different numbers of replications could not be paired
}

Result<Experiment> Experiment::on(const Line &line, const Plan &plan, std::stop_token stop)
{
    if (const auto checked = check(line, plan); !checked)
        return checked.error();
    if (plan.replications < 2)
        return Error{Errc::BadValue, "replications", std::to_string(plan.replications)};
    return Experiment(plan, plan.warmUp ? *plan.warmUp : warmUpOf(line, plan, stop), stop);
}

std::vector<double> Experiment::throughputs(const Line &line) const
{
    const Span span{.warmUp = m_warmUp, .length = m_plan.length};
    Line flow = line;
    const double good = 1 - std::exchange(flow.stations.back().scrap, 0);
    std::vector<double> values;
    for (const Replication &run : replicate(flow, m_plan, span, {}, m_stop).runs)
        values.push_back(good * run.throughput() * secondsPerHour);
    return values;
}

Estimate Experiment::mean(const std::vector<double> &throughputs) const
{
    return estimate(throughputs, m_plan.confidence);
}

Estimate Experiment::difference(const std::vector<double> &first, const std::vector<double> &second) const
{
    return pairedDifference(first, second, m_plan.confidence);
}

Result<Comparison> compare(const Line &first, const Line &second, const Plan &plan, std::stop_token stop)
{
    const Result<Experiment> experiment = Experiment::on(first, plan, stop);
    if (!experiment)
        return experiment.error();
    if (const auto checked = check(second, plan); !checked)
        return checked.error();
    const std::vector<double> one = experiment->throughputs(first);
    const std::vector<double> other = experiment->throughputs(second);
    if (experiment->stopped())
        return Error{.code = Errc::Stopped};
    Comparison comparison{experiment->mean(one), experiment->mean(other), experiment->difference(one, other)};
    comparison.independentHalfWidth = std::hypot(comparison.first.halfWidth, comparison.second.halfWidth);
    return comparison;
}

} // namespace lw::simulate
