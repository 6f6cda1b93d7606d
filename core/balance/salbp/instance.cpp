// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/salbp/instance.h"

#include <algorithm>
#include <numeric>
#include <queue>
#include <string>

namespace lw::balance::salbp {

namespace {

using Lists = std::vector<std::vector<std::uint32_t>>;

Result<Lists> successors(const PlainProblem &problem)
{
    const auto count = problem.times.size();
    for (std::size_t i = 0; i < count; ++i)
        if (problem.times[i] < 0)
            return Error{Errc::BadValue, "times[" + std::to_string(i) + "]", std::to_string(problem.times[i])};
    Lists after(count);
    for (const auto &[first, second] : problem.arcs) {
        if (first >= count || second >= count)
            return Error{Errc::BadIndex, "arcs", std::to_string(std::max(first, second))};
        after[first].push_back(second);
    }
    for (auto &list : after) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return after;
}

/// Predecessors first; among the free the first in the file.
std::vector<std::uint32_t> topologicalOrder(const Lists &after)
{
    std::vector<std::uint32_t> waits(after.size(), 0);
    for (const auto &list : after)
        for (const std::uint32_t task : list)
            ++waits[task];
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> free;
    for (std::uint32_t task = 0; task < after.size(); ++task)
        if (waits[task] == 0)
            free.push(task);
    std::vector<std::uint32_t> order;
    while (!free.empty()) {
        const std::uint32_t task = free.top();
        free.pop();
        order.push_back(task);
        for (const std::uint32_t next : after[task])
            if (--waits[next] == 0)
                free.push(next);
    }
    return order;
}

/// A loop among the tasks that the order left out: follow any of them backwards until one comes again.
Error loopError(const Lists &after, const std::vector<std::uint32_t> &order)
{
    std::vector<bool> sorted(after.size(), false);
    for (const std::uint32_t task : order)
        sorted[task] = true;
    std::vector<std::uint32_t> previous(after.size(), 0);
    std::uint32_t at = 0;
    for (std::uint32_t task = 0; task < after.size(); ++task) {
        if (sorted[task])
            continue;
        at = task;
        for (const std::uint32_t next : after[task])
            previous[next] = task;
    }
    for (std::size_t step = 0; step < after.size(); ++step)
        at = previous[at]; // after so many steps we are on the loop
    std::string text = std::to_string(at);
    for (std::uint32_t task = previous[at];; task = previous[task]) {
        text = std::to_string(task) + " → " + text;
        if (task == at)
            return Error{Errc::PrecedenceCycle, "arcs", text};
    }
}

/// From arcs among renumbered tasks: closures from the far end, and direct arcs without those that follow from others.
void closeAndReduce(Instance &instance, const Lists &after)
{
    const std::uint32_t count = instance.size;
    instance.followers = TaskSets(count, count);
    instance.leaders = TaskSets(count, count);
    instance.after.assign(count, {});
    instance.before.assign(count, {});
    for (std::uint32_t task = count; task-- > 0;) {
        const TaskSet all = instance.followers[task];
        for (const std::uint32_t next : after[task]) { // ascending: what is implied by a nearer one is already in the set
            if (contains(all, next))
                continue;
            include(all, next);
            unite(all, instance.followers[next]);
            instance.after[task].push_back(next);
        }
    }
    for (std::uint32_t task = 0; task < count; ++task) {
        for (const std::uint32_t next : instance.after[task])
            instance.before[next].push_back(task);
        forEachTask(instance.followers[task], [&](std::uint32_t next) { include(instance.leaders[next], task); });
    }
}

} // namespace

Result<Instance> makeInstance(const PlainProblem &problem)
{
    const Result<Lists> given = successors(problem);
    if (!given)
        return given.error();
    Instance instance;
    instance.size = static_cast<std::uint32_t>(problem.times.size());
    instance.original = topologicalOrder(*given);
    if (instance.original.size() != problem.times.size())
        return loopError(*given, instance.original);
    Ticks common = 0;
    for (const Ticks time : problem.times)
        common = std::gcd(common, time);
    instance.unit = std::max<Ticks>(common, 1);
    std::vector<std::uint32_t> position(instance.size);
    for (std::uint32_t i = 0; i < instance.size; ++i)
        position[instance.original[i]] = i;
    Lists after(instance.size);
    for (std::uint32_t i = 0; i < instance.size; ++i) {
        instance.times.push_back(problem.times[instance.original[i]] / instance.unit);
        for (const std::uint32_t next : (*given)[instance.original[i]])
            after[i].push_back(position[next]);
        std::ranges::sort(after[i]);
    }
    instance.total = std::accumulate(instance.times.begin(), instance.times.end(), Ticks{0});
    closeAndReduce(instance, after);
    return instance;
}

Instance reversed(const Instance &instance)
{
    Instance mirror;
    mirror.size = instance.size;
    mirror.unit = instance.unit;
    mirror.total = instance.total;
    const auto mirrored = [&](std::uint32_t task) { return instance.size - 1 - task; };
    Lists after(instance.size);
    for (std::uint32_t i = 0; i < instance.size; ++i) {
        mirror.times.push_back(instance.times[mirrored(i)]);
        mirror.original.push_back(instance.original[mirrored(i)]);
        for (const std::uint32_t previous : instance.before[mirrored(i)])
            after[i].push_back(mirrored(previous));
        std::ranges::sort(after[i]);
    }
    closeAndReduce(mirror, after);
    return mirror;
}

} // namespace lw::balance::salbp
