// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/sensitivity.h"

#include <array>
#include <string>

namespace lw::simulate {

namespace {

/// What is spread about its mean by an absolute width is spread as much more.
void scale(Distribution &time, double factor)
{
    time.mean *= factor;
    if (time.shape == Shape::Uniform || time.shape == Shape::Geometric)
        time.parameter *= factor;
}

void pull(Station &station, Lever lever, double factor)
{
    switch (lever) {
    case Lever::CycleTime:
        for (Distribution &service : station.service)
            scale(service, factor);
        break;
    case Lever::TimeToFailure:
        for (FailureMode &mode : station.failures)
            scale(mode.up, factor);
        break;
    case Lever::TimeToRepair:
        for (FailureMode &mode : station.failures)
            scale(mode.down, factor);
        break;
    }
}

/// Every lever of the line, still without an answer.
std::vector<Sensitivity> leversOf(const Line &line)
{
    std::vector<Sensitivity> levers;
    for (std::size_t station = 0; station < line.stations.size(); ++station) {
        for (const Lever lever : {Lever::CycleTime, Lever::TimeToFailure, Lever::TimeToRepair}) {
            if (lever == Lever::CycleTime || !line.stations[station].failures.empty())
                levers.push_back({station, lever, {}});
        }
    }
    return levers;
}

} // namespace

Result<std::vector<Sensitivity>> sensitivities(const Line &line, const Plan &plan, double step, std::stop_token stop,
                                               const SensitivityWatch &watch)
{
    const Result<Experiment> experiment = Experiment::on(line, plan, stop);
    if (!experiment)
        return experiment.error();
    if (!(step > 0 && step < 0.5))
        return Error{Errc::BadValue, "step", std::to_string(step)};
    const double middle = experiment->mean(experiment->throughputs(line)).mean;
    std::vector<Sensitivity> found = leversOf(line);
    for (Sensitivity &one : found) {
        std::array variants{line, line};
        pull(variants[0].stations[one.station], one.lever, 1 - step);
        pull(variants[1].stations[one.station], one.lever, 1 + step);
        const auto less = experiment->throughputs(variants[0]);
        const auto more = experiment->throughputs(variants[1]);
        if (experiment->stopped())
            return Error{.code = Errc::Stopped};
        const Estimate answer = experiment->difference(less, more);
        const double unit = middle > 0 ? 2 * step * middle : 1;
        one.elasticity = {answer.mean / unit, answer.halfWidth / unit};
        if (watch)
            watch(one, found.size());
    }
    return found;
}

} // namespace lw::simulate
