// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/selection.h"

#include "core/model/setup.h"

#include <algorithm>

namespace lw::session {

namespace {

model::CellId cellOfPerformer(const model::Setup &setup, const model::Performer &performer)
{
    if (const auto *cell = std::get_if<model::CellId>(&performer))
        return *cell;
    const auto &head = std::get<model::HeadId>(performer);
    const auto placed = std::find_if(setup.placements.begin(), setup.placements.end(),
        [&](const model::Placement &placement) { return placement.head == head; });
    return placed == setup.placements.end() ? model::CellId() : placed->socket.cell;
}

struct CellOf {
    const model::Setup *setup;

    model::CellId operator()(const model::CellId &cell) const { return cell; }
    model::CellId operator()(const model::SocketRef &socket) const { return socket.cell; }
    model::CellId operator()(const model::HeadId &head) const
    {
        return setup ? cellOfPerformer(*setup, head) : model::CellId();
    }
    model::CellId operator()(const model::OperationId &operation) const
    {
        if (!setup)
            return {};
        const auto &list = setup->assignments;
        const auto found = std::find_if(
            list.begin(), list.end(), [&](const model::Assignment &entry) { return entry.operation == operation; });
        return found == list.end() ? model::CellId() : cellOfPerformer(*setup, found->performer);
    }
};

} // namespace

void Selection::set(std::vector<Selected> items)
{
    if (items == m_items)
        return;
    m_items = std::move(items);
    emit changed();
}

model::CellId Selection::cell(const model::Setup *setup) const
{
    return m_items.empty() ? model::CellId() : std::visit(CellOf{setup}, m_items.front());
}

void Selection::setHovered(const model::CellId &cell, const model::OperationId &operation)
{
    if (cell == m_hovered && operation == m_hoveredOperation)
        return;
    m_hovered = cell;
    m_hoveredOperation = operation;
    emit hoveredChanged();
}

} // namespace lw::session
