// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/verify.h"

#include <algorithm>

namespace lw::balance {

namespace {

using Code = PlainFindingCode;
using Findings = std::vector<PlainFinding>;

void checkAssignment(const PlainProblem &problem, const PlainBalance &balance, Findings &found)
{
    for (std::uint32_t task = 0; task < balance.station.size(); ++task)
        if (balance.station[task] >= balance.stations)
            found.push_back({Code::StationUnknown, task});
    for (const auto &[before, after] : problem.arcs)
        if (balance.station[before] > balance.station[after])
            found.push_back({Code::PrecedenceBroken, after});
}

/// Work of each station; tasks of unknown stations are found elsewhere.
std::vector<Ticks> stationTimes(const PlainProblem &problem, const PlainBalance &balance)
{
    std::vector<Ticks> sums(balance.stations, 0);
    for (std::size_t task = 0; task < balance.station.size(); ++task)
        if (balance.station[task] < balance.stations)
            sums[balance.station[task]] += problem.times[task];
    return sums;
}

void checkValues(const PlainTarget &target, const PlainBalance &balance, const std::vector<Ticks> &times, Findings &found)
{
    for (std::uint32_t station = 0; station < times.size(); ++station) {
        if (times[station] > balance.cycle || (target.cycle && times[station] > *target.cycle))
            found.push_back({Code::OverCycle, station});
        if (std::ranges::find(balance.station, station) == balance.station.end())
            found.push_back({Code::ValueWrong, station}); // counted, and nothing is done there
    }
    if (target.stations && balance.stations > *target.stations)
        found.push_back({Code::TooManyStations, balance.stations});
    const bool cycleSought = target.objective == Objective::Cycle || target.objective == Objective::Efficiency;
    const Ticks cycle = cycleSought ? *std::ranges::max_element(times) : *target.cycle;
    if (balance.cycle != cycle)
        found.push_back({Code::ValueWrong, balance.stations});
}

void checkBounds(const PlainBalance &balance, Findings &found)
{
    const bool ofStations = balance.objective == Objective::Cells;
    const Ticks value = ofStations ? balance.stations : balance.cycle;
    const Ticks bound = ofStations ? balance.stationsBound : balance.cycleBound;
    const bool sought = balance.objective != Objective::Feasible;
    if (bound > value || (sought && balance.status == Status::Proven && bound != value))
        found.push_back({Code::BoundWrong, balance.stations});
}

} // namespace

std::vector<PlainFinding> verifyPlain(const PlainProblem &problem, const PlainTarget &target, const PlainBalance &balance)
{
    Findings found;
    if (balance.station.empty()) {
        if (balance.status == Status::Proven && !problem.times.empty())
            found.push_back({Code::Incomplete, 0});
        return found;
    }
    if (balance.station.size() != problem.times.size() || balance.status == Status::Infeasible)
        return {{Code::Incomplete, static_cast<std::uint32_t>(balance.station.size())}};
    checkAssignment(problem, balance, found);
    checkValues(target, balance, stationTimes(problem, balance), found);
    checkBounds(balance, found);
    return found;
}

} // namespace lw::balance
