// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/buildproblem.h"

#include "core/balance/line/equipment.h"
#include "core/balance/line/obstacles.h"
#include "core/balance/line/taskgroups.h"
#include "core/model/lookup.h"
#include "core/model/names.h"
#include "core/model/precedence.h"
#include "core/takt/linecheck.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

namespace {

Result<void> checkTarget(const model::Project &project, const LineTarget &target)
{
    if (target.products.empty())
        return Error{Errc::MissingField, "products"};
    for (auto at = target.products.begin(); at != target.products.end(); ++at) {
        if (!model::find(project, *at))
            return Error{Errc::UnknownId, at->value};
        if (std::find(target.products.begin(), at, *at) != at)
            return Error{Errc::DuplicateId, at->value};
    }
    for (const model::OperationId &id : target.fixed)
        if (std::none_of(target.products.begin(), target.products.end(), [&](const model::ProductId &product) {
                return model::find(*model::find(project, product), id) != nullptr;
            }))
            return Error{Errc::UnknownId, id.value};
    return {};
}

Result<void> checkStructure(const model::Project &project, const model::ProjectIndex &index)
{
    for (const model::Problem &problem : model::validateStructure(project, index))
        if (problem.severity == model::Severity::Error && problem.code != model::ProblemCode::PrecedenceCycle)
            return Error{Errc::ProjectHasErrors, problem.subject.id, model::problemCodeName(problem.code)};
    return {};
}

class Builder
{
public:
    Builder(const model::Project &project, const model::ProjectIndex &index, const LineTarget &target)
        : m_project(project), m_target(target), m_index(index)
    {
        std::vector<model::Problem> ignored; // what is wrong with the present setups is what balancing mends
        for (const model::ProductId &product : target.products)
            m_seatings.emplace_back(project, index, index.products.find(project.products, product), ignored);
    }

    BuiltProblem build()
    {
        readUnion();
        if (const std::vector<model::OperationId> loop = model::precedenceLoop(m_union); !loop.empty()) {
            m_obstacles.push_back({ObstacleKind::Precedence, {loop.begin(), loop.end() - 1}, {}, {}, {}});
            return {{}, std::move(m_obstacles)};
        }
        readItems();
        readLimits();
        Equipment equipment(m_project, m_index, m_target, m_seatings);
        equipment.fill(m_problem);
        groupTasks();
        linkTasks();
        separateTasks();
        fixTasks();
        findItemObstacles(m_project, m_target, m_problem, equipment.hasHead(), m_obstacles);
        return {std::move(m_problem), std::move(m_obstacles)};
    }

private:
    const model::Product &product(std::size_t at) const { return m_project.products[m_seatings[at].product]; }
    std::uint32_t node(const model::OperationId &id) const { return m_nodes.find(m_union.operations, id); }
    const model::OperationId &idOf(const Item &item) const { return product(item.product).operations[item.operation].id; }

    /// All products as one: an operation of one id is one node.
    void readUnion()
    {
        for (std::size_t at = 0; at < m_seatings.size(); ++at)
            for (const model::Operation &operation : product(at).operations)
                m_union.operations.push_back(operation);
        std::vector<model::Operation> &list = m_union.operations;
        const model::IdIndex all(list);
        std::vector<model::Operation> once;
        for (std::uint32_t position = 0; position < list.size(); ++position)
            if (all.find(list, list[position].id) == position)
                once.push_back(list[position]);
        list = std::move(once);
        m_nodes = model::IdIndex(list);
        for (std::size_t at = 0; at < m_seatings.size(); ++at) {
            const std::vector<model::Precedence> &arcs = product(at).precedence;
            m_union.precedence.insert(m_union.precedence.end(), arcs.begin(), arcs.end());
        }
    }

    void readItems()
    {
        m_itemOf.resize(m_seatings.size());
        for (std::uint32_t at = 0; at < m_seatings.size(); ++at) {
            const auto count = static_cast<std::uint32_t>(product(at).operations.size());
            Arcs arcs;
            for (std::uint32_t op = 0; op < count; ++op)
                for (const std::uint32_t before : m_index.ofProduct[m_seatings[at].product].before[op])
                    arcs.emplace_back(before, op);
            const auto first = static_cast<std::uint32_t>(m_problem.items.size());
            for (std::uint32_t op = 0; op < count; ++op)
                readItem(at, op, first);
            const std::vector<std::uint32_t> order = topologicalOrder(count, arcs);
            for (std::uint32_t rank = 0; rank < order.size(); ++rank)
                m_problem.items[first + order[rank]].rank = rank;
        }
    }

    void readItem(std::uint32_t at, std::uint32_t op, std::uint32_t first)
    {
        const model::Operation &operation = product(at).operations[op];
        Item item;
        item.product = at;
        item.operation = op;
        item.present = m_seatings[at].operationCell[op];
        if (operation.manualTime)
            item.byHand = std::max<Ticks>(0, operation.manualTime->count());
        for (const std::uint32_t before : m_index.ofProduct[m_seatings[at].product].before[op])
            item.before.push_back(first + before);
        m_problem.items.push_back(std::move(item));
    }

    void readLimits()
    {
        const takt::LineReport report = takt::checkLine(m_project, m_target.products.front());
        const std::optional<Duration> limit = m_target.cycle ? m_target.cycle : report.takt;
        double total = 0;
        for (const model::ProductId &id : m_target.products) {
            const model::Demand *demand = model::findDemand(m_project, id);
            m_problem.shares.push_back(demand ? demand->unitsPerDay : 0);
            m_problem.limits.push_back(limit ? limit->count() : never);
            total += m_problem.shares.back();
        }
        for (double &share : m_problem.shares)
            share = total > 0 ? share / total : 1.0 / static_cast<double>(m_target.products.size());
        m_problem.mixed = m_target.mixed;
    }

    /// Same-cell zonings lead both ways: what lies on a common loop then cannot be torn apart.
    void groupTasks()
    {
        Arcs arcs;
        for (const model::Precedence &arc : m_union.precedence)
            arcs.emplace_back(node(arc.before), node(arc.after));
        for (std::size_t at = 0; at < m_seatings.size(); ++at)
            for (const model::Zoning &zoning : product(at).zoning)
                for (std::size_t next = 1; next < zoning.operations.size(); ++next)
                    if (zoning.kind == model::ZoningKind::SameCell) {
                        arcs.emplace_back(node(zoning.operations[next - 1]), node(zoning.operations[next]));
                        arcs.emplace_back(node(zoning.operations[next]), node(zoning.operations[next - 1]));
                    }
        m_taskOf = groupLoops(static_cast<std::uint32_t>(m_union.operations.size()), arcs);
        const auto last = std::max_element(m_taskOf.begin(), m_taskOf.end());
        m_problem.tasks.resize(last == m_taskOf.end() ? 0 : *last + 1);
        std::vector<std::uint32_t> byRank(m_problem.items.size());
        for (std::uint32_t item = 0; item < byRank.size(); ++item)
            byRank[item] = item;
        std::stable_sort(byRank.begin(), byRank.end(), [&](std::uint32_t a, std::uint32_t b) {
            const Item &one = m_problem.items[a];
            const Item &other = m_problem.items[b];
            return std::pair(one.product, one.rank) < std::pair(other.product, other.rank);
        });
        for (const std::uint32_t item : byRank) {
            m_problem.items[item].task = m_taskOf[node(idOf(m_problem.items[item]))];
            m_problem.tasks[m_problem.items[item].task].items.push_back(item);
        }
    }

    static void addOnce(std::vector<std::uint32_t> &list, std::uint32_t value)
    {
        if (std::find(list.begin(), list.end(), value) == list.end())
            list.push_back(value);
    }

    void linkTasks()
    {
        for (const model::Precedence &arc : m_union.precedence) {
            const std::uint32_t before = m_taskOf[node(arc.before)];
            const std::uint32_t after = m_taskOf[node(arc.after)];
            if (before == after)
                continue;
            addOnce(m_problem.tasks[before].after, after);
            addOnce(m_problem.tasks[after].before, before);
        }
    }

    void separateTasks()
    {
        for (std::size_t at = 0; at < m_seatings.size(); ++at)
            for (const model::Zoning &zoning : product(at).zoning)
                for (std::size_t i = 0; i < zoning.operations.size(); ++i)
                    for (std::size_t j = i + 1; j < zoning.operations.size(); ++j)
                        if (zoning.kind == model::ZoningKind::SeparateCells && zoning.operations[i] != zoning.operations[j])
                            separate(zoning.operations[i], zoning.operations[j]);
    }

    void separate(const model::OperationId &first, const model::OperationId &second)
    {
        const std::uint32_t one = m_taskOf[node(first)];
        const std::uint32_t other = m_taskOf[node(second)];
        if (one == other) {
            m_obstacles.push_back({ObstacleKind::Zoning, {first, second}, {}, {}, {}});
            return;
        }
        addOnce(m_problem.tasks[one].apart, other);
        addOnce(m_problem.tasks[other].apart, one);
    }

    /// Two products, or two members of one task, may hold it to different cells.
    void fixTasks()
    {
        for (const model::OperationId &id : m_target.fixed) {
            Task &task = m_problem.tasks[m_taskOf[node(id)]];
            for (const std::uint32_t at : task.items) {
                const Item &item = m_problem.items[at];
                if (idOf(item) != id || item.present == absent)
                    continue;
                if (task.fixedCell != absent && task.fixedCell != item.present)
                    m_obstacles.push_back({ObstacleKind::Zoning, namesOf(task), {}, {}, {}});
                task.fixedCell = item.present;
            }
        }
    }

    std::vector<model::OperationId> namesOf(const Task &task) const
    {
        std::vector<model::OperationId> names;
        for (const std::uint32_t item : task.items)
            if (const model::OperationId &id = idOf(m_problem.items[item]);
                std::find(names.begin(), names.end(), id) == names.end())
                names.push_back(id);
        return names;
    }

    const model::Project &m_project;
    const LineTarget &m_target;
    const model::ProjectIndex &m_index;
    std::vector<model::Seating> m_seatings;
    model::Product m_union;
    model::IdIndex m_nodes; ///< of m_union.operations
    std::vector<std::vector<std::uint32_t>> m_itemOf;
    std::vector<std::uint32_t> m_taskOf; ///< by node
    LineProblem m_problem;
    std::vector<Obstacle> m_obstacles;
};

} // namespace

Result<BuiltProblem> buildProblem(const model::Project &project, const LineTarget &target)
{
    if (const Result<void> known = checkTarget(project, target); !known)
        return known.error();
    const model::ProjectIndex index(project);
    if (const Result<void> sound = checkStructure(project, index); !sound)
        return sound.error();
    return Builder(project, index, target).build();
}

} // namespace lw::balance::line
