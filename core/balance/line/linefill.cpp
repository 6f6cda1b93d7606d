// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/linefill.h"

#include "core/balance/line/linebounds.h"

#include <algorithm>
#include <tuple>

namespace lw::balance::line {

namespace {

class LineFill
{
public:
    LineFill(const LineProblem &problem, CellPlanner &planner, Meter &meter, Ticks figure)
        : m_problem(problem), m_planner(planner), m_meter(meter), m_figure(figure), m_bounds(problem, figure),
          m_cellOf(problem.tasks.size(), absent), m_waits(problem.tasks.size()), m_tail(problem.tasks.size())
    {
        for (const HeadKind &kind : problem.kinds)
            m_freeHeads.push_back(static_cast<std::uint32_t>(kind.heads.size()));
        for (std::uint32_t task = static_cast<std::uint32_t>(problem.tasks.size()); task-- > 0;) {
            m_waits[task] = problem.tasks[task].before.size();
            for (const std::uint32_t after : problem.tasks[task].after)
                m_tail[task] = std::max(m_tail[task], m_tail[after]);
            for (std::uint32_t product = 0; product < problem.limits.size(); ++product)
                m_tail[task] += m_bounds.work(product, task);
            if (m_waits[task] == 0)
                m_open.push_back(task);
        }
    }

    std::vector<std::uint32_t> run()
    {
        for (std::uint32_t cell = 0; cell < m_problem.cells() && !m_ended; ++cell)
            fill(cell);
        return m_left == 0 && !m_ended ? m_cellOf : std::vector<std::uint32_t>();
    }

private:
    bool isMoreUrgent(std::uint32_t one, std::uint32_t other) const
    {
        return std::tuple(m_bounds.latest(one), -m_tail[one], one) < std::tuple(m_bounds.latest(other), -m_tail[other], other);
    }

    void fill(std::uint32_t cell)
    {
        std::vector<std::uint32_t> load;
        CellPlan plan;
        for (bool added = true; added && !m_ended;) {
            added = false;
            std::sort(m_open.begin(), m_open.end(), [&](std::uint32_t a, std::uint32_t b) { return isMoreUrgent(a, b); });
            for (std::size_t at = 0; at < m_open.size() && !added; ++at)
                added = add(cell, m_open[at], load, plan);
        }
        for (const std::uint32_t kind : plan.kinds)
            --m_freeHeads[kind];
    }

    bool add(std::uint32_t cell, std::uint32_t task, std::vector<std::uint32_t> &load, CellPlan &plan)
    {
        m_ended = m_ended || m_meter.over();
        const Task &one = m_problem.tasks[task];
        const auto isHere = [&](std::uint32_t other) { return m_cellOf[other] == cell; };
        if (m_ended || !m_bounds.admits(task, cell) || (one.fixedCell != absent && one.fixedCell != cell)
            || std::any_of(one.apart.begin(), one.apart.end(), isHere))
            return false;
        std::vector<std::uint32_t> more = load;
        more.insert(std::upper_bound(more.begin(), more.end(), task), task);
        for (const CellPlan &candidate : m_planner.plans(m_problem.shapeOf[cell], more).plans) {
            if (candidate.figure > m_figure || !enough(candidate))
                continue;
            plan = candidate;
            load = std::move(more);
            put(task, cell);
            return true;
        }
        return false;
    }

    bool enough(const CellPlan &plan) const
    {
        return std::all_of(plan.kinds.begin(), plan.kinds.end(), [&](std::uint32_t kind) {
            return std::count(plan.kinds.begin(), plan.kinds.end(), kind) <= static_cast<std::ptrdiff_t>(m_freeHeads[kind]);
        });
    }

    void put(std::uint32_t task, std::uint32_t cell)
    {
        m_cellOf[task] = cell;
        --m_left;
        std::erase(m_open, task);
        for (const std::uint32_t after : m_problem.tasks[task].after)
            if (--m_waits[after] == 0)
                m_open.push_back(after);
    }

    const LineProblem &m_problem;
    CellPlanner &m_planner;
    Meter &m_meter;
    const Ticks m_figure;
    const LineBounds m_bounds;
    std::vector<std::uint32_t> m_cellOf;
    std::vector<std::size_t> m_waits; ///< of each task: how many before it are not placed
    std::vector<Ticks> m_tail;        ///< of each task: longest way to the end
    std::vector<std::uint32_t> m_freeHeads;
    std::vector<std::uint32_t> m_open; ///< tasks that could come next
    std::size_t m_left = m_problem.tasks.size();
    bool m_ended = false;
};

} // namespace

std::vector<std::uint32_t> fillLine(const LineProblem &problem, CellPlanner &planner, Meter &meter, Ticks figure)
{
    return LineFill(problem, planner, meter, figure).run();
}

} // namespace lw::balance::line
