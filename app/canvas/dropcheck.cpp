// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/dropcheck.h"

#include "core/model/lookup.h"
#include "core/model/placing.h"

#include <algorithm>
#include <set>

namespace lw::canvas {

namespace {

const model::SocketSpec *socketSpec(const model::Project &project, const model::SocketRef &socket)
{
    const model::Cell *cell = model::find(project, socket.cell);
    const model::CellType *type = cell ? model::find(project, cell->type) : nullptr;
    if (!type || socket.number == 0 || socket.number > type->sockets.size())
        return nullptr;
    return &type->sockets[socket.number - 1];
}

} // namespace

DropAnswer canDrop(const model::Project &project, const model::ProductId &product, const Carried &carried,
                   const model::SocketRef &socket)
{
    const model::Setup *setup = model::findSetup(project, product);
    if (!setup)
        return {Verdict::NoSetup, product.value};
    const model::SocketSpec *spec = socketSpec(project, socket);
    const model::HeadType *type = model::find(project, carried.type);
    if (!spec || !type)
        return {Verdict::NoSuchSocket, socket.cell.value};
    if (const model::Placement *placed = model::findPlacement(*setup, socket)) {
        const bool same = carried.head && placed->head == *carried.head;
        return {same ? Verdict::Same : Verdict::Occupied, placed->head.value};
    }
    if (type->interface != spec->interface)
        return {Verdict::WrongInterface, spec->interface.value};
    return {};
}

std::vector<std::pair<std::size_t, std::size_t>> takersOf(const model::Project &project,
                                                          const model::ProductId &product, const Carried &carried,
                                                          const PlanLayout &layout)
{
    std::vector<std::pair<std::size_t, std::size_t>> takers;
    const model::HeadType *type = model::find(project, carried.type);
    if (!type || !model::findSetup(project, product))
        return takers;
    // From the layout and not socket by socket through canDrop: a long line has thousands of them.
    for (std::size_t cell = 0; cell < layout.cells.size(); ++cell) {
        const std::vector<SocketPlan> &sockets = layout.cells[cell].sockets;
        for (std::size_t socket = 0; socket < sockets.size(); ++socket) {
            if (!sockets[socket].head && sockets[socket].interface == type->interface)
                takers.emplace_back(cell, socket);
        }
    }
    return takers;
}

std::optional<model::SocketRef> bestSocket(const model::Project &project, const model::ProductId &product,
                                           const Carried &carried, const model::CellId &cell)
{
    const model::Cell *place = model::find(project, cell);
    const model::CellType *type = place ? model::find(project, place->type) : nullptr;
    const model::Setup *setup = model::findSetup(project, product);
    if (!type || !setup)
        return std::nullopt;
    std::set<std::uint32_t> busyZones;
    for (const model::Placement &placement : setup->placements) {
        const bool moves = carried.head && placement.head == *carried.head;
        if (const auto *spec = placement.socket.cell == cell && !moves ? socketSpec(project, placement.socket) : nullptr)
            busyZones.insert(spec->zone);
    }
    std::optional<model::SocketRef> second;
    for (std::uint32_t number = 1; number <= type->sockets.size(); ++number) {
        const model::SocketRef socket{cell, number};
        if (!canDrop(project, product, carried, socket).fits())
            continue;
        if (!busyZones.contains(type->sockets[number - 1].zone))
            return socket;
        if (!second)
            second = socket;
    }
    return second;
}

model::Edit dropEdit(const model::Project &project, const model::ProductId &product, const Carried &carried,
                     const model::SocketRef &socket)
{
    if (carried.head)
        return {model::PlaceHead{product, *carried.head, socket}};
    return model::headIntoSocket(project, product, carried.type, socket);
}

} // namespace lw::canvas
