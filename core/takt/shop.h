// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/takt/cellschedule.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lw::takt {

using Ticks = std::int64_t; ///< microseconds; bare numbers keep the inner loops readable

/// A task as the search sees it. Heads and zones are both resources, numbered through: one task at a time on each.
struct ShopTask {
    Ticks time = 0;
    Ticks release = 0; ///< longest way through the precedence before it
    Ticks tail = 0;    ///< longest way after its end
    std::uint32_t head = 0;
    std::uint32_t zone = 0;
    std::uint32_t waitsFor = 0; ///< number of direct predecessors
    std::uint32_t afterBegin = 0;
    std::uint32_t afterEnd = 0;
};

/// A sequence of tasks, each begun as early as those before it allow.
struct ShopSchedule {
    std::vector<std::uint32_t> sequence;
    std::vector<Ticks> begin; ///< by task
    Ticks makespan = 0;
};

/// CellWork with what every method needs: successors, longest ways, bounds, and schedules by priority.
class Shop
{
public:
    explicit Shop(const CellWork &work);

    std::size_t size() const { return m_tasks.size(); }
    std::uint32_t resources() const { return m_resources; }
    const ShopTask &operator[](std::size_t task) const { return m_tasks[task]; }
    /// Tasks that may begin only after this one, as often as the work says so.
    std::span<const std::uint32_t> after(std::size_t task) const
    {
        return {m_after.data() + m_tasks[task].afterBegin, m_after.data() + m_tasks[task].afterEnd};
    }
    /// Predecessors first; among the free, task order.
    const std::vector<std::uint32_t> &topological() const { return m_order; }

    /// Longest way, and for each resource: first release + work + least tail.
    Ticks quickBound() const;
    /// For each resource the best preemptive schedule of its tasks between release and tail (Jackson's rule,
    /// Carlier 1982): the strongest bound a single resource gives.
    Ticks strongBound() const;

    /// The active schedule (Giffler and Thompson 1960) that, of the tasks in conflict, takes the one with the
    /// largest priority; among equals the first in task order, so that people find their own order again.
    ShopSchedule dispatch(const std::vector<Ticks> &priority) const;

    /// The same work seen from its end: every arc turned round.
    static CellWork reversed(const CellWork &work);

private:
    void numberResources(const CellWork &work);
    void linkTasks(const CellWork &work);
    void measureWays();
    Ticks preemptiveBound(std::uint32_t resource) const;

    std::vector<ShopTask> m_tasks;
    std::vector<std::uint32_t> m_after;
    std::vector<std::uint32_t> m_order;
    std::uint32_t m_resources = 0;
};

/// Shortest schedule of at most 12 tasks. known: a schedule to beat; bound: where to stop, known not to be beaten.
ShopSchedule shortestSchedule(const Shop &shop, ShopSchedule known, Ticks bound);

inline constexpr std::size_t exactLimit = 12; ///< tasks in a cell that are scheduled exactly

} // namespace lw::takt
