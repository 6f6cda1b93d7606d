// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/twowaysearch.h"

#include <algorithm>
#include <thread>

namespace lw::balance::salbp {

namespace {

constexpr std::uint64_t sliceSteps = 20'000;
constexpr std::uint64_t slicesWorthThreads = 50;

} // namespace

TwoWaySearch::TwoWaySearch(const BothWays &ways, Ticks cycle, std::uint32_t goal)
    : m_ways(ways), m_searches{StationSearch(ways.forward, ways.backward, cycle, goal),
                                StationSearch(ways.backward, ways.forward, cycle, goal)}
{
}

void TwoWaySearch::lowerGoal(std::uint32_t goal)
{
    for (StationSearch &search : m_searches)
        search.lowerGoal(goal);
}

TwoWaySearch::Outcome TwoWaySearch::run(std::uint64_t steps, Meter &meter)
{
    const std::uint64_t slices = std::max<std::uint64_t>(1, steps / sliceSteps);
    Outcomes outcomes{Outcome::Paused, Outcome::Paused};
    if (meter.limits().threads > 1 && slices >= slicesWorthThreads)
        runSideBySide(slices, meter, outcomes);
    else
        takeTurns(slices, meter, outcomes);
    for (std::size_t way = 0; way < 2; ++way) { // of two balances found at once, the one from the first station
        if (outcomes[way] != Outcome::Found)
            continue;
        m_found = m_searches[way].found();
        if (way == 1) {
            const std::uint32_t last = m_ways.forward.size - 1;
            std::ranges::reverse(m_found);
            for (auto &station : m_found)
                for (std::uint32_t &task : station)
                    task = last - task;
        }
        return Outcome::Found;
    }
    return std::ranges::find(outcomes, Outcome::Exhausted) != outcomes.end() ? Outcome::Exhausted : Outcome::Paused;
}

void TwoWaySearch::takeTurns(std::uint64_t slices, Meter &meter, Outcomes &outcomes)
{
    for (; slices > 0; --slices)
        for (std::size_t way = 0; way < 2; ++way) {
            outcomes[way] = m_searches[way].run(sliceSteps, meter);
            if (outcomes[way] != Outcome::Paused || meter.over(0))
                return;
        }
}

void TwoWaySearch::runSideBySide(std::uint64_t slices, Meter &meter, Outcomes &outcomes)
{
    std::atomic<bool> done = false;
    const auto walk = [&](std::size_t way) {
        for (std::uint64_t left = slices; left > 0 && !done && !meter.over(0); --left) {
            outcomes[way] = m_searches[way].run(sliceSteps, meter);
            if (outcomes[way] != Outcome::Paused)
                done = true;
        }
    };
    const std::jthread other(walk, 1);
    walk(0);
}

} // namespace lw::balance::salbp
