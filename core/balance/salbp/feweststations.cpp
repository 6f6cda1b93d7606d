// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/seek.h"

#include <algorithm>

namespace lw::balance::salbp {

namespace {

constexpr std::uint64_t stepsPerTurn = 4'000'000;

/// The same balance, from either end.
Stations shorterFirstFit(const BothWays &ways, Ticks cycle)
{
    Stations forward = firstFit(ways.forward, cycle);
    Stations backward = firstFit(ways.backward, cycle);
    if (forward.size() <= backward.size())
        return forward;
    std::ranges::reverse(backward);
    for (auto &station : backward)
        for (std::uint32_t &task : station)
            task = ways.forward.size - 1 - task;
    return backward;
}

} // namespace

Sought fewestStations(const BothWays &ways, Ticks cycle, StationRange wanted, Meter &meter)
{
    Sought sought;
    sought.bound = stationsBound(ways, cycle);
    meter.bounded(sought.bound);
    const auto goalFor = [&] { return static_cast<std::uint32_t>(sought.best.size()) - 1; };
    Stations start = shorterFirstFit(ways, cycle);
    std::uint32_t goal = wanted.upTo;
    if (start.size() <= wanted.upTo) {
        sought.best = std::move(start);
        meter.improved(static_cast<Ticks>(sought.best.size()));
        goal = goalFor();
    }
    const auto isDone = [&] { return sought.bound > static_cast<Ticks>(goal) || goal < wanted.enough; };
    sought.complete = isDone();
    if (sought.complete)
        return sought;
    TwoWaySearch search(ways, cycle, goal);
    while (!meter.over(0) && search.bytes() < meter.limits().memoryBytes) {
        const auto outcome = search.run(stepsPerTurn, meter);
        if (outcome == TwoWaySearch::Outcome::Found) {
            sought.best = search.found();
            meter.improved(static_cast<Ticks>(sought.best.size()));
            goal = goalFor();
            search.lowerGoal(goal);
        }
        sought.complete = outcome == TwoWaySearch::Outcome::Exhausted || isDone();
        if (outcome == TwoWaySearch::Outcome::Exhausted)
            sought.bound = std::max<Ticks>(sought.bound, goal + 1);
        if (sought.complete)
            break;
    }
    meter.bounded(sought.bound);
    return sought;
}

} // namespace lw::balance::salbp
