// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/layout.h"

#include <optional>
#include <vector>

namespace lw::balance::line {

/// Work that only some machines (zones and people) can do, against what they can take.
struct Shortage {
    std::vector<std::uint32_t> items; ///< whose work it is
    Ticks need = 0;
    Ticks room = 0;
};

/// What no layout within a figure can do better: bounds that are cheap enough for every node of a search.
/// Times are the least of all ways, chains run through one cell after the other, zones and people work at once.
class LineBounds
{
public:
    LineBounds(const LineProblem &problem, Ticks figure);

    /// Last cell on which the task may run: its cell types, and room behind for what waits for it. absent: none.
    std::uint32_t latest(std::uint32_t task) const { return m_latest[task]; }
    std::uint32_t earliest(std::uint32_t task) const { return m_earliest[task]; }
    /// Whether the cell can take the task at all.
    bool admits(std::uint32_t task, std::uint32_t cell) const { return m_admits[task][m_problem.shapeOf[cell]]; }

    /// Least work of the task for that product.
    Ticks work(std::uint32_t product, std::uint32_t task) const { return m_work[product][task]; }
    /// What cells from this one on can do of that product when at most so many of them work.
    Ticks room(std::uint32_t product, std::size_t from, std::uint32_t cells) const;

    /// Why nothing fits: tasks without a cell, or groups of items with more work than their machines can take.
    std::optional<Shortage> shortage(std::uint32_t cells) const;

private:
    void measureRooms(Ticks figure);
    void measureChains();
    std::uint32_t cellsOfChain(const std::vector<Ticks> &chain, const Task &task, bool fromFront) const;
    void limitCells(Ticks figure);
    std::optional<Shortage> shortageOfTasks() const;
    std::optional<Shortage> shortageOfKinds() const;
    std::optional<Shortage> shortageOfWork(std::uint32_t cells) const;
    std::optional<Shortage> shortageOfChains(std::uint32_t cells) const;
    Ticks roomOfKinds(std::uint32_t product, const std::vector<bool> &kinds, bool manual) const;

    const LineProblem &m_problem;
    std::vector<bool> m_seated;                    ///< by kind: whether it fits a socket of any cell
    std::vector<std::vector<Ticks>> m_cellRoom;    ///< product × cell: longest makespan
    std::vector<std::vector<Ticks>> m_roomFrom;    ///< product × cell: of zones and people of all cells from there on
    std::vector<std::vector<Ticks>> m_largestFrom; ///< product × cell: largest single cell from there on
    std::vector<std::vector<Ticks>> m_work;        ///< product × task
    std::vector<Ticks> m_head; ///< of each item: longest chain up to its end
    std::vector<Ticks> m_tail; ///< of each item: longest chain from its begin
    std::vector<std::vector<bool>> m_admits; ///< task × shape
    std::vector<std::uint32_t> m_earliest;
    std::vector<std::uint32_t> m_latest;
};

/// The least figure for which these bounds find no shortage, between low and high (which has none); a bound on
/// the cycle of every layout with so many cells.
Ticks figureBound(const LineProblem &problem, Ticks low, Ticks high, std::uint32_t cells);

/// The least number of cells with work for which they find none.
std::uint32_t cellsBound(const LineProblem &problem, Ticks figure);

} // namespace lw::balance::line
