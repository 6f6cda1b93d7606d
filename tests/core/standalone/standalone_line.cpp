// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of two cells, figures worked out by hand: shows that model and takt build and hold without Qt.

#include "core/model/edit.h"
#include "core/model/validate.h"
#include "core/takt/linecheck.h"
#include "tests/fakes/check.h"

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace lw;
using namespace lw::model;
using namespace std::chrono_literals;

namespace {

CellType cellType()
{
    CellType type;
    type.id = CellTypeId{"PU-600"};
    type.width = fromMillimetres(600);
    type.sockets = {{InterfaceId{"A"}, 1}, {InterfaceId{"A"}, 1}};
    type.indexTime = 500ms;
    return type;
}

HeadType headType(const char *id, const char *process, Duration base, Duration perUnit)
{
    HeadType type;
    type.id = HeadTypeId{id};
    type.interface = InterfaceId{"A"};
    type.capabilities = {{ProcessId{process}, {}, {base, perUnit}}};
    return type;
}

Operation operation(const char *id, const char *process, double quantity)
{
    Operation value;
    value.id = OperationId{id};
    value.process = ProcessId{process};
    value.quantity = quantity;
    return value;
}

Project smallLine()
{
    Project project;
    project.catalog.platform.interfaces = {{InterfaceId{"A"}, {}}};
    project.catalog.processes = {{ProcessId{"screw"}, {}, ProcessFamily::Fasten, {}, {}},
                                 {ProcessId{"press"}, {}, ProcessFamily::Press, {}, {}}};
    project.catalog.cellTypes = {cellType()};
    project.catalog.headTypes = {headType("SD", "screw", 1s, 500ms), headType("PR", "press", 2s, 0s)};
    project.frame.cells = {{CellId{"C1"}, {}, CellTypeId{"PU-600"}, 1, {0, fromMillimetres(200)}},
                           {CellId{"C2"}, {}, CellTypeId{"PU-600"}, 2, {}}};
    project.frame.heads = {{HeadId{"SD-1"}, HeadTypeId{"SD"}}, {HeadId{"PR-1"}, HeadTypeId{"PR"}},
                           {HeadId{"SD-2"}, HeadTypeId{"SD"}}};
    Product product;
    product.id = ProductId{"X"};
    product.operations = {operation("OP10", "press", 1), operation("OP20", "screw", 4), operation("OP30", "screw", 6)};
    product.precedence = {{OperationId{"OP10"}, OperationId{"OP20"}}, {OperationId{"OP20"}, OperationId{"OP30"}}};
    project.products = {product};
    project.setups = {{ProductId{"X"},
                       {{HeadId{"SD-1"}, {CellId{"C1"}, 1}}, {HeadId{"PR-1"}, {CellId{"C1"}, 2}},
                        {HeadId{"SD-2"}, {CellId{"C2"}, 1}}},
                       {{OperationId{"OP10"}, HeadId{"PR-1"}}, {OperationId{"OP20"}, HeadId{"SD-1"}},
                        {OperationId{"OP30"}, HeadId{"SD-2"}}}}};
    project.calendar.shifts = {{{}, 8h, 8h, 30min}};
    project.demands = {{ProductId{"X"}, 4500}};
    return project;
}

void checksTheLine()
{
    const takt::LineReport report = takt::checkLine(smallLine(), ProductId{"X"});
    LW_CHECK(report.takt == Duration(6s));           // 7.5 h / 4500
    LW_CHECK(report.cells[0].cycle == Duration(5500ms)); // 0.5 + press 2 + screw 1 + 4 × 0.5
    LW_CHECK(report.cells[1].cycle == Duration(4500ms)); // 0.5 + screw 1 + 6 × 0.5
    LW_CHECK(report.cells[1].cyclePerCopy == Duration(2250ms));
    LW_CHECK(report.lineCycle == Duration(5500ms));
    LW_CHECK(report.bottleneck == std::optional<std::size_t>(0));
    LW_CHECK(report.length == fromMillimetres(600 + 200 + 2 * 600));
    LW_CHECK(std::abs(report.throughputPerHour - 3600 / 5.5) < 1e-9);
    LW_CHECK(std::abs(report.balanceEfficiency - (5.5 + 2.25) / 11) < 1e-9);
    LW_CHECK(report.problems.empty());
    LW_CHECK(report.makesTakt());
}

void undoesAnEditExactly()
{
    Project project = smallLine();
    const Edit edit{RemoveHead{ProductId{"X"}, HeadId{"SD-1"}}};
    const Result<Edit> inverse = applyEdit(project, edit);
    LW_CHECK(inverse);
    const std::vector<Problem> problems = validateSetup(project, ProductId{"X"});
    LW_CHECK(std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.code == ProblemCode::HeadNotPlaced && problem.subject.id == "OP20"
            && problem.facts == std::vector<Fact>{{"head", std::string("SD-1")}};
    }));
    LW_CHECK(applyEdit(project, *inverse));
    LW_CHECK(project == smallLine());
}

void refusesWithoutATrace()
{
    Project project = smallLine();
    const Result<Edit> refused =
        applyEdit(project, {PlaceHead{ProductId{"X"}, HeadId{"SD-2"}, {CellId{"C1"}, 1}}});
    LW_CHECK(!refused);
    LW_CHECK(refused.error().code == Errc::SocketTaken);
    LW_CHECK(project == smallLine());
}

} // namespace

int main()
{
    checksTheLine();
    undoesAnEditExactly();
    refusesWithoutATrace();
    return test::verdict();
}
