// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/changeover/setupdifference.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace lw::changeover {

namespace {

using Work = std::vector<const model::Operation *>;

/// What a product asks of the frame.
struct Needs {
    std::map<model::SocketRef, model::HeadId> heads;
    std::unordered_map<model::HeadId, model::SocketRef> places;
    std::unordered_map<model::HeadId, Work> work; ///< in the order in which it is done
    std::unordered_set<model::CellId> busy;
};

Needs needsOf(const model::Project &project, const model::ProductId &id)
{
    Needs needs;
    const model::Product *product = model::find(project, id);
    const model::Setup *setup = model::findSetup(project, id);
    if (!product || !setup)
        return needs;
    for (const model::Placement &placement : setup->placements) {
        needs.heads.emplace(placement.socket, placement.head);
        needs.places.emplace(placement.head, placement.socket);
    }
    std::unordered_map<model::OperationId, const model::Operation *> operations;
    for (const model::Operation &operation : product->operations)
        operations.emplace(operation.id, &operation);
    for (const model::Assignment &assignment : setup->assignments) {
        const auto operation = operations.find(assignment.operation);
        if (operation == operations.end())
            continue;
        const auto *head = std::get_if<model::HeadId>(&assignment.performer);
        if (!head) {
            needs.busy.insert(std::get<model::CellId>(assignment.performer));
            continue;
        }
        needs.work[*head].push_back(operation->second);
        if (const auto place = needs.places.find(*head); place != needs.places.end())
            needs.busy.insert(place->second.cell);
    }
    return needs;
}

bool sameWork(const Needs &from, const Needs &to, const model::HeadId &head)
{
    static const Work none;
    const auto before = from.work.find(head);
    const auto after = to.work.find(head);
    const Work &was = before == from.work.end() ? none : before->second;
    const Work &is = after == to.work.end() ? none : after->second;
    return std::equal(was.begin(), was.end(), is.begin(), is.end(), [](const model::Operation *a, const model::Operation *b) {
        return a->process == b->process && a->quantity == b->quantity && a->parameters == b->parameters;
    });
}

SocketDifference differenceAt(const model::SocketRef &socket, const Needs &from, const Needs &to)
{
    SocketDifference difference{.socket = socket, .before = {}, .after = {}, .from = {}};
    if (const auto before = from.heads.find(socket); before != from.heads.end())
        difference.before = before->second;
    if (const auto after = to.heads.find(socket); after != to.heads.end())
        difference.after = after->second;
    if (difference.before == difference.after) {
        difference.change = sameWork(from, to, difference.after) ? SocketChange::Keep : SocketChange::NewProgram;
    } else if (const auto sat = from.places.find(difference.after); !difference.after.empty() && sat != from.places.end()) {
        difference.change = SocketChange::Move;
        difference.from = sat->second;
    } else if (difference.after.empty()) {
        difference.change = SocketChange::Remove;
    } else {
        difference.change = difference.before.empty() ? SocketChange::Add : SocketChange::Replace;
    }
    return difference;
}

} // namespace

SetupDifference differenceOf(const model::Project &project, const model::ProductId &fromId, const model::ProductId &toId)
{
    const Needs from = needsOf(project, fromId);
    const Needs to = needsOf(project, toId);
    std::map<model::CellId, std::vector<model::SocketRef>> sockets;
    for (const Needs *needs : {&from, &to}) {
        for (const auto &[socket, head] : needs->heads)
            sockets[socket.cell].push_back(socket);
    }
    SetupDifference difference;
    for (const model::Cell &cell : project.frame.cells) {
        difference.cells.push_back({cell.id, !from.busy.contains(cell.id), !to.busy.contains(cell.id)});
        std::vector<model::SocketRef> &here = sockets[cell.id];
        std::sort(here.begin(), here.end());
        here.erase(std::unique(here.begin(), here.end()), here.end());
        for (const model::SocketRef &socket : here)
            difference.sockets.push_back(differenceAt(socket, from, to));
    }
    return difference;
}

} // namespace lw::changeover
