// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvas/dropcheck.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
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

/// The number behind the last dash, when the serial has one.
std::optional<unsigned> serialNumber(const std::string &serial)
{
    const std::size_t dash = serial.rfind('-');
    if (dash == std::string::npos || dash + 1 == serial.size())
        return std::nullopt;
    unsigned number = 0;
    const char *end = serial.data() + serial.size();
    const auto [rest, error] = std::from_chars(serial.data() + dash + 1, end, number);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    return number;
}

/// A spare head of that type: one that operations wait for before one that nobody needs.
const model::Head *spareHead(const model::Project &project, const model::Setup &setup, const model::HeadTypeId &type)
{
    const model::Head *spare = nullptr;
    for (const model::Head &head : project.frame.heads) {
        if (head.type != type || model::findPlacement(setup, head.id))
            continue;
        const bool awaited = std::any_of(setup.assignments.begin(), setup.assignments.end(), [&](const auto &work) {
            return work.performer == model::Performer(head.id);
        });
        if (awaited)
            return &head;
        if (!spare)
            spare = &head;
    }
    return spare;
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
    if (const model::Setup *setup = model::findSetup(project, product)) {
        if (const model::Head *spare = spareHead(project, *setup, carried.type))
            return {model::PlaceHead{product, spare->id, socket}};
    }
    const model::Head bought{.id = nextSerial(project, carried.type), .type = carried.type};
    model::EditGroup group;
    group.edits.push_back({model::Insert<model::Head>{bought, project.frame.heads.size()}});
    group.edits.push_back({model::PlaceHead{product, bought.id, socket}});
    return {std::move(group)};
}

model::HeadId nextSerial(const model::Project &project, const model::HeadTypeId &type)
{
    std::string stem;
    unsigned highest = 0;
    for (const model::Head &head : project.frame.heads) {
        const std::optional<unsigned> number = head.type == type ? serialNumber(head.id.value) : std::nullopt;
        if (!number)
            continue;
        if (stem.empty())
            stem = head.id.value.substr(0, head.id.value.rfind('-') + 1);
        highest = std::max(highest, *number);
    }
    if (stem.empty()) {
        stem = type.value;
        std::erase(stem, '-');
        stem += '-';
    }
    for (;;) {
        char digits[16];
        std::snprintf(digits, sizeof digits, "%04u", ++highest);
        model::HeadId id{stem + digits};
        if (!model::find(project, id))
            return id;
    }
}

} // namespace lw::canvas
