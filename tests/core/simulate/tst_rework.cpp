// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/calendar.h"
#include "core/simulate/recursion.h"
#include "core/simulate/simulate.h"
#include "tests/fakes/seriallines.h"

#include <cmath>
#include <utility>

using namespace lw;
using namespace lw::simulate;

namespace {

/// Parts that come with that rate, and room for all of them.
Line openLine(const std::vector<double> &rates, double arrivals)
{
    Line line;
    for (std::uint32_t cell = 0; cell < rates.size(); ++cell) {
        Station station;
        station.service = {{Shape::Exponential, 1 / rates[cell], 0}};
        station.places = 5000;
        station.owner = cell;
        line.stations.push_back(station);
    }
    line.arrival = {{Shape::Exponential, 1 / arrivals, 0}};
    line.arrivalPlaces = 5000;
    return line;
}

/// Any line with everything in it, and some cells that send parts back.
Line anyLineWithLoops(std::mt19937 &random)
{
    Line line = test::randomRecursiveLine(random);
    const auto chance = [&] { return std::uniform_real_distribution<>(0, 1)(random); };
    for (std::uint32_t cell = 0; cell < line.stations.size(); ++cell) {
        Station &station = line.stations[cell];
        station.scrap = chance() < 0.2 ? 0.1 : 0;
        station.changeover = chance() < 0.2 ? 1 : 0;
        station.needsOperator = chance() < 0.4;
        if (chance() < 0.6)
            station.rework = {0.4 * chance(), std::uniform_int_distribution<std::uint32_t>(0, cell)(random)};
        for (FailureMode &mode : station.failures)
            mode.operationDependent = chance() < 0.6;
    }
    line.repairCrew = chance() < 0.5 ? 1 : 0;
    line.operators = chance() < 0.5 ? 1 : 0;
    line.reworkLimit = chance() < 0.3 ? 2 : 0;
    line.mix.sequence = chance() < 0.5 ? std::vector<std::uint32_t>{0, 0, 1} : std::vector<std::uint32_t>{};
    return line;
}

} // namespace

class tst_Rework : public QObject
{
    Q_OBJECT

private slots:
    /// The first cell is the slowest and never waits: it does each part 1 / (1 − p) times.
    void bottleneckInTheLoop_makesWhatItsVisitsLeave()
    {
        constexpr double again = 0.2;
        Line line = test::serialLine(3, 20, {Shape::Fixed, 0.1, 0});
        line.stations[0].service = {{Shape::Fixed, 1, 0}};
        line.stations[2].rework = {again, 0};
        const Replication run = Calendar(line, 1, 0).run({.warmUp = 100, .length = 400'000});
        QVERIFY(run.scrapped == 0 && run.reworked > 0);
        QVERIFY(std::abs(run.throughput() - (1 - again)) < 0.003);
        for (const StationUse &use : run.stations)
            QVERIFY(std::abs(static_cast<double>(use.done) / static_cast<double>(run.parts) - 1 / (1 - again)) < 0.005);
        QVERIFY(run.stations[0].time[static_cast<std::size_t>(State::Working)] > 0.999 * run.length);
    }

    /// Jackson 1957: with arrivals λ and a share p sent back, cell i holds ρ / (1 − ρ) parts, ρ = λ / (1 − p) / μ_i, in
    /// whichever order each takes them.
    void openLine_isAJacksonNetwork_data()
    {
        QTest::addColumn<std::vector<double>>("rates");
        QTest::addColumn<std::uint32_t>("from");
        QTest::addColumn<double>("again");
        QTest::newRow("one cell, to itself") << std::vector<double>{1} << 0U << 0.25;
        QTest::newRow("two cells") << std::vector<double>{1, 1.3} << 0U << 0.3;
        QTest::newRow("the middle one of three") << std::vector<double>{0.8, 1, 1.2} << 1U << 0.2;
    }
    void openLine_isAJacksonNetwork()
    {
        QFETCH(std::vector<double>, rates);
        QFETCH(std::uint32_t, from);
        QFETCH(double, again);
        constexpr double arrivals = 0.5;
        Line line = openLine(rates, arrivals);
        line.stations.back().rework = {again, from};
        double number = 0;
        for (std::uint32_t cell = 0; cell < rates.size(); ++cell) {
            const double load = arrivals / (cell < from ? 1 : 1 - again) / rates[cell];
            number += load / (1 - load);
        }
        const auto run = simulate::simulate(
            line, {.length = 100'000, .warmUp = 2000, .replications = 12, .threads = 2, .confidence = 0.999});
        QVERIFY(run);
        QCOMPARE(run->lost, std::uint64_t{0});
        QVERIFY2(std::abs(run->wip.mean - number) <= run->wip.halfWidth && run->wip.halfWidth < 0.08 * number,
            qPrintable(QStringLiteral("%1 ± %2, %3").arg(run->wip.mean).arg(run->wip.halfWidth).arg(number)));
        QVERIFY(std::abs(run->throughputPerHour.mean / 3600 - arrivals) <= run->throughputPerHour.halfWidth / 3600);
        QVERIFY(std::abs(run->leadTime.mean - number / arrivals) <= 1.5 * run->leadTime.halfWidth);
    }

    /// Found bad with chance p each time, k times sent back at most: p^(k + 1) of the parts are scrap.
    void limit_makesScrapOfTheRest()
    {
        constexpr double again = 0.5;
        Line line = test::serialLine(2, 3, {Shape::Fixed, 1, 0});
        line.stations[1].rework = {again, 0};
        for (const std::uint32_t limit : {1U, 3U}) {
            line.reworkLimit = limit;
            const Replication run = Calendar(line, 1, 0).run({.warmUp = 100, .length = 300'000});
            const double all = static_cast<double>(run.parts + run.scrapped);
            const double wanted = std::pow(again, limit + 1);
            QVERIFY(std::abs(static_cast<double>(run.scrapped) / all - wanted) < 4 * std::sqrt(wanted / all));
            const double visits = (1 - wanted) / (1 - again); // 1 + p + … + p^k
            QVERIFY(std::abs(static_cast<double>(run.stations[0].done) / all - visits) < 0.01 * visits);
        }
    }

    /// Without changing anything else, to be sent back to the own cell is to be done again.
    void ownCell_isARepeat()
    {
        Line line = test::line20();
        line.stations[6].repeat = 0.3;
        const Replication repeated = Calendar(line, 4, 0).run({.length = 20'000});
        line.stations[6].rework = {std::exchange(line.stations[6].repeat, 0), 6};
        const Replication sentBack = Calendar(line, 4, 0).run({.length = 20'000});
        QCOMPARE(sentBack.parts, repeated.parts);
        QCOMPARE(sentBack.meanLeadTime, repeated.meanLeadTime);
        QCOMPARE(sentBack.stations[6].meanShelf, 0.0);
    }

    /// Whatever the loops: the cells work to the end, parts come out, and no more stay than there is room for.
    void noLine_locksOrLosesParts()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 3000; ++round) {
            const Line line = anyLineWithLoops(random);
            std::uint32_t entered = 0;
            double worked = 0; // when some cell last began to
            const auto see = [&](const TraceStep &step) {
                entered = std::max(entered, step.part);
                if (step.state == State::Working)
                    worked = step.time;
            };
            const Replication run
                = Calendar(line, 1, static_cast<std::uint32_t>(round)).run({.length = 2000}, {}, see);
            const std::uint64_t gone = run.parts + run.scrapped;
            QVERIFY2(worked > 0.9 * run.length && gone > 0,
                qPrintable(QStringLiteral("%1: %2 s, %3 parts").arg(round).arg(worked).arg(gone)));
            QVERIFY(entered >= gone);
            std::uint64_t most = 0; // fit into the line, each shelf no more than what can send to it
            for (const Station &station : line.stations)
                most += 1 + station.places;
            QVERIFY(entered - gone <= most * (1 + line.stations.size()));
        }
    }

    /// Playing back what the trace tells: no cell has two parts, none waits where it did not go.
    void trace_tellsWhereEachPartGoes()
    {
        Line line = test::serialLine(4, 2, {Shape::Exponential, 1, 0});
        line.stations[1].rework = {0.2, 0};
        line.stations[2].scrap = 0.1;
        line.stations[3].rework = {0.3, 2};
        std::vector<std::uint32_t> part(4);
        std::vector<std::int64_t> waiting(5);
        double time = 0;
        double area = 0;
        std::int64_t wip = 0;
        const Replication run = Calendar(line, 1, 0).run({.length = 20'000}, {}, [&](const TraceStep &step) {
            area += static_cast<double>(wip) * (step.time - time);
            time = step.time;
            if (part[step.station] == step.part)
                return;
            if (part[step.station] != 0) {
                ++waiting[step.to];
                wip -= step.to == 4 ? 1 : 0;
            }
            if (step.part != 0 && (step.station > 0 || waiting[0] > 0))
                --waiting[step.station];
            else if (step.part != 0)
                ++wip;
            part[step.station] = step.part;
        });
        QVERIFY(run.scrapped > 0 && run.reworked > 0);
        QCOMPARE(static_cast<std::uint64_t>(waiting[4]), run.parts + run.scrapped);
        QVERIFY(std::abs(area / run.length - run.meanWip) < 1e-6);
        for (std::size_t cell = 0; cell < 4; ++cell)
            QVERIFY(waiting[cell] >= 0 && waiting[cell] < 20);
    }

    void badLoops_areRefused()
    {
        const Plan plan{.length = 10};
        Line line = test::line20();
        line.stations[3].rework = {0.5, 4};
        QCOMPARE(simulate::simulate(line, plan).error().subject, std::string("stations[3].rework.station"));
        line.stations[3].rework = {-0.5, 2};
        QCOMPARE(simulate::simulate(line, plan).error().subject, std::string("stations[3].rework.chance"));
        line.stations[3].rework = {1, 2};
        QCOMPARE(simulate::simulate(line, plan).error().subject, std::string("stations[3].rework.chance"));
        line.reworkLimit = 1; // each part twice, then scrap
        QCOMPARE(simulate::simulate(line, plan)->parts, std::uint64_t{0});
        line.stations[3].rework = {0.5, 2};
        QCOMPARE(recursionObstacles(line), (std::vector<Obstacle>{{RecursionObstacle::Rework, 3}}));
    }
};

QTEST_GUILESS_MAIN(tst_Rework)
#include "tst_rework.moc"
