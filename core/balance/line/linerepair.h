// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linestate.h"
#include "core/balance/meter.h"

#include <cstdint>
#include <random>
#include <vector>

namespace lw::balance::line {

/// Local search for large lines (tabu search, Glover 1989): mends the cell that is furthest over the target by shifting
/// one of its tasks to another cell or swapping two, with whatever heads are free; a worse step is taken when there is
/// no better one, and not undone for a while, so that overload wanders along the line to where there is room.
/// Equal seeds give equal steps.
class LineRepair
{
public:
    LineRepair(const LineProblem &problem, CellPlanner &planner, Meter &meter, std::uint64_t seed);

    /// Where to begin: a layout that is legal but for figures and heads.
    void start(const std::vector<std::uint32_t> &cellOf);

    /// Seeks a layout within the caps for at most so many steps, from where it stands. found: only when it returns true.
    bool reach(const Caps &caps, std::uint64_t steps, Layout &found);

private:
    struct Step {
        Shift shifts[2];
        std::size_t count = 0; ///< of shifts; 0: none
        Effect effect;
    };

    bool mend(std::uint64_t steps);
    bool closeCells(std::uint64_t steps);
    bool moveBack();
    std::uint32_t worstCell();
    Step bestStep(std::uint32_t cell);
    void tryTask(std::uint32_t task, Step &best);
    void tryTarget(std::uint32_t task, std::uint32_t to, Step &best);
    void consider(std::span<const Shift> shifts, Step &best);
    bool isTabu(std::span<const Shift> shifts) const;
    bool keepsMoves(std::span<const Shift> shifts) const;
    void take(const Step &step);
    void remember();
    std::uint64_t below(std::uint64_t count) { return m_random() % count; }

    const LineProblem &m_problem;
    Meter &m_meter;
    LineState m_state;
    std::mt19937_64 m_random;
    Caps m_caps;
    std::uint64_t m_step = 0;
    std::vector<std::vector<std::uint64_t>> m_tabuUntil; ///< task × cell within reach, by remainder
    std::uint64_t m_equals = 0; ///< steps as good as the best of the neighbourhood
};

/// Cells to begin with: of each task the present one or, where precedence or zoning forbids, the nearest legal; without
/// a present cell, spread by work. Empty when some task finds none.
std::vector<std::uint32_t> firstCells(const LineProblem &problem);

} // namespace lw::balance::line
