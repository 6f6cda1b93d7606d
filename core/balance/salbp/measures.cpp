// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/measures.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace lw::balance::salbp {

namespace {

/// Times below the threshold count nothing, times that leave less than it count a whole station.
Ticks threshold(Ticks time, Ticks cycle, Ticks limit)
{
    if (time > cycle - limit)
        return cycle;
    return time >= limit ? time : 0;
}

/// Parts of 1 / parts of a station: of a time between two multiples the smaller, in units of 1 / (parts × cycle).
Ticks fraction(Ticks time, Ticks cycle, Ticks parts)
{
    const Ticks scaled = (parts + 1) * time;
    return scaled % cycle == 0 ? time * parts : scaled / cycle * cycle;
}

/// How many whole steps a time holds; a time above half a station, how many it takes away from the others.
Ticks steps(Ticks time, Ticks cycle, Ticks step)
{
    if (2 * time > cycle)
        return 2 * (cycle / step - (cycle - time) / step);
    return 2 * time == cycle ? cycle / step : 2 * (time / step);
}

template<class Weight>
Measure weigh(std::span<const Ticks> times, Ticks capacity, Weight weight)
{
    Measure measure;
    measure.capacity = capacity;
    measure.weights.reserve(times.size());
    for (const Ticks time : times) {
        measure.weights.push_back(weight(time));
        measure.total += measure.weights.back();
    }
    return measure;
}

/// The longest tasks of which no more than so many fit a station: as long as the shortest of them, one more than fit,
/// are together too long. Each counts 1. (For one station count the classic bound of SALBP-2.)
Measure countLongest(std::span<const Ticks> times, Ticks cycle, std::size_t fitting)
{
    std::vector<std::uint32_t> order(times.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return times[a] > times[b]; });
    Measure measure{.weights = std::vector<Ticks>(times.size(), 0), .capacity = static_cast<Ticks>(fitting)};
    Ticks window = 0; // Σ of the last fitting + 1 tasks
    for (std::size_t at = 0; at < order.size(); ++at) {
        window += times[order[at]];
        if (at > fitting)
            window -= times[order[at - fitting - 1]];
        if (at >= fitting && window <= cycle)
            break;
        measure.weights[order[at]] = 1;
        ++measure.total;
    }
    return measure;
}

constexpr Ticks mostParts = 12;
constexpr std::size_t mostThresholds = 200;

/// Where the families change: at the times themselves, at what they leave, at parts of a station.
std::vector<Ticks> thresholds(std::span<const Ticks> times, Ticks cycle)
{
    std::set<Ticks> found;
    const auto add = [&](Ticks value) {
        if (value > 0 && 2 * value <= cycle)
            found.insert(value);
    };
    for (Ticks parts = 2; parts <= mostParts; ++parts) {
        add(cycle / parts);
        add(cycle / parts + 1);
    }
    for (const Ticks time : times) {
        if (found.size() > mostThresholds)
            break;
        add(time);
        add(cycle - time + 1);
    }
    return {found.begin(), found.end()};
}

template<class Take>
void forEachMeasure(std::span<const Ticks> times, Ticks cycle, Take take)
{
    take(weigh(times, cycle, [](Ticks time) { return time; }));
    for (Ticks parts = 1; parts <= mostParts; ++parts)
        take(weigh(times, parts * cycle, [=](Ticks time) { return fraction(time, cycle, parts); }));
    for (std::size_t fitting = 1; fitting <= mostParts; ++fitting)
        take(countLongest(times, cycle, fitting));
    for (const Ticks value : thresholds(times, cycle)) {
        take(weigh(times, cycle, [=](Ticks time) { return threshold(time, cycle, value); }));
        take(weigh(times, 2 * (cycle / value), [=](Ticks time) { return steps(time, cycle, value); }));
    }
}

} // namespace

std::vector<Measure> measures(std::span<const Ticks> times, Ticks cycle, Ticks stations, std::size_t limit)
{
    std::vector<Measure> all;
    forEachMeasure(times, cycle, [&](Measure measure) { all.push_back(std::move(measure)); });
    const auto tightness = [&](const Measure &measure) {
        return static_cast<double>(measure.slack(stations)) / static_cast<double>(measure.capacity);
    };
    std::stable_sort(all.begin() + 1, all.end(),
                     [&](const Measure &a, const Measure &b) { return tightness(a) < tightness(b); });
    std::vector<Measure> chosen{all.front()};
    for (std::size_t i = 1; i < all.size() && chosen.size() < limit; ++i) {
        const auto same = [&](const Measure &other) {
            return std::ranges::equal(other.weights, all[i].weights,
                                      [&](Ticks a, Ticks b) { return a * all[i].capacity == b * other.capacity; });
        };
        if (std::ranges::none_of(chosen, same))
            chosen.push_back(std::move(all[i]));
    }
    return chosen;
}

Ticks packingBound(std::span<const Ticks> times, Ticks cycle)
{
    Ticks best = 0;
    forEachMeasure(times, cycle, [&](const Measure &measure) { best = std::max(best, measure.bound()); });
    return best;
}

} // namespace lw::balance::salbp
