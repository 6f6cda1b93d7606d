// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/balance/line/smallproject.h"

#include <algorithm>
#include <string>

namespace lw::test {

using namespace model;

namespace {

// Not std::uniform_int_distribution: its results differ between standard libraries.
std::uint32_t below(Random &random, std::uint32_t count) { return static_cast<std::uint32_t>(random() % count); }
bool oneIn(Random &random, std::uint32_t count) { return below(random, count) == 0; }
Duration upTo(Random &random, std::uint32_t most) { return Duration(1 + below(random, most)); }

const char *const processNames[] = {"screw", "glue", "look"};

CellType cellType(Random &random, std::uint32_t number)
{
    CellType type;
    type.id = CellTypeId{"T" + std::to_string(number)};
    type.indexTime = Duration(below(random, 3));
    type.operators = below(random, 3) == 0 ? 1 + below(random, 2) : 0;
    const std::uint32_t sockets = below(random, 4);
    for (std::uint32_t at = 0; at < sockets; ++at)
        type.sockets.push_back({InterfaceId{oneIn(random, 5) ? "B" : "A"}, 1 + below(random, 2)});
    return type;
}

HeadType headType(Random &random, std::uint32_t number)
{
    HeadType type;
    type.id = HeadTypeId{"H" + std::to_string(number)};
    type.interface = InterfaceId{oneIn(random, 6) ? "B" : "A"};
    for (const char *process : processNames)
        if (!oneIn(random, 3))
            type.capabilities.push_back({ProcessId{process}, {}, {upTo(random, 4), upTo(random, 4)}});
    for (Capability &capability : type.capabilities)
        if (oneIn(random, 6))
            capability.limits = {{"force", 0, 10}};
    return type;
}

Operation operation(Random &random, std::uint32_t number)
{
    Operation value;
    value.id = OperationId{"O" + std::to_string(number)};
    value.process = ProcessId{processNames[below(random, 3)]};
    value.quantity = 1 + below(random, 3);
    if (oneIn(random, 3))
        value.manualTime = upTo(random, 9);
    if (oneIn(random, 5))
        value.parameters = {{"force", oneIn(random, 2) ? 12.0 : 8.0, 5, 13}};
    return value;
}

void addZoning(Random &random, Product &product)
{
    if (product.operations.size() < 2 || !oneIn(random, 2))
        return;
    Zoning zoning;
    zoning.kind = oneIn(random, 2) ? ZoningKind::SameCell : ZoningKind::SeparateCells;
    for (const Operation &one : product.operations)
        if (oneIn(random, 3) && zoning.operations.size() < 3)
            zoning.operations.push_back(one.id);
    product.zoning.push_back(zoning);
}

/// The first has all operations, the others some of them and perhaps one of their own, with other quantities.
Product makeProduct(Random &random, std::uint32_t number, const Product *first, const SmallShape &shape)
{
    Product product;
    product.id = ProductId{"P" + std::to_string(number)};
    for (std::uint32_t op = 0; op < shape.operations; ++op) {
        if (first && oneIn(random, 3))
            continue;
        product.operations.push_back(first ? first->operations[op] : operation(random, op));
        if (first && oneIn(random, 2))
            product.operations.back().quantity = 1 + below(random, 3);
    }
    if (first && oneIn(random, 2))
        product.operations.push_back(operation(random, shape.operations + number));
    for (std::size_t after = 1; after < product.operations.size(); ++after)
        for (std::size_t before = 0; before < after; ++before)
            if (oneIn(random, 4))
                product.precedence.push_back({product.operations[before].id, product.operations[after].id});
    addZoning(random, product);
    return product;
}

bool isUsed(const Setup &setup, const SocketRef &socket)
{
    return std::any_of(setup.placements.begin(), setup.placements.end(),
                       [&](const Placement &placement) { return placement.socket == socket; });
}

Setup makeSetup(Random &random, const Project &project, const Product &product)
{
    Setup setup{product.id, {}, {}};
    for (const Head &head : project.frame.heads) {
        const Cell &cell = project.frame.cells[below(random, static_cast<std::uint32_t>(project.frame.cells.size()))];
        const auto type = std::find_if(project.catalog.cellTypes.begin(), project.catalog.cellTypes.end(),
                                       [&](const CellType &one) { return one.id == cell.type; });
        if (type->sockets.empty() || oneIn(random, 4))
            continue;
        const SocketRef socket{cell.id, 1 + below(random, static_cast<std::uint32_t>(type->sockets.size()))};
        if (!isUsed(setup, socket))
            setup.placements.push_back({head.id, socket});
    }
    for (const Operation &one : product.operations) {
        if (oneIn(random, 6))
            continue;
        Performer performer = project.frame.cells[below(random, static_cast<std::uint32_t>(project.frame.cells.size()))].id;
        if (!setup.placements.empty() && !oneIn(random, 3))
            performer = setup.placements[below(random, static_cast<std::uint32_t>(setup.placements.size()))].head;
        setup.assignments.push_back({one.id, performer});
    }
    return setup;
}

} // namespace

Project smallProject(Random &random, const SmallShape &shape)
{
    Project project;
    project.catalog.platform.interfaces = {{InterfaceId{"A"}, {}}, {InterfaceId{"B"}, {}}};
    for (const char *process : processNames)
        project.catalog.processes.push_back({ProcessId{process}, {}, ProcessFamily::Other, {}, {{"force", {}, "N", 0, 100, 0}}});
    for (std::uint32_t type = 0; type < 3; ++type) {
        project.catalog.cellTypes.push_back(cellType(random, type));
        project.catalog.headTypes.push_back(headType(random, type));
    }
    for (std::uint32_t cell = 0; cell < shape.cells; ++cell)
        project.frame.cells.push_back({CellId{"C" + std::to_string(cell)}, {}, CellTypeId{"T" + std::to_string(below(random, 3))},
                                       oneIn(random, 5) ? 2U : 1U, {}});
    for (std::uint32_t head = 0; head < shape.heads; ++head)
        project.frame.heads.push_back({HeadId{"N" + std::to_string(head)}, HeadTypeId{"H" + std::to_string(below(random, 3))}});
    for (std::uint32_t at = 0; at < shape.products; ++at) {
        const Product *first = project.products.empty() ? nullptr : &project.products.front();
        Product product = makeProduct(random, at, first, shape);
        project.products.push_back(std::move(product));
        if (!oneIn(random, 4))
            project.setups.push_back(makeSetup(random, project, project.products.back()));
        if (!oneIn(random, 3))
            project.demands.push_back({project.products.back().id, 1.0 + below(random, 5)});
    }
    project.calendar.shifts = {{{}, {}, Duration(20 + below(random, 200)), {}}};
    return project;
}

balance::LineTarget smallTarget(Random &random, const Project &project)
{
    balance::LineTarget target;
    for (const Product &product : project.products)
        target.products.push_back(product.id);
    target.objective = static_cast<balance::Objective>(below(random, 4));
    target.mixed = oneIn(random, 2) ? balance::MixedRule::WeightedMean : balance::MixedRule::WorstCase;
    if (!oneIn(random, 3))
        target.cycle = Duration(10 + below(random, 40));
    if (oneIn(random, 3))
        target.cells = 1 + below(random, static_cast<std::uint32_t>(project.frame.cells.size()));
    if (oneIn(random, 4))
        target.moves = below(random, 4);
    target.keepHeads = oneIn(random, 5);
    target.leastChange = oneIn(random, 3);
    if (oneIn(random, 5) && !project.products.front().operations.empty())
        target.fixed = {project.products.front().operations.front().id};
    return target;
}

} // namespace lw::test
