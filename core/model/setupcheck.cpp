// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/setupcheck.h"

#include "core/model/limits.h"
#include "core/model/lookup.h"
#include "core/model/validate.h"

#include <algorithm>
#include <string>
#include <utility>

namespace lw::model {

/// The single rules, each for one thing of the setup.
class SetupCheck::Checks
{
public:
    Checks(const Project &project, const ProjectIndex &index, const Seating &seating)
        : m_project(project), m_index(index), m_seating(seating), m_product(project.products[seating.product]),
          m_own(index.ofProduct[seating.product])
    {
    }

    Problems general() const
    {
        Problems found;
        const std::string &owner = m_product.id.value;
        if (m_seating.setup == absent) {
            report(found, ProblemCode::SetupMissing, {SubjectKind::Product, owner, owner});
            return found;
        }
        const auto spare = std::count(m_seating.headCell.begin(), m_seating.headCell.end(), absent);
        const std::uint32_t places = m_project.frame.magazinePlaces;
        if (spare > static_cast<std::ptrdiff_t>(places))
            report(found, ProblemCode::MagazineOverfull, {SubjectKind::Project, {}, owner},
                   {{"spare", static_cast<double>(spare)}, {"places", static_cast<double>(places)}},
                   Severity::Warning);
        return found;
    }

    Problems cell(std::uint32_t cell) const
    {
        Problems found;
        if (m_index.cellType[cell] == absent)
            return found;
        const CellType &type = m_project.catalog.cellTypes[m_index.cellType[cell]];
        for (std::uint32_t head = m_seating.firstHead[cell]; head != absent; head = m_seating.nextHead[head])
            checkHead(cell, type, head, found);
        return found;
    }

    Problems operation(std::uint32_t op) const
    {
        Problems found;
        if (m_seating.setup == absent)
            return found;
        const Operation &operation = m_product.operations[op];
        const Subject subject{SubjectKind::Operation, operation.id.value, m_product.id.value};
        switch (m_seating.work[op]) {
        case Work::Unassigned:
            report(found, ProblemCode::OperationUnassigned, subject);
            break;
        case Work::Dangling: // told where the assignment was read
            break;
        case Work::Waiting:
            report(found, ProblemCode::HeadNotPlaced, subject,
                   {{"head", m_project.frame.heads[m_seating.performer[op]].id.value}});
            checkSkill(op, subject, found);
            break;
        case Work::ByHead:
            checkSkill(op, subject, found);
            break;
        case Work::ByHand:
            checkManual(operation, m_seating.performer[op], subject, found);
            break;
        }
        checkPredecessors(op, found);
        return found;
    }

    Problems zoning(const Zoning &zoning) const
    {
        Problems found;
        std::vector<std::uint32_t> placed;
        for (const OperationId &member : zoning.operations) {
            const std::uint32_t op = m_own.operations.find(m_product.operations, member);
            if (op == absent || m_seating.operationCell[op] == absent)
                continue;
            const auto clashes = [&](std::uint32_t other) {
                const bool together = m_seating.operationCell[other] == m_seating.operationCell[op];
                return together == (zoning.kind == ZoningKind::SeparateCells);
            };
            const auto other = std::find_if(placed.begin(), placed.end(), clashes);
            if (other != placed.end())
                reportZoning(zoning, *other, op, found);
            placed.push_back(op);
        }
        return found;
    }

private:
    const std::string &cellName(std::uint32_t op) const
    {
        return m_project.frame.cells[m_seating.operationCell[op]].id.value;
    }

    void checkHead(std::uint32_t cell, const CellType &type, std::uint32_t head, Problems &found) const
    {
        const std::uint32_t number = m_seating.headSocket[head];
        const Head &one = m_project.frame.heads[head];
        const auto place = [&] {
            return Subject{SubjectKind::Socket, nameOf(SocketRef{m_project.frame.cells[cell].id, number}),
                           m_product.id.value};
        };
        if (number == 0 || number > type.sockets.size()) {
            report(found, ProblemCode::SocketUnknown, place(),
                   {{"head", one.id.value}, {"cellType", type.id.value},
                    {"sockets", static_cast<double>(type.sockets.size())}});
            return;
        }
        if (m_index.headType[head] == absent)
            return;
        const HeadType &headType = m_project.catalog.headTypes[m_index.headType[head]];
        const InterfaceId &socket = type.sockets[number - 1].interface;
        if (headType.interface != socket)
            report(found, ProblemCode::InterfaceMismatch, place(),
                   {{"head", one.id.value}, {"headType", headType.id.value},
                    {"headInterface", headType.interface.value}, {"socketInterface", socket.value}});
    }

    void checkSkill(std::uint32_t op, const Subject &subject, Problems &found) const
    {
        const std::uint32_t head = m_seating.performer[op];
        if (m_index.headType[head] == absent)
            return;
        const Operation &operation = m_product.operations[op];
        const HeadType &type = m_project.catalog.headTypes[m_index.headType[head]];
        const std::string &serial = m_project.frame.heads[head].id.value;
        const Capability *capability = findCapability(type, operation.process);
        if (!capability) {
            report(found, ProblemCode::CapabilityMissing, subject,
                   {{"head", serial}, {"headType", type.id.value}, {"process", operation.process.value}});
            return;
        }
        for (const ParameterTarget &parameter : operation.parameters)
            for (const ParameterRange &range : capability->limits)
                if (range.key == parameter.key)
                    checkLimits(op, parameter, range, serial, type, subject, found);
    }

    void checkLimits(std::uint32_t op, const ParameterTarget &parameter, const ParameterRange &range,
                     const std::string &serial, const HeadType &type, const Subject &subject, Problems &found) const
    {
        if (parameter.lower >= range.minimum && parameter.upper <= range.maximum && parameter.target >= range.minimum
            && parameter.target <= range.maximum)
            return;
        const std::uint32_t process = m_own.process[op];
        const ParameterSpec *spec = process == absent
            ? nullptr : findParameter(m_project.catalog.processes[process], parameter.key);
        reportOutside(found, ProblemCode::ParameterOutsideHead, subject, parameter, {range.minimum, range.maximum},
                      spec ? spec->unit : std::string(), {{"head", serial}, {"headType", type.id.value}});
    }

    void checkManual(const Operation &operation, std::uint32_t cell, const Subject &subject, Problems &found) const
    {
        const std::string &name = m_project.frame.cells[cell].id.value;
        if (!operation.manualTime)
            report(found, ProblemCode::NotManual, subject, {{"cell", name}});
        if (m_index.cellType[cell] == absent)
            return;
        const CellType &type = m_project.catalog.cellTypes[m_index.cellType[cell]];
        if (type.operators == 0)
            report(found, ProblemCode::OperatorMissing, subject, {{"cell", name}, {"cellType", type.id.value}});
    }

    void checkPredecessors(std::uint32_t op, Problems &found) const
    {
        if (m_seating.operationCell[op] == absent)
            return;
        for (const std::uint32_t before : m_own.before[op]) {
            if (m_seating.operationCell[before] == absent
                || m_seating.operationCell[before] <= m_seating.operationCell[op])
                continue;
            const Precedence arc{m_product.operations[before].id, m_product.operations[op].id};
            report(found, ProblemCode::PrecedenceBroken, {SubjectKind::Precedence, nameOf(arc), m_product.id.value},
                   {{"before", arc.before.value}, {"after", arc.after.value}, {"beforeCell", cellName(before)},
                    {"afterCell", cellName(op)}});
        }
    }

    void reportZoning(const Zoning &zoning, std::uint32_t first, std::uint32_t second, Problems &found) const
    {
        const bool same = zoning.kind == ZoningKind::SameCell;
        report(found, ProblemCode::ZoningBroken, {SubjectKind::Zoning, nameOf(zoning), m_product.id.value},
               {{"kind", std::string(same ? "same-cell" : "separate-cells")},
                {"first", m_product.operations[first].id.value}, {"second", m_product.operations[second].id.value},
                {"firstCell", cellName(first)}, {"secondCell", cellName(second)}});
    }

    const Project &m_project;
    const ProjectIndex &m_index;
    const Seating &m_seating;
    const Product &m_product;
    const ProductIndex &m_own;
};

SetupCheck::SetupCheck(const Project &project, const ProjectIndex &index, const ProductId &product)
{
    const std::uint32_t at = index.products.find(project.products, product);
    if (at == absent) {
        unknown(m_general, {SubjectKind::Product, product.value, product.value}, product.value, "product");
        return;
    }
    m_seating.emplace(project, index, at, m_reading);
    const Checks checks(project, index, *m_seating);
    m_general = checks.general();
    m_cells.resize(project.frame.cells.size());
    for (std::uint32_t cell = 0; cell < m_cells.size(); ++cell)
        m_cells[cell] = checks.cell(cell);
    m_operations.resize(m_seating->work.size());
    for (std::uint32_t op = 0; op < m_operations.size(); ++op)
        m_operations[op] = checks.operation(op);
    for (const Zoning &zoning : project.products[at].zoning)
        m_zonings.push_back(checks.zoning(zoning));
}

bool SetupCheck::refresh(Problems &kept, Problems found)
{
    if (kept == found)
        return false;
    kept = std::move(found);
    return true;
}

bool SetupCheck::update(const Project &project, const ProjectIndex &index, const std::vector<std::uint32_t> &cells,
                        bool &changed)
{
    std::vector<std::uint32_t> moved;
    if (!m_seating || !m_seating->reseat(project, index, cells, moved))
        return false;
    const Checks checks(project, index, *m_seating);
    const ProductIndex &own = index.ofProduct[m_seating->product];
    changed = refresh(m_general, checks.general());
    for (const std::uint32_t cell : cells)
        changed = refresh(m_cells[cell], checks.cell(cell)) || changed;
    for (const std::uint32_t op : moved) {
        changed = refresh(m_operations[op], checks.operation(op)) || changed;
        for (const std::uint32_t next : own.after[op])
            changed = refresh(m_operations[next], checks.operation(next)) || changed;
    }
    const std::vector<Zoning> &zonings = project.products[m_seating->product].zoning;
    for (std::size_t at = 0; at < zonings.size() && !moved.empty(); ++at)
        changed = refresh(m_zonings[at], checks.zoning(zonings[at])) || changed;
    return true;
}

void SetupCheck::appendTo(Problems &list) const
{
    list.insert(list.end(), m_reading.begin(), m_reading.end());
    list.insert(list.end(), m_general.begin(), m_general.end());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> order; // absent is the largest: nowhere comes last
    for (std::uint32_t op = 0; op < m_operations.size(); ++op)
        if (!m_operations[op].empty())
            order.emplace_back(m_seating->operationCell[op], op);
    std::sort(order.begin(), order.end());
    auto next = order.begin();
    const auto takeOperations = [&](std::uint32_t upTo) {
        for (; next != order.end() && next->first <= upTo; ++next)
            list.insert(list.end(), m_operations[next->second].begin(), m_operations[next->second].end());
    };
    for (std::uint32_t cell = 0; cell < m_cells.size(); ++cell) {
        list.insert(list.end(), m_cells[cell].begin(), m_cells[cell].end());
        takeOperations(cell);
    }
    takeOperations(absent);
    for (const Problems &zoning : m_zonings)
        list.insert(list.end(), zoning.begin(), zoning.end());
}

std::vector<Problem> validateSetup(const Project &project, const ProductId &product)
{
    Problems found;
    SetupCheck(project, ProjectIndex(project), product).appendTo(found);
    return found;
}

} // namespace lw::model
