// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/salbp.h"

#include "core/balance/salbp/seek.h"

#include <algorithm>
#include <string>

namespace lw::balance {

namespace {

using namespace salbp;

bool asks(const PlainTarget &target, Objective objective) { return target.objective == objective; }

Result<void> checkTarget(const PlainTarget &target)
{
    const bool needsCycle = asks(target, Objective::Cells) || asks(target, Objective::Feasible);
    const bool needsStations = asks(target, Objective::Cycle) || asks(target, Objective::Feasible);
    if ((needsCycle && !target.cycle) || (target.cycle && *target.cycle <= 0))
        return Error{Errc::BadValue, "cycle", target.cycle ? std::to_string(*target.cycle) : std::string()};
    if ((needsStations && !target.stations) || (target.stations && *target.stations == 0))
        return Error{Errc::BadValue, "stations", target.stations ? std::to_string(*target.stations) : std::string()};
    return {};
}

/// The limits of the target in units of the instance, and what the searches need to hold.
struct Question {
    const BothWays &ways;
    Ticks cycle;            ///< longest that counts; floor of what was asked
    std::uint32_t stations; ///< most that count
};

Sought seek(const PlainTarget &target, const Question &question, Meter &meter)
{
    switch (target.objective) {
    case Objective::Cells:
        return fewestStations(question.ways, question.cycle, {.upTo = question.stations}, meter);
    case Objective::Feasible:
        return fewestStations(question.ways, question.cycle, {question.stations, question.stations}, meter);
    case Objective::Cycle:
        return shortestCycle(question.ways, question.stations, question.cycle, meter);
    case Objective::Efficiency:
        return leastProduct(question.ways, question.stations, question.cycle, meter);
    }
    return {};
}

Status statusOf(const PlainTarget &target, const Sought &sought, const Meter &meter)
{
    if (!sought.best.empty() && (sought.complete || asks(target, Objective::Feasible)))
        return Status::Proven;
    if (sought.best.empty() && sought.complete)
        return Status::Infeasible;
    return meter.stopped() ? Status::Stopped : Status::Feasible;
}

void setBounds(PlainBalance &balance, const Sought &sought, const Question &question)
{
    const Instance &instance = question.ways.forward;
    switch (balance.objective) {
    case Objective::Cells:
    case Objective::Feasible:
        balance.stationsBound = static_cast<std::uint32_t>(sought.bound);
        balance.cycleBound = balance.cycle;
        break;
    case Objective::Cycle:
        balance.stationsBound = balance.stations;
        balance.cycleBound = sought.bound * instance.unit;
        break;
    case Objective::Efficiency: // of the product: as a cycle of the stations found
        balance.stationsBound = balance.stations;
        balance.cycleBound = balance.stations == 0 ? 0 : sought.bound * instance.unit / balance.stations;
        break;
    }
}

PlainBalance balanceOf(const PlainTarget &target, const Sought &sought, const Question &question, const Meter &meter)
{
    const Instance &instance = question.ways.forward;
    PlainBalance balance{.objective = target.objective, .status = statusOf(target, sought, meter)};
    if (!sought.best.empty()) {
        balance.station.assign(instance.size, 0);
        for (std::uint32_t number = 0; number < sought.best.size(); ++number)
            for (const std::uint32_t task : sought.best[number])
                balance.station[instance.original[task]] = number;
        balance.stations = static_cast<std::uint32_t>(sought.best.size());
        balance.cycle = longestStation(instance, sought.best) * instance.unit;
    }
    if (asks(target, Objective::Cells) || asks(target, Objective::Feasible))
        balance.cycle = *target.cycle;
    setBounds(balance, sought, question);
    balance.nodes = meter.nodes();
    balance.elapsed = meter.elapsed();
    return balance;
}

PlainBalance tooLong(const PlainProblem &problem, const PlainTarget &target, std::size_t task, const Meter &meter)
{
    return {.objective = target.objective,
            .status = Status::Infeasible,
            .cycle = *target.cycle,
            .cycleBound = problem.times[task],
            .elapsed = meter.elapsed(),
            .tooLong = static_cast<std::uint32_t>(task)};
}

} // namespace

Result<PlainBalance> balancePlain(const PlainProblem &problem, const PlainTarget &target, const Limits &limits,
                                  const Watch &watch, std::stop_token stop)
{
    if (const auto checked = checkTarget(target); !checked)
        return checked.error();
    Result<Instance> instance = makeInstance(problem);
    if (!instance)
        return instance.error();
    Meter meter(limits, watch, std::move(stop));
    const auto longest = std::ranges::max_element(problem.times);
    if (longest != problem.times.end() && target.cycle && *longest > *target.cycle)
        return tooLong(problem, target, static_cast<std::size_t>(longest - problem.times.begin()), meter);
    if (problem.times.empty())
        return PlainBalance{.objective = target.objective, .status = Status::Proven, .cycle = target.cycle.value_or(0)};
    const BothWays ways(*std::move(instance));
    const Question question{ways, target.cycle ? *target.cycle / ways.forward.unit : ways.forward.total,
                            std::min(target.stations.value_or(ways.forward.size), ways.forward.size)};
    const Sought sought = seek(target, question, meter);
    return balanceOf(target, sought, question, meter);
}

} // namespace lw::balance
