// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/performers.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace lw::balance::line {

/// One way to equip a cell for a load of tasks: which heads it takes and what its cycle is then.
struct CellPlan {
    std::vector<HeadPlace> places;     ///< by zone, then kind; none with keepHeads or by hand
    std::vector<std::uint32_t> kinds;  ///< of places, sorted: what it takes from the frame's heads
    Ticks figure = never;              ///< cycle per copy by the mixed rule
};

/// The ways worth knowing: of two, the one with a longer cycle takes fewer heads of some kind. Fewest heads first.
struct CellPlans {
    std::vector<CellPlan> plans; ///< within the limits of every product; empty when there is none
    Ticks bound = never;         ///< no figure of this load is smaller
    bool proven = true;          ///< no plan is missing and none could be shorter
};

/// Plans of loads, made once and remembered. Every head of the frame is thought free: who uses a plan sees to that.
class CellPlanner
{
public:
    /// schedules: tried for one load and one equipment (performers.h).
    CellPlanner(const LineProblem &problem, std::size_t memoryBytes, std::size_t schedules = thorough);

    /// tasks: ascending. The reference holds for at least a hundred further calls: a full memory is emptied
    /// in two halves.
    const CellPlans &plans(std::uint32_t shape, std::span<const std::uint32_t> tasks);

private:
    struct Key {
        std::uint32_t shape = 0;
        std::vector<std::uint32_t> tasks;

        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const noexcept;
    };

    const LineProblem &m_problem;
    const std::size_t m_capacity; ///< entries
    const std::size_t m_schedules;
    std::unordered_map<Key, CellPlans, KeyHash> m_known;
    std::unordered_map<Key, CellPlans, KeyHash> m_older; ///< what the last emptying left valid
};

/// As CellPlanner::plans, not remembered.
CellPlans planCell(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> tasks,
                   std::size_t schedules = thorough);

/// The items of one product in these tasks, in order of rank: the order in which takt is shown them.
std::vector<std::uint32_t> itemsOf(const LineProblem &problem, std::span<const std::uint32_t> tasks,
                                   std::uint32_t product);

} // namespace lw::balance::line
