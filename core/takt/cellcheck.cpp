// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/cellcheck.h"

#include "core/model/lookup.h"
#include "core/takt/crewschedule.h"
#include "core/takt/waits.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lw::takt {

using model::absent;
using model::Work;

namespace {

const model::CellType *typeOf(const model::Project &project, const model::ProjectIndex &index, std::uint32_t cell)
{
    const std::uint32_t type = index.cellType[cell];
    return type == absent ? nullptr : &project.catalog.cellTypes[type];
}

const model::HeadType *headTypeOf(const model::Project &project, const model::ProjectIndex &index, std::uint32_t head)
{
    const std::uint32_t type = index.headType[head];
    return type == absent ? nullptr : &project.catalog.headTypes[type];
}

/// A cell of no copies is a problem of its own; it is counted as one so that the figures stay finite.
std::uint32_t copiesOf(const model::Cell &cell) { return std::max(1U, cell.copies); }

double availabilityOf(const model::Reliability &part)
{
    if (part.mtbf <= Duration::zero())
        return 1;
    const double mtbf = static_cast<double>(part.mtbf.count());
    return mtbf / (mtbf + static_cast<double>(std::max(Duration::zero(), part.mttr).count()));
}

/// The operations of one cell as a scheduling problem.
class WorkOfCell
{
public:
    WorkOfCell(const model::Project &project, const model::ProjectIndex &index, const model::Seating &seating,
               std::uint32_t cell)
        : m_project(project), m_index(index), m_seating(seating), m_product(project.products[seating.product]),
          m_own(index.ofProduct[seating.product]), m_type(typeOf(project, index, cell))
    {
        const std::uint32_t first = seating.firstOperation[cell];
        for (std::uint32_t op = first; op != absent; op = seating.nextOperation[op])
            operations.push_back(op);
        work.tasks.reserve(operations.size());
        for (const std::uint32_t op : operations)
            addTask(op);
    }

    /// taskOf: scratch by operation, all absent before and after.
    void addPrecedence(std::vector<std::uint32_t> &taskOf)
    {
        if (m_own.looped || operations.size() < 2)
            return; // a loop is a problem of its own; without arcs there is still a cycle to show
        for (std::uint32_t task = 0; task < operations.size(); ++task)
            taskOf[operations[task]] = task;
        for (std::uint32_t task = 0; task < operations.size(); ++task)
            for (const std::uint32_t before : m_own.before[operations[task]])
                if (taskOf[before] != absent)
                    work.before.emplace_back(taskOf[before], task);
        for (const std::uint32_t op : operations)
            taskOf[op] = absent;
    }

    CrewSchedule schedule()
    {
        if (manual.empty()) {
            CellSchedule plan = scheduleCell(work);
            return {std::move(work), std::move(plan)};
        }
        const std::uint32_t people = m_type ? std::max(1U, m_type->operators) : 1U;
        return scheduleWithCrew(std::move(work), manual, people, m_firstFree);
    }

    std::vector<std::uint32_t> operations; ///< by task
    std::vector<std::uint32_t> manual;     ///< tasks done by hand
    CellWork work;

private:
    void addTask(std::uint32_t op)
    {
        const model::Operation &operation = m_product.operations[op];
        CellTask task;
        if (m_seating.work[op] == Work::ByHand) {
            manual.push_back(static_cast<std::uint32_t>(work.tasks.size()));
            task.time = operation.manualTime.value_or(Duration::zero());
        } else {
            const std::uint32_t head = m_seating.performer[op];
            task.head = localHead(head);
            task.zone = zoneOf(head, task.head);
            if (const model::HeadType *type = headTypeOf(m_project, m_index, head))
                task.time = model::operationTime(operation, *type).value_or(Duration::zero());
        }
        task.time = std::max(Duration::zero(), task.time);
        work.tasks.push_back(task);
    }

    std::uint32_t localHead(std::uint32_t head)
    {
        const auto known = std::find(m_heads.begin(), m_heads.end(), head);
        const auto local = static_cast<std::uint32_t>(known - m_heads.begin());
        if (known == m_heads.end())
            m_heads.push_back(head);
        m_firstFree = std::max(m_firstFree, local + 1);
        return local;
    }

    /// Zones are numbered after the zones of the sockets as they come; a socket nobody knows is a zone of its own.
    std::uint32_t zoneOf(std::uint32_t head, std::uint32_t local)
    {
        const std::uint32_t socket = m_seating.headSocket[head];
        const bool known = m_type && socket > 0 && socket <= m_type->sockets.size();
        const std::pair<bool, std::uint32_t> name{known, known ? m_type->sockets[socket - 1].zone : local};
        const auto at = std::find(m_zones.begin(), m_zones.end(), name);
        const auto zone = static_cast<std::uint32_t>(at - m_zones.begin());
        if (at == m_zones.end())
            m_zones.push_back(name);
        m_firstFree = std::max(m_firstFree, zone + 1);
        return zone;
    }

    const model::Project &m_project;
    const model::ProjectIndex &m_index;
    const model::Seating &m_seating;
    const model::Product &m_product;
    const model::ProductIndex &m_own;
    const model::CellType *m_type;
    std::vector<std::uint32_t> m_heads;
    std::vector<std::pair<bool, std::uint32_t>> m_zones;
    std::uint32_t m_firstFree = 0;
};

std::vector<CellStep> stepsOf(const model::Project &project, const model::Seating &seating, std::uint32_t cell,
                              const std::vector<std::uint32_t> &operations, const CellSchedule &schedule)
{
    std::vector<CellStep> steps;
    steps.reserve(operations.size());
    for (std::size_t task = 0; task < operations.size(); ++task) {
        const std::uint32_t op = operations[task];
        const bool byHand = seating.work[op] == Work::ByHand;
        model::Performer performer = byHand ? model::Performer(project.frame.cells[cell].id)
                                            : model::Performer(project.frame.heads[seating.performer[op]].id);
        steps.push_back({project.products[seating.product].operations[op].id, std::move(performer),
                         schedule.times[task]});
    }
    const auto earlier = [](const CellStep &a, const CellStep &b) { return a.slot.begin < b.slot.begin; };
    if (!std::is_sorted(steps.begin(), steps.end(), earlier))
        std::stable_sort(steps.begin(), steps.end(), earlier);
    return steps;
}

double availabilityOfCell(const model::Project &project, const model::ProjectIndex &index,
                          const model::Seating &seating, std::uint32_t cell)
{
    const model::CellType *type = typeOf(project, index, cell);
    double availability = type ? availabilityOf(type->base) : 1;
    for (std::uint32_t head = seating.firstHead[cell]; head != absent; head = seating.nextHead[head])
        if (const model::HeadType *headType = headTypeOf(project, index, head))
            availability *= availabilityOf(headType->reliability);
    return availability;
}

/// Nearest whole microsecond of a share of the cycle.
Duration perCopy(Duration cycle, std::uint32_t copies)
{
    return Duration((cycle.count() + copies / 2) / copies);
}

} // namespace

CellReport CellCheck::cycle(const model::Project &project, const model::ProjectIndex &index,
                            const model::Seating &seating, std::uint32_t cell)
{
    const model::CellType *type = typeOf(project, index, cell);
    CellReport report;
    report.cell = project.frame.cells[cell].id;
    report.losses.index = type ? std::max(Duration::zero(), type->indexTime) : Duration::zero();
    report.cycle = report.lowerBound = report.losses.index;
    if (seating.firstOperation[cell] != absent) {
        WorkOfCell content(project, index, seating, cell);
        content.addPrecedence(m_taskOf);
        const CrewSchedule plan = content.schedule();
        const CriticalWaits waits = criticalWaits(plan.work, plan.schedule);
        report.losses.headWait = waits.head;
        report.losses.zoneConflict = waits.zone;
        report.cycle += plan.schedule.makespan;
        report.lowerBound += plan.schedule.lowerBound;
        report.steps = stepsOf(project, seating, cell, content.operations, plan.schedule);
    }
    report.cyclePerCopy = perCopy(report.cycle, copiesOf(project.frame.cells[cell]));
    report.availability = availabilityOfCell(project, index, seating, cell);
    return report;
}

CellFigures emptyCellFigures(const model::Project &project, const model::ProjectIndex &index, std::uint32_t cell)
{
    const model::Cell &one = project.frame.cells[cell];
    const std::uint32_t copies = copiesOf(one);
    CellFigures figures;
    figures.length = one.buffer.length;
    if (const model::CellType *type = typeOf(project, index, cell)) {
        figures.length += type->width * copies;
        figures.operators = type->operators * copies;
        figures.powerW = type->basePowerW * copies;
        figures.capital = {type->cost.minor * copies};
    }
    return figures;
}

CellFigures CellCheck::figures(const model::Project &project, const model::ProjectIndex &index,
                               const model::Seating &seating, std::uint32_t cell)
{
    CellFigures figures = emptyCellFigures(project, index, cell);
    const std::uint32_t copies = copiesOf(project.frame.cells[cell]);
    for (std::uint32_t head = seating.firstHead[cell]; head != absent; head = seating.nextHead[head]) {
        const model::HeadType *type = headTypeOf(project, index, head);
        if (!type)
            continue;
        figures.powerW += type->powerW * copies;
        figures.capital += {type->cost.minor * copies};
    }
    return figures;
}

} // namespace lw::takt
