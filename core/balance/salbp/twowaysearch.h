// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/meter.h"
#include "core/balance/salbp/stationsearch.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace lw::balance::salbp {

/// An instance, walked from its first station and from its last.
struct BothWays {
    explicit BothWays(Instance instance) : forward(std::move(instance)), backward(reversed(forward)) {}

    Instance forward;
    Instance backward;
};

/// Seeks balances for one cycle time from both ends: nobody knows beforehand which is easier. The two take turns, or
/// run side by side on two threads; what one finds is the other's goal, and when one has seen everything both are done.
class TwoWaySearch
{
public:
    /// ways outlives the search. goal: most stations that count.
    TwoWaySearch(const BothWays &ways, Ticks cycle, std::uint32_t goal);

    using Outcome = StationSearch::Outcome;
    /// Goes on for about that many steps on each way, or until something is found or the search is over.
    Outcome run(std::uint64_t steps, Meter &meter);

    /// From now on only balances of at most that many stations count.
    void lowerGoal(std::uint32_t goal);

    /// The balance found last, first station first, tasks of the forward instance.
    const Stations &found() const { return m_found; }
    std::size_t bytes() const { return m_searches[0].bytes() + m_searches[1].bytes(); }

private:
    using Outcomes = std::array<Outcome, 2>;

    void takeTurns(std::uint64_t slices, Meter &meter, Outcomes &outcomes);
    void runSideBySide(std::uint64_t slices, Meter &meter, Outcomes &outcomes);

    const BothWays &m_ways;
    std::array<StationSearch, 2> m_searches;
    Stations m_found;
};

} // namespace lw::balance::salbp
