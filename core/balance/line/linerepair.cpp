// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/linerepair.h"

#include "core/balance/line/linebounds.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

namespace {

constexpr std::uint32_t farthest = 24;  ///< cells on either side that a task is tried on
constexpr std::size_t tabuSlots = 64;   ///< more than the cells within reach
constexpr std::uint64_t tenure = 8;     ///< steps for which a task does not return, at least

} // namespace

LineRepair::LineRepair(const LineProblem &problem, CellPlanner &planner, Meter &meter, std::uint64_t seed)
    : m_problem(problem), m_meter(meter), m_state(problem, planner), m_random(seed),
      m_tabuUntil(problem.tasks.size(), std::vector<std::uint64_t>(tabuSlots))
{
}

void LineRepair::start(const std::vector<std::uint32_t> &cellOf)
{
    m_state.reset(cellOf);
    for (std::uint32_t cell = 0; cell < m_problem.cells(); ++cell)
        m_state.setClosed(cell, false);
}

bool LineRepair::reach(const Caps &caps, std::uint64_t steps, Layout &found)
{
    m_caps = caps;
    m_state.setTarget(caps.figure);
    if (m_state.moves() > caps.moves && !(mend(steps) && moveBack()))
        return false;
    if (!mend(steps) || !closeCells(steps))
        return false;
    found = m_state.layout();
    return caps.admit(found);
}

/// Until no cell is over the target.
bool LineRepair::mend(std::uint64_t steps)
{
    for (std::uint64_t count = 0; m_state.excess() > 0; ++count) {
        if (count >= steps || m_meter.over())
            return false;
        ++m_step;
        const std::uint32_t cell = worstCell();
        if (m_state.replan(cell))
            continue;
        const Step step = bestStep(cell);
        if (step.count > 0)
            take(step);
    }
    return true;
}

/// The one furthest over, or one time in four any that is over, so that a hopeless one does not hold up the others.
std::uint32_t LineRepair::worstCell()
{
    std::vector<std::uint32_t> over;
    for (std::uint32_t cell = 0; cell < m_problem.cells(); ++cell)
        if (m_state.excess(cell) > 0)
            over.push_back(cell);
    if (below(4) == 0)
        return over[below(over.size())];
    return *std::max_element(over.begin(), over.end(), [&](std::uint32_t a, std::uint32_t b) {
        return m_state.excess(a) < m_state.excess(b);
    });
}

LineRepair::Step LineRepair::bestStep(std::uint32_t cell)
{
    Step best;
    m_equals = 0;
    const std::vector<std::uint32_t> load = m_state.load(cell);
    for (const std::uint32_t task : load)
        tryTask(task, best);
    return best;
}

/// Shifts within the bounds of its neighbours; swaps a little beyond, for the neighbour may be what it swaps with.
void LineRepair::tryTask(std::uint32_t task, Step &best)
{
    const std::uint32_t from = m_state.cellOf(task);
    const std::uint32_t low = std::max(m_state.first(task), from - std::min(from, farthest));
    const std::uint32_t high = std::min(m_state.last(task), from + farthest);
    for (std::uint32_t to = low; to <= high; ++to)
        if (to != from && !m_meter.over())
            tryTarget(task, to, best);
}

void LineRepair::tryTarget(std::uint32_t task, std::uint32_t to, Step &best)
{
    const std::uint32_t from = m_state.cellOf(task);
    const Shift single[1] = {{task, to}};
    if (m_state.allows(single))
        consider(single, best);
    for (const std::uint32_t other : m_state.load(to)) {
        const Shift both[2] = {{task, to}, {other, from}};
        if (m_state.allows(both))
            consider(both, best);
    }
}

void LineRepair::consider(std::span<const Shift> shifts, Step &best)
{
    if (!keepsMoves(shifts))
        return;
    const Effect effect = m_state.tryShifts(shifts);
    const bool solves = m_state.excess() + effect.excess == 0;
    if (isTabu(shifts) && !solves)
        return;
    const std::pair rank(effect.excess, effect.highest);
    const std::pair known(best.effect.excess, best.effect.highest);
    if (best.count > 0 && rank > known)
        return;
    m_equals = best.count > 0 && rank == known ? m_equals + 1 : 0;
    if (m_equals > 0 && below(m_equals + 1) != 0)
        return;
    best.count = shifts.size();
    std::copy(shifts.begin(), shifts.end(), best.shifts);
    best.effect = effect;
}

bool LineRepair::isTabu(std::span<const Shift> shifts) const
{
    return std::any_of(shifts.begin(), shifts.end(), [&](const Shift &shift) {
        return m_tabuUntil[shift.task][shift.cell % tabuSlots] > m_step;
    });
}

bool LineRepair::keepsMoves(std::span<const Shift> shifts) const
{
    if (m_caps.moves == absent)
        return true;
    std::uint32_t before = 0;
    std::uint32_t after = 0;
    for (const Shift &shift : shifts) {
        before += m_problem.moves(shift.task, m_state.cellOf(shift.task));
        after += m_problem.moves(shift.task, shift.cell);
    }
    return after <= before || m_state.moves() - before + after <= m_caps.moves;
}

void LineRepair::take(const Step &step)
{
    const std::span<const Shift> shifts(step.shifts, step.count);
    for (const Shift &shift : shifts)
        m_tabuUntil[shift.task][m_state.cellOf(shift.task) % tabuSlots] = m_step + tenure + below(tenure);
    m_state.apply(shifts);
}

/// Empties cells, those with least work first, until there are few enough; a cell that resists is opened again.
bool LineRepair::closeCells(std::uint64_t steps)
{
    std::vector<bool> resists(m_problem.cells());
    while (m_state.busyCells() > m_caps.cells) {
        const std::vector<std::uint32_t> before = m_state.cellsOfTasks();
        std::uint32_t least = absent;
        for (std::uint32_t cell = 0; cell < m_problem.cells(); ++cell)
            if (!m_state.load(cell).empty() && !resists[cell]
                && (least == absent || m_state.work(cell) < m_state.work(least)))
                least = cell;
        if (least == absent)
            return false;
        m_state.setClosed(least, true);
        const bool emptied = mend(steps);
        if (!emptied) {
            m_state.setClosed(least, false);
            m_state.reset(before);
            m_state.setTarget(m_caps.figure);
            resists[least] = true;
        }
        if (m_meter.over())
            return false;
    }
    return true;
}

/// Tasks go back to their present cells wherever that breaks nothing, until there are few enough moves.
bool LineRepair::moveBack()
{
    for (bool moved = true; moved && m_state.moves() > m_caps.moves;) {
        moved = false;
        for (std::uint32_t task = 0; task < m_problem.tasks.size() && !m_meter.over(); ++task) {
            const std::uint32_t now = m_problem.items[m_problem.tasks[task].items.front()].present;
            const std::uint32_t cell = m_state.cellOf(task);
            const Shift back[1] = {{task, now}};
            if (now == absent || now == cell || m_problem.moves(task, now) >= m_problem.moves(task, cell)
                || m_state.isClosed(now) || !m_state.allows(back) || m_state.tryShifts(back).excess > 0)
                continue;
            m_state.apply(back);
            moved = true;
        }
    }
    return m_state.moves() <= m_caps.moves;
}

std::vector<std::uint32_t> firstCells(const LineProblem &problem)
{
    const LineBounds bounds(problem, never);
    const auto cells = static_cast<std::uint32_t>(problem.cells());
    std::vector<std::uint32_t> cellOf(problem.tasks.size(), absent);
    Ticks done = 0;
    Ticks all = 1;
    const auto workOf = [&](std::uint32_t task) {
        Ticks sum = 0;
        for (std::uint32_t product = 0; product < problem.limits.size(); ++product)
            sum += bounds.work(product, task);
        return sum;
    };
    for (std::uint32_t task = 0; task < problem.tasks.size(); ++task)
        all += workOf(task);
    for (std::uint32_t task = 0; task < problem.tasks.size(); ++task) {
        const Task &one = problem.tasks[task];
        std::uint32_t first = bounds.earliest(task);
        for (const std::uint32_t before : one.before)
            first = std::max(first, cellOf[before]);
        std::uint32_t wish = static_cast<std::uint32_t>(static_cast<double>(done) / static_cast<double>(all) * cells);
        if (const std::uint32_t now = problem.items[one.items.front()].present; now != absent)
            wish = now;
        done += workOf(task);
        const auto legal = [&](std::uint32_t cell) {
            return bounds.admits(task, cell) && (one.fixedCell == absent || one.fixedCell == cell)
                && std::none_of(one.apart.begin(), one.apart.end(), [&](std::uint32_t other) { return cellOf[other] == cell; });
        };
        for (std::uint32_t cell = first; cell < cells && cell <= bounds.latest(task); ++cell)
            if (legal(cell) && (cellOf[task] == absent || cell <= wish))
                cellOf[task] = cell; // the last one up to the wish, else the first behind it
        if (cellOf[task] == absent)
            return {};
    }
    return cellOf;
}

} // namespace lw::balance::line
