// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/document.h"
#include "app/session/selection.h"
#include "core/model/lookup.h"

#include <vector>

namespace lw::viewmodel {

/// A selection sorted by kind. A socket stands for the head in it.
struct SelectedThings {
    std::vector<model::CellId> cells;
    std::vector<model::HeadId> heads;
    std::vector<model::OperationId> operations;
    std::size_t freeSockets = 0;

    bool isOneKind() const { return !cells.empty() + !heads.empty() + !operations.empty() + (freeSockets > 0) == 1; }
};

inline SelectedThings selectedThings(const session::Document &document, const std::vector<session::Selected> &items)
{
    const model::Setup *setup = model::findSetup(document.project(), document.product());
    SelectedThings things;
    for (const session::Selected &item : items) {
        if (const auto *cell = std::get_if<model::CellId>(&item)) {
            things.cells.push_back(*cell);
        } else if (const auto *operation = std::get_if<model::OperationId>(&item)) {
            things.operations.push_back(*operation);
        } else if (const auto *head = std::get_if<model::HeadId>(&item)) {
            things.heads.push_back(*head);
        } else {
            const model::Placement *placed = setup ? model::findPlacement(*setup, std::get<model::SocketRef>(item)) : nullptr;
            if (placed)
                things.heads.push_back(placed->head);
            else
                ++things.freeSockets;
        }
    }
    return things;
}

} // namespace lw::viewmodel
