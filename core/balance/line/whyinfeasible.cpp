// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/whyinfeasible.h"

#include "core/balance/line/buildproblem.h"
#include "core/balance/line/linebounds.h"
#include "core/balance/line/linesearch.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lw::balance::line {

namespace {

class Reasons
{
public:
    Reasons(const model::Project &project, const LineTarget &target, const LineProblem &problem, std::stop_token stop)
        : m_project(project), m_target(target), m_problem(problem), m_stop(std::move(stop))
    {
    }

    std::vector<Obstacle> find() const
    {
        const auto all = static_cast<std::uint32_t>(m_problem.cells());
        const std::uint32_t cells = std::min(m_target.cells.value_or(all), all);
        const LineBounds bounds(m_problem, never);
        if (const std::optional<Shortage> shortage = bounds.shortage(cells))
            return {obstacleOf(*shortage)};
        if (const auto zoned = zonedOperations(); !zoned.empty() && isFeasible(withoutZoning(), m_target))
            return {{ObstacleKind::Zoning, zoned, {}, {}, {}}};
        LineTarget loose = m_target;
        loose.fixed.clear();
        if (!m_target.fixed.empty() && isFeasible(m_project, loose))
            return {{ObstacleKind::Zoning, m_target.fixed, {}, {}, {}}};
        return {obstacleOf(wholeLine(bounds, cells))};
    }

private:
    const model::Operation &operationOf(std::uint32_t item) const
    {
        const Item &one = m_problem.items[item];
        return model::find(m_project, m_target.products[one.product])->operations[one.operation];
    }

    /// process: of the operations when they are all of one. Without any limit there is no figure to tell.
    Obstacle obstacleOf(const Shortage &shortage) const
    {
        Obstacle obstacle{ObstacleKind::Capacity, {}, {}, {}, {}};
        if (shortage.room < never / 1024) {
            obstacle.need = Duration(shortage.need);
            obstacle.room = Duration(shortage.room);
        }
        bool alike = true;
        for (const std::uint32_t item : shortage.items) {
            const model::Operation &operation = operationOf(item);
            add(obstacle.operations, operation.id);
            if (obstacle.process.empty())
                obstacle.process = operation.process;
            alike = alike && obstacle.process == operation.process;
        }
        if (!alike)
            obstacle.process = {};
        return obstacle;
    }

    static void add(std::vector<model::OperationId> &list, const model::OperationId &id)
    {
        if (std::find(list.begin(), list.end(), id) == list.end())
            list.push_back(id);
    }

    /// All work against what the line could do if nothing ever waited.
    Shortage wholeLine(const LineBounds &bounds, std::uint32_t cells) const
    {
        Shortage all{{}, 0, bounds.room(0, 0, cells)};
        for (std::uint32_t item = 0; item < m_problem.items.size(); ++item) {
            all.items.push_back(item);
            if (m_problem.items[item].product == 0)
                all.need += m_problem.leastTime(item);
        }
        return all;
    }

    std::vector<model::OperationId> zonedOperations() const
    {
        std::vector<model::OperationId> list;
        for (const model::ProductId &id : m_target.products)
            for (const model::Zoning &zoning : model::find(m_project, id)->zoning)
                for (const model::OperationId &member : zoning.operations)
                    add(list, member);
        return list;
    }

    model::Project withoutZoning() const
    {
        model::Project copy = m_project;
        for (model::Product &product : copy.products)
            product.zoning.clear();
        return copy;
    }

    bool isFeasible(const model::Project &project, LineTarget target) const
    {
        target.objective = Objective::Feasible;
        target.leastChange = false;
        const Result<BuiltProblem> built = buildProblem(project, target);
        if (!built || !built->obstacles.empty())
            return false;
        Limits limits;
        limits.time = std::chrono::seconds(2);
        const Watch nobody;
        Meter meter(limits, nobody, m_stop);
        return LineSearch(built->problem, target, limits, meter).run().best.has_value();
    }

    const model::Project &m_project;
    const LineTarget &m_target;
    const LineProblem &m_problem;
    const std::stop_token m_stop;
};

} // namespace

std::vector<Obstacle> whyInfeasible(const model::Project &project, const LineTarget &target, const LineProblem &problem,
                                    std::stop_token stop)
{
    return Reasons(project, target, problem, std::move(stop)).find();
}

} // namespace lw::balance::line
