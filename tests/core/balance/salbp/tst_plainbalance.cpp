// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/salbp/verify.h"
#include "tests/core/balance/salbp/everybalance.h"
#include "tests/fakes/randomplain.h"

#include <random>

using namespace lw;
using namespace lw::balance;

namespace {

constexpr int rounds = 1500;

/// Small shapes of every kind: tight and loose, with tasks of no time, without arcs, chains.
PlainProblem smallProblem(std::mt19937 &random)
{
    const auto pick = [&](std::uint32_t most) { return std::uniform_int_distribution<std::uint32_t>(0, most)(random); };
    test::PlainShape shape{.tasks = 1 + pick(9), .shortest = pick(4) == 0 ? 0 : 1, .longest = 3 + pick(20)};
    shape.density = 0.1 * pick(7);
    PlainProblem problem = test::randomPlain(random, shape);
    if (*std::ranges::max_element(problem.times) == 0)
        problem.times.front() = 1;
    if (pick(3) == 0)
        for (Ticks &time : problem.times)
            time *= 60; // a common measure, as when minutes are written in seconds
    return problem;
}

/// Long enough for a search to be still at it: the answer is not near the bounds.
PlainProblem hardProblem()
{
    std::mt19937 random(7);
    return test::randomPlain(random, {.tasks = 120, .shortest = 200, .longest = 520, .density = 0.01});
}

} // namespace

class tst_PlainBalance : public QObject
{
    Q_OBJECT

private slots:
    void fewestStations_areThoseOfEveryBalance()
    {
        std::mt19937 random(1);
        for (int round = 0; round < rounds; ++round) {
            const PlainProblem problem = smallProblem(random);
            const Ticks longest = *std::ranges::max_element(problem.times);
            const Ticks cycle = longest + std::uniform_int_distribution<Ticks>(0, longest)(random);
            const PlainTarget target{.objective = Objective::Cells, .cycle = cycle};
            const auto result = balancePlain(problem, target);
            QVERIFY(result);
            QCOMPARE(result->status, Status::Proven);
            QCOMPARE(result->stations, test::fewestStations(problem, cycle));
            QVERIFY(verifyPlain(problem, target, *result).empty());
        }
    }

    void shortestCycle_isThatOfEveryBalance()
    {
        std::mt19937 random(2);
        for (int round = 0; round < rounds / 3; ++round) {
            const PlainProblem problem = smallProblem(random);
            const auto stations = std::uniform_int_distribution<std::uint32_t>(1, 5)(random);
            const PlainTarget target{.objective = Objective::Cycle, .stations = stations};
            const auto result = balancePlain(problem, target);
            QVERIFY(result);
            QCOMPARE(result->status, Status::Proven);
            QCOMPARE(result->cycle, test::shortestCycle(problem, stations));
            QVERIFY(verifyPlain(problem, target, *result).empty());
        }
    }

    void leastProduct_isThatOfEveryBalance()
    {
        std::mt19937 random(3);
        for (int round = 0; round < rounds / 5; ++round) {
            const PlainProblem problem = smallProblem(random);
            const Ticks longest = *std::ranges::max_element(problem.times);
            const Ticks limit = longest + longest / 2;
            const PlainTarget target{.objective = Objective::Efficiency, .cycle = limit};
            const auto result = balancePlain(problem, target);
            QVERIFY(result);
            QCOMPARE(result->status, Status::Proven);
            Ticks least = std::numeric_limits<Ticks>::max();
            for (std::uint32_t stations = 1; stations <= problem.times.size(); ++stations) {
                const Ticks cycle = test::shortestCycle(problem, stations);
                if (cycle <= limit)
                    least = std::min(least, cycle * stations);
            }
            QCOMPARE(result->cycle * result->stations, least);
            QVERIFY(verifyPlain(problem, target, *result).empty());
        }
    }

    void feasible_saysYesExactlyWhenThereIsOne()
    {
        std::mt19937 random(4);
        int yes = 0;
        for (int round = 0; round < rounds / 3; ++round) {
            const PlainProblem problem = smallProblem(random);
            const Ticks cycle = *std::ranges::max_element(problem.times) + 2;
            const auto stations = std::uniform_int_distribution<std::uint32_t>(1, 6)(random);
            const PlainTarget target{Objective::Feasible, cycle, stations};
            const auto result = balancePlain(problem, target);
            QVERIFY(result);
            const bool possible = test::fewestStations(problem, cycle) <= stations;
            QCOMPARE(result->status, possible ? Status::Proven : Status::Infeasible);
            QCOMPARE(result->station.empty(), !possible);
            QVERIFY(verifyPlain(problem, target, *result).empty());
            yes += possible ? 1 : 0;
        }
        QVERIFY(yes > rounds / 20 && yes < rounds / 3);
    }

    void threads_proveTheSame()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 4; ++round) {
            const PlainProblem problem = test::randomPlain(random, {.tasks = 45, .shortest = 100, .longest = 600, .density = 0.03});
            const PlainTarget target{.objective = Objective::Cells, .cycle = 1000};
            const auto one = balancePlain(problem, target, {.threads = 1});
            const auto two = balancePlain(problem, target, {.threads = 2});
            QVERIFY(one && two);
            QCOMPARE(two->status, Status::Proven);
            QCOMPARE(one->stations, two->stations);
            QCOMPARE(one->stationsBound, two->stationsBound);
        }
    }

    void sameSeed_givesTheSameBalance()
    {
        std::mt19937 random(6);
        const PlainProblem problem = test::randomPlain(random, {.tasks = 40, .shortest = 1, .longest = 50, .density = 0.1});
        const PlainTarget target{.objective = Objective::Cycle, .stations = 7};
        const auto first = balancePlain(problem, target);
        const auto second = balancePlain(problem, target);
        QVERIFY(first && second);
        QCOMPARE(first->station, second->station);
        QCOMPARE(first->nodes, second->nodes);
    }

    void stop_keepsTheBest()
    {
        const PlainProblem problem = hardProblem();
        std::stop_source stop;
        int told = 0;
        const auto watch = [&](const Progress &progress) {
            ++told;
            if (progress.best)
                stop.request_stop();
        };
        const PlainTarget target{.objective = Objective::Cells, .cycle = 1000};
        const auto result = balancePlain(problem, target, {}, watch, stop.get_token());
        QVERIFY(result);
        QCOMPARE(result->status, Status::Stopped);
        QVERIFY(told > 0);
        QVERIFY(!result->station.empty());
        QVERIFY(result->stationsBound <= result->stations);
        QVERIFY(verifyPlain(problem, target, *result).empty());
    }

    void progress_onlyImproves()
    {
        std::optional<Ticks> best;
        Ticks bound = 0;
        std::uint64_t nodes = 0;
        const auto watch = [&](const Progress &progress) {
            QVERIFY(!best || (progress.best && *progress.best <= *best));
            QVERIFY(progress.bound >= bound && progress.nodes >= nodes);
            best = progress.best;
            bound = progress.bound;
            nodes = progress.nodes;
        };
        const auto result = balancePlain(hardProblem(), {.objective = Objective::Cycle, .stations = 30},
                                         {.time = std::chrono::milliseconds(300)}, watch);
        QVERIFY(result && best);
        QCOMPARE(result->cycle, *best);
    }

    void noTime_stillGivesABalance()
    {
        const PlainTarget target{.objective = Objective::Cells, .cycle = 1000};
        const auto result = balancePlain(hardProblem(), target, {.time = std::chrono::seconds(0)});
        QVERIFY(result);
        QCOMPARE(result->status, Status::Feasible);
        QVERIFY(verifyPlain(hardProblem(), target, *result).empty());
    }

    void littleMemory_endsTheSearch()
    {
        const PlainTarget target{.objective = Objective::Cells, .cycle = 1000};
        const auto result = balancePlain(hardProblem(), target, {.memoryBytes = 1 << 20});
        QVERIFY(result);
        QVERIFY(result->status == Status::Feasible || result->status == Status::Proven);
        QVERIFY(verifyPlain(hardProblem(), target, *result).empty());
    }

    void longTask_isTheReason()
    {
        const PlainProblem problem{.times = {3, 12, 5}, .arcs = {}};
        const auto result = balancePlain(problem, {.objective = Objective::Cells, .cycle = 10});
        QVERIFY(result);
        QCOMPARE(result->status, Status::Infeasible);
        QCOMPARE(result->tooLong, std::optional<std::uint32_t>(1));
    }

    void badInput_isRefused_data()
    {
        QTest::addColumn<PlainProblem>("problem");
        QTest::addColumn<PlainTarget>("target");
        QTest::addColumn<Error>("error");
        const PlainTarget cells{.objective = Objective::Cells, .cycle = 10};
        QTest::newRow("negative time") << PlainProblem{{1, -2}, {}} << cells << Error{Errc::BadValue, "times[1]", "-2"};
        QTest::newRow("unknown task") << PlainProblem{{1, 2}, {{0, 2}}} << cells << Error{Errc::BadIndex, "arcs", "2"};
        QTest::newRow("loop") << PlainProblem{{1, 1, 1, 1}, {{0, 1}, {1, 2}, {2, 1}, {2, 3}}} << cells
                              << Error{Errc::PrecedenceCycle, "arcs", "1 → 2 → 1"};
        QTest::newRow("no cycle") << PlainProblem{{1}, {}} << PlainTarget{.objective = Objective::Cells}
                                  << Error{Errc::BadValue, "cycle", ""};
        QTest::newRow("cycle of nothing") << PlainProblem{{1}, {}} << PlainTarget{.objective = Objective::Cells, .cycle = 0}
                                          << Error{Errc::BadValue, "cycle", "0"};
        QTest::newRow("no stations") << PlainProblem{{1}, {}} << PlainTarget{.objective = Objective::Cycle}
                                     << Error{Errc::BadValue, "stations", ""};
    }

    void badInput_isRefused()
    {
        QFETCH(PlainProblem, problem);
        QFETCH(PlainTarget, target);
        QFETCH(Error, error);
        const auto result = balancePlain(problem, target);
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().detail), QString::fromStdString(error.detail));
        QVERIFY(result.error() == error);
    }

    void nothingToDo_isDone()
    {
        const auto result = balancePlain({}, {.objective = Objective::Cells, .cycle = 10});
        QVERIFY(result);
        QCOMPARE(result->status, Status::Proven);
        QCOMPARE(result->stations, 0U);
    }
};


QTEST_GUILESS_MAIN(tst_PlainBalance)
#include "tst_plainbalance.moc"
