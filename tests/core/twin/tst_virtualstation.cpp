// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/recipe/derive.h"
#include "core/twin/virtualline.h"
#include "core/wire/recipepayload.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/smallline.h"

using namespace lw;
using namespace std::chrono_literals;
using wire::PackmlState;

namespace {

const model::ProductId product{"P1"};

recipe::Equipment equipment(std::size_t cell)
{
    return twin::equipmentOf(fakes::smallLine(), product)->at(cell);
}

recipe::Recipe recipeOf(std::size_t cell)
{
    return recipe::derive(fakes::smallLine(), product)->at(cell);
}

} // namespace

class TestVirtualStation : public QObject
{
    Q_OBJECT

private slots:
    void closedGate_waitsInIdle();
    void openGate_cyclesAsTheRecipeSays();
    void speed_makesItFaster();
    void closingGate_finishesTheUnit();
    void abort_losesTheUnit_andClearBringsItBack();
    void examine_judgesByItsOwnHeads_data();
    void examine_judgesByItsOwnHeads();
    void equipmentOf_leavesHeadsOut();
};

void TestVirtualStation::closedGate_waitsInIdle()
{
    test::FakeClock clock;
    twin::VirtualStation station(equipment(1), clock);
    station.run(wire::recipePayload(recipeOf(1)));
    QVERIFY(station.condition().state == PackmlState::Stopped);
    station.advance();
    QVERIFY(station.condition().state == PackmlState::Resetting);
    clock.advance(1h);
    station.advance();
    QVERIFY(station.condition().state == PackmlState::Idle);
    QCOMPARE(station.condition().units, std::uint64_t{0});
}

void TestVirtualStation::openGate_cyclesAsTheRecipeSays()
{
    test::FakeClock clock;
    const recipe::Recipe recipe = recipeOf(1);
    twin::VirtualStation station(equipment(1), clock, {.actingTime = 0ms});
    station.run(wire::recipePayload(recipe));
    station.setGate(true);
    station.advance();
    QVERIFY(station.condition().state == PackmlState::Execute);
    QVERIFY(station.condition().unitInWork);
    clock.advance(recipe.expectedCycle * 100 - 1us);
    station.advance();
    QCOMPARE(station.condition().units, std::uint64_t{99});
    clock.advance(1us);
    station.advance();
    QCOMPARE(station.condition().units, std::uint64_t{100});
    QCOMPARE(station.condition().lastCycle.count(), recipe.expectedCycle.count());
}

void TestVirtualStation::speed_makesItFaster()
{
    test::FakeClock clock;
    const recipe::Recipe recipe = recipeOf(1);
    twin::VirtualStation station(equipment(1), clock, {.speed = 10, .actingTime = 0ms});
    station.run(wire::recipePayload(recipe));
    station.setGate(true);
    station.advance();
    clock.advance(recipe.expectedCycle);
    station.advance();
    QCOMPARE(station.condition().units, std::uint64_t{10});
    QCOMPARE(station.condition().lastCycle.count(), recipe.expectedCycle.count()); // in the line's own time
}

void TestVirtualStation::closingGate_finishesTheUnit()
{
    test::FakeClock clock;
    const recipe::Recipe recipe = recipeOf(1);
    twin::VirtualStation station(equipment(1), clock, {.actingTime = 0ms});
    station.run(wire::recipePayload(recipe));
    station.setGate(true);
    station.advance();
    station.setGate(false);
    station.advance();
    QVERIFY(station.condition().unitInWork);
    clock.advance(recipe.expectedCycle);
    station.advance();
    QVERIFY(!station.condition().unitInWork);
    QVERIFY(station.condition().state == PackmlState::Suspended);
    clock.advance(1h);
    station.advance();
    QCOMPARE(station.condition().units, std::uint64_t{1});
    station.setGate(true);
    station.advance();
    QVERIFY(station.condition().state == PackmlState::Execute);
}

void TestVirtualStation::abort_losesTheUnit_andClearBringsItBack()
{
    test::FakeClock clock;
    twin::VirtualStation station(equipment(1), clock, {.actingTime = 0ms});
    station.run(wire::recipePayload(recipeOf(1)));
    station.setGate(true);
    station.advance();
    QVERIFY(station.command(twin::Command::Abort));
    clock.advance(1h);
    station.advance();
    QVERIFY(station.condition().state == PackmlState::Aborted);
    QVERIFY(!station.condition().unitInWork);
    QCOMPARE(station.condition().units, std::uint64_t{0});
    QVERIFY(!station.command(twin::Command::Start));
    QVERIFY(station.command(twin::Command::Clear));
    clock.advance(1s);
    station.advance();
    QVERIFY(station.condition().state == PackmlState::Execute);
}

void TestVirtualStation::examine_judgesByItsOwnHeads_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("code"); // -1: accepted
    const auto code = [](wire::RefusalCode c) { return static_cast<int>(c); };
    QTest::newRow("as planned") << 0 << -1;
    QTest::newRow("head out") << 1 << code(wire::RefusalCode::HeadMissing);
    QTest::newRow("other type of head") << 2 << code(wire::RefusalCode::HeadTypeDiffers);
    QTest::newRow("head cannot do the process") << 3 << code(wire::RefusalCode::ProcessUnsupported);
    QTest::newRow("torque above the head's limit") << 4 << code(wire::RefusalCode::ParameterOutsideLimit);
    QTest::newRow("for another station") << 5 << code(wire::RefusalCode::RecipeNotForStation);
    QTest::newRow("for another class") << 6 << code(wire::RefusalCode::WrongClass);
    QTest::newRow("not a recipe") << 7 << code(wire::RefusalCode::Unparsable);
}

void TestVirtualStation::examine_judgesByItsOwnHeads()
{
    QFETCH(int, change);
    QFETCH(int, code);
    recipe::Equipment equipped = equipment(1);
    recipe::Recipe recipe = recipeOf(1);
    QVERIFY(!recipe.steps.empty() && !recipe.steps.front().parameters.empty());
    switch (change) {
    case 1: equipped.heads.pop_back(); break;
    case 2: equipped.heads.back().type.id = model::HeadTypeId{"PP-4"}; break;
    case 3: equipped.heads.back().type.capabilities.clear(); equipped.heads.front().type.capabilities.clear(); break;
    case 4: recipe.steps.front().parameters.front().upper = 5; break;
    case 5: recipe.header.station = model::CellId{"C09"}; break;
    case 6: recipe.header.stationClass = "PU-900"; break;
    default: break;
    }
    const test::FakeClock clock;
    const twin::VirtualStation station(equipped, clock);
    const auto judged = station.examine(change == 7 ? std::string("no recipe") : wire::recipePayload(recipe));
    const auto *reason = std::get_if<wire::Reason>(&judged);
    QCOMPARE(reason ? static_cast<int>(reason->code) : -1, code);
    if (!reason)
        QCOMPARE(std::get<link::RecipeSummary>(judged).product, product.value);
}

void TestVirtualStation::equipmentOf_leavesHeadsOut()
{
    const model::HeadId head{"SD20-0001"};
    const auto stations = twin::equipmentOf(fakes::smallLine(), product, {head});
    QVERIFY(stations);
    QCOMPARE(stations->size(), std::size_t{3});
    QCOMPARE(stations->at(0).heads.size(), std::size_t{2});
    QCOMPARE(stations->at(1).heads.size(), std::size_t{1});
    QCOMPARE(stations->at(2).operators, std::uint32_t{1});
    QCOMPARE(twin::equipmentOf(fakes::smallLine(), product, {model::HeadId{"SD20-9"}}).error().subject,
             std::string("SD20-9"));
    QCOMPARE(twin::equipmentOf(fakes::smallLine(), model::ProductId{"P9"}).error().code, Errc::UnknownId);
}

QTEST_GUILESS_MAIN(TestVirtualStation)
#include "tst_virtualstation.moc"
