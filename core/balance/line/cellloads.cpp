// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/cellloads.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

CellLoads::CellLoads(const LineProblem &problem, CellPlanner &planner, const LineBounds &bounds, const Caps &caps,
                     Meter &meter)
    : m_problem(problem), m_planner(planner), m_bounds(bounds), m_caps(caps), m_meter(meter),
      m_inLoad(problem.tasks.size())
{
}

std::vector<CellLoad> CellLoads::at(const Front &front)
{
    m_front = &front;
    m_candidates.clear();
    m_due.clear();
    for (std::uint32_t task = 0; task < m_problem.tasks.size(); ++task) {
        if (front.done.contains(task))
            continue;
        if (m_bounds.latest(task) == front.cell)
            m_due.push_back(task);
        const std::uint32_t fixed = m_problem.tasks[task].fixedCell;
        if (m_bounds.admits(task, front.cell) && (fixed == absent || fixed == front.cell))
            m_candidates.push_back(task);
    }
    extend(0);
    m_front = nullptr;
    if (m_caps.moves == absent && !m_ended) {
        m_front = &front;
        std::erase_if(m_found, [&](const CellLoad &load) { return !isMaximal(load); });
        m_front = nullptr;
    }
    return std::move(m_found);
}

bool CellLoads::mayJoin(std::uint32_t task) const
{
    const Task &one = m_problem.tasks[task];
    return std::all_of(one.before.begin(), one.before.end(), [&](std::uint32_t before) {
        return m_front->done.contains(before) || m_inLoad.contains(before);
    }) && std::none_of(one.apart.begin(), one.apart.end(), [&](std::uint32_t other) { return m_inLoad.contains(other); });
}

/// Enough heads are left for it.
bool CellLoads::fits(const CellPlan &plan) const
{
    for (std::size_t at = 0; at < plan.kinds.size();) {
        const std::uint32_t kind = plan.kinds[at];
        std::size_t count = 0;
        for (; at < plan.kinds.size() && plan.kinds[at] == kind; ++at)
            ++count;
        if (m_front->used[kind] + count > m_problem.kinds[kind].heads.size())
            return false;
    }
    return true;
}

/// Adds each later candidate in turn. A load too long for the cap stays so whatever else joins it.
void CellLoads::extend(std::uint32_t from)
{
    for (std::uint32_t at = from; at < m_candidates.size() && !m_ended; ++at) {
        const std::uint32_t task = m_candidates[at];
        if (!mayJoin(task))
            continue;
        m_ended = m_meter.over();
        m_load.push_back(task);
        m_inLoad.insert(task);
        const CellPlans &plans = m_planner.plans(m_problem.shapeOf[m_front->cell], m_load);
        m_unproven = m_unproven || (plans.bound <= m_caps.figure && !plans.proven);
        const auto suits = [&](const CellPlan &plan) { return plan.figure <= m_caps.figure && fits(plan); };
        if (std::any_of(plans.plans.begin(), plans.plans.end(), suits)) {
            record(plans);
            extend(at + 1);
        }
        m_inLoad.erase(task);
        m_load.pop_back();
    }
}

void CellLoads::record(const CellPlans &plans)
{
    const bool allDue = std::all_of(m_due.begin(), m_due.end(), [&](std::uint32_t task) { return m_inLoad.contains(task); });
    if (!allDue)
        return;
    CellLoad load{m_load, {}, 0, 0};
    for (const std::uint32_t task : m_load) {
        load.moves += m_problem.moves(task, m_front->cell);
        for (std::uint32_t product = 0; product < m_problem.limits.size(); ++product)
            load.work += m_bounds.work(product, task);
    }
    if (m_caps.moves != absent && m_front->moves + load.moves > m_caps.moves)
        return;
    const auto first = static_cast<std::ptrdiff_t>(m_found.size());
    for (const CellPlan &plan : plans.plans) {
        const bool beaten = std::any_of(m_found.begin() + first, m_found.end(), [&](const CellLoad &known) {
            return std::includes(plan.kinds.begin(), plan.kinds.end(), known.plan.kinds.begin(),
                                 known.plan.kinds.end());
        });
        if (beaten || plan.figure > m_caps.figure || !fits(plan))
            continue;
        load.plan = plan;
        m_found.push_back(load);
    }
}

/// Nothing can be added with no more heads: what can would be done no worse here than later.
bool CellLoads::isMaximal(const CellLoad &load)
{
    m_inLoad = TaskSet(m_problem.tasks.size());
    for (const std::uint32_t task : load.tasks)
        m_inLoad.insert(task);
    bool maximal = true;
    for (const std::uint32_t task : m_candidates) {
        if (m_inLoad.contains(task) || !mayJoin(task))
            continue;
        std::vector<std::uint32_t> more = load.tasks;
        more.insert(std::upper_bound(more.begin(), more.end(), task), task);
        const CellPlans &plans = m_planner.plans(m_problem.shapeOf[m_front->cell], more);
        maximal = std::none_of(plans.plans.begin(), plans.plans.end(), [&](const CellPlan &plan) {
            const auto &kinds = load.plan.kinds;
            return plan.figure <= m_caps.figure
                && std::includes(kinds.begin(), kinds.end(), plan.kinds.begin(), plan.kinds.end());
        });
        if (!maximal)
            break;
    }
    m_inLoad = TaskSet(m_problem.tasks.size());
    return maximal;
}

} // namespace lw::balance::line
