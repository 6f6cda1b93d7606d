// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/equipment.h"

#include "core/model/lookup.h"
#include "core/model/projectindex.h"

namespace lw::compare {

namespace {

/// Copies of the cell that each head sits in; 1 for a head in no socket.
std::vector<std::uint32_t> copiesOfHeads(const model::Project &project, const model::ProjectIndex &index,
                                         const model::ProductId &product)
{
    std::vector<std::uint32_t> copies(project.frame.heads.size(), 1);
    const model::Setup *setup = model::findSetup(project, product);
    if (!setup)
        return copies;
    for (const model::Placement &placement : setup->placements) {
        const std::uint32_t head = index.heads.find(project.frame.heads, placement.head);
        const std::uint32_t cell = index.cells.find(project.frame.cells, placement.socket.cell);
        if (head != model::absent && cell != model::absent)
            copies[head] = project.frame.cells[cell].copies;
    }
    return copies;
}

} // namespace

Equipment equipmentOf(const model::Project &project, const model::ProductId &product)
{
    const model::ProjectIndex index(project);
    Equipment equipment;
    for (std::size_t cell = 0; cell < project.frame.cells.size(); ++cell) {
        const std::uint32_t type = index.cellType[cell];
        Owned &owned = equipment.cells[project.frame.cells[cell].type.value];
        owned.count += project.frame.cells[cell].copies;
        owned.price = type == model::absent ? Money{} : project.catalog.cellTypes[type].cost;
    }
    const std::vector<std::uint32_t> copies = copiesOfHeads(project, index, product);
    for (std::size_t head = 0; head < project.frame.heads.size(); ++head) {
        Owned &owned = equipment.heads[project.frame.heads[head].type.value];
        owned.count += copies[head];
        if (index.headType[head] == model::absent)
            continue;
        const model::HeadType &type = project.catalog.headTypes[index.headType[head]];
        owned.price = type.cost;
        if (type.marketEnvelope == model::Envelope{})
            continue;
        equipment.headLitres += type.envelope.volumeLitres() * copies[head];
        equipment.marketLitres += type.marketEnvelope.volumeLitres() * copies[head];
    }
    return equipment;
}

std::uint32_t total(const std::map<std::string, Owned> &owned)
{
    std::uint32_t sum = 0;
    for (const auto &[type, one] : owned)
        sum += one.count;
    return sum;
}

} // namespace lw::compare
