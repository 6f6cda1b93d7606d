// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/bounds.h"

#include <algorithm>

namespace lw::balance::salbp {

std::uint32_t stationsBound(const BothWays &ways, Ticks cycle)
{
    const Ticks bound = std::max({packingBound(ways.forward.times, cycle), tails(ways.forward, cycle).bound,
                                  tails(ways.backward, cycle).bound});
    return static_cast<std::uint32_t>(bound);
}

Ticks cycleBound(const BothWays &ways, std::uint32_t stations)
{
    const Instance &instance = ways.forward;
    const auto count = static_cast<Ticks>(stations);
    Ticks longest = 0;
    for (const Ticks time : instance.times)
        longest = std::max(longest, time);
    Ticks refuted = std::max(longest, (instance.total + count - 1) / count) - 1;
    Ticks open = std::max(refuted + 1, instance.total);
    while (refuted + 1 < open) {
        const Ticks middle = refuted + (open - refuted) / 2;
        (stationsBound(ways, middle) > stations ? refuted : open) = middle;
    }
    return open;
}

Stations firstFit(const Instance &instance, Ticks cycle)
{
    const Dominance dominance(instance);
    LoadSearch loads(instance, dominance, cycle);
    std::vector<Word> assigned(instance.words(), 0);
    Stations stations;
    for (std::size_t done = 0; done < instance.size; done += stations.back().size()) {
        auto &station = stations.emplace_back();
        loads.forEach(assigned, {}, [&](std::span<const std::uint32_t> load, Ticks) {
            station.assign(load.begin(), load.end());
            return false;
        });
        for (const std::uint32_t task : station)
            include(assigned, task);
    }
    return stations;
}

Ticks longestStation(const Instance &instance, const Stations &stations)
{
    Ticks longest = 0;
    for (const auto &station : stations) {
        Ticks sum = 0;
        for (const std::uint32_t task : station)
            sum += instance.times[task];
        longest = std::max(longest, sum);
    }
    return longest;
}

} // namespace lw::balance::salbp
