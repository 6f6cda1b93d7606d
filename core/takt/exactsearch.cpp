// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/shop.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <unordered_map>
#include <utility>

namespace lw::takt {

namespace {

constexpr Ticks never = std::numeric_limits<Ticks>::max();

/// Depth-first over active schedules. In the task that could end first, some task of its conflict set must come next:
/// any other would leave a gap wide enough for it. That holds with two resources per task as well, because whatever
/// is still unscheduled ends no earlier than that first end and so cannot delay a member of the set.
class ExactSearch
{
public:
    ExactSearch(const Shop &shop, ShopSchedule known, Ticks bound)
        : m_shop(shop), m_size(static_cast<std::uint32_t>(shop.size())), m_best(std::move(known)), m_bound(bound)
    {
        assert(shop.size() <= exactLimit);
    }

    ShopSchedule run()
    {
        State start;
        for (std::uint32_t task = 0; task < m_size; ++task)
            start.open[task] = m_shop[task].waitsFor;
        descend(start);
        return std::move(m_best);
    }

private:
    using PerTask = std::array<Ticks, exactLimit>;

    struct State {
        std::uint32_t done = 0; ///< bit per task
        std::uint32_t depth = 0;
        Ticks end = 0;                             ///< of the last task so far
        PerTask ready{};                           ///< when the predecessors so far are finished
        std::array<Ticks, 2 * exactLimit> free{};  ///< when the resource is free again
        std::array<std::uint32_t, exactLimit> open{};
        PerTask begin{};
        std::array<std::uint32_t, exactLimit> sequence{};
    };

    bool isDone(const State &state, std::uint32_t task) const { return (state.done >> task & 1U) != 0; }

    Ticks earliest(const State &state, std::uint32_t task) const
    {
        const ShopTask &one = m_shop[task];
        return std::max({state.ready[task], state.free[one.head], state.free[one.zone]});
    }

    /// What no completion of the state can be shorter than.
    Ticks bound(const State &state) const
    {
        PerTask release{};
        std::array<Ticks, 2 * exactLimit> first{};
        std::array<Ticks, 2 * exactLimit> work{};
        std::array<Ticks, 2 * exactLimit> tail{};
        first.fill(never);
        tail.fill(never);
        Ticks least = state.end;
        for (const std::uint32_t task : m_shop.topological()) {
            if (isDone(state, task))
                continue;
            const ShopTask &one = m_shop[task];
            release[task] = std::max(release[task], earliest(state, task));
            least = std::max(least, release[task] + one.time + one.tail);
            for (const std::uint32_t next : m_shop.after(task))
                release[next] = std::max(release[next], release[task] + one.time);
            for (const std::uint32_t resource : {one.head, one.zone}) {
                first[resource] = std::min(first[resource], release[task]);
                work[resource] += one.time;
                tail[resource] = std::min(tail[resource], one.tail);
            }
        }
        for (std::uint32_t resource = 0; resource < m_shop.resources(); ++resource)
            if (first[resource] != never)
                least = std::max(least, first[resource] + work[resource] + tail[resource]);
        return least;
    }

    /// Whether a state with the same tasks done has been searched from which everything could begin no later.
    bool dominated(const State &state)
    {
        std::array<Ticks, exactLimit + 1> key{};
        key[exactLimit] = state.end;
        for (std::uint32_t task = 0; task < m_size; ++task)
            key[task] = isDone(state, task) ? 0 : earliest(state, task);
        auto &seen = m_seen[state.done];
        const auto noLater = [&](const auto &other) {
            return std::equal(other.begin(), other.end(), key.begin(), std::less_equal<>());
        };
        if (std::any_of(seen.begin(), seen.end(), noLater))
            return true;
        constexpr std::size_t memory = 16; // states kept for one set of tasks; more cost more than they save
        if (seen.size() < memory)
            seen.push_back(key);
        return false;
    }

    State with(const State &state, std::uint32_t task) const
    {
        State next = state;
        const ShopTask &one = m_shop[task];
        next.begin[task] = earliest(state, task);
        const Ticks end = next.begin[task] + one.time;
        next.sequence[next.depth++] = task;
        next.done |= 1U << task;
        next.end = std::max(next.end, end);
        next.free[one.head] = next.free[one.zone] = end;
        for (const std::uint32_t follower : m_shop.after(task)) {
            next.ready[follower] = std::max(next.ready[follower], end);
            --next.open[follower];
        }
        return next;
    }

    /// The conflict set, most urgent first; equals in task order.
    std::uint32_t branches(const State &state, std::array<std::uint32_t, exactLimit> &list) const
    {
        std::uint32_t first = m_size;
        Ticks firstEnd = never;
        for (std::uint32_t task = 0; task < m_size; ++task) {
            if (isDone(state, task) || state.open[task] > 0)
                continue;
            const Ticks end = earliest(state, task) + m_shop[task].time;
            if (end < firstEnd) {
                first = task;
                firstEnd = end;
            }
        }
        std::uint32_t count = 0;
        for (std::uint32_t task = 0; task < m_size; ++task) {
            if (isDone(state, task) || state.open[task] > 0)
                continue;
            const bool conflict = m_shop[task].head == m_shop[first].head || m_shop[task].zone == m_shop[first].zone;
            if (task == first || (conflict && earliest(state, task) < firstEnd))
                list[count++] = task;
        }
        std::stable_sort(list.begin(), list.begin() + count, [&](std::uint32_t a, std::uint32_t b) {
            return m_shop[a].time + m_shop[a].tail > m_shop[b].time + m_shop[b].tail;
        });
        return count;
    }

    void adopt(const State &state)
    {
        m_best.makespan = state.end;
        m_best.begin.assign(state.begin.begin(), state.begin.begin() + m_size);
        m_best.sequence.assign(state.sequence.begin(), state.sequence.begin() + m_size);
    }

    void descend(const State &state)
    {
        if (state.depth == m_size) {
            if (state.end < m_best.makespan)
                adopt(state);
            return;
        }
        if (bound(state) >= m_best.makespan || dominated(state))
            return;
        std::array<std::uint32_t, exactLimit> list{};
        const std::uint32_t count = branches(state, list);
        for (std::uint32_t at = 0; at < count && m_best.makespan > m_bound; ++at)
            descend(with(state, list[at]));
    }

    const Shop &m_shop;
    const std::uint32_t m_size;
    ShopSchedule m_best;
    const Ticks m_bound;
    std::unordered_map<std::uint32_t, std::vector<std::array<Ticks, exactLimit + 1>>> m_seen;
};

} // namespace

ShopSchedule shortestSchedule(const Shop &shop, ShopSchedule known, Ticks bound)
{
    return ExactSearch(shop, std::move(known), bound).run();
}

} // namespace lw::takt
