// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/linesearch.h"

#include "core/balance/line/linefill.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

namespace {

constexpr std::size_t exactTasks = 160; ///< above, loads are too many for the exact search to get anywhere

constexpr std::uint64_t briefSteps = 300; ///< of local search before anything else is tried

LineProblem relaxed(const LineProblem &problem)
{
    LineProblem copy = problem;
    if (problem.isWorstCase())
        copy.limits.assign(problem.limits.size(), never);
    return copy;
}

} // namespace

LineSearch::LineSearch(const LineProblem &problem, const LineTarget &target, const Limits &limits, Meter &meter)
    : m_problem(problem), m_target(target), m_meter(meter), m_planner(problem, limits.memoryBytes / 4),
      m_exact(problem, m_planner, meter, limits.memoryBytes / 4), m_relaxed(relaxed(problem)),
      m_relaxedPlanner(m_relaxed, limits.memoryBytes / 4, quick), m_repair(m_relaxed, m_relaxedPlanner, meter, limits.seed)
{
    m_base.cells = std::min(target.cells.value_or(absent), static_cast<std::uint32_t>(problem.cells()));
    m_base.moves = target.moves.value_or(absent);
}

/// The present setup where it says something, else a line filled at the limit, or at what is needed to get everything in.
std::vector<std::uint32_t> LineSearch::whereToBegin()
{
    const auto isPlaced = [](const Item &item) { return item.present != absent; };
    if (std::any_of(m_problem.items.begin(), m_problem.items.end(), isPlaced))
        return firstCells(m_problem);
    const Ticks limit = *std::min_element(m_problem.limits.begin(), m_problem.limits.end());
    Ticks figure = std::min(limit, m_result.figureBound);
    for (int trial = 0; trial < 12 && figure < never && !m_meter.over(); ++trial) {
        if (std::vector<std::uint32_t> cells = fillLine(m_relaxed, m_relaxedPlanner, m_meter, figure); !cells.empty())
            return cells;
        figure += figure / (trial < 8 ? 32 : 2) + 1;
    }
    return firstCells(m_problem);
}

SearchResult LineSearch::run()
{
    m_result.cellsBound = cellsBound(m_problem, never);
    m_result.figureBound = leastFigureWithin(m_base.cells);
    m_meter.bounded(m_target.objective == Objective::Cells ? m_result.cellsBound : m_result.figureBound);
    m_firstCells = whereToBegin();
    restart({});
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
    if (!repair(caps, true, found)) {
        const Verdict verdict = decide(caps, found);
        if (verdict == Verdict::None)
            return false;
        if (verdict == Verdict::Open && !repair(caps, false, found)) {
            m_open = true;
            return false;
        }
    }
    m_meter.improved(value(found));
    m_result.best = std::move(found);
    return true;
}

/// By local search: briefly, or until patience or time is up, beginning again wherever it gets stuck.
bool LineSearch::repair(Caps caps, bool briefly, Layout &found)
{
    if (m_firstCells.empty())
        return false;
    if (m_problem.isWorstCase())
        caps.figure = std::min(caps.figure, *std::min_element(m_problem.limits.begin(), m_problem.limits.end()));
    const std::uint64_t steps = m_problem.tasks.size() + 20;
    if (briefly)
        return m_repair.reach(caps, std::min(steps, briefSteps), found);
    for (std::uint32_t round = 0; round < m_patience && !m_meter.over(); ++round) {
        if (m_repair.reach(caps, 20 * steps, found))
            return true;
        restart(caps);
    }
    return false;
}

/// By bounds and exact search. That gets half of the time that is left, and once it has spent it no more.
Verdict LineSearch::decide(const Caps &caps, Layout &found)
{
    if (!m_problem.canIdle(caps.figure) || LineBounds(m_problem, caps.figure).shortage(caps.cells))
        return Verdict::None;
    if (m_problem.tasks.size() > exactTasks || m_exactGaveUp)
        return Verdict::Open;
    m_meter.allow(0.5);
    const Verdict verdict = m_exact.find(caps, found);
    m_meter.allow(1);
    m_exactGaveUp = verdict == Verdict::Open;
    if (verdict == Verdict::Found)
        m_repair.start(found.cellOf);
    return verdict;
}

/// From the best so far; from the present setup when that is over the caps in moves.
void LineSearch::restart(const Caps &caps)
{
    const bool fromBest = m_result.best && m_result.best->moves <= caps.moves;
    if (!m_firstCells.empty())
        m_repair.start(fromBest ? m_result.best->cellOf : m_firstCells);
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

/// For each number of cells the cycle that would make cells × cycle less than the best so far. What is not decided is
/// tried again with more patience while there is time.
void LineSearch::seekLeastProduct(Caps caps)
{
    const std::uint32_t most = caps.cells;
    for (m_patience = 0;; m_patience = 2 * m_patience + 1) {
        m_open = false;
        for (std::uint32_t cells = most + 1; cells-- > m_result.cellsBound && !m_meter.over();) {
            m_exact.forget();
            restart(caps);
            caps.cells = cells;
            do {
                if (m_result.best && cells > 0)
                    caps.figure = (value(*m_result.best) - 1) / cells;
            } while (improve(caps));
        }
        if (m_meter.over())
            m_open = true;
        if (!m_open || m_meter.over())
            break;
    }
    m_patience = absent;
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
