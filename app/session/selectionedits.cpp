// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/selectionedits.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <iterator>

namespace lw::session {

namespace {

/// The head that is selected itself or by its socket, where it sits.
const model::Placement *placementOf(const model::Setup &setup, const Selected &item)
{
    if (const auto *head = std::get_if<model::HeadId>(&item))
        return model::findPlacement(setup, *head);
    const auto *socket = std::get_if<model::SocketRef>(&item);
    return socket ? model::findPlacement(setup, *socket) : nullptr;
}

struct Removal {
    std::vector<model::Edit> edits;
    std::vector<Selected> places; ///< that stay behind
};

Removal removalOf(const Document &document, const std::vector<Selected> &items)
{
    const model::ProductId &product = document.product();
    const model::Setup *setup = model::findSetup(document.project(), product);
    Removal removal;
    std::vector<model::Edit> cells; // last: what sits in them goes first
    for (const Selected &item : items) {
        if (const auto *cell = std::get_if<model::CellId>(&item)) {
            cells.push_back({model::Erase<model::Cell>{*cell}});
        } else if (const auto *operation = std::get_if<model::OperationId>(&item)) {
            removal.edits.push_back({model::AssignOperation{product, *operation, std::nullopt, std::nullopt}});
        } else if (const model::Placement *placement = setup ? placementOf(*setup, item) : nullptr) {
            removal.edits.push_back({model::RemoveHead{product, placement->head}});
            if (std::find(items.begin(), items.end(), Selected(placement->socket.cell)) == items.end())
                removal.places.emplace_back(placement->socket);
        }
    }
    std::move(cells.begin(), cells.end(), std::back_inserter(removal.edits));
    return removal;
}

} // namespace

bool removeSelected(Document &document, Selection &selection, const QString &severalName)
{
    Removal removal = removalOf(document, selection.items());
    if (removal.edits.empty())
        return false;
    const bool several = removal.edits.size() > 1;
    const model::Edit edit = several ? model::Edit{model::EditGroup{std::move(removal.edits)}} : std::move(removal.edits.front());
    // First, so that nobody who shows the selection has to show a head that sits nowhere in between.
    selection.set(std::move(removal.places));
    return document.edit(edit, several ? severalName : QString()).has_value();
}

} // namespace lw::session
