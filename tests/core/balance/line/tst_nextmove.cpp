// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/line/nextmove.h"
#include "core/takt/linecheck.h"
#include "tests/fakes/randomline.h"
#include "tests/fakes/smallline.h"

#include <algorithm>

using namespace lw;

namespace {

const model::ProductId product("P1");

/// A screw head stands idle in C01, no operation waits for another, and C02 is much too long.
model::Project lineWithRoom()
{
    model::Project project = fakes::smallLine();
    project.setups.front().placements.push_back({model::HeadId("SD20-0003"), {model::CellId("C01"), 3}});
    project.products.front().precedence.clear();
    project.products.front().operations.at(2).quantity = 9;
    return project;
}

/// As it is, but for the spare screw head.
model::Project lineWithoutSpares()
{
    model::Project project = fakes::smallLine();
    std::erase_if(project.frame.heads, [](const model::Head &head) { return head.id.value == "SD20-0003"; });
    return project;
}

std::ptrdiff_t errorsIn(const takt::LineReport &report)
{
    return std::count_if(report.problems.begin(), report.problems.end(),
                         [](const model::Problem &problem) { return problem.severity == model::Severity::Error; });
}

} // namespace

class tst_NextMove : public QObject
{
    Q_OBJECT

private slots:
    void move_isWhatTheCheckSaysAfterwards()
    {
        model::Project project = lineWithRoom();
        const takt::LineReport before = takt::checkLine(project, product);
        QCOMPARE(before.cells.at(*before.bottleneck).cell.value, std::string("C02"));
        const auto move = balance::nextBestMove(project, product);
        QVERIFY(move);
        QVERIFY(std::holds_alternative<model::AssignOperation>(move->edit.value));
        QCOMPARE(move->before.count(), before.lineCycle.count());
        QVERIFY(model::applyEdit(project, move->edit));
        QCOMPARE(takt::checkLine(project, product).lineCycle.count(), move->after.count());
        QVERIFY(move->after < move->before);
    }

    void nobodyElse_isNone()
    {
        QVERIFY(!balance::nextBestMove(lineWithoutSpares(), product));
    }

    void spareHead_comesInWithTheOperation()
    {
        // Only the magazine has another screw head; in zone 1 of C02 it works beside the one in zone 2.
        model::Project project = fakes::smallLine();
        project.products.front().operations.at(2).quantity = 9;
        const auto move = balance::nextBestMove(project, product);
        QVERIFY(move);
        QVERIFY(std::holds_alternative<model::EditGroup>(move->edit.value));
        const std::ptrdiff_t errors = errorsIn(takt::checkLine(project, product));
        QVERIFY(model::applyEdit(project, move->edit));
        const takt::LineReport after = takt::checkLine(project, product);
        QCOMPARE(after.lineCycle.count(), move->after.count());
        QVERIFY(errorsIn(after) <= errors);
    }

    void idleHeadOfTheBottleneck_takesWork()
    {
        // In zone 1 of C02, where it works beside the one in zone 2.
        model::Project project = fakes::smallLine();
        project.setups.front().placements.push_back({model::HeadId("SD20-0003"), {model::CellId("C02"), 1}});
        project.products.front().operations.at(2).quantity = 9;
        const auto move = balance::nextBestMove(project, product);
        QVERIFY(move);
        QCOMPARE(move->cell.value, std::string("C02"));
        const auto *assigned = std::get_if<model::AssignOperation>(&move->edit.value);
        QVERIFY(assigned);
        QVERIFY(assigned->performer == std::optional<model::Performer>(model::HeadId("SD20-0003")));
        QVERIFY(model::applyEdit(project, move->edit));
        QCOMPARE(takt::checkLine(project, product).lineCycle.count(), move->after.count());
    }

    void wrongPlaces_areExchanged()
    {
        // Each job alone on the other's head would make that cell the longer one; both together help.
        model::Project project = lineWithoutSpares();
        project.products.front().precedence.clear();
        model::HeadType slow = project.catalog.headTypes.at(1);
        slow.id = model::HeadTypeId("SD-10");
        slow.capabilities.front().time.base = std::chrono::seconds(20);
        project.catalog.headTypes.push_back(slow);
        project.frame.heads.push_back({model::HeadId("SD10-0001"), slow.id});
        model::Setup &setup = project.setups.front();
        setup.placements.back() = {model::HeadId("SD10-0001"), {model::CellId("C01"), 3}};
        std::erase_if(project.frame.heads, [](const model::Head &head) { return head.id.value == "SD20-0002"; });
        setup.assignments.at(1).performer = model::HeadId("PP4-0001"); // OP020, out of the zone of the slow head
        setup.assignments.at(2).performer = model::HeadId("SD10-0001"); // OP030
        setup.assignments.at(3).performer = model::HeadId("SD20-0001"); // OP040
        project.products.front().operations.at(2).quantity = 33;
        project.products.front().operations.at(3).quantity = 32;
        const auto move = balance::nextBestMove(project, product);
        QVERIFY(move);
        QCOMPARE(move->operation.value, std::string("OP030"));
        QCOMPARE(move->cell.value, std::string("C02"));
        const auto *both = std::get_if<model::EditGroup>(&move->edit.value);
        QVERIFY(both && both->edits.size() == 2);
        QVERIFY(std::holds_alternative<model::AssignOperation>(both->edits.front().value));
        QVERIFY(model::applyEdit(project, move->edit));
        QCOMPARE(takt::checkLine(project, product).lineCycle.count(), move->after.count());
        QVERIFY(move->after < move->before);
    }

    void twoBottlenecks_areNotEnded()
    {
        model::Project project = lineWithRoom();
        project.frame.cells.push_back(project.frame.cells.at(1));
        project.frame.cells.back().id = model::CellId("C04");
        model::Product &one = project.products.front();
        one.operations.push_back(one.operations.at(2));
        one.operations.back().id = model::OperationId("OP060");
        one.operations.push_back(one.operations.at(3));
        one.operations.back().id = model::OperationId("OP070");
        for (const char *head : {"SD20-0011", "SD20-0012"})
            project.frame.heads.push_back({model::HeadId(head), model::HeadTypeId("SD-20")});
        model::Setup &setup = project.setups.front();
        setup.placements.push_back({model::HeadId("SD20-0011"), {model::CellId("C04"), 2}});
        setup.placements.push_back({model::HeadId("SD20-0012"), {model::CellId("C04"), 3}});
        setup.assignments.push_back({model::OperationId("OP060"), model::HeadId("SD20-0011")});
        setup.assignments.push_back({model::OperationId("OP070"), model::HeadId("SD20-0012")});
        QVERIFY(!balance::nextBestMove(project, product));
    }

    void unknownProductOrNoSetup_isNone()
    {
        QVERIFY(!balance::nextBestMove(lineWithRoom(), model::ProductId("P9")));
        model::Project project = lineWithRoom();
        project.setups.clear();
        QVERIFY(!balance::nextBestMove(project, product));
    }

    void stopped_findsNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!balance::nextBestMove(lineWithRoom(), product, stop.get_token()));
    }

    void randomLines_getShorterWithoutNewErrors()
    {
        unsigned found = 0;
        for (unsigned seed = 0; seed < 60; ++seed) {
            test::Random random(seed);
            model::Project project = test::randomLine(random);
            const takt::LineReport before = takt::checkLine(project, product);
            const auto move = balance::nextBestMove(project, product);
            if (!move)
                continue;
            ++found;
            QVERIFY(model::applyEdit(project, move->edit));
            const takt::LineReport after = takt::checkLine(project, product);
            QCOMPARE(after.lineCycle.count(), move->after.count());
            QVERIFY(after.lineCycle < before.lineCycle);
            QVERIFY(errorsIn(after) <= errorsIn(before));
        }
        QVERIFY2(found > 20, QByteArray::number(found));
    }
};

QTEST_GUILESS_MAIN(tst_NextMove)
#include "tst_nextmove.moc"
