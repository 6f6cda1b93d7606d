// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/tails.h"

#include "core/balance/salbp/pairs.h"

#include <algorithm>
#include <numeric>

namespace lw::balance::salbp {

namespace {

constexpr Ticks roundUp(Ticks work, Ticks cycle) { return (work + cycle - 1) / cycle * cycle; }

/// Tasks done one after the other, longest tail first: when the last tail ends.
Ticks oneMachine(const Instance &instance, std::vector<std::uint32_t> &tasks, const std::vector<Ticks> &tail)
{
    std::ranges::stable_sort(tasks, [&](std::uint32_t a, std::uint32_t b) { return tail[a] > tail[b]; });
    Ticks done = 0;
    Ticks end = 0;
    for (const std::uint32_t task : tasks) {
        done += instance.times[task];
        end = std::max(end, done + tail[task]);
    }
    return end;
}

/// Stations that the task and its successors take at least, by packing alone.
Ticks packedStations(const Instance &instance, std::uint32_t task, const std::vector<Measure> &measured)
{
    Ticks most = 1;
    for (const Measure &measure : measured) {
        Ticks weight = measure.weights[task];
        forEachTask(instance.followers[task], [&](std::uint32_t next) { weight += measure.weights[next]; });
        most = std::max(most, (weight + measure.capacity - 1) / measure.capacity);
    }
    return most;
}

} // namespace

Tails tails(const Instance &instance, Ticks cycle)
{
    constexpr std::size_t usefulMeasures = 12;
    Tails result;
    result.work.assign(instance.size, 0);
    result.stations.assign(instance.size, 1);
    auto measured = measures(instance.times, cycle, 0, usefulMeasures);
    measured.push_back(pairMeasure(instance, cycle));
    std::vector<std::uint32_t> tasks;
    for (std::uint32_t task = instance.size; task-- > 0;) {
        tasks.clear();
        forEachTask(instance.followers[task], [&](std::uint32_t next) { tasks.push_back(next); });
        Ticks work = oneMachine(instance, tasks, result.work);
        if (roundUp(work, cycle) < work + instance.times[task])
            work = roundUp(work, cycle);
        const Ticks packed = packedStations(instance, task, measured);
        const Ticks stations = std::max((work + instance.times[task] + cycle - 1) / cycle, packed);
        // The task ends with its station at the latest, and the others follow.
        result.work[task] = std::max(work, (stations - 1) * cycle);
        result.stations[task] = static_cast<std::uint32_t>(stations);
    }
    result.byWork.resize(instance.size);
    std::iota(result.byWork.begin(), result.byWork.end(), 0U);
    std::vector<std::uint32_t> all = result.byWork;
    result.bound = std::max((oneMachine(instance, all, result.work) + cycle - 1) / cycle, measured.back().bound());
    result.byStations = all;
    std::ranges::stable_sort(result.byStations,
                             [&](std::uint32_t a, std::uint32_t b) { return result.stations[a] > result.stations[b]; });
    result.byWork = std::move(all);
    return result;
}

} // namespace lw::balance::salbp
