// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/linestate.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

namespace {

/// In place of the figure of a load that no free head can do: any plan is better.
constexpr Ticks unplanned = never / 65536;

void insertSorted(std::vector<std::uint32_t> &list, std::uint32_t value)
{
    list.insert(std::lower_bound(list.begin(), list.end(), value), value);
}

} // namespace

LineState::LineState(const LineProblem &problem, CellPlanner &planner) : m_problem(problem), m_planner(planner)
{
    for (const Task &task : problem.tasks) {
        m_leastWork.push_back(0);
        for (const std::uint32_t item : task.items)
            m_leastWork.back() += problem.leastTime(item);
    }
}

void LineState::reset(const std::vector<std::uint32_t> &cellOf)
{
    m_cellOf = cellOf;
    m_cells.resize(m_problem.cells());
    for (CellState &cell : m_cells)
        cell = {{}, {}, 0, cell.closed};
    m_freeHeads.clear();
    for (const HeadKind &kind : m_problem.kinds)
        m_freeHeads.push_back(static_cast<std::uint32_t>(kind.heads.size()));
    m_excess = 0;
    m_moves = 0;
    m_busy = 0;
    for (std::uint32_t task = 0; task < cellOf.size(); ++task) {
        m_moves += m_problem.moves(task, cellOf[task]);
        m_cells[cellOf[task]].load.push_back(task);
    }
    for (std::uint32_t cell = 0; cell < m_cells.size(); ++cell) {
        m_busy += m_cells[cell].load.empty() ? 0U : 1U;
        setPlan(cell, bestPlan(cell, m_cells[cell].load));
    }
}

/// Heads that are not needed for the new target are given back first, then the cells over it choose again.
void LineState::setTarget(Ticks figure)
{
    m_target = figure;
    for (const bool over : {false, true})
        for (std::uint32_t cell = 0; cell < m_cells.size(); ++cell) {
            CellState &state = m_cells[cell];
            if ((state.plan.figure > figure) != over)
                continue;
            giveBack(state.plan);
            m_excess -= state.excess;
            state.excess = 0;
            state.plan = {};
            setPlan(cell, bestPlan(cell, state.load));
        }
}

void LineState::setClosed(std::uint32_t cell, bool closed)
{
    CellState &state = m_cells[cell];
    state.closed = closed;
    m_excess -= state.excess;
    state.excess = excessOf(cell, state.load, state.plan.figure);
    m_excess += state.excess;
}

Ticks LineState::workOf(std::span<const std::uint32_t> load) const
{
    Ticks sum = 0;
    for (const std::uint32_t task : load)
        sum += m_leastWork[task];
    return sum;
}

/// Work without a plan weighs more than any time; a task counts even when it takes no time.
Ticks LineState::excessOf(std::uint32_t cell, std::span<const std::uint32_t> load, Ticks figure) const
{
    const Ticks work = load.empty() ? 0 : workOf(load) + static_cast<Ticks>(load.size());
    if (figure >= never && !load.empty())
        return unplanned + work;
    const Ticks over = std::max<Ticks>(0, figure - m_target);
    return m_cells[cell].closed ? over + work : over;
}

void LineState::take(const CellPlan &plan)
{
    for (const std::uint32_t kind : plan.kinds)
        --m_freeHeads[kind];
}

void LineState::giveBack(const CellPlan &plan)
{
    for (const std::uint32_t kind : plan.kinds)
        ++m_freeHeads[kind];
}

bool LineState::canTake(const CellPlan &plan)
{
    std::size_t at = 0;
    while (at < plan.kinds.size() && m_freeHeads[plan.kinds[at]] > 0)
        --m_freeHeads[plan.kinds[at++]];
    const bool enough = at == plan.kinds.size();
    while (at > 0)
        ++m_freeHeads[plan.kinds[--at]];
    return enough;
}

/// Least excess, then fewest heads.
CellPlan LineState::bestPlan(std::uint32_t cell, std::span<const std::uint32_t> load)
{
    if (load.empty())
        return {{}, {}, m_problem.idleFigure(m_problem.shape(cell))};
    const CellPlan *best = nullptr;
    for (const CellPlan &plan : m_planner.plans(m_problem.shapeOf[cell], load).plans) {
        if (!canTake(plan))
            continue;
        if (!best || (best->figure > m_target && plan.figure < best->figure))
            best = &plan;
    }
    return best ? *best : CellPlan{};
}

/// The plans of the load; alone: holds the only one when there is no load or no plan.
const std::vector<CellPlan> &LineState::plansOf(std::uint32_t cell, std::span<const std::uint32_t> load,
                                                std::vector<CellPlan> &alone)
{
    if (!load.empty()) {
        const CellPlans &known = m_planner.plans(m_problem.shapeOf[cell], load);
        if (!known.plans.empty())
            return known.plans;
    }
    alone.assign(1, {{}, {}, load.empty() ? m_problem.idleFigure(m_problem.shape(cell)) : never});
    return alone;
}

/// Both cells draw on the same free heads: every pair of plans that there are heads for is weighed.
LineState::Choice LineState::choose(std::uint32_t from, std::span<const std::uint32_t> loadFrom, std::uint32_t to,
                                    std::span<const std::uint32_t> loadTo)
{
    const std::vector<CellPlan> &first = plansOf(from, loadFrom, m_single[0]);
    const std::vector<CellPlan> &second = plansOf(to, loadTo, m_single[1]);
    Choice best;
    Ticks least = never;
    for (const CellPlan &one : first) {
        if (!canTake(one))
            continue;
        take(one);
        const Ticks excessOne = excessOf(from, loadFrom, one.figure);
        for (const CellPlan &other : second) {
            const Ticks excessOther = excessOf(to, loadTo, other.figure);
            if (excessOne + excessOther < least && canTake(other)) {
                least = excessOne + excessOther;
                best = {{one, other}, {excessOne, excessOther}};
            }
        }
        giveBack(one);
    }
    if (least == never) // not even that: each for itself, what is missing weighs
        best = {{CellPlan{}, CellPlan{}}, {excessOf(from, loadFrom, never), excessOf(to, loadTo, never)}};
    return best;
}

void LineState::splitLoads(std::span<const Shift> shifts, std::vector<std::uint32_t> &from,
                           std::vector<std::uint32_t> &to) const
{
    const std::uint32_t source = m_cellOf[shifts.front().task];
    from = m_cells[source].load;
    to = m_cells[shifts.front().cell].load;
    for (const Shift &shift : shifts) {
        const bool forward = m_cellOf[shift.task] == source;
        std::erase(forward ? from : to, shift.task);
        insertSorted(forward ? to : from, shift.task);
    }
}

bool LineState::allows(std::span<const Shift> shifts) const
{
    const auto cellAfter = [&](std::uint32_t task) {
        for (const Shift &shift : shifts)
            if (shift.task == task)
                return shift.cell;
        return m_cellOf[task];
    };
    return std::all_of(shifts.begin(), shifts.end(), [&](const Shift &shift) {
        const Task &task = m_problem.tasks[shift.task];
        const auto notBehind = [&](std::uint32_t before) { return cellAfter(before) <= shift.cell; };
        const auto notAhead = [&](std::uint32_t after) { return cellAfter(after) >= shift.cell; };
        const auto elsewhere = [&](std::uint32_t other) { return cellAfter(other) != shift.cell; };
        return (task.fixedCell == absent || task.fixedCell == shift.cell)
            && std::all_of(task.before.begin(), task.before.end(), notBehind)
            && std::all_of(task.after.begin(), task.after.end(), notAhead)
            && std::all_of(task.apart.begin(), task.apart.end(), elsewhere);
    });
}

Effect LineState::tryShifts(std::span<const Shift> shifts)
{
    const std::uint32_t from = m_cellOf[shifts.front().task];
    const std::uint32_t to = shifts.front().cell;
    std::vector<std::uint32_t> loadFrom;
    std::vector<std::uint32_t> loadTo;
    splitLoads(shifts, loadFrom, loadTo);
    giveBack(m_cells[from].plan);
    giveBack(m_cells[to].plan);
    const Choice choice = choose(from, loadFrom, to, loadTo);
    take(m_cells[from].plan);
    take(m_cells[to].plan);
    return {choice.excess[0] + choice.excess[1] - m_cells[from].excess - m_cells[to].excess,
            std::max(choice.plans[0].figure, choice.plans[1].figure)};
}

void LineState::apply(std::span<const Shift> shifts)
{
    const std::uint32_t from = m_cellOf[shifts.front().task];
    const std::uint32_t to = shifts.front().cell;
    std::vector<std::uint32_t> loadFrom;
    std::vector<std::uint32_t> loadTo;
    splitLoads(shifts, loadFrom, loadTo);
    for (const std::uint32_t cell : {from, to}) {
        giveBack(m_cells[cell].plan);
        m_excess -= m_cells[cell].excess;
        m_cells[cell].excess = 0;
        m_cells[cell].plan = {};
        m_busy -= m_cells[cell].load.empty() ? 0U : 1U;
    }
    Choice choice = choose(from, loadFrom, to, loadTo);
    m_cells[from].load = std::move(loadFrom);
    m_cells[to].load = std::move(loadTo);
    for (const std::uint32_t cell : {from, to})
        m_busy += m_cells[cell].load.empty() ? 0U : 1U;
    setPlan(from, std::move(choice.plans[0]));
    setPlan(to, std::move(choice.plans[1]));
    for (const Shift &shift : shifts) {
        m_moves += m_problem.moves(shift.task, shift.cell);
        m_moves -= m_problem.moves(shift.task, m_cellOf[shift.task]);
        m_cellOf[shift.task] = shift.cell;
    }
}

/// The cell has no plan yet.
void LineState::setPlan(std::uint32_t cell, CellPlan plan)
{
    CellState &state = m_cells[cell];
    state.plan = std::move(plan);
    take(state.plan);
    state.excess = excessOf(cell, state.load, state.plan.figure);
    m_excess += state.excess;
}

bool LineState::replan(std::uint32_t cell)
{
    CellState &state = m_cells[cell];
    giveBack(state.plan);
    CellPlan plan = bestPlan(cell, state.load);
    const bool better = excessOf(cell, state.load, plan.figure) < state.excess;
    if (!better) {
        take(state.plan);
        return false;
    }
    m_excess -= state.excess;
    state.excess = 0;
    state.plan = {};
    setPlan(cell, std::move(plan));
    return true;
}

std::uint32_t LineState::first(std::uint32_t task) const
{
    std::uint32_t cell = 0;
    for (const std::uint32_t before : m_problem.tasks[task].before)
        cell = std::max(cell, m_cellOf[before]);
    return cell;
}

std::uint32_t LineState::last(std::uint32_t task) const
{
    std::uint32_t cell = static_cast<std::uint32_t>(m_cells.size()) - 1;
    for (const std::uint32_t after : m_problem.tasks[task].after)
        cell = std::min(cell, m_cellOf[after]);
    return cell;
}

Layout LineState::layout() const
{
    Layout layout;
    layout.cellOf = m_cellOf;
    for (const CellState &cell : m_cells)
        layout.plans.push_back(cell.plan);
    measure(m_problem, layout);
    return layout;
}

} // namespace lw::balance::line
