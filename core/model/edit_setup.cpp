// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/editing.h"
#include "core/model/findings.h"
#include "core/model/lookup.h"

#include <string>
#include <type_traits>

namespace lw::model::editing {

namespace {

/// That the socket exists. Errors: UnknownId, BadIndex.
Result<void> checkSocket(const Project &project, const SocketRef &socket)
{
    const Cell *cell = find(project, socket.cell);
    if (!cell)
        return Error{Errc::UnknownId, socket.cell.value, {}, {}, 0};
    const CellType *type = find(project, cell->type);
    if (!type)
        return Error{Errc::UnknownId, cell->type.value, {}, {}, 0};
    if (socket.number == 0 || socket.number > type->sockets.size())
        return Error{Errc::BadIndex, nameOf(socket), std::to_string(type->sockets.size()), {}, 0};
    return {};
}

/// Whether PlaceHead could bring this placement about: in a file edited by hand it may not be able to,
/// and then the inverse keeps the whole setup instead.
bool canBePlaced(const Project &project, const Setup &setup, const Placement &placement)
{
    const auto collides = [&](const Placement &other) {
        return other.head == placement.head || other.socket == placement.socket;
    };
    return find(project, placement.head) && checkSocket(project, placement.socket)
        && std::count_if(setup.placements.begin(), setup.placements.end(), collides) == 1;
}

bool canPerform(const Project &project, const Performer &performer)
{
    const HeadId *head = std::get_if<HeadId>(&performer);
    return head ? find(project, *head) != nullptr : find(project, std::get<CellId>(performer)) != nullptr;
}

Placement *placementOf(Setup &setup, const HeadId &head)
{
    const auto at = std::find_if(setup.placements.begin(), setup.placements.end(),
                                 [&](const Placement &placement) { return placement.head == head; });
    return at == setup.placements.end() ? nullptr : &*at;
}

template<class T>
std::size_t indexIn(const std::vector<T> &list, const std::type_identity_t<T> *element)
{
    return static_cast<std::size_t>(element - list.data());
}

Edit removalOf(const ProductId &product) { return {ReplaceSetup{product, std::nullopt}}; }

Result<void> checkPlace(const Project &project, const Setup *setup, const PlaceHead &edit)
{
    if (!find(project, edit.product))
        return Error{Errc::UnknownId, edit.product.value, {}, {}, 0};
    if (!find(project, edit.head))
        return Error{Errc::UnknownId, edit.head.value, {}, {}, 0};
    if (const Result<void> known = checkSocket(project, edit.socket); !known)
        return known.error();
    const Placement *there = setup ? findPlacement(*setup, edit.socket) : nullptr;
    if (there)
        return Error{there->head == edit.head ? Errc::NothingToDo : Errc::SocketTaken, nameOf(edit.socket),
                     there->head.value, {}, 0};
    if (edit.index && *edit.index > (setup ? setup->placements.size() : 0))
        return Error{Errc::BadIndex, edit.head.value, std::to_string(*edit.index), {}, 0};
    return {};
}

} // namespace

Result<Edit> apply(Project &project, const PlaceHead &edit)
{
    Setup *setup = setupOf(project, edit.product);
    if (const Result<void> possible = checkPlace(project, setup, edit); !possible)
        return possible.error();
    if (!setup) {
        project.setups.push_back({edit.product, {{edit.head, edit.socket}}, {}});
        return removalOf(edit.product);
    }
    if (Placement *moved = placementOf(*setup, edit.head)) {
        Edit inverse{PlaceHead{edit.product, edit.head, moved->socket}};
        if (!canBePlaced(project, *setup, *moved))
            inverse = {ReplaceSetup{edit.product, *setup}};
        moved->socket = edit.socket;
        return inverse;
    }
    const std::size_t index = edit.index.value_or(setup->placements.size());
    setup->placements.insert(setup->placements.begin() + signedIndex(index), {edit.head, edit.socket});
    return Edit{RemoveHead{edit.product, edit.head}};
}

Result<Edit> apply(Project &project, const RemoveHead &edit)
{
    Setup *setup = setupOf(project, edit.product);
    const Placement *placement = setup ? findPlacement(*setup, edit.head) : nullptr;
    if (!placement)
        return Error{Errc::NotPlaced, edit.head.value, {}, {}, 0};
    const std::size_t index = indexIn(setup->placements, placement);
    Edit inverse{PlaceHead{edit.product, edit.head, placement->socket, index}};
    if (!find(project, edit.product) || !canBePlaced(project, *setup, *placement))
        inverse = {ReplaceSetup{edit.product, *setup}};
    setup->placements.erase(setup->placements.begin() + signedIndex(index));
    return inverse;
}

Result<Edit> apply(Project &project, const ReplaceHead &edit)
{
    Setup *setup = setupOf(project, edit.product);
    Placement *placement = setup ? placementOf(*setup, edit.out) : nullptr;
    if (!placement)
        return Error{Errc::NotPlaced, edit.out.value, {}, {}, 0};
    if (!find(project, edit.in))
        return Error{Errc::UnknownId, edit.in.value, {}, {}, 0};
    if (const Placement *other = findPlacement(*setup, edit.in))
        return Error{Errc::InUse, edit.in.value, nameOf(other->socket), {}, 0};
    const auto runsOn = [](const HeadId &head) {
        return [&head](const Assignment &assignment) { return assignment.performer == Performer{head}; };
    };
    // What was already meant for the incoming head would come back on the other one; and two placements of the
    // outgoing head would not stay apart: then only the whole setup undoes this exactly.
    Edit inverse{ReplaceHead{edit.product, edit.in, edit.out}};
    const bool mixed = std::any_of(setup->assignments.begin(), setup->assignments.end(), runsOn(edit.in));
    if (mixed || !canBePlaced(project, *setup, *placement))
        inverse = {ReplaceSetup{edit.product, *setup}};
    placement->head = edit.in;
    for (Assignment &assignment : setup->assignments)
        if (runsOn(edit.out)(assignment))
            assignment.performer = edit.in;
    return inverse;
}

namespace {

Result<void> checkAssign(const Project &project, const Setup *setup, const AssignOperation &edit)
{
    const Product *product = find(project, edit.product);
    if (!product)
        return Error{Errc::UnknownId, edit.product.value, {}, {}, 0};
    if (edit.performer && !find(*product, edit.operation))
        return Error{Errc::UnknownId, edit.operation.value, {}, {}, 0};
    if (edit.performer && !canPerform(project, *edit.performer))
        return Error{Errc::UnknownId, nameOf(*edit.performer), {}, {}, 0};
    const Assignment *old = setup ? findAssignment(*setup, edit.operation) : nullptr;
    if (!old && !edit.performer)
        return Error{Errc::NothingToDo, edit.operation.value, {}, {}, 0};
    const std::size_t last = (setup ? setup->assignments.size() : 0) - (old ? 1 : 0);
    const std::size_t index = edit.index.value_or(last);
    if (index > last)
        return Error{Errc::BadIndex, edit.operation.value, std::to_string(index), {}, 0};
    if (old && edit.performer && old->performer == *edit.performer && indexIn(setup->assignments, old) == index)
        return Error{Errc::NothingToDo, edit.operation.value, {}, {}, 0};
    return {};
}

Edit reassignment(const Project &project, const Setup &setup, const ProductId &product, const Assignment &old)
{
    const auto same = [&](const Assignment &other) { return other.operation == old.operation; };
    const bool twice = std::count_if(setup.assignments.begin(), setup.assignments.end(), same) > 1;
    const Product *known = find(project, product);
    if (twice || !known || !find(*known, old.operation) || !canPerform(project, old.performer))
        return {ReplaceSetup{product, setup}};
    return {AssignOperation{product, old.operation, old.performer, indexIn(setup.assignments, &old)}};
}

} // namespace

Result<Edit> apply(Project &project, const AssignOperation &edit)
{
    Setup *setup = setupOf(project, edit.product);
    if (const Result<void> possible = checkAssign(project, setup, edit); !possible)
        return possible.error();
    if (!setup) {
        project.setups.push_back({edit.product, {}, {{edit.operation, *edit.performer}}});
        return removalOf(edit.product);
    }
    std::vector<Assignment> &list = setup->assignments;
    Edit inverse{AssignOperation{edit.product, edit.operation, std::nullopt}};
    if (const Assignment *old = findAssignment(*setup, edit.operation)) {
        inverse = reassignment(project, *setup, edit.product, *old);
        list.erase(list.begin() + signedIndex(indexIn(list, old)));
    }
    if (edit.performer) {
        const std::size_t index = edit.index.value_or(list.size());
        list.insert(list.begin() + signedIndex(index), {edit.operation, *edit.performer});
    }
    return inverse;
}

Result<Edit> apply(Project &project, const ReplaceSetup &edit)
{
    if (edit.value && edit.value->product != edit.product)
        return Error{Errc::BadValue, edit.value->product.value, edit.product.value, {}, 0};
    Setup *setup = setupOf(project, edit.product);
    if (!setup && !edit.value)
        return Error{Errc::NothingToDo, edit.product.value, {}, {}, 0};
    if (setup && edit.value)
        return Edit{ReplaceSetup{edit.product, std::exchange(*setup, *edit.value)}};
    if (setup) {
        const auto same = [&](const Setup &other) { return other.product == edit.product; };
        if (std::count_if(project.setups.begin(), project.setups.end(), same) > 1)
            return Error{Errc::DuplicateId, edit.product.value, {}, {}, 0};
        const std::size_t index = indexIn(project.setups, setup);
        Edit inverse{ReplaceSetup{edit.product, std::move(*setup), index}};
        project.setups.erase(project.setups.begin() + signedIndex(index));
        return inverse;
    }
    const std::size_t index = edit.index.value_or(project.setups.size());
    if (index > project.setups.size())
        return Error{Errc::BadIndex, edit.product.value, std::to_string(index), {}, 0};
    project.setups.insert(project.setups.begin() + signedIndex(index), *edit.value);
    return removalOf(edit.product);
}

} // namespace lw::model::editing
