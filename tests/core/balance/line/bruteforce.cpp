// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/balance/line/bruteforce.h"

#include "core/model/lookup.h"
#include "core/takt/crewschedule.h"
#include "core/takt/linecheck.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace lw::test {

using namespace model;

namespace {

constexpr std::int64_t none = std::int64_t{1} << 60;

/// Types of the heads in each zone of each cell.
using Outfit = std::vector<std::map<std::uint32_t, std::set<std::string>>>;

class BruteForce
{
public:
    BruteForce(const Project &project, const balance::LineTarget &target) : m_project(project), m_target(target)
    {
        const takt::LineReport report = takt::checkLine(project, target.products.front());
        m_limit = target.cycle ? target.cycle->count() : report.takt ? report.takt->count() : none;
        for (const ProductId &id : target.products)
            for (const Operation &operation : find(project, id)->operations)
                if (std::find(m_names.begin(), m_names.end(), operation.id) == m_names.end())
                    m_names.push_back(operation.id);
    }

    std::optional<BestLine> run()
    {
        std::vector<std::uint32_t> cells(m_names.size());
        listLayouts(cells, 0);
        if (m_target.keepHeads) {
            keepOutfit();
        } else {
            Outfit outfit(m_project.frame.cells.size());
            std::set<std::pair<std::uint32_t, std::uint32_t>> taken;
            listOutfits(outfit, taken, 0);
        }
        for (const Outfit &outfit : m_outfits)
            tryOutfit(outfit);
        return m_best;
    }

private:
    const Product &product(std::size_t at) const { return *find(m_project, m_target.products[at]); }
    const CellType &typeOf(std::size_t cell) const { return *find(m_project, m_project.frame.cells[cell].type); }

    std::uint32_t nodeOf(const OperationId &id) const
    {
        return static_cast<std::uint32_t>(std::find(m_names.begin(), m_names.end(), id) - m_names.begin());
    }

    // Which operation on which cell.

    void listLayouts(std::vector<std::uint32_t> &cells, std::size_t node)
    {
        if (node < cells.size()) {
            for (std::uint32_t cell = 0; cell < m_project.frame.cells.size(); ++cell) {
                cells[node] = cell;
                listLayouts(cells, node + 1);
            }
            return;
        }
        const std::set<std::uint32_t> busy(cells.begin(), cells.end());
        if (isLegal(cells) && (!m_target.cells || busy.size() <= *m_target.cells))
            if (const std::uint32_t moves = movesOf(cells); !m_target.moves || moves <= *m_target.moves)
                m_layouts.push_back({cells, static_cast<std::uint32_t>(busy.size()), moves});
    }

    bool isLegal(const std::vector<std::uint32_t> &cells) const
    {
        for (std::size_t at = 0; at < m_target.products.size(); ++at) {
            for (const Precedence &arc : product(at).precedence)
                if (cells[nodeOf(arc.before)] > cells[nodeOf(arc.after)])
                    return false;
            for (const Zoning &zoning : product(at).zoning)
                for (const OperationId &one : zoning.operations)
                    for (const OperationId &other : zoning.operations)
                        if (one != other && (cells[nodeOf(one)] == cells[nodeOf(other)])
                                != (zoning.kind == ZoningKind::SameCell))
                            return false;
            for (const OperationId &fixed : m_target.fixed)
                if (const auto now = presentCell(at, fixed); now && *now != cells[nodeOf(fixed)])
                    return false;
        }
        return true;
    }

    std::optional<std::uint32_t> presentCell(std::size_t at, const OperationId &operation) const
    {
        const Setup *setup = findSetup(m_project, m_target.products[at]);
        const Assignment *assignment = setup ? findAssignment(*setup, operation) : nullptr;
        if (!assignment || !find(product(at), operation))
            return std::nullopt;
        const CellId id = cellOf(*setup, assignment->performer);
        for (std::uint32_t cell = 0; cell < m_project.frame.cells.size(); ++cell)
            if (m_project.frame.cells[cell].id == id)
                return cell;
        return std::nullopt;
    }

    std::uint32_t movesOf(const std::vector<std::uint32_t> &cells) const
    {
        std::uint32_t moves = 0;
        for (std::size_t at = 0; at < m_target.products.size(); ++at)
            for (const Operation &operation : product(at).operations)
                if (const auto now = presentCell(at, operation.id))
                    moves += *now != cells[nodeOf(operation.id)];
        return moves;
    }

    // Which head in which socket.

    void seat(Outfit &outfit, std::uint32_t cell, std::uint32_t socket, const HeadTypeId &type) const
    {
        outfit[cell][typeOf(cell).sockets[socket].zone].insert(type.value);
    }

    void listOutfits(Outfit &outfit, std::set<std::pair<std::uint32_t, std::uint32_t>> &taken, std::size_t head)
    {
        if (head == m_project.frame.heads.size()) {
            m_outfits.insert(outfit);
            return;
        }
        listOutfits(outfit, taken, head + 1);
        const HeadType &type = *find(m_project, m_project.frame.heads[head].type);
        for (std::uint32_t cell = 0; cell < outfit.size(); ++cell)
            for (std::uint32_t socket = 0; socket < typeOf(cell).sockets.size(); ++socket) {
                if (typeOf(cell).sockets[socket].interface != type.interface || taken.contains({cell, socket}))
                    continue;
                Outfit with = outfit;
                seat(with, cell, socket, type.id);
                taken.insert({cell, socket});
                listOutfits(with, taken, head + 1);
                taken.erase({cell, socket});
            }
    }

    void keepOutfit()
    {
        Outfit outfit(m_project.frame.cells.size());
        std::set<std::string> seated;
        std::set<SocketRef> taken;
        for (const ProductId &id : m_target.products) {
            const Setup *setup = findSetup(m_project, id);
            for (std::size_t at = 0; setup && at < setup->placements.size(); ++at) {
                const Placement &placement = setup->placements[at];
                const HeadType &type = *find(m_project, find(m_project, placement.head)->type);
                std::uint32_t cell = 0;
                while (m_project.frame.cells[cell].id != placement.socket.cell)
                    ++cell;
                const std::uint32_t socket = placement.socket.number - 1;
                if (typeOf(cell).sockets[socket].interface != type.interface || seated.contains(placement.head.value)
                    || taken.contains(placement.socket))
                    continue;
                seated.insert(placement.head.value);
                taken.insert(placement.socket);
                seat(outfit, cell, socket, type.id);
            }
        }
        m_outfits.insert(outfit);
    }

    // What a cell takes for its operations.

    static bool isAble(const HeadType &type, const Operation &operation)
    {
        const Capability *capability = findCapability(type, operation.process);
        if (!capability)
            return false;
        for (const ParameterTarget &parameter : operation.parameters)
            for (const ParameterRange &range : capability->limits)
                if (range.key == parameter.key && (parameter.target < range.minimum || parameter.target > range.maximum))
                    return false;
        return true;
    }

    struct Task {
        const Operation *operation;
        takt::CellTask work;
        bool manual;
    };

    /// Shortest makespan of the operations of a product in a cell: every performer for each of them.
    std::int64_t makespan(std::size_t at, std::uint32_t cell, const Outfit &outfit, std::vector<Task> &tasks,
                          const std::vector<const Operation *> &operations) const
    {
        if (tasks.size() == operations.size())
            return schedule(at, cell, tasks);
        const Operation &operation = *operations[tasks.size()];
        std::int64_t best = none;
        const auto attempt = [&](takt::CellTask work, bool manual) {
            tasks.push_back({&operation, work, manual});
            best = std::min(best, makespan(at, cell, outfit, tasks, operations));
            tasks.pop_back();
        };
        if (operation.manualTime && typeOf(cell).operators > 0)
            attempt({*operation.manualTime, 90, 90}, true);
        std::uint32_t head = 0;
        for (const auto &[zone, types] : outfit[cell])
            for (const std::string &name : types) {
                const HeadType &type = *find(m_project, HeadTypeId{name});
                if (isAble(type, operation))
                    attempt({*operationTime(operation, type), head, zone}, false);
                ++head;
            }
        return best;
    }

    std::int64_t schedule(std::size_t at, std::uint32_t cell, const std::vector<Task> &tasks) const
    {
        takt::CellWork work;
        std::vector<std::uint32_t> manual;
        for (std::uint32_t task = 0; task < tasks.size(); ++task) {
            work.tasks.push_back(tasks[task].work);
            if (tasks[task].manual)
                manual.push_back(task);
            for (std::uint32_t other = 0; other < tasks.size(); ++other)
                for (const Precedence &arc : product(at).precedence)
                    if (arc.before == tasks[other].operation->id && arc.after == tasks[task].operation->id)
                        work.before.emplace_back(other, task);
        }
        if (manual.empty())
            return takt::scheduleCell(work).makespan.count();
        return takt::scheduleWithCrew(work, manual, typeOf(cell).operators, 100).schedule.makespan.count();
    }

    /// Cycle per copy; none when there is nobody for some operation, or above the limit.
    std::int64_t cycle(std::size_t at, std::uint32_t cell, const Outfit &outfit, const std::vector<std::uint32_t> &cells)
    {
        std::vector<const Operation *> operations;
        std::vector<std::string> key{std::to_string(at)};
        for (const Operation &operation : product(at).operations)
            if (cells[nodeOf(operation.id)] == cell) {
                operations.push_back(&operation);
                key.push_back(operation.id.value);
            }
        const auto [known, isNew] = m_cycles.try_emplace({cell, outfit[cell], key}, none);
        if (!isNew)
            return known->second;
        std::vector<Task> tasks;
        const std::int64_t time = makespan(at, cell, outfit, tasks, operations);
        const auto copies = static_cast<std::int64_t>(m_project.frame.cells[cell].copies);
        const std::int64_t perCopy = time >= none
            ? none : std::llround(static_cast<double>(typeOf(cell).indexTime.count() + time) / static_cast<double>(copies));
        return known->second = perCopy > m_limit ? none : perCopy;
    }

    double shareOf(std::size_t at) const
    {
        double own = 0;
        double all = 0;
        for (std::size_t other = 0; other < m_target.products.size(); ++other) {
            const Demand *demand = findDemand(m_project, m_target.products[other]);
            all += demand ? demand->unitsPerDay : 0;
            own += other == at && demand ? demand->unitsPerDay : 0;
        }
        return all > 0 ? own / all : 1.0 / static_cast<double>(m_target.products.size());
    }

    /// Of the line; none when some cell is over a limit.
    std::int64_t figure(const Outfit &outfit, const std::vector<std::uint32_t> &cells)
    {
        std::int64_t longest = 0;
        for (std::uint32_t cell = 0; cell < m_project.frame.cells.size(); ++cell) {
            std::int64_t worst = 0;
            double mean = 0;
            for (std::size_t at = 0; at < m_target.products.size(); ++at) {
                const std::int64_t one = cycle(at, cell, outfit, cells);
                if (one >= none)
                    return none;
                worst = std::max(worst, one);
                mean += shareOf(at) * static_cast<double>(one);
            }
            const bool byMean = m_target.mixed == balance::MixedRule::WeightedMean && m_target.products.size() > 1;
            longest = std::max<std::int64_t>(longest, byMean ? std::llround(mean) : worst);
        }
        return longest;
    }

    struct Layout {
        std::vector<std::uint32_t> cells;
        std::uint32_t busy;
        std::uint32_t moves;
    };

    std::int64_t value(const BestLine &line) const
    {
        switch (m_target.objective) {
        case balance::Objective::Cells:
            return line.cells;
        case balance::Objective::Cycle:
            return line.cycle.count();
        case balance::Objective::Efficiency:
            return line.cells * line.cycle.count();
        case balance::Objective::Feasible:
            return 0;
        }
        return 0;
    }

    void tryOutfit(const Outfit &outfit)
    {
        for (const Layout &layout : m_layouts) {
            const std::int64_t time = figure(outfit, layout.cells);
            if (time >= none)
                continue;
            const BestLine line{layout.busy, Duration(time), layout.moves};
            const auto rank = [&](const BestLine &one) { return std::pair(value(one), m_target.leastChange ? one.moves : 0); };
            if (!m_best || rank(line) < rank(*m_best))
                m_best = line;
        }
    }

    const Project &m_project;
    const balance::LineTarget &m_target;
    std::int64_t m_limit = none;
    std::vector<OperationId> m_names;
    std::vector<Layout> m_layouts;
    std::set<Outfit> m_outfits;
    std::map<std::tuple<std::uint32_t, std::map<std::uint32_t, std::set<std::string>>, std::vector<std::string>>, std::int64_t>
        m_cycles;
    std::optional<BestLine> m_best;
};

} // namespace

std::optional<BestLine> bestLine(const Project &project, const balance::LineTarget &target)
{
    return BruteForce(project, target).run();
}

} // namespace lw::test
