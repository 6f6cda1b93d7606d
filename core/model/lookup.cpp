// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/lookup.h"

#include <algorithm>
#include <cmath>

namespace lw::model {

namespace {

template<class T, class Match>
const T *firstThat(const std::vector<T> &list, Match match)
{
    const auto at = std::find_if(list.begin(), list.end(), match);
    return at == list.end() ? nullptr : &*at;
}

template<class T>
const T *withId(const std::vector<T> &list, const typename T::IdType &id)
{
    return firstThat(list, [&](const T &element) { return element.id == id; });
}

} // namespace

const Process *find(const Project &project, const ProcessId &id) { return withId(project.catalog.processes, id); }
const CellType *find(const Project &project, const CellTypeId &id) { return withId(project.catalog.cellTypes, id); }
const HeadType *find(const Project &project, const HeadTypeId &id) { return withId(project.catalog.headTypes, id); }
const Product *find(const Project &project, const ProductId &id) { return withId(project.products, id); }
const Cell *find(const Project &project, const CellId &id) { return withId(project.frame.cells, id); }
const Head *find(const Project &project, const HeadId &id) { return withId(project.frame.heads, id); }
const Operation *find(const Product &product, const OperationId &id) { return withId(product.operations, id); }

const Setup *findSetup(const Project &project, const ProductId &product)
{
    return firstThat(project.setups, [&](const Setup &setup) { return setup.product == product; });
}

const Demand *findDemand(const Project &project, const ProductId &product)
{
    return firstThat(project.demands, [&](const Demand &demand) { return demand.product == product; });
}

const Placement *findPlacement(const Setup &setup, const HeadId &head)
{
    return firstThat(setup.placements, [&](const Placement &placement) { return placement.head == head; });
}

const Placement *findPlacement(const Setup &setup, const SocketRef &socket)
{
    return firstThat(setup.placements, [&](const Placement &placement) { return placement.socket == socket; });
}

const Assignment *findAssignment(const Setup &setup, const OperationId &operation)
{
    return firstThat(setup.assignments,
                     [&](const Assignment &assignment) { return assignment.operation == operation; });
}

const Capability *findCapability(const HeadType &type, const ProcessId &process)
{
    return firstThat(type.capabilities, [&](const Capability &capability) { return capability.process == process; });
}

const ParameterSpec *findParameter(const Process &process, const std::string &key)
{
    return firstThat(process.parameters, [&](const ParameterSpec &spec) { return spec.key == key; });
}

CellId cellOf(const Setup &setup, const Performer &performer)
{
    if (const CellId *person = std::get_if<CellId>(&performer))
        return *person;
    const Placement *placement = findPlacement(setup, std::get<HeadId>(performer));
    return placement ? placement->socket.cell : CellId{};
}

std::optional<Duration> operationTime(const Operation &operation, const HeadType &type)
{
    const Capability *capability = findCapability(type, operation.process);
    if (!capability)
        return std::nullopt;
    const double units = static_cast<double>(capability->time.perUnit.count()) * operation.quantity;
    return capability->time.base + Duration(std::llround(units));
}

} // namespace lw::model
