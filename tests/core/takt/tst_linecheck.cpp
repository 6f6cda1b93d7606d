// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/linecheck.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace lw;
using namespace lw::model;
using namespace std::chrono_literals;

namespace {

HeadType headType(const char *id, const char *process, Duration time)
{
    HeadType type;
    type.id = HeadTypeId{id};
    type.interface = InterfaceId{"A"};
    type.capabilities = {{ProcessId{process}, {}, {time, 0s}}};
    type.powerW = 50;
    type.cost = {1000};
    return type;
}

CellType cellType(const char *id, std::uint32_t operators)
{
    CellType type;
    type.id = CellTypeId{id};
    type.width = fromMillimetres(600);
    type.sockets = {{InterfaceId{"A"}, 1}, {InterfaceId{"A"}, 1}, {InterfaceId{"A"}, 2}};
    type.indexTime = 1s;
    type.basePowerW = 200;
    type.cost = {10'000};
    type.operators = operators;
    return type;
}

Operation operation(const char *id, const char *process)
{
    Operation value;
    value.id = OperationId{id};
    value.process = ProcessId{process};
    return value;
}

/// C1: press 2 s and screw 3 s, two heads in one zone. C2: test 8 s, two copies. C3: by hand 3 s.
/// Cycles 6, 9 / 2 = 4.5 and 4 s.
Project threeCells()
{
    Project project;
    project.catalog.platform.interfaces = {{InterfaceId{"A"}, {}}};
    for (const char *id : {"press", "screw", "test"})
        project.catalog.processes.push_back({ProcessId{id}, {}, ProcessFamily::Other, {}, {}});
    project.catalog.cellTypes = {cellType("auto", 0), cellType("bench", 2)};
    project.catalog.headTypes = {headType("PR", "press", 2s), headType("SD", "screw", 3s), headType("TE", "test", 8s)};
    project.frame.cells = {{CellId{"C1"}, {}, CellTypeId{"auto"}, 1, {2, fromMillimetres(500)}},
                           {CellId{"C2"}, {}, CellTypeId{"auto"}, 2, {}},
                           {CellId{"C3"}, {}, CellTypeId{"bench"}, 1, {}}};
    project.frame.heads = {{HeadId{"PR-1"}, HeadTypeId{"PR"}}, {HeadId{"SD-1"}, HeadTypeId{"SD"}},
                           {HeadId{"TE-1"}, HeadTypeId{"TE"}}, {HeadId{"TE-2"}, HeadTypeId{"TE"}}};
    project.frame.magazinePlaces = 1;
    project.frame.crew = 3;
    Product product;
    product.id = ProductId{"X"};
    product.operations = {operation("OP1", "press"), operation("OP2", "screw"), operation("OP3", "test"),
                          operation("OP4", "screw")};
    product.operations[3].manualTime = 3s;
    project.products = {product};
    project.setups = {{ProductId{"X"},
                       {{HeadId{"PR-1"}, {CellId{"C1"}, 1}}, {HeadId{"SD-1"}, {CellId{"C1"}, 2}},
                        {HeadId{"TE-1"}, {CellId{"C2"}, 3}}},
                       {{OperationId{"OP1"}, HeadId{"PR-1"}}, {OperationId{"OP2"}, HeadId{"SD-1"}},
                        {OperationId{"OP3"}, HeadId{"TE-1"}}, {OperationId{"OP4"}, CellId{"C3"}}}}};
    project.calendar.shifts = {{{}, 8h, 8h, 30min}, {{}, 16h, 8h, 30min}};
    project.calendar.plannedAvailability = 0.8;
    project.demands = {{ProductId{"X"}, 5400}};
    return project;
}

takt::LineReport checked(const Project &project) { return takt::checkLine(project, ProductId{"X"}); }

bool has(const takt::LineReport &report, ProblemCode code, const std::string &subject, Severity severity)
{
    return std::any_of(report.problems.begin(), report.problems.end(), [&](const Problem &problem) {
        return problem.code == code && problem.subject.id == subject && problem.severity == severity;
    });
}

} // namespace

class TestLineCheck : public QObject
{
    Q_OBJECT

private slots:
    void takt_isAvailableTimeOverAllDemand();
    void takt_withoutDemand_isNone();
    void cycles_followFromHeadsZonesAndCopies();
    void lineFigures_followFromTheCells();
    void effectiveCycle_countsStopsAndRejects();
    void losses_addUp();
    void steps_areInOrderOfBegin();
    void overTakt_isAnErrorOfTheCell();
    void overTaktEffective_isAWarning();
    void operatorsWorkSideBySide();
    void productWithoutSetup_saysSo();
    void unknownProduct_saysSo();
    void precedenceCycle_stillGivesCycles();
    void emptyProject_isNoLine();
};

void TestLineCheck::takt_isAvailableTimeOverAllDemand()
{
    Project project = threeCells();
    QCOMPARE(checked(project).takt->count(), 8'000'000LL); // 15 h × 0.8 / 5400
    project.products.push_back(project.products.front());
    project.products.back().id = ProductId{"Y"};
    project.demands.push_back({ProductId{"Y"}, 2700});
    QCOMPARE(checked(project).takt->count(), 5'333'333LL); // both products pass the same cells
}

void TestLineCheck::takt_withoutDemand_isNone()
{
    Project project = threeCells();
    project.demands.clear();
    const takt::LineReport report = checked(project);
    QVERIFY(!report.takt);
    QVERIFY(!report.makesTakt());
    QVERIFY(has(report, ProblemCode::DemandMissing, "X", Severity::Info));
}

void TestLineCheck::cycles_followFromHeadsZonesAndCopies()
{
    const takt::LineReport report = checked(threeCells());
    QCOMPARE(report.cells[0].cycle, Duration(6s)); // one zone: 1 + 2 + 3
    QCOMPARE(report.cells[0].lowerBound, Duration(6s));
    QCOMPARE(report.cells[1].cycle, Duration(9s));
    QCOMPARE(report.cells[1].cyclePerCopy, Duration(4500ms));
    QCOMPARE(report.cells[2].cycle, Duration(4s));
    Project project = threeCells();
    project.setups[0].placements[1].socket.number = 3; // the other zone
    QCOMPARE(checked(project).cells[0].cycle, Duration(4s));
    QVERIFY(checked(project).problems.empty());
}

void TestLineCheck::lineFigures_followFromTheCells()
{
    const takt::LineReport report = checked(threeCells());
    QCOMPARE(report.lineCycle, Duration(6s));
    QCOMPARE(*report.bottleneck, 0U);
    QCOMPARE(report.throughputPerHour, 600.0);
    QCOMPARE(report.balanceEfficiency, (6 + 4.5 + 4) / (3 * 6));
    QCOMPARE(report.smoothnessS, std::sqrt(1.5 * 1.5 + 2 * 2));
    QCOMPARE(report.length.um, 4 * 600'000LL + 500'000);
    QCOMPARE(report.operators, 2U + 3U);
    QCOMPARE(report.powerW, 4 * 200 + 50 + 50 + 2 * 50.0);
    QCOMPARE(report.capital.minor, 4 * 10'000 + 2 * 1000 + 2 * 1000 + 1000LL); // the last one is the spare
    QVERIFY(report.problems.empty());
    QVERIFY(report.makesTakt());
}

void TestLineCheck::effectiveCycle_countsStopsAndRejects()
{
    Project project = threeCells();
    project.catalog.headTypes[0].reliability = {90h, 10h};
    project.catalog.headTypes[1].reliability = {4h, 1h};
    project.catalog.cellTypes[0].base = {1h, 1h};
    project.products[0].qualityRate = 0.5;
    const takt::CellReport cell = checked(project).cells[0];
    QVERIFY(std::abs(cell.availability - 0.9 * 0.8 * 0.5) < 1e-12);
    QCOMPARE(cell.effectiveCycle.count(), std::llround(6e6 / 0.36 / 0.5));
    QCOMPARE(cell.losses.availability.count(), std::llround(6e6 / 0.36) - 6'000'000);
    QCOMPARE((cell.cyclePerCopy + cell.losses.availability + cell.losses.quality).count(), cell.effectiveCycle.count());
    QCOMPARE(checked(project).effectiveLineCycle, cell.effectiveCycle);
}

void TestLineCheck::losses_addUp()
{
    const takt::LineReport report = checked(threeCells());
    QCOMPARE(report.cells[0].losses.index, Duration(1s));
    QVERIFY(report.cells[0].losses.zoneConflict >= Duration(2s)); // the head that came first held the zone
    QCOMPARE(report.cells[0].losses.headWait, Duration::zero());
    for (const takt::CellReport &cell : report.cells)
        QCOMPARE(cell.cyclePerCopy + cell.losses.imbalance, report.lineCycle);
    Project oneHead = threeCells();
    oneHead.catalog.headTypes[0].capabilities.push_back({ProcessId{"screw"}, {}, {3s, 0s}});
    oneHead.setups[0].assignments[1].performer = HeadId{"PR-1"};
    QVERIFY(checked(oneHead).cells[0].losses.headWait >= Duration(2s));
    QCOMPARE(checked(oneHead).cells[0].losses.zoneConflict, Duration::zero());
}

void TestLineCheck::steps_areInOrderOfBegin()
{
    Project project = threeCells();
    project.products[0].precedence = {{OperationId{"OP2"}, OperationId{"OP1"}}};
    const takt::CellReport cell = checked(project).cells[0];
    QCOMPARE(cell.steps.size(), 2U);
    QCOMPARE(cell.steps[0].operation.value, std::string("OP2"));
    QVERIFY(cell.steps[0].performer == Performer{HeadId{"SD-1"}});
    QCOMPARE(cell.steps[1].slot.begin, Duration(3s));
    QVERIFY(cell.steps[1].slot.wait == takt::Wait::Precedence);
    QVERIFY((checked(project).cells[2].steps[0].performer == Performer{CellId{"C3"}}));
}

void TestLineCheck::overTakt_isAnErrorOfTheCell()
{
    Project project = threeCells();
    project.demands[0].unitsPerDay = 8640; // takt 5 s
    const takt::LineReport report = checked(project);
    QVERIFY(!report.makesTakt());
    QVERIFY(has(report, ProblemCode::OverTakt, "C1", Severity::Error));
    QVERIFY(!has(report, ProblemCode::OverTakt, "C2", Severity::Error));
}

void TestLineCheck::overTaktEffective_isAWarning()
{
    Project project = threeCells();
    project.catalog.cellTypes[0].base = {1h, 1h};
    const takt::LineReport report = checked(project);
    QVERIFY(report.makesTakt());
    QVERIFY(has(report, ProblemCode::OverTaktEffective, "C1", Severity::Warning));
    QVERIFY(!has(report, ProblemCode::OverTakt, "C1", Severity::Error));
}

void TestLineCheck::operatorsWorkSideBySide()
{
    Project project = threeCells();
    Operation more = project.products[0].operations[3];
    more.id = OperationId{"OP5"};
    project.products[0].operations.push_back(more);
    project.setups[0].assignments.push_back({more.id, CellId{"C3"}});
    QCOMPARE(checked(project).cells[2].cycle, Duration(4s));
    project.catalog.cellTypes[1].operators = 1;
    QCOMPARE(checked(project).cells[2].cycle, Duration(7s));
}

void TestLineCheck::productWithoutSetup_saysSo()
{
    Project project = threeCells();
    project.setups.clear();
    const takt::LineReport report = checked(project);
    QVERIFY(has(report, ProblemCode::SetupMissing, "X", Severity::Error));
    QCOMPARE(report.cells.size(), 3U);
    QCOMPARE(report.cells[0].cycle, Duration(1s));
}

void TestLineCheck::unknownProduct_saysSo()
{
    const takt::LineReport report = takt::checkLine(threeCells(), ProductId{"Z"});
    QVERIFY(has(report, ProblemCode::UnknownReference, "Z", Severity::Error));
    QCOMPARE(report.cells.size(), 3U);
    QVERIFY(!report.bottleneck);
}

void TestLineCheck::precedenceCycle_stillGivesCycles()
{
    Project project = threeCells();
    project.products[0].precedence = {{OperationId{"OP2"}, OperationId{"OP1"}},
                                      {OperationId{"OP1"}, OperationId{"OP2"}}};
    const takt::LineReport report = checked(project);
    QVERIFY(has(report, ProblemCode::PrecedenceCycle, "X", Severity::Error));
    QCOMPARE(report.cells[0].cycle, Duration(6s));
}

void TestLineCheck::emptyProject_isNoLine()
{
    const takt::LineReport report = takt::checkLine(Project{}, ProductId{});
    QVERIFY(report.cells.empty());
    QVERIFY(!report.takt);
    QCOMPARE(report.throughputPerHour, 0.0);
    QCOMPARE(report.balanceEfficiency, 0.0);
}

QTEST_GUILESS_MAIN(TestLineCheck)
#include "tst_linecheck.moc"
