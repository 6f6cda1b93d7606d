// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

namespace lw::fakes {

/// A small valid line: C01 (load, two heads in different zones), C02 (two screw heads that share a zone),
/// C03 (a person inspects). Product P1 with five operations in a chain of three levels, demand for a 10 s takt.
inline model::Project smallLine()
{
    using namespace model;
    using namespace std::chrono_literals;
    Project p;
    p.header = {.name = {"Small line", "小线"}, .currency = "CNY", .notes = "test data"};

    Catalog &c = p.catalog;
    c.name = {"Test catalog", "测试库"};
    c.version = "1";
    c.platform = {.name = {"Platform", "平台"}, .pitch = fromMillimetres(600),
                  .interfaces = {{InterfaceId{"A"}, {"Light", "轻型"}}, {InterfaceId{"B"}, {"Heavy", "重型"}}},
                  .ceiling = {.carriers = 1, .speedMps = 0.5}, .floor = {.carriers = 1, .speedMps = 0.5}};
    c.processes = {
        {.id = ProcessId{"handle"}, .name = {"Handle", "取放"}, .family = ProcessFamily::Handle, .quantityUnit = {"parts", "件"}},
        {.id = ProcessId{"screw"}, .name = {"Screw", "拧紧"}, .family = ProcessFamily::Fasten, .quantityUnit = {"screws", "颗"},
         .parameters = {{.key = "torque", .label = {"Torque", "扭矩"}, .unit = "N·m", .minimum = 0.01, .maximum = 2, .decimals = 3}}},
        {.id = ProcessId{"inspect"}, .name = {"Inspect", "检测"}, .family = ProcessFamily::Inspect, .quantityUnit = {"views", "视图"}},
    };
    c.cellTypes = {
        {.id = CellTypeId{"PU-600"}, .name = {"Cell", "单元"}, .width = fromMillimetres(600),
         .sockets = {{InterfaceId{"A"}, 1}, {InterfaceId{"A"}, 2}, {InterfaceId{"A"}, 2}}, .indexTime = 1s,
         .base = {1000h, 30min}, .basePowerW = 200, .cost = {5'000'000}},
        {.id = CellTypeId{"MU-900"}, .name = {"Manual cell", "人工单元"}, .width = fromMillimetres(900), .sockets = {},
         .indexTime = 1s, .base = {}, .basePowerW = 50, .cost = {1'000'000}, .operators = 1},
    };
    c.headTypes = {
        {.id = HeadTypeId{"PP-4"}, .name = {"Pick-place head", "取放头"}, .interface = InterfaceId{"A"},
         .envelope = {fromMillimetres(64), fromMillimetres(120), fromMillimetres(200)},
         .marketEnvelope = {fromMillimetres(100), fromMillimetres(150), fromMillimetres(205)},
         .capabilities = {{.process = ProcessId{"handle"}, .limits = {}, .time = {500ms, 1500ms}}},
         .attach = 20s, .detach = 15s, .verify = 5s, .reliability = {500h, 10min}, .powerW = 60, .cost = {1'200'000}},
        {.id = HeadTypeId{"SD-20"}, .name = {"Screw head", "电批头"}, .interface = InterfaceId{"A"},
         .envelope = {fromMillimetres(60), fromMillimetres(100), fromMillimetres(220)},
         .capabilities = {{.process = ProcessId{"screw"}, .limits = {{"torque", 0.05, 0.6}}, .time = {400ms, 700ms}}},
         .attach = 20s, .detach = 15s, .verify = 5s, .reliability = {400h, 12min}, .powerW = 80, .cost = {1'500'000}},
    };

    const auto torque = [](double target) { return ParameterTarget{"torque", target, target - 0.02, target + 0.02}; };
    p.products = {{.id = ProductId{"P1"}, .name = {"Phone 1", "手机 1"},
                   .operations = {
                       {.id = OperationId{"OP010"}, .name = {"Load", "上料"}, .process = ProcessId{"handle"}, .quantity = 2},
                       {.id = OperationId{"OP020"}, .name = {"Place frame", "放中框"}, .process = ProcessId{"handle"}, .quantity = 1},
                       {.id = OperationId{"OP030"}, .name = {"Board screws", "主板螺钉"}, .process = ProcessId{"screw"}, .quantity = 4,
                        .parameters = {torque(0.12)}},
                       {.id = OperationId{"OP040"}, .name = {"Cover screws", "盖板螺钉"}, .process = ProcessId{"screw"}, .quantity = 3,
                        .parameters = {torque(0.10)}},
                       {.id = OperationId{"OP050"}, .name = {"Look over", "目检"}, .process = ProcessId{"inspect"}, .quantity = 1,
                        .manualTime = 6s},
                   },
                   .precedence = {{OperationId{"OP010"}, OperationId{"OP030"}}, {OperationId{"OP020"}, OperationId{"OP030"}},
                                  {OperationId{"OP030"}, OperationId{"OP050"}}, {OperationId{"OP040"}, OperationId{"OP050"}}},
                   .qualityRate = 0.99}};

    p.frame.cells = {{.id = CellId{"C01"}, .name = {"Load", "上料"}, .type = CellTypeId{"PU-600"}},
                     {.id = CellId{"C02"}, .name = {"Screw", "锁付"}, .type = CellTypeId{"PU-600"},
                      .buffer = {.places = 2, .length = fromMillimetres(300)}},
                     {.id = CellId{"C03"}, .name = {"Look over", "目检"}, .type = CellTypeId{"MU-900"}}};
    p.frame.heads = {{HeadId{"PP4-0001"}, HeadTypeId{"PP-4"}}, {HeadId{"PP4-0002"}, HeadTypeId{"PP-4"}},
                     {HeadId{"SD20-0001"}, HeadTypeId{"SD-20"}}, {HeadId{"SD20-0002"}, HeadTypeId{"SD-20"}},
                     {HeadId{"SD20-0003"}, HeadTypeId{"SD-20"}}};
    p.frame.magazinePlaces = 4;

    p.setups = {{.product = ProductId{"P1"},
                 .placements = {{HeadId{"PP4-0001"}, {CellId{"C01"}, 1}}, {HeadId{"PP4-0002"}, {CellId{"C01"}, 2}},
                                {HeadId{"SD20-0001"}, {CellId{"C02"}, 2}}, {HeadId{"SD20-0002"}, {CellId{"C02"}, 3}}},
                 .assignments = {{OperationId{"OP010"}, HeadId{"PP4-0001"}}, {OperationId{"OP020"}, HeadId{"PP4-0002"}},
                                 {OperationId{"OP030"}, HeadId{"SD20-0001"}}, {OperationId{"OP040"}, HeadId{"SD20-0002"}},
                                 {OperationId{"OP050"}, CellId{"C03"}}}}};
    p.calendar = {.shifts = {{.name = {"Day", "白班"}, .start = 8h, .length = 10h, .breaks = 1h}}, .daysPerYear = 250,
                  .plannedAvailability = 0.9};
    p.demands = {{ProductId{"P1"}, 2916}}; // 9 h × 0.9 / 2916 = 10 s
    return p;
}

} // namespace lw::fakes
