// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/selectedthings.h"

#include "core/model/lookup.h"

#include <unordered_map>
#include <unordered_set>

namespace lw::viewmodel {

namespace {

using Sockets = std::unordered_map<std::uint32_t, model::HeadId>;

/// What sits where, of all cells: a selection may hold every socket of a long line.
std::unordered_map<model::CellId, Sockets> headsBySocket(const model::Setup *setup)
{
    std::unordered_map<model::CellId, Sockets> heads;
    for (std::size_t i = 0; setup && i < setup->placements.size(); ++i) {
        const model::Placement &placed = setup->placements[i];
        heads[placed.socket.cell].emplace(placed.socket.number, placed.head);
    }
    return heads;
}

} // namespace

SelectedThings selectedThings(const session::Document &document, const std::vector<session::Selected> &items)
{
    const auto sockets = headsBySocket(model::findSetup(document.project(), document.product()));
    SelectedThings things;
    std::unordered_set<model::HeadId> known; // a head may be selected itself and by its socket
    const auto addHead = [&](const model::HeadId &id) {
        if (known.insert(id).second)
            things.heads.push_back(id);
    };
    for (const session::Selected &item : items) {
        if (const auto *cell = std::get_if<model::CellId>(&item)) {
            things.cells.push_back(*cell);
        } else if (const auto *operation = std::get_if<model::OperationId>(&item)) {
            things.operations.push_back(*operation);
        } else if (const auto *head = std::get_if<model::HeadId>(&item)) {
            addHead(*head);
        } else {
            const auto &socket = std::get<model::SocketRef>(item);
            const auto at = sockets.find(socket.cell);
            const auto placed = at == sockets.end() ? Sockets::const_iterator() : at->second.find(socket.number);
            if (at != sockets.end() && placed != at->second.end())
                addHead(placed->second);
            else
                ++things.freeSockets;
        }
    }
    return things;
}

} // namespace lw::viewmodel
