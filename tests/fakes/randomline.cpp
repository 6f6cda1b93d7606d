// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/randomline.h"

#include <string>

namespace lw::test {

using namespace model;

namespace {

// Not std::uniform_int_distribution: its results differ between standard libraries.
bool chance(Random &random, double share) { return static_cast<double>(random() % 1'000'000U) < share * 1e6; }

std::string numbered(const char *prefix, std::size_t number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return prefix + std::string(text.size() < digits ? digits - text.size() : 0, '0') + text;
}

Duration between(Random &random, int low, int high)
{
    return Duration(1000 * (low + static_cast<int>(pick(random, static_cast<std::size_t>(high - low + 1)))));
}

void addProcesses(Catalog &catalog)
{
    catalog.platform.pitch = fromMillimetres(600);
    catalog.platform.interfaces = {{InterfaceId{"A"}, {"A", "A"}}, {InterfaceId{"B"}, {"B", "B"}}};
    for (const char *id : {"screw", "dispense", "inspect"})
        catalog.processes.push_back({ProcessId{id}, {id, {}}, ProcessFamily::Other, {"pcs", {}},
                                     {{"force", {"Force", {}}, "N", 0, 100, 1}}});
}

void addTypes(Random &random, Catalog &catalog, const LineShape &shape)
{
    for (std::size_t type = 0; type < 3; ++type) {
        CellType cell;
        cell.id = CellTypeId{numbered("PU-", type, 2)};
        cell.width = fromMillimetres(600);
        for (std::uint32_t socket = 0; socket < shape.headsPerCell; ++socket)
            cell.sockets.push_back({InterfaceId{"A"}, socket / 2});
        cell.indexTime = between(random, 300, 900);
        cell.base = {std::chrono::hours(500), std::chrono::minutes(10)};
        cell.basePowerW = 350.5;
        cell.cost = {8'000'000};
        cell.operators = static_cast<std::uint32_t>(type);
        catalog.cellTypes.push_back(cell);
    }
    for (std::size_t type = 0; type < 6; ++type) {
        HeadType head;
        head.id = HeadTypeId{numbered("HT-", type, 2)};
        head.interface = InterfaceId{type == 5 ? "B" : "A"};
        for (const Process &process : catalog.processes)
            if (type < 4 || process.id.value != "screw")
                head.capabilities.push_back({process.id, {{"force", 5, 60}},
                                             {between(random, 100, 900), between(random, 100, 700)}});
        head.reliability = {std::chrono::hours(200 + 10 * static_cast<int>(type)), std::chrono::minutes(6)};
        head.powerW = 40.25 + static_cast<double>(type);
        head.cost = {1'500'000};
        catalog.headTypes.push_back(head);
    }
}

void addFrame(Random &random, Project &project, const LineShape &shape)
{
    Frame &frame = project.frame;
    for (std::uint32_t cell = 0; cell < shape.cells; ++cell) {
        const CellTypeId type = project.catalog.cellTypes[pick(random, 3)].id;
        const auto copies = static_cast<std::uint32_t>(1 + (pick(random, 10) == 0));
        frame.cells.push_back({CellId{numbered("C", cell + 1, 3)}, {}, type, copies, {2, fromMillimetres(400)}});
    }
    const std::size_t heads = std::size_t{shape.cells} * shape.headsPerCell + shape.spareHeads;
    for (std::size_t head = 0; head < heads; ++head)
        frame.heads.push_back({HeadId{numbered("SN-", head + 1, 5)}, project.catalog.headTypes[pick(random, 4)].id});
    frame.magazinePlaces = shape.spareHeads;
    frame.crew = 1;
}

Product makeProduct(Random &random, std::size_t number, const LineShape &shape)
{
    Product product;
    product.id = ProductId{numbered("P", number + 1, 1)};
    product.qualityRate = 0.99;
    const char *processes[] = {"screw", "dispense", "inspect"};
    for (std::uint32_t op = 0; op < shape.operations; ++op) {
        Operation operation;
        operation.id = OperationId{numbered("OP", (op + 1) * 10, 5)};
        operation.process = ProcessId{processes[pick(random, 3)]};
        operation.quantity = 1 + static_cast<double>(pick(random, 4));
        operation.parameters = {{"force", 20, 15, 25}};
        if (chance(random, shape.manualShare))
            operation.manualTime = between(random, 800, 4000);
        product.operations.push_back(operation);
        if (op > 0 && chance(random, 0.7)) {
            const std::size_t before = op - 1 - pick(random, std::min<std::size_t>(op, 4));
            product.precedence.push_back({product.operations[before].id, operation.id});
        }
    }
    if (shape.operations > 3)
        product.zoning = {{ZoningKind::SeparateCells,
                           {product.operations.front().id, product.operations.back().id}}};
    return product;
}

Setup makeSetup(Random &random, const Project &project, const Product &product, const LineShape &shape)
{
    Setup setup{product.id, {}, {}};
    std::size_t head = 0;
    for (const Cell &cell : project.frame.cells)
        for (std::uint32_t socket = 1; socket <= shape.headsPerCell; ++socket)
            setup.placements.push_back({project.frame.heads[head++].id, {cell.id, socket}});
    for (std::size_t op = 0; op < product.operations.size(); ++op) {
        const std::size_t cell = op * shape.cells / product.operations.size();
        const Operation &operation = product.operations[op];
        if (chance(random, shape.unfinished))
            continue;
        const bool people = project.frame.cells[cell].type != project.catalog.cellTypes.front().id;
        if (operation.manualTime && people)
            setup.assignments.push_back({operation.id, project.frame.cells[cell].id});
        else
            setup.assignments.push_back(
                {operation.id, project.frame.heads[cell * shape.headsPerCell + pick(random, shape.headsPerCell)].id});
    }
    return setup;
}

} // namespace

std::size_t pick(Random &random, std::size_t size) { return random() % size; }

Project randomLine(Random &random, const LineShape &shape)
{
    Project project;
    project.header.name = {"Random line", "随机线"};
    addProcesses(project.catalog);
    addTypes(random, project.catalog, shape);
    addFrame(random, project, shape);
    for (std::uint32_t number = 0; number < shape.products; ++number) {
        project.products.push_back(makeProduct(random, number, shape));
        project.setups.push_back(makeSetup(random, project, project.products.back(), shape));
        project.demands.push_back({project.products.back().id, 2000});
    }
    project.calendar.shifts = {{{"Day", "白班"}, std::chrono::hours(8), std::chrono::hours(10), std::chrono::hours(1)}};
    project.calendar.daysPerYear = 300;
    project.calendar.plannedAvailability = 0.9;
    return project;
}

void damage(Random &random, Project &project)
{
    Setup &setup = project.setups[pick(random, project.setups.size())];
    switch (pick(random, 7)) {
    case 0:
        setup.placements.push_back({HeadId{"GONE"}, {project.frame.cells.front().id, 1}});
        break;
    case 1:
        setup.placements.push_back(setup.placements[pick(random, setup.placements.size())]);
        break;
    case 2:
        setup.placements[pick(random, setup.placements.size())].socket = {CellId{"C999"}, 1};
        break;
    case 3:
        setup.assignments.push_back(setup.assignments[pick(random, setup.assignments.size())]);
        break;
    case 4:
        setup.assignments[pick(random, setup.assignments.size())].performer = HeadId{"GONE"};
        break;
    case 5:
        project.products.front().precedence.push_back(
            {project.products.front().operations[1].id, project.products.front().operations[0].id});
        project.products.front().precedence.push_back(
            {project.products.front().operations[0].id, project.products.front().operations[1].id});
        break;
    case 6:
        project.products.back().precedence.push_back({OperationId{"OP99999"}, project.products.back().operations[0].id});
        break;
    }
}

} // namespace lw::test
