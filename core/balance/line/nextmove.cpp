// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/nextmove.h"

#include "core/balance/line/buildproblem.h"
#include "core/model/lookup.h"
#include "core/model/projectindex.h"
#include "core/model/seating.h"
#include "core/takt/linecheck.h"

#include <algorithm>
#include <utility>

namespace lw::balance {

namespace {

using model::absent;

std::ptrdiff_t errorsIn(const takt::LineReport &report)
{
    return std::count_if(report.problems.begin(), report.problems.end(),
                         [](const model::Problem &problem) { return problem.severity == model::Severity::Error; });
}

/// Somebody who could do an operation: a placed head, or (head absent) a person of the cell.
struct Candidate {
    std::uint32_t cell = 0;
    std::uint32_t head = absent;
};

class MoveSearch
{
public:
    MoveSearch(const model::Project &project, const model::ProductId &product, std::stop_token stop)
        : m_project(project), m_index(project), m_stop(std::move(stop)), m_product(product), m_checker(project, product),
          m_at(m_index.products.find(project.products, product)), m_now(m_checker.report()), m_errors(errorsIn(m_now))
    {
    }

    std::optional<NextMove> run()
    {
        if (m_at == absent || !m_now.bottleneck || !model::findSetup(m_project, m_product) || isShared())
            return std::nullopt;
        std::vector<model::Problem> ignored;
        m_seating.emplace(m_project, m_index, m_at, ignored);
        m_from = static_cast<std::uint32_t>(*m_now.bottleneck);
        for (std::uint32_t op = m_seating->firstOperation[m_from]; op != absent; op = m_seating->nextOperation[op])
            tryShifts(op);
        if (!m_best)
            for (std::uint32_t op = m_seating->firstOperation[m_from]; op != absent; op = m_seating->nextOperation[op]) {
                trySwaps(op);
                trySpares(op);
            }
        return m_stop.stop_requested() ? std::nullopt : std::move(m_best);
    }

private:
    const model::Product &product() const { return m_project.products[m_at]; }
    const model::Operation &operation(std::uint32_t op) const { return product().operations[op]; }

    /// Whether another cell is as long: then no step of one cell shortens the line.
    bool isShared() const
    {
        return std::count_if(m_now.cells.begin(), m_now.cells.end(), [&](const takt::CellReport &cell) {
            return cell.cyclePerCopy == m_now.lineCycle;
        }) > 1;
    }

    /// Cells that the neighbours in the precedence, but for one, leave to the operation; nearest to the bottleneck first.
    std::vector<std::uint32_t> cellsFor(std::uint32_t op, std::uint32_t but = absent) const
    {
        std::uint32_t first = 0;
        auto end = static_cast<std::uint32_t>(m_project.frame.cells.size());
        const model::ProductIndex &own = m_index.ofProduct[m_at];
        for (const std::uint32_t before : own.before[op])
            if (before != but && m_seating->operationCell[before] != absent)
                first = std::max(first, m_seating->operationCell[before]);
        for (const std::uint32_t after : own.after[op])
            if (after != but && m_seating->operationCell[after] != absent)
                end = std::min(end, m_seating->operationCell[after] + 1);
        std::vector<std::uint32_t> cells;
        for (std::uint32_t cell = first; cell < end; ++cell)
            cells.push_back(cell);
        const auto distance = [&](std::uint32_t cell) { return cell > m_from ? cell - m_from : m_from - cell; };
        std::stable_sort(cells.begin(), cells.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return distance(a) < distance(b); });
        return cells;
    }

    const model::HeadType &typeOf(std::uint32_t head) const
    {
        return m_project.catalog.headTypes[m_index.headType[head]];
    }

    bool canDo(std::uint32_t head, std::uint32_t op) const
    {
        return m_index.headType[head] != absent && line::canDo(typeOf(head), operation(op));
    }

    const model::CellType *cellType(std::uint32_t cell) const
    {
        const std::uint32_t type = m_index.cellType[cell];
        return type == absent ? nullptr : &m_project.catalog.cellTypes[type];
    }

    /// Who on that cell could do it in less than the best line cycle so far.
    std::vector<Candidate> candidates(std::uint32_t op, std::uint32_t cell) const
    {
        std::vector<Candidate> list;
        const model::CellType *type = cellType(cell);
        for (std::uint32_t head = m_seating->firstHead[cell]; head != absent; head = m_seating->nextHead[head])
            if (canDo(head, op) && isShort(*model::operationTime(operation(op), typeOf(head)), cell))
                list.push_back({cell, head});
        const std::optional<Duration> &manual = operation(op).manualTime;
        if (type && type->operators > 0 && manual && isShort(*manual, cell))
            list.push_back({cell, absent});
        return list;
    }

    bool isShort(Duration time, std::uint32_t cell) const
    {
        const Duration shortest = m_best ? m_best->after : m_now.lineCycle;
        return time / std::max(1U, m_project.frame.cells[cell].copies) < shortest;
    }

    model::Performer performer(const Candidate &who) const
    {
        if (who.head == absent)
            return m_project.frame.cells[who.cell].id;
        return m_project.frame.heads[who.head].id;
    }

    model::Edit assignment(std::uint32_t op, const Candidate &who) const
    {
        return {model::AssignOperation{m_product, operation(op).id, performer(who), std::nullopt}};
    }

    /// To whoever else can do it: elsewhere, or beside the one who does it now.
    void tryShifts(std::uint32_t op)
    {
        const model::Assignment *now = model::findAssignment(*model::findSetup(m_project, m_product), operation(op).id);
        for (const std::uint32_t cell : cellsFor(op))
            for (const Candidate &who : candidates(op, cell))
                if (!now || now->performer != performer(who))
                    attempt(assignment(op, who), op, cell);
    }

    void trySwaps(std::uint32_t op)
    {
        for (std::uint32_t other = 0; other < product().operations.size(); ++other) {
            const std::uint32_t cell = m_seating->operationCell[other];
            if (cell == absent || cell == m_from || m_stop.stop_requested())
                continue;
            const std::vector<std::uint32_t> mine = cellsFor(op, other);
            const std::vector<std::uint32_t> theirs = cellsFor(other, op);
            if (std::find(mine.begin(), mine.end(), cell) == mine.end()
                || std::find(theirs.begin(), theirs.end(), m_from) == theirs.end())
                continue;
            for (const Candidate &who : candidates(op, cell))
                for (const Candidate &back : candidates(other, m_from))
                    attempt({model::EditGroup{{assignment(op, who), assignment(other, back)}}}, op, cell);
        }
    }

    /// One head of each type in the magazine; one free socket of each zone it fits.
    void trySpares(std::uint32_t op)
    {
        std::vector<std::uint32_t> types;
        for (std::uint32_t head = 0; head < m_project.frame.heads.size(); ++head) {
            const std::uint32_t type = m_index.headType[head];
            if (m_seating->headCell[head] != absent || !canDo(head, op)
                || std::find(types.begin(), types.end(), type) != types.end())
                continue;
            types.push_back(type);
            for (const std::uint32_t cell : cellsFor(op))
                if (cellType(cell) && isShort(*model::operationTime(operation(op), typeOf(head)), cell))
                    trySpare(op, head, cell);
        }
    }

    void trySpare(std::uint32_t op, std::uint32_t head, std::uint32_t cell)
    {
        std::vector<std::uint32_t> taken;
        for (std::uint32_t other = m_seating->firstHead[cell]; other != absent; other = m_seating->nextHead[other])
            taken.push_back(m_seating->headSocket[other]);
        std::vector<std::uint32_t> zones;
        const std::vector<model::SocketSpec> &sockets = cellType(cell)->sockets;
        for (std::uint32_t number = 1; number <= sockets.size(); ++number) {
            const model::SocketSpec &socket = sockets[number - 1];
            if (socket.interface != typeOf(head).interface
                || std::find(taken.begin(), taken.end(), number) != taken.end()
                || std::find(zones.begin(), zones.end(), socket.zone) != zones.end())
                continue;
            zones.push_back(socket.zone);
            const model::SocketRef place{m_project.frame.cells[cell].id, number};
            const model::Edit placing{model::PlaceHead{m_product, m_project.frame.heads[head].id, place, std::nullopt}};
            attempt({model::EditGroup{{placing, assignment(op, {cell, head})}}}, op, cell);
        }
    }

    /// Makes the step on the working copy, checks the touched cells, and takes it back.
    void attempt(const model::Edit &edit, std::uint32_t op, std::uint32_t cell)
    {
        if (m_stop.stop_requested())
            return;
        const model::Touched touched = model::touchedBy(m_project, m_product, edit);
        model::Project &project = workingCopy();
        const Result<model::Edit> inverse = model::applyEdit(project, edit);
        if (!inverse)
            return;
        const takt::LineReport &then = m_checker.recheck(project, touched);
        const Duration shortest = m_best ? m_best->after : m_now.lineCycle;
        if (then.lineCycle < shortest && errorsIn(then) <= m_errors)
            m_best = {edit, operation(op).id, m_project.frame.cells[cell].id, m_now.lineCycle, then.lineCycle};
        static_cast<void>(model::applyEdit(project, *inverse));
        m_checker.recheck(project, touched);
    }

    /// Made with the first step that is tried: most lines are asked about far more often than they can be bettered.
    model::Project &workingCopy()
    {
        if (!m_copy)
            m_copy = m_project;
        return *m_copy;
    }

    const model::Project &m_project;
    const model::ProjectIndex m_index;
    const std::stop_token m_stop;
    const model::ProductId m_product;
    takt::LineChecker m_checker;
    const std::uint32_t m_at; ///< of the product
    const takt::LineReport m_now;
    const std::ptrdiff_t m_errors;
    std::optional<model::Project> m_copy;
    std::optional<model::Seating> m_seating;
    std::uint32_t m_from = 0; ///< the bottleneck
    std::optional<NextMove> m_best;
};

} // namespace

std::optional<NextMove> nextBestMove(const model::Project &project, const model::ProductId &product, std::stop_token stop)
{
    return MoveSearch(project, product, std::move(stop)).run();
}

} // namespace lw::balance
