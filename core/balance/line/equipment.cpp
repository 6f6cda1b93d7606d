// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/equipment.h"

#include "core/balance/line/buildproblem.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lw::balance::line {

bool canDo(const model::HeadType &type, const model::Operation &operation)
{
    const model::Capability *capability = model::findCapability(type, operation.process);
    if (!capability)
        return false;
    for (const model::ParameterTarget &parameter : operation.parameters)
        for (const model::ParameterRange &range : capability->limits)
            if (range.key == parameter.key
                && !(parameter.target >= range.minimum && parameter.target <= range.maximum))
                return false;
    return true;
}

Equipment::Equipment(const model::Project &project, const model::ProjectIndex &index, const LineTarget &target,
                     const std::vector<model::Seating> &seatings)
    : m_project(project), m_index(index), m_target(target), m_seatings(seatings),
      m_kindOf(project.frame.heads.size(), absent)
{
}

void Equipment::fill(LineProblem &problem)
{
    m_hasHead.assign(problem.items.size(), false);
    problem.keepHeads = m_target.keepHeads;
    readKinds(problem);
    if (m_target.keepHeads)
        readSeats(problem);
    readShapes(problem);
}

std::uint32_t Equipment::interfaceOf(const model::InterfaceId &id)
{
    const auto at = std::find(m_interfaces.begin(), m_interfaces.end(), id);
    const auto position = static_cast<std::uint32_t>(at - m_interfaces.begin());
    if (at == m_interfaces.end())
        m_interfaces.push_back(id);
    return position;
}

std::vector<Ticks> Equipment::timesOf(const LineProblem &problem, const model::HeadType &type) const
{
    std::vector<Ticks> times;
    times.reserve(problem.items.size());
    for (const Item &item : problem.items) {
        const std::uint32_t product = m_seatings[item.product].product;
        const model::Operation &operation = m_project.products[product].operations[item.operation];
        const bool able = canDo(type, operation);
        const Duration time = able ? model::operationTime(operation, type).value_or(Duration::zero()) : Duration::zero();
        times.push_back(able ? std::max<Ticks>(0, time.count()) : never);
    }
    return times;
}

void Equipment::readKinds(LineProblem &problem)
{
    std::map<std::pair<std::uint32_t, std::vector<Ticks>>, std::uint32_t> known;
    std::vector<std::uint32_t> kindOfType(m_project.catalog.headTypes.size(), absent);
    std::vector<bool> seen(kindOfType.size());
    std::vector<const std::vector<Ticks> *> rows;
    for (std::uint32_t head = 0; head < m_kindOf.size(); ++head) {
        const std::uint32_t type = m_index.headType[head];
        if (!seen[type]) {
            seen[type] = true;
            const model::HeadType &headType = m_project.catalog.headTypes[type];
            std::vector<Ticks> times = timesOf(problem, headType);
            if (std::all_of(times.begin(), times.end(), [](Ticks time) { return time == never; }))
                continue;
            const std::uint32_t interface = interfaceOf(headType.interface);
            const auto next = static_cast<std::uint32_t>(known.size());
            const auto [at, isNew] = known.try_emplace({interface, std::move(times)}, next);
            kindOfType[type] = at->second;
            if (isNew) {
                problem.kinds.push_back({interface, {}});
                rows.push_back(&at->first.second);
            }
        }
        m_kindOf[head] = kindOfType[type];
        if (m_kindOf[head] != absent)
            problem.kinds[m_kindOf[head]].heads.push_back(head);
    }
    problem.times.resize(problem.items.size() * rows.size(), never);
    for (std::size_t item = 0; item < problem.items.size(); ++item)
        for (std::size_t kind = 0; kind < rows.size(); ++kind) {
            const Ticks time = (*rows[kind])[item];
            problem.times[item * rows.size() + kind] = time;
            m_hasHead[item] = m_hasHead[item] || time != never;
        }
}

bool Equipment::fits(std::uint32_t head, std::uint32_t cell, std::uint32_t socket) const
{
    const model::CellType &type = m_project.catalog.cellTypes[m_index.cellType[cell]];
    if (socket == 0 || socket > type.sockets.size())
        return false;
    return type.sockets[socket - 1].interface == m_project.catalog.headTypes[m_index.headType[head]].interface;
}

void Equipment::readSeats(LineProblem &problem)
{
    problem.seats.resize(m_project.frame.cells.size());
    std::vector<bool> seated(m_kindOf.size());
    for (const model::Seating &seating : m_seatings)
        for (std::uint32_t head = 0; head < m_kindOf.size(); ++head) {
            const std::uint32_t cell = seating.headCell[head];
            const std::uint32_t socket = seating.headSocket[head];
            if (cell == absent || seated[head] || !fits(head, cell, socket))
                continue;
            std::vector<Seat> &seats = problem.seats[cell];
            if (std::any_of(seats.begin(), seats.end(), [&](const Seat &seat) { return seat.socket == socket; }))
                continue;
            seats.push_back({socket, head});
            seated[head] = true;
        }
    for (std::vector<Seat> &seats : problem.seats)
        std::sort(seats.begin(), seats.end());
}

CellShape Equipment::shapeOf(std::uint32_t cell, const LineProblem &problem)
{
    const std::uint32_t position = m_index.cellType[cell];
    const model::CellType &type = m_project.catalog.cellTypes[position];
    CellShape shape;
    shape.index = std::max<Ticks>(0, type.indexTime.count());
    shape.copies = std::max(1U, m_project.frame.cells[cell].copies);
    shape.people = type.operators;
    shape.cellType = position;
    std::map<std::uint32_t, std::size_t> zoneAt;
    for (std::uint32_t at = 0; at < type.sockets.size(); ++at) {
        const auto [zone, isNew] = zoneAt.try_emplace(type.sockets[at].zone, shape.zones.size());
        if (isNew)
            shape.zones.emplace_back();
        shape.zones[zone->second].sockets.push_back({at + 1, interfaceOf(type.sockets[at].interface)});
    }
    if (!m_target.keepHeads)
        return shape;
    for (const Seat &seat : problem.seats[cell])
        if (m_kindOf[seat.head] != absent)
            shape.zones[zoneAt[type.sockets[seat.socket - 1].zone]].seated.push_back(m_kindOf[seat.head]);
    for (Zone &zone : shape.zones) {
        std::sort(zone.seated.begin(), zone.seated.end());
        zone.seated.erase(std::unique(zone.seated.begin(), zone.seated.end()), zone.seated.end());
    }
    return shape;
}

void Equipment::readShapes(LineProblem &problem)
{
    const auto alike = [](const CellShape &a, const CellShape &b) {
        const auto same = [](const Zone &one, const Zone &other) { return one.seated == other.seated; };
        return a.cellType == b.cellType && a.copies == b.copies
            && std::equal(a.zones.begin(), a.zones.end(), b.zones.begin(), b.zones.end(), same);
    };
    for (std::uint32_t cell = 0; cell < m_project.frame.cells.size(); ++cell) {
        CellShape shape = shapeOf(cell, problem);
        const auto known = std::find_if(problem.shapes.begin(), problem.shapes.end(),
                                        [&](const CellShape &other) { return alike(shape, other); });
        problem.shapeOf.push_back(static_cast<std::uint32_t>(known - problem.shapes.begin()));
        if (known == problem.shapes.end())
            problem.shapes.push_back(std::move(shape));
    }
}

} // namespace lw::balance::line
