// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/linesearch.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

LineSearch::LineSearch(const LineProblem &problem, const LineTarget &target, const Limits &limits, Meter &meter)
    : m_problem(problem), m_target(target), m_meter(meter), m_planner(problem, limits.memoryBytes / 2),
      m_exact(problem, m_planner, meter, limits.memoryBytes / 4)
{
    m_base.cells = std::min(target.cells.value_or(absent), static_cast<std::uint32_t>(problem.cells()));
    m_base.moves = target.moves.value_or(absent);
}

SearchResult LineSearch::run()
{
    m_result.cellsBound = cellsBound(m_problem, never);
    m_result.figureBound = leastFigureWithin(m_base.cells);
    m_meter.bounded(m_target.objective == Objective::Cells ? m_result.cellsBound : m_result.figureBound);
    switch (m_target.objective) {
    case Objective::Cells:
        seekFewestCells(m_base);
        break;
    case Objective::Cycle:
        seekLeastFigure(m_base);
        break;
    case Objective::Efficiency:
        seekLeastProduct(m_base);
        break;
    case Objective::Feasible:
        improve(m_base);
        break;
    }
    if (m_target.leastChange && m_result.best)
        seekFewestMoves();
    m_result.proven = !m_open;
    return std::move(m_result);
}

/// Of the objective, in its unit.
Ticks LineSearch::value(const Layout &layout) const
{
    switch (m_target.objective) {
    case Objective::Cells:
        return layout.cells;
    case Objective::Efficiency:
        return layout.cells * layout.figure;
    case Objective::Cycle:
    case Objective::Feasible:
        break;
    }
    return layout.figure;
}

/// Whether the caps can be kept: then the layout is the best so far. m_open when that was not decided.
bool LineSearch::improve(const Caps &caps)
{
    Layout found;
    const Verdict verdict = m_exact.find(caps, found);
    m_open = m_open || verdict == Verdict::Open;
    if (verdict != Verdict::Found)
        return false;
    m_meter.improved(value(found));
    m_result.best = std::move(found);
    return true;
}

void LineSearch::seekFewestCells(Caps caps)
{
    while (improve(caps)) {
        if (m_result.best->cells <= m_result.cellsBound)
            return;
        caps.cells = m_result.best->cells - 1;
    }
    if (!m_open && m_result.best)
        m_result.cellsBound = m_result.best->cells;
}

void LineSearch::seekLeastFigure(Caps caps)
{
    while (improve(caps)) {
        if (m_result.best->figure <= m_result.figureBound)
            return;
        caps.figure = m_result.best->figure - 1;
    }
    if (!m_open && m_result.best)
        m_result.figureBound = m_result.best->figure;
}

/// For each number of cells the cycle that would make cells × cycle less than the best so far.
void LineSearch::seekLeastProduct(Caps caps)
{
    const std::uint32_t most = caps.cells;
    for (std::uint32_t cells = m_result.cellsBound; cells <= most; ++cells) {
        m_exact.forget();
        caps.cells = cells;
        do {
            if (m_result.best && cells > 0)
                caps.figure = (value(*m_result.best) - 1) / cells;
        } while (caps.figure >= leastFigureWithin(cells) && improve(caps));
    }
}

void LineSearch::seekFewestMoves()
{
    Caps caps = m_base;
    const Ticks best = value(*m_result.best);
    switch (m_target.objective) {
    case Objective::Cells:
        caps.cells = m_result.best->cells;
        break;
    case Objective::Cycle:
        caps.figure = best;
        break;
    case Objective::Efficiency:
        for (std::uint32_t cells = m_result.cellsBound; cells <= m_base.cells && cells > 0; ++cells) {
            caps.cells = cells;
            caps.figure = best / cells;
            fewerMoves(caps);
        }
        return;
    case Objective::Feasible:
        break;
    }
    fewerMoves(caps);
}

void LineSearch::fewerMoves(Caps caps)
{
    m_exact.forget();
    do {
        if (m_result.best->moves == 0)
            return;
        caps.moves = std::min(m_base.moves, m_result.best->moves - 1);
    } while (improve(caps));
}

/// A bound on the figure of every layout with so many cells.
Ticks LineSearch::leastFigureWithin(std::uint32_t cells) const
{
    Ticks high = 1;
    while (high < never && LineBounds(m_problem, high).shortage(cells))
        high *= 2;
    Ticks least = high >= never ? never : figureBound(m_problem, 0, high, cells);
    for (const CellShape &shape : m_problem.shapes)
        least = std::max(least, m_problem.idleFigure(shape));
    return least;
}

} // namespace lw::balance::line
