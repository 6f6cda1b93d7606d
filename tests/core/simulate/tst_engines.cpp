// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/calendar.h"
#include "core/simulate/recursion.h"
#include "core/simulate/simulate.h"
#include "tests/fakes/seriallines.h"

#include <cmath>

using namespace lw;
using namespace lw::simulate;

namespace {

struct Ended {
    double last = 0; ///< when the last good part left
    std::uint64_t good = 0;
    std::uint64_t scrapped = 0; ///< until then
};

/// Of the first parts of replication 3 + lane.
Ended byRecursion(const Line &line, std::uint64_t seed, std::size_t lane)
{
    constexpr std::uint64_t parts = 60;
    Recursion recursion(line, seed, 3);
    Ended ended;
    for (std::uint64_t part = 1; part <= parts; ++part) {
        const double left = recursion.advance(1)[lane];
        if (recursion.isGood(lane))
            ended = {left, ended.good + 1, part - ended.good - 1};
    }
    return ended;
}

/// The reference line with scrap at its end and a cell that does some parts again.
Line lineWithRejects()
{
    Line line = test::line20();
    line.stations[4].repeat = 0.05;
    line.stations.back().repeat = 0.02;
    line.stations.back().scrap = 0.03;
    return line;
}

/// The reference line in hours: every third cell goes on in the breaks.
Line lineWithHours()
{
    Line line = lineWithRejects();
    line.hours = {1000, {{200, 500}, {550, 900}}};
    for (std::size_t station = 0; station < line.stations.size(); ++station)
        line.stations[station].hours = station % 3 == 0 ? Timetable(1000, {{200, 900}}) : line.hours;
    line.repairHours = line.hours;
    return line;
}

} // namespace

class tst_Engines : public QObject
{
    Q_OBJECT

private slots:
    /// To the bit: when the good parts leave, and how many are scrap, in every lane.
    void calendarAndRecursion_agree()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 2500; ++round) {
            const Line line = test::randomRecursiveLine(random);
            QVERIFY(recursionApplies(line));
            const auto seed = static_cast<std::uint64_t>(round);
            for (std::uint32_t lane = 0; lane < 2; ++lane) {
                const Ended wanted = byRecursion(line, seed, lane);
                double last = 0;
                const Replication run = Calendar(line, seed, 3 + lane)
                                            .run({.parts = wanted.good}, {}, [&](const TraceStep &step) { last = step.time; });
                QCOMPARE(last, wanted.last);
                QCOMPARE(run.parts, wanted.good);
                QCOMPARE(run.scrapped, wanted.scrapped);
            }
        }
    }

    void simulation_isTheSameFromBoth()
    {
        for (const Line &line : {test::line20(), lineWithRejects(), lineWithHours()}) {
            Plan plan{.length = 5000, .warmUp = 100, .replications = 10};
            plan.engine = Engine::Calendar;
            const auto events = simulate::simulate(line, plan);
            plan.engine = Engine::Recursion;
            const auto moves = simulate::simulate(line, plan);
            QVERIFY(events && moves);
            QCOMPARE(events->throughputPerHour, moves->throughputPerHour);
            QCOMPARE(events->parts, moves->parts);
            QCOMPARE(events->scrapped, moves->scrapped);
            QCOMPARE(events->replications, 10U);
        }
    }

    /// Nothing of the line is awake outside of the hours: what comes out of them is what comes out when there are no others.
    void commonHours_onlyStretchTheClock()
    {
        const Plan working{.length = 8000, .warmUp = 500, .replications = 4};
        const auto without = simulate::simulate(test::line20(), working);
        Line line = test::line20();
        line.hours = line.repairHours = {1000, {{200, 500}, {550, 750}}};
        for (Station &station : line.stations)
            station.hours = line.hours;
        Plan onClock = working;
        onClock.length = 16'000;
        onClock.warmUp = 1000;
        const auto with = simulate::simulate(line, onClock);
        QVERIFY(without && with);
        QCOMPARE(with->scheduledShare, 0.5);
        QVERIFY(std::abs(with->throughputPerHour.mean - without->throughputPerHour.mean) < 2); // a part at the edges
        QVERIFY(std::abs(with->partsPerDay().mean - 12 * with->throughputPerHour.mean) < 1e-9);
        for (std::size_t cell = 0; cell < 20; ++cell) {
            const StationResult &one = with->stations[cell];
            QVERIFY(std::abs(one.share[static_cast<std::size_t>(State::OffShift)].mean - 0.5) < 1e-9);
            for (const State state : {State::Working, State::Starved, State::Blocked, State::Down})
                QVERIFY(std::abs(one.shareOfHours(state) - without->stations[cell].share[static_cast<std::size_t>(state)].mean) < 2e-3);
            QCOMPARE(one.shareOfHours(State::OffShift), 0.0);
        }
    }

    /// Found on the line that never closes, then whole days.
    void warmUp_isWholePeriods()
    {
        Line line = lineWithHours();
        for (Station &station : line.stations)
            station.service = {{Shape::Fixed, 30, 0}}; // ten minutes until the first part is out
        const auto run = simulate::simulate(line, {.length = 20'000, .replications = 2});
        QVERIFY(run);
        QVERIFY(run->warmUp > 0);
        QCOMPARE(std::fmod(run->warmUp, 1000), 0.0);
    }

    void obstacles_areNamed()
    {
        QVERIFY(recursionObstacles(lineWithRejects()).empty());
        Line line = test::line20();
        line.stations[3].scrap = 0.1;
        line.stations[5].scrap = 0.1;
        line.stations[6].needsOperator = true; // stands for nothing while everybody has an operator
        line.repairCrew = 1;
        QCOMPARE(recursionObstacles(line),
            (std::vector<Obstacle>{{RecursionObstacle::RepairCrew, 0}, {RecursionObstacle::ScrapOnTheWay, 3}}));
        const auto refused = simulate::simulate(line, {.length = 10, .engine = Engine::Recursion});
        QCOMPARE(refused.error().subject, std::string("engine"));
        QCOMPARE(refused.error().detail, std::string("recursion: repairCrew, stations[3].scrap"));
        line.operators = 1;
        line.stations[2].failures.front().operationDependent = false;
        line.mix.sequence = {0, 1};
        line.arrival = {{Shape::Exponential, 1, 0}};
        QCOMPARE(recursionObstacles(line).size(), std::size_t{6});
    }

    void auto_takesTheRecursionWhenItSaysEnough()
    {
        Plan plan{.length = 500, .warmUp = 0, .replications = 2, .cells = false};
        QCOMPARE(simulate::simulate(test::line20(), plan)->engine, Engine::Recursion);
        plan.cells = true;
        QCOMPARE(simulate::simulate(test::line20(), plan)->engine, Engine::Calendar);
        plan.cells = false;
        Line scrapping = test::line20();
        scrapping.stations[3].scrap = 0.1;
        QCOMPARE(simulate::simulate(scrapping, plan)->engine, Engine::Calendar);
        plan.engine = Engine::Recursion;
        QVERIFY(!simulate::simulate(scrapping, plan));
    }

    void threads_changeNothing()
    {
        Plan plan{.length = 2000, .replications = 7, .seed = 11};
        const auto one = simulate::simulate(test::line20(), plan);
        plan.threads = 3;
        const auto three = simulate::simulate(test::line20(), plan);
        QVERIFY(one && three);
        QCOMPARE(one->throughputPerHour, three->throughputPerHour);
        QCOMPARE(one->leadTimes, three->leadTimes);
        QVERIFY(one->stations == three->stations);
        QVERIFY(one->series == three->series);
        plan.seed = 12;
        QVERIFY(simulate::simulate(test::line20(), plan)->throughputPerHour.mean != one->throughputPerHour.mean);
    }

    void stopRule_addsReplications()
    {
        Plan plan{.length = 1000, .warmUp = 200, .replications = 5, .relativeHalfWidth = 0.01};
        const auto narrow = simulate::simulate(test::line20(), plan);
        QVERIFY(narrow);
        QVERIFY(narrow->replications > 5 && narrow->replications <= 50);
    }

    void stop_keepsTheFinishedReplications()
    {
        std::stop_source stop;
        const Plan plan{.length = 2000, .warmUp = 0, .replications = 50};
        const auto result = simulate::simulate(
            test::line20(), plan, [&](const Progress &progress) { if (progress.done == 3) stop.request_stop(); }, stop.get_token());
        QVERIFY(result);
        QVERIFY(result->stopped);
        QCOMPARE(result->replications, 3U);
        QVERIFY(std::isfinite(result->throughputPerHour.halfWidth));
    }

    /// A variant that slows one cell by a hundredth: common random numbers show it, independent ones do not.
    void commonRandomNumbers_narrowTheDifference()
    {
        const Line line = test::line20();
        Line slower = line;
        slower.stations[10].service = {{Shape::Fixed, 1.05, 0}};
        const Span span{.warmUp = 500, .length = 5000};
        std::vector<double> before;
        std::vector<double> common;
        std::vector<double> independent;
        for (std::uint32_t replication = 0; replication < 20; ++replication) {
            before.push_back(Calendar(line, 1, replication).run(span).throughput());
            common.push_back(Calendar(slower, 1, replication).run(span).throughput());
            independent.push_back(Calendar(slower, 2, replication).run(span).throughput());
        }
        const double paired = pairedDifference(before, common, 0.95).halfWidth;
        QVERIFY(paired < 0.5 * pairedDifference(before, independent, 0.95).halfWidth);
    }

    void addedCell_leavesTheNumbersOfTheOthers()
    {
        Line line = test::serialLine(3, 50, {Shape::Exponential, 1, 0});
        Line longer = line;
        Station quick;
        quick.service = {{Shape::Fixed, 0, 0}};
        quick.places = 50;
        quick.owner = 999;
        longer.stations.insert(longer.stations.begin() + 1, quick);
        const Span span{.length = 1000};
        QCOMPARE(Calendar(line, 1, 0).run(span).stations[0].done, Calendar(longer, 1, 0).run(span).stations[0].done);
    }

    void badPlans_areRefused()
    {
        const Line line = test::line20();
        QCOMPARE(simulate::simulate({}, {.length = 1}).error().subject, std::string("stations"));
        QCOMPARE(simulate::simulate(line, {}).error().subject, std::string("length"));
        QCOMPARE(simulate::simulate(line, {.length = 10, .warmUp = -1}).error().subject, std::string("warmUp"));
        QCOMPARE(simulate::simulate(line, {.length = 10, .replications = 0}).error().subject, std::string("replications"));
        Line broken = line;
        broken.stations[2].scrap = 1.5;
        QCOMPARE(simulate::simulate(broken, {.length = 10}).error().subject, std::string("stations[2].scrap"));
        broken = line;
        broken.stations[4].hours = {10, {{3, 2}}};
        QCOMPARE(simulate::simulate(broken, {.length = 10}).error().subject, std::string("stations[4].hours"));
        broken = line;
        broken.repairHours = {10, {}};
        QCOMPARE(simulate::simulate(broken, {.length = 10}).error().subject, std::string("repairHours"));
        broken = line;
        broken.hours = {10, {{5, 10}}};
        QCOMPARE(simulate::simulate(broken, {.length = 4}).error().subject, std::string("length"));
        broken = test::serialLine(2, 0, {Shape::Fixed, 0, 0});
        QVERIFY(!simulate::simulate(broken, {.length = 10}));
    }
};

QTEST_GUILESS_MAIN(tst_Engines)
#include "tst_engines.moc"
