// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/balanceproposal.h"

#include "core/model/lookup.h"
#include "core/takt/linecheck.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

bool hasSocket(const model::Project &project, const model::SocketRef &socket)
{
    const model::Cell *cell = model::find(project, socket.cell);
    const model::CellType *type = cell ? model::find(project, cell->type) : nullptr;
    return type && socket.number >= 1 && socket.number <= type->sockets.size();
}

bool isThere(const model::Project &project, const model::Performer &performer)
{
    return std::visit([&project](const auto &id) { return model::find(project, id) != nullptr; }, performer);
}

/// An operation that has come since would be left without anybody to do it.
bool coversAll(const model::Product &product, const model::Setup &setup)
{
    return std::ranges::all_of(product.operations,
        [&setup](const model::Operation &operation) { return model::findAssignment(setup, operation.id) != nullptr; });
}

bool fits(const model::Project &project, const model::Setup &setup)
{
    const model::Product *product = model::find(project, setup.product);
    return product && coversAll(*product, setup)
        && std::ranges::all_of(setup.placements,
            [&](const model::Placement &placement) {
                return model::find(project, placement.head) && hasSocket(project, placement.socket);
            })
        && std::ranges::all_of(setup.assignments, [&](const model::Assignment &assignment) {
               return model::find(*product, assignment.operation) && isThere(project, assignment.performer);
           });
}

/// Products that the balance changes as well.
std::vector<OtherProduct> otherProducts(const model::Project &before, const model::Project &after,
    const model::ProductId &shown, const balance::LineBalance &balance)
{
    std::vector<OtherProduct> others;
    for (const model::Setup &setup : balance.setups) {
        if (setup.product == shown)
            continue;
        others.push_back({model::find(before, setup.product)->name, takt::checkLine(before, setup.product).lineCycle,
            takt::checkLine(after, setup.product).lineCycle});
    }
    return others;
}

} // namespace

BalanceProposal propose(const model::Project &project, const model::ProductId &shown, const balance::LineBalance &balance)
{
    BalanceProposal proposal{.after = project};
    proposal.fits = std::ranges::all_of(balance.setups, [&](const model::Setup &setup) { return fits(project, setup); });
    if (proposal.fits)
        proposal.edit = balance::adoption(project, balance);
    if (proposal.edit && !model::applyEdit(proposal.after, *proposal.edit)) {
        proposal.fits = false;
        proposal.edit.reset();
    }
    proposal.report = takt::checkLine(proposal.after, shown);
    if (proposal.edit)
        proposal.others = otherProducts(project, proposal.after, shown, balance);
    return proposal;
}

} // namespace lw::viewmodel
