// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/performers.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace lw::viewmodel {

std::vector<model::Performer> performersAt(
    const model::Project &project, const model::Setup &setup, const model::Operation &operation, const model::CellId &cell)
{
    std::vector<model::Placement> here;
    std::copy_if(setup.placements.begin(), setup.placements.end(), std::back_inserter(here),
        [&](const model::Placement &placement) { return placement.socket.cell == cell; });
    std::sort(here.begin(), here.end(),
        [](const model::Placement &a, const model::Placement &b) { return a.socket < b.socket; });
    std::vector<model::Performer> performers;
    for (const model::Placement &placement : here) {
        const model::Head *head = model::find(project, placement.head);
        const model::HeadType *type = head ? model::find(project, head->type) : nullptr;
        if (type && model::operationTime(operation, *type))
            performers.emplace_back(placement.head);
    }
    const model::Cell *known = model::find(project, cell);
    const model::CellType *type = known ? model::find(project, known->type) : nullptr;
    if (operation.manualTime && type && type->operators > 0)
        performers.emplace_back(cell);
    return performers;
}

std::size_t indexOf(const model::Project &project, const model::CellId &cell)
{
    const auto &cells = project.frame.cells;
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const model::Cell &entry) { return entry.id == cell; });
    return static_cast<std::size_t>(found - cells.begin());
}

std::uint32_t bestSocket(
    const model::Project &project, const model::ProductId &product, const model::CellId &cell, const model::HeadTypeId &type)
{
    const model::Cell *known = model::find(project, cell);
    const model::CellType *cellType = known ? model::find(project, known->type) : nullptr;
    const model::HeadType *headType = model::find(project, type);
    const model::Setup *setup = model::findSetup(project, product);
    if (!cellType || !headType)
        return 0;
    const auto taken = [&](std::uint32_t number) {
        return setup && model::findPlacement(*setup, model::SocketRef{cell, number});
    };
    std::map<std::uint32_t, int> headsInZone;
    const auto count = static_cast<std::uint32_t>(cellType->sockets.size());
    for (std::uint32_t number = 1; number <= count; ++number)
        headsInZone[cellType->sockets[number - 1].zone] += taken(number) ? 1 : 0;
    std::uint32_t best = 0;
    std::tuple<bool, int> bestRank;
    for (std::uint32_t number = 1; number <= count; ++number) {
        const model::SocketSpec &socket = cellType->sockets[number - 1];
        const std::tuple rank(socket.interface != headType->interface, headsInZone[socket.zone]);
        if (taken(number) || (best != 0 && rank >= bestRank))
            continue;
        best = number;
        bestRank = rank;
    }
    return best;
}

} // namespace lw::viewmodel
