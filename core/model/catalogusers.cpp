// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/catalogusers.h"

#include "core/model/lookup.h"

#include <algorithm>

namespace lw::model {

namespace {

using Names = std::vector<std::string>;

template<class List, class Uses>
void collect(const List &list, Names &names, Uses uses)
{
    for (const auto &entry : list)
        if (uses(entry))
            names.push_back(entry.id.value);
}

template<class Uses>
void collectOperations(const Project &project, Names &names, Uses uses)
{
    for (const Product &product : project.products)
        for (const Operation &operation : product.operations)
            if (uses(operation))
                names.push_back(product.id.value + "/" + operation.id.value);
}

bool names(const auto &list, const std::string &key)
{
    return std::any_of(list.begin(), list.end(), [&](const auto &entry) { return entry.key == key; });
}

} // namespace

Names usersOf(const Project &project, const ProcessId &process)
{
    Names found;
    collect(project.catalog.headTypes, found, [&](const HeadType &type) { return findCapability(type, process) != nullptr; });
    collectOperations(project, found, [&](const Operation &operation) { return operation.process == process; });
    return found;
}

Names usersOf(const Project &project, const CellTypeId &type)
{
    Names found;
    collect(project.frame.cells, found, [&](const Cell &cell) { return cell.type == type; });
    return found;
}

Names usersOf(const Project &project, const HeadTypeId &type)
{
    Names found;
    collect(project.frame.heads, found, [&](const Head &head) { return head.type == type; });
    return found;
}

Names usersOf(const Project &project, const InterfaceId &interface)
{
    Names found;
    collect(project.catalog.cellTypes, found, [&](const CellType &type) {
        return std::any_of(type.sockets.begin(), type.sockets.end(),
                           [&](const SocketSpec &socket) { return socket.interface == interface; });
    });
    collect(project.catalog.headTypes, found, [&](const HeadType &type) { return type.interface == interface; });
    return found;
}

Names usersOf(const Project &project, const ProcessId &process, const std::string &key)
{
    Names found;
    collect(project.catalog.headTypes, found, [&](const HeadType &type) {
        const Capability *capability = findCapability(type, process);
        return capability && names(capability->limits, key);
    });
    collectOperations(project, found, [&](const Operation &operation) {
        return operation.process == process && names(operation.parameters, key);
    });
    return found;
}

Names usersOf(const Project &project, const CellTypeId &type, std::uint32_t number)
{
    Names found;
    for (const Setup &setup : project.setups)
        for (const Placement &placement : setup.placements) {
            const Cell *cell = placement.socket.number == number ? find(project, placement.socket.cell) : nullptr;
            const bool sits = cell && cell->type == type;
            if (sits && std::find(found.begin(), found.end(), placement.head.value) == found.end())
                found.push_back(placement.head.value);
        }
    return found;
}

} // namespace lw::model
