// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/difference.h"

#include "core/compare/equipment.h"
#include "core/model/lookup.h"

#include <map>
#include <set>

namespace lw::compare {

namespace {

using Places = std::map<model::OperationId, model::CellId>;

Places placesOf(const model::Project &project, const model::ProductId &product)
{
    Places places;
    const model::Setup *setup = model::findSetup(project, product);
    if (!setup)
        return places;
    std::map<model::HeadId, model::CellId> cellOfHead;
    for (const model::Placement &placement : setup->placements)
        cellOfHead.emplace(placement.head, placement.socket.cell);
    for (const model::Assignment &assignment : setup->assignments) {
        const auto *head = std::get_if<model::HeadId>(&assignment.performer);
        const auto at = head ? cellOfHead.find(*head) : cellOfHead.end();
        if (head && at != cellOfHead.end())
            places.emplace(assignment.operation, at->second);
        else if (!head)
            places.emplace(assignment.operation, std::get<model::CellId>(assignment.performer));
    }
    return places;
}

std::vector<CellDifference> cellsBetween(const model::Frame &reference, const model::Frame &line)
{
    std::map<model::CellId, const model::Cell *> before;
    for (const model::Cell &cell : reference.cells)
        before.emplace(cell.id, &cell);
    std::vector<CellDifference> cells;
    for (const model::Cell &cell : line.cells) {
        const auto at = before.find(cell.id);
        if (at == before.end()) {
            cells.push_back({cell.id, CellChange::Added});
            continue;
        }
        if (at->second->type != cell.type)
            cells.push_back({cell.id, CellChange::OtherType});
        if (at->second->copies != cell.copies)
            cells.push_back({cell.id, CellChange::OtherCopies});
        if (at->second->buffer != cell.buffer)
            cells.push_back({cell.id, CellChange::OtherBuffer});
        before.erase(at);
    }
    for (const model::Cell &cell : reference.cells) {
        if (before.contains(cell.id))
            cells.push_back({cell.id, CellChange::Removed});
    }
    return cells;
}

std::vector<HeadDifference> headsBetween(const Equipment &reference, const Equipment &line)
{
    std::map<std::string, HeadDifference> counts;
    for (const auto &[type, owned] : reference.heads)
        counts[type].reference = owned.count;
    for (const auto &[type, owned] : line.heads)
        counts[type].line = owned.count;
    std::vector<HeadDifference> heads;
    for (auto &[type, count] : counts) {
        count.type = model::HeadTypeId(type);
        if (count.reference != count.line)
            heads.push_back(count);
    }
    return heads;
}

} // namespace

LineDifference differenceOf(const model::Project &reference, const model::ProductId &referenceProduct,
                            const model::Project &line, const model::ProductId &lineProduct)
{
    LineDifference difference;
    difference.cells = cellsBetween(reference.frame, line.frame);
    difference.heads = headsBetween(equipmentOf(reference, referenceProduct), equipmentOf(line, lineProduct));

    const Places before = placesOf(reference, referenceProduct);
    const Places after = placesOf(line, lineProduct);
    std::set<model::OperationId> seen;
    const auto look = [&](const model::Product *product) {
        for (std::size_t at = 0; product && at < product->operations.size(); ++at) {
            const model::OperationId &id = product->operations[at].id;
            const auto from = before.find(id);
            const auto to = after.find(id);
            const model::CellId was = from == before.end() ? model::CellId{} : from->second;
            const model::CellId is = to == after.end() ? model::CellId{} : to->second;
            if (seen.insert(id).second && was != is)
                difference.operations.push_back({id, was, is});
        }
    };
    look(model::find(line, lineProduct));
    look(model::find(reference, referenceProduct));
    return difference;
}

} // namespace lw::compare
