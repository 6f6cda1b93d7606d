// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/setupindex.h"

#include "core/model/lookup.h"

namespace lw::viewmodel {

SetupIndex::SetupIndex(const model::Project &project, const model::ProductId &product)
{
    std::unordered_map<model::HeadTypeId, const model::HeadType *> types;
    for (const model::HeadType &type : project.catalog.headTypes)
        types.emplace(type.id, &type);
    for (const model::Head &head : project.frame.heads)
        if (const auto type = types.find(head.type); type != types.end())
            m_types.emplace(head.id, type->second);
    const model::Setup *setup = model::findSetup(project, product);
    if (!setup)
        return;
    for (const model::Placement &placement : setup->placements)
        m_cells.emplace(placement.head, placement.socket.cell);
    for (const model::Assignment &assignment : setup->assignments)
        m_performers.emplace(assignment.operation, &assignment.performer);
}

const model::Performer *SetupIndex::performer(const model::OperationId &operation) const
{
    const auto found = m_performers.find(operation);
    return found == m_performers.end() ? nullptr : found->second;
}

model::CellId SetupIndex::cell(const model::OperationId &operation) const
{
    const model::Performer *who = performer(operation);
    if (!who)
        return {};
    if (const auto *byHand = std::get_if<model::CellId>(who))
        return *byHand;
    const auto found = m_cells.find(std::get<model::HeadId>(*who));
    return found == m_cells.end() ? model::CellId() : found->second;
}

std::optional<Duration> SetupIndex::time(const model::Operation &operation) const
{
    const model::Performer *who = performer(operation.id);
    if (!who)
        return std::nullopt;
    const auto *head = std::get_if<model::HeadId>(who);
    if (!head)
        return operation.manualTime;
    const auto type = m_types.find(*head);
    return type == m_types.end() ? std::nullopt : model::operationTime(operation, *type->second);
}

} // namespace lw::viewmodel
