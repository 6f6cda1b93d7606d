// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/seek.h"

#include <algorithm>
#include <vector>

namespace lw::balance::salbp {

namespace {

/// A number of stations with the least product it could give.
struct Candidate {
    std::uint32_t stations = 0;
    Ticks bound = 0;
    bool operator<(const Candidate &other) const
    {
        return bound != other.bound ? bound < other.bound : stations < other.stations;
    }
};

std::vector<Candidate> candidates(const BothWays &ways, std::uint32_t mostStations, Ticks longestCycle)
{
    std::vector<Candidate> all;
    const std::uint32_t most = std::min(mostStations, ways.forward.size);
    for (std::uint32_t stations = 1; stations <= most; ++stations) {
        const Ticks cycle = cycleBound(ways, stations);
        if (cycle <= longestCycle)
            all.push_back({stations, cycle * stations});
    }
    std::ranges::sort(all, std::less<>{});
    return all;
}

} // namespace

/// Most promising first: once the best product is no more than what the next could give, it is the best of all.
Sought leastProduct(const BothWays &ways, std::uint32_t mostStations, Ticks longestCycle, Meter &meter)
{
    Sought sought;
    Ticks least = 0;      // of what was found; 0 before
    Ticks openBound = 0;  // least bound of a candidate that was left open; 0 when none was
    const auto all = candidates(ways, mostStations, longestCycle);
    for (std::size_t at = 0; at < all.size() && (least == 0 || all[at].bound < least); ++at) {
        const auto count = static_cast<Ticks>(all[at].stations);
        meter.bounded(openBound > 0 ? std::min(openBound, all[at].bound) : all[at].bound);
        const Ticks upTo = least == 0 ? longestCycle : std::min(longestCycle, (least - 1) / count);
        Sought part = meter.over(0) ? Sought{{}, all[at].bound / count, false}
                                    : shortestCycle(ways, all[at].stations, upTo, meter);
        if (!part.complete && (openBound == 0 || part.bound * count < openBound))
            openBound = part.bound * count;
        if (!part.best.empty()) {
            least = longestStation(ways.forward, part.best) * count;
            sought.best = std::move(part.best);
        }
    }
    sought.complete = openBound == 0 || (least > 0 && least <= openBound);
    sought.bound = sought.complete ? least : openBound;
    return sought;
}

} // namespace lw::balance::salbp
