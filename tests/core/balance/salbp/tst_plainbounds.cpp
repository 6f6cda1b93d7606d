// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/balance/salbp/bounds.h"
#include "core/balance/salbp/packing.h"
#include "tests/core/balance/salbp/everybalance.h"
#include "tests/fakes/randomplain.h"

#include <numeric>
#include <random>

using namespace lw;
using namespace lw::balance;
using namespace lw::balance::salbp;

namespace {

struct Case {
    PlainProblem problem;
    Ticks cycle = 0;
};

Case randomCase(std::mt19937 &random, std::uint32_t tasks)
{
    const auto density = std::uniform_real_distribution<>(0, 0.5)(random);
    Case made{.problem = test::randomPlain(random, {.tasks = tasks, .shortest = 1, .longest = 24, .density = density})};
    made.problem.times.front() = 7; // with this and the next, nothing in common
    made.problem.times.back() = 11;
    const Ticks longest = *std::ranges::max_element(made.problem.times);
    made.cycle = longest + std::uniform_int_distribution<Ticks>(0, 30)(random);
    return made;
}

} // namespace

class tst_PlainBounds : public QObject
{
    Q_OBJECT

private slots:
    /// What fits a station never weighs more than its capacity, for every measure.
    void measures_areDualFeasible()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 200; ++round) {
            const Case made = randomCase(random, 10);
            const auto &times = made.problem.times;
            const auto all = measures(times, made.cycle, 3, 1000);
            QVERIFY(all.size() > 10);
            for (std::size_t set = 0; set < std::size_t{1} << times.size(); ++set) {
                const auto sum = [&](const std::vector<Ticks> &weights) {
                    Ticks total = 0;
                    for (std::size_t task = 0; task < weights.size(); ++task)
                        total += (set >> task & 1) != 0 ? weights[task] : 0;
                    return total;
                };
                if (sum(times) > made.cycle)
                    continue;
                for (const Measure &measure : all)
                    QVERIFY(sum(measure.weights) <= measure.capacity);
            }
        }
    }

    void bounds_neverExceedTheOptimum()
    {
        std::mt19937 random(2);
        int tight = 0;
        for (int round = 0; round < 1000; ++round) {
            const Case made = randomCase(random, 9);
            const BothWays ways(makeInstance(made.problem).value());
            const std::uint32_t optimum = test::fewestStations(made.problem, made.cycle);
            const std::uint32_t bound = stationsBound(ways, made.cycle);
            QVERIFY(bound <= optimum);
            tight += bound == optimum ? 1 : 0;
            const auto stations = std::uniform_int_distribution<std::uint32_t>(2, 5)(random);
            QVERIFY(cycleBound(ways, stations) <= test::shortestCycle(made.problem, stations));
        }
        QVERIFY2(tight > 700, "bounds this loose prune little");
    }

    void countOfLongest_seesThirdsThatDoNotFit()
    {
        // Sixty tasks of 20–27 and one of 15 at a cycle of 54 (from wee-mag): two fit, a third never does.
        std::vector<Ticks> times{20, 15};
        for (int i = 0; i < 59; ++i)
            times.push_back(21 + i % 7);
        QCOMPARE(packingBound(times, 54), 31);
    }

    void packing_agreesWithBalancesWithoutArcs()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 500; ++round) {
            Case made = randomCase(random, 10);
            made.problem.arcs.clear();
            const std::uint32_t optimum = test::fewestStations(made.problem, made.cycle);
            Packing packing(made.problem.times, made.cycle);
            std::vector<std::uint32_t> all(made.problem.times.size());
            std::iota(all.begin(), all.end(), 0U);
            constexpr std::uint64_t enough = 1'000'000;
            QCOMPARE(packing.ask(all, optimum, enough), Packing::Answer::Fits);
            QCOMPARE(packing.ask(all, optimum - 1, enough), Packing::Answer::Impossible);
            QCOMPARE(packing.ask(all, optimum, 0), Packing::Answer::Fits); // it is known by now
        }
    }

    void packing_saysWhenItDoesNotKnow()
    {
        const std::vector<Ticks> times{7, 6, 5, 5, 4, 3};
        Packing packing(times, 15);
        const std::vector<std::uint32_t> all{0, 1, 2, 3, 4, 5};
        QCOMPARE(packing.ask(all, 2, 1), Packing::Answer::Unknown);
        QCOMPARE(packing.ask(all, 2, 1000), Packing::Answer::Fits);
    }

    void firstFit_isABalance()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 200; ++round) {
            const Case made = randomCase(random, 12);
            const Instance instance = makeInstance(made.problem).value();
            const Stations stations = firstFit(instance, made.cycle);
            QVERIFY(longestStation(instance, stations) <= made.cycle);
            std::vector<Word> done(instance.words(), 0);
            std::size_t tasks = 0;
            for (const auto &station : stations) {
                for (const std::uint32_t task : station)
                    include(done, task);
                for (const std::uint32_t task : station)
                    QVERIFY(isSubset(instance.leaders[task], done));
                tasks += station.size();
            }
            QCOMPARE(tasks, made.problem.times.size());
        }
    }
};

QTEST_GUILESS_MAIN(tst_PlainBounds)
#include "tst_plainbounds.moc"
