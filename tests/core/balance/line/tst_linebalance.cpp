// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/line/linebalance.h"
#include "core/balance/line/verify.h"
#include "core/model/lookup.h"
#include "core/takt/linecheck.h"
#include "tests/core/balance/line/soundbalance.h"
#include "tests/fakes/randomline.h"

#include <algorithm>
#include <functional>

using namespace lw;
using balance::LineBalance;
using balance::LineTarget;
using balance::ObstacleKind;
using balance::Status;

namespace {

LineBalance balanced(const model::Project &project, const LineTarget &target, std::stop_token stop = {})
{
    balance::Limits limits;
    limits.time = std::chrono::seconds(20);
    const Result<LineBalance> found = balance::balanceLine(project, target, limits, {}, stop);
    return found ? *found : LineBalance{};
}

/// Jackson's eleven tasks (1956), 46 s in all, on six stations of one person each; no setup yet.
model::Project jackson()
{
    const std::vector<int> times{6, 2, 5, 7, 1, 2, 3, 6, 5, 5, 4};
    const std::vector<std::pair<int, int>> arcs{{1, 2}, {1, 3}, {1, 4}, {1, 5}, {2, 6}, {3, 7}, {4, 7},
                                                {5, 7}, {6, 8}, {7, 9}, {8, 10}, {9, 11}, {10, 11}};
    model::Project project;
    project.catalog.processes = {{model::ProcessId{"work"}, {}, model::ProcessFamily::Other, {}, {}}};
    model::CellType station;
    station.id = model::CellTypeId{"station"};
    station.operators = 1;
    project.catalog.cellTypes = {station};
    for (int at = 1; at <= 6; ++at)
        project.frame.cells.push_back({model::CellId{"S" + std::to_string(at)}, {}, station.id, 1, {}});
    model::Product product;
    product.id = model::ProductId{"jackson"};
    const auto id = [](int task) { return model::OperationId{"T" + std::to_string(task)}; };
    for (std::size_t task = 0; task < times.size(); ++task) {
        product.operations.emplace_back();
        product.operations.back().id = id(static_cast<int>(task) + 1);
        product.operations.back().process = model::ProcessId{"work"};
        product.operations.back().manualTime = std::chrono::seconds(times[task]);
    }
    for (const auto &[before, after] : arcs)
        product.precedence.push_back({id(before), id(after)});
    project.products = {product};
    return project;
}

struct Row {
    const char *name;
    ObstacleKind kind;
    const char *operation; ///< one that must be named
    const char *process;   ///< "" when it is about none
    std::function<void(model::Project &, LineTarget &)> harm;
};

void eraseHeads(model::Project &project, const char *type)
{
    std::erase_if(project.frame.heads, [&](const model::Head &head) { return head.type.value == type; });
    project.setups.clear();
}

const std::vector<Row> &rows()
{
    using model::OperationId, model::ZoningKind;
    static const std::vector<Row> list{
        {"no head", ObstacleKind::NoHead, "O2", "glue", [](auto &p, auto &) { eraseHeads(p, "GL"); }},
        {"torque beyond every head", ObstacleKind::NoHead, "O1", "screw",
         [](auto &p, auto &) {
             eraseHeads(p, "BIG");
             p.products[0].operations[0].parameters[0] = {"torque", 6, 6, 6};
         }},
        {"kept heads cannot", ObstacleKind::NoHead, "O2", "glue", [](auto &, auto &t) { t.keepHeads = true; }},
        {"no socket", ObstacleKind::NoSocket, "O1", "screw", [](auto &p, auto &) { eraseHeads(p, "SD"); }},
        {"no person", ObstacleKind::NoPerson, "O4", "look", [](auto &p, auto &) { p.catalog.cellTypes[1].operators = 0; }},
        {"too long", ObstacleKind::OverLimit, "O4", "look", [](auto &, auto &t) { t.cycle = std::chrono::seconds(4); }},
        {"together and apart", ObstacleKind::Zoning, "O5", "",
         [](auto &p, auto &) {
             p.products[0].zoning.push_back({ZoningKind::SeparateCells, {OperationId("O2"), OperationId("O5")}});
         }},
        {"apart on too few cells", ObstacleKind::Zoning, "O3", "",
         [](auto &p, auto &) {
             p.products[0].zoning.push_back({ZoningKind::SeparateCells, {OperationId("O1"), OperationId("O2"), OperationId("O3")}});
         }},
        {"waiting for each other", ObstacleKind::Precedence, "O1", "",
         [](auto &p, auto &) { p.products[1].precedence = {{OperationId("O2"), OperationId("O1")}}; }},
        {"too much to screw", ObstacleKind::Capacity, "O3", "screw",
         [](auto &p, auto &) {
             std::erase_if(p.frame.heads, [](const auto &head) { return head.id.value == "SD2" || head.id.value == "SD3"; });
             p.products[0].operations[2].quantity = 5;
             p.products[0].zoning.clear();
         }},
        {"too few cells", ObstacleKind::Capacity, "O1", "", [](auto &, auto &t) { t.cells = 0; }},
    };
    return list;
}

} // namespace

class tst_LineBalance : public QObject
{
    Q_OBJECT

private slots:
    void obstacle_isNamed_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < rows().size(); ++row)
            QTest::newRow(rows()[row].name) << static_cast<int>(row);
    }

    void obstacle_isNamed()
    {
        QFETCH(int, row);
        const Row &one = rows()[static_cast<std::size_t>(row)];
        model::Project project = test::projectOfTwo();
        LineTarget target = test::targetOfTwo();
        one.harm(project, target);
        const LineBalance found = balanced(project, target);
        QCOMPARE(found.status, Status::Infeasible);
        QVERIFY(found.setups.empty());
        QVERIFY(balance::verifyLine(project, target, found).empty());
        const auto named = [&](const balance::Obstacle &obstacle) {
            return obstacle.kind == one.kind && obstacle.process.value == one.process
                && std::find(obstacle.operations.begin(), obstacle.operations.end(), model::OperationId(one.operation))
                != obstacle.operations.end();
        };
        QVERIFY2(std::any_of(found.obstacles.begin(), found.obstacles.end(), named),
                 QByteArray::number(found.obstacles.empty() ? -1 : static_cast<int>(found.obstacles.front().kind)));
    }

    void overLimit_tellsNeedAndRoom()
    {
        LineTarget target = test::targetOfTwo();
        target.cycle = std::chrono::seconds(4);
        const LineBalance found = balanced(test::projectOfTwo(), target);
        const auto byHand = std::find_if(found.obstacles.begin(), found.obstacles.end(),
                                         [](const auto &one) { return one.process.value == "look"; });
        QVERIFY(byHand != found.obstacles.end());
        QCOMPARE(byHand->need.count(), Duration(std::chrono::seconds(5)).count()); // index 1 s, by hand 4 s
        QCOMPARE(byHand->room.count(), Duration(std::chrono::seconds(4)).count());
    }

    void wrongTargets_areErrors()
    {
        const model::Project project = test::projectOfTwo();
        const auto errorOf = [&](const LineTarget &target) { return balance::balanceLine(project, target).error().code; };
        QCOMPARE(errorOf({}), Errc::MissingField);
        LineTarget target = test::targetOfTwo();
        target.products.push_back(model::ProductId("P9"));
        QCOMPARE(errorOf(target), Errc::UnknownId);
        target = test::targetOfTwo();
        target.products.push_back(target.products.front());
        QCOMPARE(errorOf(target), Errc::DuplicateId);
        target = test::targetOfTwo();
        target.fixed = {model::OperationId("O9")};
        QCOMPARE(errorOf(target), Errc::UnknownId);
    }

    void brokenStructure_isRefused()
    {
        model::Project project = test::projectOfTwo();
        project.frame.cells.front().type = model::CellTypeId("GONE");
        const auto found = balance::balanceLine(project, test::targetOfTwo());
        QVERIFY(!found);
        QCOMPARE(found.error().code, Errc::ProjectHasErrors);
        QCOMPARE(found.error().subject, std::string("C1"));
        QCOMPARE(found.error().detail, std::string("unknown-reference"));
    }

    void adoption_makesTheLineWhatWasTold()
    {
        model::Project project = test::projectOfTwo();
        const LineBalance found = balanced(project, test::targetOfTwo());
        QCOMPARE(found.status, Status::Proven);
        const std::optional<model::Edit> edit = balance::adoption(project, found);
        QVERIFY(edit);
        const model::Project before = project;
        const Result<model::Edit> inverse = model::applyEdit(project, *edit);
        QVERIFY(inverse);
        Duration longest{};
        for (const model::ProductId &product : test::targetOfTwo().products) {
            const takt::LineReport report = takt::checkLine(project, product);
            longest = std::max(longest, report.lineCycle);
            for (const model::Problem &problem : report.problems)
                QVERIFY(problem.severity != model::Severity::Error);
        }
        QCOMPARE(longest.count(), found.cycle.count());
        QVERIFY(!balance::adoption(project, found));
        QVERIFY(model::applyEdit(project, *inverse));
        QVERIFY(project == before);
    }

    void balancedLine_staysAsItIs()
    {
        model::Project project = test::projectOfTwo();
        LineTarget target = test::targetOfTwo();
        const LineBalance first = balanced(project, target);
        QVERIFY(model::applyEdit(project, *balance::adoption(project, first)));
        target.leastChange = true;
        const LineBalance again = balanced(project, target);
        QCOMPARE(again.cycle.count(), first.cycle.count());
        QCOMPARE(again.moves, 0U);
        QVERIFY(!balance::adoption(project, again));
    }

    /// A line of people alone is a plain problem: what the plain engine proves must hold for the line.
    void manualLine_isBalancedAsPlain_data()
    {
        QTest::addColumn<int>("objective");
        QTest::addColumn<int>("cells");
        QTest::addColumn<qint64>("cycle"); // s
        QTest::newRow("cells") << static_cast<int>(balance::Objective::Cells) << 5 << qint64(10);
        QTest::newRow("cycle") << static_cast<int>(balance::Objective::Cycle) << 6 << qint64(9);
        QTest::newRow("product") << static_cast<int>(balance::Objective::Efficiency) << 5 << qint64(10);
        QTest::newRow("feasible") << static_cast<int>(balance::Objective::Feasible) << -1 << qint64(-1);
    }

    void manualLine_isBalancedAsPlain()
    {
        QFETCH(int, objective);
        QFETCH(int, cells);
        QFETCH(qint64, cycle);
        const model::Project project = jackson();
        LineTarget target;
        target.products = {project.products.front().id};
        target.objective = static_cast<balance::Objective>(objective);
        target.cycle = std::chrono::seconds(10);
        const LineBalance found = balanced(project, target);
        QCOMPARE(found.status, Status::Proven);
        QVERIFY(balance::verifyLine(project, target, found).empty());
        if (objective == static_cast<int>(balance::Objective::Cells))
            QCOMPARE(found.cells, static_cast<unsigned>(cells));
        if (objective == static_cast<int>(balance::Objective::Cycle))
            QCOMPARE(found.cycle.count(), Duration(std::chrono::seconds(cycle)).count());
        if (objective == static_cast<int>(balance::Objective::Efficiency))
            QCOMPARE(found.cells * found.cycle.count(), cells * Duration(std::chrono::seconds(cycle)).count());
    }

    void stopped_keepsTheBest()
    {
        test::Random random(7);
        const model::Project project = test::randomLine(random, {.cells = 30, .operations = 200, .products = 1, .manualShare = 0});
        LineTarget target;
        target.products = {model::ProductId("P1")};
        target.cycle = std::chrono::hours(1);
        std::stop_source stop;
        std::vector<balance::Ticks> told;
        const balance::Watch watch = [&](const balance::Progress &progress) {
            if (progress.best)
                told.push_back(*progress.best);
            if (told.size() >= 5)
                stop.request_stop();
        };
        const auto found = balance::balanceLine(project, target, {}, watch, stop.get_token());
        QVERIFY(found);
        QCOMPARE(found->status, Status::Stopped);
        QVERIFY(balance::verifyLine(project, target, *found).empty());
        QCOMPARE(found->cycle.count(), told.back());
        QVERIFY(std::is_sorted(told.rbegin(), told.rend()));
    }

    void stoppedAtOnce_isNoAnswer()
    {
        std::stop_source stop;
        stop.request_stop();
        const LineBalance found = balanced(test::projectOfTwo(), test::targetOfTwo(), stop.get_token());
        QCOMPARE(found.status, Status::Stopped);
        QVERIFY(balance::verifyLine(test::projectOfTwo(), test::targetOfTwo(), found).empty());
    }

    void sameSeed_sameOptimum()
    {
        const model::Project project = test::projectOfTwo();
        LineTarget target = test::targetOfTwo();
        target.objective = balance::Objective::Efficiency;
        QVERIFY(balanced(project, target).setups == balanced(project, target).setups);
    }
};

QTEST_GUILESS_MAIN(tst_LineBalance)
#include "tst_linebalance.moc"
