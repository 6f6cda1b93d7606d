// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/layout.h"

#include <span>
#include <vector>

namespace lw::balance::line {

/// One task that changes its cell.
struct Shift {
    std::uint32_t task = 0;
    std::uint32_t cell = 0; ///< where it goes
};

/// What a change of one or two tasks would come to.
struct Effect {
    Ticks excess = 0;  ///< change of the sum over all cells
    Ticks highest = 0; ///< larger figure of the two cells afterwards
};

/// A layout that may be over its caps, kept whole under small changes: precedence, zoning and heads always hold; what
/// may be broken is the figure of a cell, and that a closed cell has work. Excess measures by how much.
class LineState
{
public:
    LineState(const LineProblem &problem, CellPlanner &planner);

    /// cellOf: legal but for figures and heads; heads are given out in line order. Closed cells stay closed.
    void reset(const std::vector<std::uint32_t> &cellOf);
    /// From now on excess is above that figure.
    void setTarget(Ticks figure);
    /// A closed cell is to become empty: all its work is excess.
    void setClosed(std::uint32_t cell, bool closed);

    /// Whether precedence, zoning and fixed cells allow these shifts, made together.
    bool allows(std::span<const Shift> shifts) const;
    /// The shifts concern two cells: where the tasks are and where they go.
    Effect tryShifts(std::span<const Shift> shifts);
    void apply(std::span<const Shift> shifts);
    /// Equips a cell anew from the heads that are free; true when that lowers its excess.
    bool replan(std::uint32_t cell);

    Ticks excess() const { return m_excess; }
    Ticks excess(std::uint32_t cell) const { return m_cells[cell].excess; }
    bool isClosed(std::uint32_t cell) const { return m_cells[cell].closed; }
    std::uint32_t moves() const { return m_moves; }
    std::uint32_t busyCells() const { return m_busy; }
    std::uint32_t cellOf(std::uint32_t task) const { return m_cellOf[task]; }
    const std::vector<std::uint32_t> &cellsOfTasks() const { return m_cellOf; }
    const std::vector<std::uint32_t> &load(std::uint32_t cell) const { return m_cells[cell].load; }
    Ticks work(std::uint32_t cell) const { return workOf(m_cells[cell].load); }
    /// First and last cell that the neighbours of the task in the precedence leave to it.
    std::uint32_t first(std::uint32_t task) const;
    std::uint32_t last(std::uint32_t task) const;
    /// As a layout; only sound without excess.
    Layout layout() const;

private:
    struct CellState {
        std::vector<std::uint32_t> load;
        CellPlan plan;
        Ticks excess = 0;
        bool closed = false;
    };
    /// Plans for the two cells of a change.
    struct Choice {
        CellPlan plans[2];
        Ticks excess[2] = {0, 0};
    };

    Ticks workOf(std::span<const std::uint32_t> load) const;
    Ticks excessOf(std::uint32_t cell, std::span<const std::uint32_t> load, Ticks figure) const;
    void take(const CellPlan &plan);
    void giveBack(const CellPlan &plan);
    bool canTake(const CellPlan &plan);
    CellPlan bestPlan(std::uint32_t cell, std::span<const std::uint32_t> load);
    const std::vector<CellPlan> &plansOf(std::uint32_t cell, std::span<const std::uint32_t> load,
                                         std::vector<CellPlan> &alone);
    Choice choose(std::uint32_t from, std::span<const std::uint32_t> loadFrom, std::uint32_t to,
                  std::span<const std::uint32_t> loadTo);
    void splitLoads(std::span<const Shift> shifts, std::vector<std::uint32_t> &from, std::vector<std::uint32_t> &to) const;
    void setPlan(std::uint32_t cell, CellPlan plan);

    const LineProblem &m_problem;
    CellPlanner &m_planner;
    std::vector<std::uint32_t> m_cellOf;
    std::vector<CellState> m_cells;
    std::vector<std::uint32_t> m_freeHeads; ///< by kind
    std::vector<Ticks> m_leastWork;         ///< by task
    std::vector<CellPlan> m_single[2];      ///< for plansOf
    Ticks m_target = never;
    Ticks m_excess = 0;
    std::uint32_t m_moves = 0;
    std::uint32_t m_busy = 0;
};

} // namespace lw::balance::line
