// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/balance/salbp/everybalance.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace lw::test {

using balance::PlainProblem;
using balance::Ticks;

std::uint32_t fewestStations(const PlainProblem &problem, Ticks cycle)
{
    struct Reached {
        std::uint32_t stations = std::numeric_limits<std::uint32_t>::max();
        Ticks used = 0; ///< of the last station
        bool operator<(const Reached &other) const
        {
            return stations != other.stations ? stations < other.stations : used < other.used;
        }
    };
    const std::size_t count = problem.times.size();
    std::vector<std::size_t> before(count, 0);
    for (const auto &[first, second] : problem.arcs)
        before[second] |= std::size_t{1} << first;
    std::vector<Reached> reached(std::size_t{1} << count);
    reached[0] = {1, 0};
    for (std::size_t set = 0; set < reached.size(); ++set) {
        if (reached[set].stations == std::numeric_limits<std::uint32_t>::max())
            continue;
        for (std::size_t task = 0; task < count; ++task) {
            const std::size_t bit = std::size_t{1} << task;
            if ((set & bit) != 0 || (before[task] & ~set) != 0)
                continue;
            if (problem.times[task] > cycle)
                return 0;
            const bool fits = reached[set].used + problem.times[task] <= cycle;
            const Reached next = fits ? Reached{reached[set].stations, reached[set].used + problem.times[task]}
                                      : Reached{reached[set].stations + 1, problem.times[task]};
            reached[set | bit] = std::min(reached[set | bit], next);
        }
    }
    return reached.back().stations;
}

Ticks shortestCycle(const PlainProblem &problem, std::uint32_t stations)
{
    Ticks cycle = *std::ranges::max_element(problem.times);
    for (;; ++cycle) {
        const std::uint32_t needed = fewestStations(problem, std::max<Ticks>(cycle, 1));
        if (needed > 0 && needed <= stations)
            return cycle;
    }
}

} // namespace lw::test
