// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/cellbycell.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

CellByCell::CellByCell(const LineProblem &problem, CellPlanner &planner, Meter &meter, std::size_t memoryBytes)
    : m_problem(problem), m_planner(planner), m_meter(meter), m_dead(memoryBytes)
{
    for (std::uint32_t kind = 0; kind < problem.kinds.size(); ++kind) {
        std::size_t users = 0;
        for (std::uint32_t item = 0; item < problem.items.size(); ++item)
            users += problem.time(item, kind) != never;
        if (users > problem.kinds[kind].heads.size())
            m_scarce.push_back(kind);
    }
}

CellByCell::State CellByCell::start() const
{
    State state;
    state.done = TaskSet(m_problem.tasks.size());
    state.used.resize(m_problem.kinds.size());
    state.left = static_cast<std::uint32_t>(m_problem.tasks.size());
    state.work.resize(m_problem.limits.size());
    for (std::uint32_t product = 0; product < state.work.size(); ++product)
        for (std::uint32_t task = 0; task < m_problem.tasks.size(); ++task)
            state.work[product] += m_bounds->work(product, task);
    return state;
}

Verdict CellByCell::find(const Caps &caps, Layout &found)
{
    m_caps = caps;
    m_caps.cells = std::min(caps.cells, static_cast<std::uint32_t>(m_problem.cells()));
    m_bounds.emplace(m_problem, caps.figure);
    m_ended = false;
    if (!m_problem.canIdle(caps.figure) || m_bounds->shortage(m_caps.cells))
        return Verdict::None;
    m_layout.cellOf.assign(m_problem.tasks.size(), absent);
    m_layout.plans.assign(m_problem.cells(), {});
    if (!descend(start()))
        return m_ended || m_unproven ? Verdict::Open : Verdict::None;
    measure(m_problem, m_layout);
    found = m_layout;
    return Verdict::Found;
}

void CellByCell::forget()
{
    m_dead.clear();
    m_unproven = false;
}

bool CellByCell::descend(const State &state)
{
    if (state.left == 0)
        return true;
    m_ended = m_ended || m_meter.over();
    if (m_ended || isHopeless(state) || m_dead.contains(state.cell, state.done, spentBy(state)))
        return false;
    CellLoads loads(m_problem, m_planner, *m_bounds, m_caps, m_meter);
    std::vector<CellLoad> list;
    if (state.cells < m_caps.cells)
        list = loads.at({state.cell, state.done, state.used, state.moves});
    m_ended = loads.ended();
    m_unproven = m_unproven || loads.unproven();
    std::stable_sort(list.begin(), list.end(), [](const CellLoad &a, const CellLoad &b) {
        return a.moves != b.moves ? a.moves < b.moves : a.work > b.work;
    });
    for (const CellLoad &load : list)
        if (!m_ended && enter(state, load))
            return true;
    if (m_ended)
        return false;
    if (descend(afterEmpty(state)))
        return true;
    if (!m_ended)
        m_dead.insert(state.cell, state.done, spentBy(state));
    return false;
}

bool CellByCell::enter(const State &state, const CellLoad &load)
{
    if (!descend(after(state, load)))
        return false;
    for (const std::uint32_t task : load.tasks)
        m_layout.cellOf[task] = state.cell;
    m_layout.plans[state.cell] = load.plan;
    return true;
}

bool CellByCell::isHopeless(const State &state) const
{
    if (state.cell == m_problem.cells())
        return true;
    for (std::uint32_t product = 0; product < state.work.size(); ++product)
        if (state.work[product] > m_bounds->room(product, state.cell, m_caps.cells - state.cells))
            return true;
    for (std::uint32_t task = 0; task < m_problem.tasks.size(); ++task)
        if (!state.done.contains(task) && m_bounds->latest(task) < state.cell)
            return true;
    return false;
}

std::vector<std::uint16_t> CellByCell::spentBy(const State &state) const
{
    std::vector<std::uint16_t> spent;
    spent.reserve(m_scarce.size() + 2);
    for (const std::uint32_t kind : m_scarce)
        spent.push_back(static_cast<std::uint16_t>(state.used[kind]));
    spent.push_back(static_cast<std::uint16_t>(state.cells));
    spent.push_back(static_cast<std::uint16_t>(m_caps.moves == absent ? 0 : state.moves));
    return spent;
}

CellByCell::State CellByCell::after(const State &state, const CellLoad &load) const
{
    State next = state;
    ++next.cell;
    ++next.cells;
    next.left -= static_cast<std::uint32_t>(load.tasks.size());
    next.moves += load.moves;
    for (const std::uint32_t task : load.tasks) {
        next.done.insert(task);
        for (std::uint32_t product = 0; product < next.work.size(); ++product)
            next.work[product] -= m_bounds->work(product, task);
    }
    for (const std::uint32_t kind : load.plan.kinds)
        ++next.used[kind];
    return next;
}

/// Behind the empty cell; without moves and fixed tasks, behind all its neighbours of the same shape.
CellByCell::State CellByCell::afterEmpty(const State &state) const
{
    State next = state;
    ++next.cell;
    const bool exchangeable = m_caps.moves == absent
        && std::all_of(m_problem.tasks.begin(), m_problem.tasks.end(),
                       [](const Task &task) { return task.fixedCell == absent; });
    while (exchangeable && next.cell < m_problem.cells() && m_problem.shapeOf[next.cell] == m_problem.shapeOf[state.cell])
        ++next.cell;
    return next;
}

} // namespace lw::balance::line
