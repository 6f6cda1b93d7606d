// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/seek.h"

#include <algorithm>
#include <map>

namespace lw::balance::salbp {

namespace {

constexpr std::uint64_t firstSteps = 200'000;
constexpr std::uint64_t moreSteps = 4;

/// The open cycle times between what is refuted and what is reached. Each is a question of its own (does a balance of
/// that cycle exist?), asked with growing effort; what a question has learned waits for its next turn.
class CycleSearch
{
public:
    CycleSearch(const BothWays &ways, std::uint32_t stations, Ticks upTo, Meter &meter)
        : m_ways(ways), m_stations(stations), m_meter(meter), m_lowest(cycleBound(ways, stations)), m_reached(upTo + 1)
    {
    }

    Sought seek()
    {
        m_meter.bounded(m_lowest);
        tryFirstFit();
        for (std::uint64_t steps = firstSteps; m_lowest < m_reached && !m_meter.over(0); steps *= moreSteps)
            narrow(steps);
        return {std::move(m_best), m_lowest, m_lowest >= m_reached};
    }

private:
    using Outcome = TwoWaySearch::Outcome;

    /// First fit at a few cycle times above the bound: a start, and an end to the open range.
    void tryFirstFit()
    {
        for (Ticks cycle = m_lowest; cycle < m_reached; cycle += std::max<Ticks>(1, cycle / 50)) {
            Stations stations = firstFit(m_ways.forward, cycle);
            if (stations.size() <= m_stations) {
                keep(std::move(stations));
                return;
            }
        }
    }

    /// Asks every part of the open range with that effort: the middle first, then what remains below and above the
    /// questions that stay open.
    void narrow(std::uint64_t steps)
    {
        Ticks firstOpen = m_reached; // the questions from here …
        Ticks lastOpen = m_lowest - 1; // … to here were paused at this effort
        while (m_lowest < m_reached && !m_meter.over(0)) {
            if (lastOpen < firstOpen) {
                if (!ask(m_lowest + (m_reached - 1 - m_lowest) / 2, steps, firstOpen, lastOpen))
                    return;
                continue;
            }
            const bool above = lastOpen + 1 < m_reached;
            if (!above && firstOpen <= m_lowest)
                return;
            const Ticks cycle = above ? lastOpen + 1 + (m_reached - 2 - lastOpen) / 2
                                      : m_lowest + (firstOpen - 1 - m_lowest) / 2;
            if (!ask(cycle, steps, firstOpen, lastOpen))
                return;
        }
    }

    /// False when the search is over.
    bool ask(Ticks cycle, std::uint64_t steps, Ticks &firstOpen, Ticks &lastOpen)
    {
        auto question = m_questions.try_emplace(cycle, m_ways, cycle, m_stations).first;
        const Outcome outcome = question->second.run(steps, m_meter);
        if (outcome == Outcome::Found) {
            keep(question->second.found());
            lastOpen = std::min(lastOpen, m_reached - 1);
        } else if (outcome == Outcome::Exhausted) {
            m_lowest = cycle + 1;
            m_meter.bounded(m_lowest);
            m_questions.erase(m_questions.begin(), m_questions.lower_bound(m_lowest));
            firstOpen = std::max(firstOpen, m_lowest);
        } else {
            firstOpen = lastOpen < firstOpen ? cycle : std::min(firstOpen, cycle);
            lastOpen = std::max(lastOpen, cycle);
            dropBeyondMemory();
        }
        return !m_meter.over(0);
    }

    void keep(Stations stations)
    {
        m_reached = longestStation(m_ways.forward, stations);
        m_best = std::move(stations);
        m_meter.improved(m_reached);
        m_questions.erase(m_questions.lower_bound(m_reached), m_questions.end());
    }

    /// Questions in the middle of the range go first: its ends are what is asked next.
    void dropBeyondMemory()
    {
        const auto used = [&] {
            std::size_t sum = 0;
            for (const auto &[cycle, search] : m_questions)
                sum += search.bytes();
            return sum;
        };
        while (m_questions.size() > 2 && used() > m_meter.limits().memoryBytes)
            m_questions.erase(std::next(m_questions.begin(), static_cast<std::ptrdiff_t>(m_questions.size() / 2)));
        if (used() > m_meter.limits().memoryBytes)
            m_questions.clear();
    }

    const BothWays &m_ways;
    std::uint32_t m_stations;
    Meter &m_meter;
    Ticks m_lowest;  ///< shorter cycles are refuted
    Ticks m_reached; ///< a balance of this cycle is known, or nobody asks for one
    Stations m_best;
    std::map<Ticks, TwoWaySearch> m_questions;
};

} // namespace

Sought shortestCycle(const BothWays &ways, std::uint32_t stations, Ticks upTo, Meter &meter)
{
    return CycleSearch(ways, stations, upTo, meter).seek();
}

} // namespace lw::balance::salbp
