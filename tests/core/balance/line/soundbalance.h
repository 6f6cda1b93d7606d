// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linebalance.h"

namespace lw::test {

/// Three cells for products P1 and P2 in mixed flow: C1 and C2 take two heads in two zones, C3 has a person.
/// P1: O1 (screw) before O2 (glue) before O4 (look, by hand); O3 (screw) and O1 not on one cell; O5 (glue) with O2.
/// P2: O1 and O2 only. Heads: three for screws, two for glue, one of interface B that fits nowhere.
inline model::Project projectOfTwo()
{
    using namespace model;
    using namespace std::chrono_literals;
    Project p;
    p.catalog.platform.interfaces = {{InterfaceId{"A"}, {}}, {InterfaceId{"B"}, {}}};
    p.catalog.processes = {{ProcessId{"screw"}, {}, ProcessFamily::Fasten, {}, {{"torque", {}, "N·m", 0, 9, 1}}},
                           {ProcessId{"glue"}, {}, ProcessFamily::Dispense, {}, {}},
                           {ProcessId{"look"}, {}, ProcessFamily::Inspect, {}, {}}};
    CellType cell{.id = CellTypeId{"PU"}, .name = {}, .width = {}, .sockets = {{InterfaceId{"A"}, 1}, {InterfaceId{"A"}, 2}},
                  .indexTime = 1s, .base = {}};
    CellType bench{.id = CellTypeId{"MU"}, .name = {}, .width = {}, .sockets = {}, .indexTime = 1s, .base = {}};
    bench.operators = 1;
    p.catalog.cellTypes = {cell, bench};
    const auto head = [](const char *id, const char *interface, const char *process, std::vector<ParameterRange> limits) {
        HeadType type;
        type.id = HeadTypeId{id};
        type.interface = InterfaceId{interface};
        type.capabilities = {{ProcessId{process}, std::move(limits), {1s, 1s}}};
        return type;
    };
    p.catalog.headTypes = {head("SD", "A", "screw", {{"torque", 1, 5}}), head("GL", "A", "glue", {}),
                           head("BIG", "B", "screw", {})};
    p.frame.cells = {{CellId{"C1"}, {}, CellTypeId{"PU"}, 1, {}}, {CellId{"C2"}, {}, CellTypeId{"PU"}, 1, {}},
                     {CellId{"C3"}, {}, CellTypeId{"MU"}, 1, {}}};
    p.frame.heads = {{HeadId{"SD1"}, HeadTypeId{"SD"}}, {HeadId{"SD2"}, HeadTypeId{"SD"}}, {HeadId{"SD3"}, HeadTypeId{"SD"}},
                     {HeadId{"GL1"}, HeadTypeId{"GL"}}, {HeadId{"GL2"}, HeadTypeId{"GL"}}, {HeadId{"BIG1"}, HeadTypeId{"BIG"}}};
    const auto operation = [](const char *id, const char *process, double quantity) {
        Operation one;
        one.id = OperationId{id};
        one.process = ProcessId{process};
        one.quantity = quantity;
        return one;
    };
    Product first{.id = ProductId{"P1"}, .name = {}};
    first.operations = {operation("O1", "screw", 3), operation("O2", "glue", 2), operation("O3", "screw", 1),
                        operation("O4", "look", 1), operation("O5", "glue", 1)};
    first.operations[0].parameters = {{"torque", 2, 1, 3}};
    first.operations[3].manualTime = 4s;
    first.precedence = {{OperationId{"O1"}, OperationId{"O2"}}, {OperationId{"O2"}, OperationId{"O4"}}};
    first.zoning = {{ZoningKind::SeparateCells, {OperationId{"O1"}, OperationId{"O3"}}},
                    {ZoningKind::SameCell, {OperationId{"O2"}, OperationId{"O5"}}}};
    Product second{.id = ProductId{"P2"}, .name = {}};
    second.operations = {operation("O1", "screw", 5), operation("O2", "glue", 1)};
    p.products = {first, second};
    p.setups = {{ProductId{"P1"}, {{HeadId{"SD1"}, {CellId{"C1"}, 1}}}, {{OperationId{"O1"}, HeadId{"SD1"}}}}};
    p.calendar.shifts = {{{}, {}, 100s, {}}};
    p.demands = {{ProductId{"P1"}, 6}, {ProductId{"P2"}, 4}}; // takt 10 s
    return p;
}

inline balance::LineTarget targetOfTwo()
{
    balance::LineTarget target;
    target.products = {model::ProductId{"P1"}, model::ProductId{"P2"}};
    return target;
}

} // namespace lw::test
