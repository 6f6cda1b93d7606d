// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/layout.h"
#include "core/balance/line/linebounds.h"
#include "core/balance/meter.h"

#include <span>
#include <vector>

namespace lw::balance::line {

/// What a cell could be given next.
struct CellLoad {
    std::vector<std::uint32_t> tasks;
    CellPlan plan;
    std::uint32_t moves = 0;
    Ticks work = 0;
};

/// Where the line stands when the cell is reached.
struct Front {
    std::uint32_t cell = 0;
    const TaskSet &done;
    std::span<const std::uint32_t> used; ///< heads by kind
    std::uint32_t moves = 0;
};

/// Enumerates every load of one cell, in order of task numbers, that precedence, zoning, heads and caps allow.
class CellLoads
{
public:
    CellLoads(const LineProblem &problem, CellPlanner &planner, const LineBounds &bounds, const Caps &caps, Meter &meter);

    /// Ended early (ended()): only some of them.
    std::vector<CellLoad> at(const Front &front);

    bool ended() const { return m_ended; }
    /// A load was left out although only an unproven schedule says that it is too long.
    bool unproven() const { return m_unproven; }

private:
    bool mayJoin(std::uint32_t task) const;
    bool fits(const CellPlan &plan) const;
    void extend(std::uint32_t from);
    void record(const CellPlans &plans);
    bool isMaximal(const CellLoad &load);

    const LineProblem &m_problem;
    CellPlanner &m_planner;
    const LineBounds &m_bounds;
    const Caps &m_caps;
    Meter &m_meter;
    const Front *m_front = nullptr;
    std::vector<std::uint32_t> m_candidates; ///< not done, admitted by the cell
    std::vector<std::uint32_t> m_due;        ///< may run no later than here
    std::vector<std::uint32_t> m_load;
    TaskSet m_inLoad;
    std::vector<CellLoad> m_found;
    bool m_ended = false;
    bool m_unproven = false;
};

} // namespace lw::balance::line
