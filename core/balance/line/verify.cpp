// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/verify.h"

#include "core/model/limits.h"
#include "core/model/lookup.h"
#include "core/takt/linecheck.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace lw::balance {

namespace {

using Findings = std::vector<Finding>;
using CellByOperation = std::map<std::string, std::string>;

/// Where each operation of a setup runs; those that run nowhere are left out.
CellByOperation cellsOf(const model::Setup &setup)
{
    std::map<std::string, std::string> cellOfHead;
    for (const model::Placement &placement : setup.placements)
        cellOfHead.try_emplace(placement.head.value, placement.socket.cell.value);
    CellByOperation cells;
    for (const model::Assignment &assignment : setup.assignments) {
        const model::HeadId *head = std::get_if<model::HeadId>(&assignment.performer);
        if (!head)
            cells.try_emplace(assignment.operation.value, std::get<model::CellId>(assignment.performer).value);
        else if (const auto at = cellOfHead.find(head->value); at != cellOfHead.end())
            cells.try_emplace(assignment.operation.value, at->second);
    }
    return cells;
}

/// What one setup must hold by itself.
class SetupVerifier
{
public:
    SetupVerifier(const model::Project &project, const model::Product &product, const model::Setup &setup, Findings &found)
        : m_project(project), m_product(product), m_setup(setup), m_found(found), m_cells(cellsOf(setup))
    {
        for (std::size_t at = 0; at < project.frame.cells.size(); ++at)
            m_order.emplace(project.frame.cells[at].id.value, at);
    }

    void run()
    {
        verifyPlacements();
        for (const model::Operation &operation : m_product.operations)
            verifyOperation(operation);
        for (const model::Assignment &assignment : m_setup.assignments)
            if (!model::find(m_product, assignment.operation))
                add(FindingCode::UnknownReference, assignment.operation.value);
        verifyPrecedence();
        for (const model::Zoning &zoning : m_product.zoning)
            verifyZoning(zoning);
    }

private:
    void add(FindingCode code, std::string subject) { m_found.push_back({code, std::move(subject), m_product.id}); }

    void verifyPlacements()
    {
        std::set<std::string> sockets;
        std::set<std::string> heads;
        for (const model::Placement &placement : m_setup.placements) {
            const std::string place = placement.socket.cell.value + "/" + std::to_string(placement.socket.number);
            const model::Head *head = model::find(m_project, placement.head);
            const model::Cell *cell = model::find(m_project, placement.socket.cell);
            if (!head || !cell) {
                add(FindingCode::UnknownReference, head ? placement.socket.cell.value : placement.head.value);
                continue;
            }
            if (!heads.insert(placement.head.value).second)
                add(FindingCode::HeadPlacedTwice, placement.head.value);
            if (!sockets.insert(place).second)
                add(FindingCode::SocketTaken, place);
            const std::vector<model::SocketSpec> &known = model::find(m_project, cell->type)->sockets;
            const std::uint32_t number = placement.socket.number;
            if (number < 1 || number > known.size())
                add(FindingCode::SocketUnknown, place);
            else if (known[number - 1].interface != model::find(m_project, head->type)->interface)
                add(FindingCode::InterfaceMismatch, place);
        }
    }

    void verifyOperation(const model::Operation &operation)
    {
        const auto own = [&](const model::Assignment &assignment) { return assignment.operation == operation.id; };
        const auto count = std::count_if(m_setup.assignments.begin(), m_setup.assignments.end(), own);
        if (count != 1) {
            add(count == 0 ? FindingCode::OperationUnassigned : FindingCode::OperationAssignedTwice, operation.id.value);
            return;
        }
        const model::Performer &performer =
            std::find_if(m_setup.assignments.begin(), m_setup.assignments.end(), own)->performer;
        if (const model::HeadId *head = std::get_if<model::HeadId>(&performer))
            verifyHead(operation, *head);
        else
            verifyPerson(operation, std::get<model::CellId>(performer));
    }

    void verifyHead(const model::Operation &operation, const model::HeadId &id)
    {
        const model::Head *head = model::find(m_project, id);
        if (!head) {
            add(FindingCode::UnknownReference, id.value);
            return;
        }
        if (!m_cells.contains(operation.id.value))
            add(FindingCode::HeadNotPlaced, operation.id.value);
        const model::Capability *capability =
            model::findCapability(*model::find(m_project, head->type), operation.process);
        if (!capability) {
            add(FindingCode::CapabilityMissing, operation.id.value);
            return;
        }
        for (const model::ParameterTarget &parameter : operation.parameters)
            for (const model::ParameterRange &range : capability->limits)
                if (range.key == parameter.key
                    && (parameter.target < range.minimum || parameter.target > range.maximum))
                    add(FindingCode::ParameterOutside, operation.id.value);
    }

    void verifyPerson(const model::Operation &operation, const model::CellId &id)
    {
        const model::Cell *cell = model::find(m_project, id);
        if (!cell) {
            add(FindingCode::UnknownReference, id.value);
            return;
        }
        if (!operation.manualTime)
            add(FindingCode::NotManual, operation.id.value);
        if (model::find(m_project, cell->type)->operators == 0)
            add(FindingCode::OperatorMissing, operation.id.value);
    }

    void verifyPrecedence()
    {
        for (const model::Precedence &arc : m_product.precedence) {
            const auto before = m_cells.find(arc.before.value);
            const auto after = m_cells.find(arc.after.value);
            if (before == m_cells.end() || after == m_cells.end())
                continue;
            const auto first = m_order.find(before->second);
            const auto second = m_order.find(after->second);
            if (first != m_order.end() && second != m_order.end() && first->second > second->second)
                add(FindingCode::PrecedenceBroken, model::nameOf(arc));
        }
    }

    void verifyZoning(const model::Zoning &zoning)
    {
        std::vector<std::string> cells;
        for (const model::OperationId &member : std::set(zoning.operations.begin(), zoning.operations.end()))
            if (const auto at = m_cells.find(member.value); at != m_cells.end())
                cells.push_back(at->second);
        const std::set<std::string> different(cells.begin(), cells.end());
        const bool kept = zoning.kind == model::ZoningKind::SameCell ? different.size() <= 1
                                                                     : different.size() == cells.size();
        if (!kept)
            add(FindingCode::ZoningBroken, model::nameOf(zoning));
    }

    const model::Project &m_project;
    const model::Product &m_product;
    const model::Setup &m_setup;
    Findings &m_found;
    const CellByOperation m_cells;
    std::map<std::string, std::size_t> m_order;
};

/// What the setups must hold together, and the figures told about them.
class LineVerifier
{
public:
    LineVerifier(const model::Project &project, const LineTarget &target, const LineBalance &balance)
        : m_project(project), m_target(target), m_balance(balance)
    {
    }

    Findings run()
    {
        if (m_balance.setups.empty()) {
            verifyNothing();
            return std::move(m_found);
        }
        if (m_balance.status == Status::Infeasible)
            add(FindingCode::ObstaclesMissing, {});
        for (std::size_t at = 0; at < m_target.products.size(); ++at) {
            const bool there = at < m_balance.setups.size() && m_balance.setups[at].product == m_target.products[at];
            if (!there) {
                add(FindingCode::SetupsMissing, m_target.products[at].value);
                return std::move(m_found);
            }
            SetupVerifier(m_project, product(at), m_balance.setups[at], m_found).run();
        }
        if (!m_found.empty())
            return std::move(m_found); // figures of a setup that cannot be have no meaning
        verifyTogether();
        verifyChange();
        verifyCells();
        verifyCycle();
        verifyBounds();
        return std::move(m_found);
    }

private:
    void add(FindingCode code, std::string subject, model::ProductId product = {})
    {
        m_found.push_back({code, std::move(subject), std::move(product)});
    }

    const model::Product &product(std::size_t at) const { return *model::find(m_project, m_target.products[at]); }

    void verifyNothing()
    {
        if (m_balance.status == Status::Infeasible && m_balance.obstacles.empty())
            add(FindingCode::ObstaclesMissing, {});
        if (m_balance.status == Status::Proven)
            add(FindingCode::SetupsMissing, {});
    }

    void verifyTogether()
    {
        const auto sorted = [](std::vector<model::Placement> list) {
            std::sort(list.begin(), list.end());
            return list;
        };
        const std::vector<model::Placement> first = sorted(m_balance.setups.front().placements);
        CellByOperation cells = cellsOf(m_balance.setups.front());
        for (const model::Setup &setup : m_balance.setups) {
            if (sorted(setup.placements) != first)
                add(FindingCode::PlacementsDiffer, setup.product.value);
            for (const auto &[operation, cell] : cellsOf(setup))
                if (cells.try_emplace(operation, cell).first->second != cell)
                    add(FindingCode::CellsDiffer, operation);
        }
    }

    void verifyChange()
    {
        std::uint32_t moves = 0;
        for (const model::Setup &setup : m_balance.setups) {
            const model::Setup *now = model::findSetup(m_project, setup.product);
            if (!now)
                continue;
            const CellByOperation before = cellsOf(*now);
            const CellByOperation after = cellsOf(setup);
            for (const auto &[operation, cell] : after) {
                const auto was = before.find(operation);
                if (was == before.end() || was->second == cell)
                    continue;
                ++moves;
                if (std::find(m_target.fixed.begin(), m_target.fixed.end(), model::OperationId(operation))
                    != m_target.fixed.end())
                    add(FindingCode::FixedMoved, operation, setup.product);
            }
        }
        if (moves != m_balance.moves)
            add(FindingCode::MovesWrong, std::to_string(moves));
        if (m_target.moves && moves > *m_target.moves)
            add(FindingCode::TooManyMoves, std::to_string(moves));
        if (m_target.keepHeads)
            verifyHeads();
    }

    /// A head may only be missing where a head of an earlier product sits, or where it never could have sat.
    void verifyHeads()
    {
        const std::vector<model::Placement> &now = m_balance.setups.front().placements;
        std::map<std::string, model::SocketRef> kept;
        std::map<model::SocketRef, std::string> taken;
        for (const model::ProductId &id : m_target.products) {
            const model::Setup *setup = model::findSetup(m_project, id);
            if (!setup)
                continue;
            for (const model::Placement &placement : setup->placements)
                if (fits(placement) && !kept.contains(placement.head.value) && !taken.contains(placement.socket)) {
                    kept.emplace(placement.head.value, placement.socket);
                    taken.emplace(placement.socket, placement.head.value);
                }
        }
        for (const model::Placement &placement : now)
            if (const auto at = kept.find(placement.head.value); at == kept.end() || at->second != placement.socket)
                add(FindingCode::HeadMoved, placement.head.value);
        if (kept.size() != now.size())
            add(FindingCode::HeadMoved, {});
    }

    bool fits(const model::Placement &placement) const
    {
        const model::Head *head = model::find(m_project, placement.head);
        const model::Cell *cell = model::find(m_project, placement.socket.cell);
        if (!head || !cell)
            return false;
        const std::vector<model::SocketSpec> &sockets = model::find(m_project, cell->type)->sockets;
        const std::uint32_t number = placement.socket.number;
        return number >= 1 && number <= sockets.size()
            && sockets[number - 1].interface == model::find(m_project, head->type)->interface;
    }

    void verifyCells()
    {
        std::set<std::string> busy;
        for (const model::Setup &setup : m_balance.setups)
            for (const auto &[operation, cell] : cellsOf(setup))
                busy.insert(cell);
        if (busy.size() != m_balance.cells)
            add(FindingCode::CellsWrong, std::to_string(busy.size()));
        if (m_target.cells && busy.size() > *m_target.cells)
            add(FindingCode::TooManyCells, std::to_string(busy.size()));
    }

    void verifyCycle()
    {
        model::Project adopted = m_project;
        for (const model::Setup &setup : m_balance.setups)
            static_cast<void>(model::applyEdit(adopted, {model::ReplaceSetup{setup.product, setup}}));
        std::vector<double> mean(m_project.frame.cells.size());
        Duration longest{};
        for (const model::ProductId &id : m_target.products) {
            const takt::LineReport report = takt::checkLine(adopted, id);
            const std::optional<Duration> limit = m_target.cycle ? m_target.cycle : report.takt;
            for (std::size_t cell = 0; cell < report.cells.size(); ++cell) {
                const Duration cycle = report.cells[cell].cyclePerCopy;
                longest = std::max(longest, cycle);
                mean[cell] += shareOf(id) * static_cast<double>(cycle.count());
                if (limit && cycle > *limit)
                    add(FindingCode::OverLimit, report.cells[cell].cell.value, id);
            }
        }
        if (m_target.mixed == MixedRule::WeightedMean && m_target.products.size() > 1)
            longest = mean.empty() ? Duration{} : Duration(std::llround(*std::max_element(mean.begin(), mean.end())));
        if (longest != m_balance.cycle)
            add(FindingCode::CycleWrong, std::to_string(longest.count()));
    }

    double shareOf(const model::ProductId &id) const
    {
        double own = 0;
        double all = 0;
        for (const model::ProductId &product : m_target.products) {
            const model::Demand *demand = model::findDemand(m_project, product);
            const double units = demand ? demand->unitsPerDay : 0;
            all += units;
            own += product == id ? units : 0;
        }
        return all > 0 ? own / all : 1.0 / static_cast<double>(m_target.products.size());
    }

    void verifyBounds()
    {
        if (m_balance.cellsBound > m_balance.cells && m_balance.objective == Objective::Cells)
            add(FindingCode::BoundWrong, "cells");
        if (m_balance.cycleBound > m_balance.cycle)
            add(FindingCode::BoundWrong, "cycle");
        if (m_balance.status != Status::Proven)
            return;
        if (m_balance.objective == Objective::Cells && m_balance.cellsBound != m_balance.cells)
            add(FindingCode::BoundWrong, "cells");
        if (m_balance.objective == Objective::Cycle && m_balance.cycleBound != m_balance.cycle)
            add(FindingCode::BoundWrong, "cycle");
    }

    const model::Project &m_project;
    const LineTarget &m_target;
    const LineBalance &m_balance;
    Findings m_found;
};

} // namespace

std::vector<Finding> verifyLine(const model::Project &project, const LineTarget &target, const LineBalance &balance)
{
    return LineVerifier(project, target, balance).run();
}

} // namespace lw::balance
