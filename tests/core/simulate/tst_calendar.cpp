// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/calendar.h"
#include "tests/fakes/seriallines.h"

#include <cmath>
#include <map>
#include <numeric>

using namespace lw;
using namespace lw::simulate;

namespace {

double share(const Replication &run, std::size_t cell, State state)
{
    return run.stations[cell].time[static_cast<std::size_t>(state)] / run.length;
}

Line anyLine(std::mt19937 &random)
{
    Line line = test::randomRecursiveLine(random);
    const auto chance = [&] { return std::uniform_real_distribution<>(0, 1)(random); };
    for (Station &station : line.stations) {
        station.scrap = chance() < 0.3 ? 0.1 : 0;
        station.repeat = chance() < 0.3 ? 0.1 : 0;
        station.changeover = chance() < 0.3 ? 2 : 0;
        station.needsOperator = chance() < 0.4;
        for (FailureMode &mode : station.failures)
            mode.operationDependent = chance() < 0.5;
    }
    line.repairCrew = chance() < 0.5 ? 1 : 0;
    line.operators = chance() < 0.5 ? 1 : 0;
    if (chance() < 0.5)
        line.mix.sequence = {0, 0, 1, 0, 1};
    if (chance() < 0.3) {
        line.arrival = {{Shape::Exponential, 1, 0}};
        line.arrivalPlaces = 3;
    }
    return line;
}

} // namespace

class tst_Calendar : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever the line: every cell is in one state at a time, nothing is lost on the way, and Little's law holds.
    void books_balance()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 300; ++round) {
            const Line line = anyLine(random);
            const Replication run = Calendar(line, 1, static_cast<std::uint32_t>(round)).run({.warmUp = 50, .length = 4000});
            QVERIFY(run.parts > 100);
            QCOMPARE(run.length, 4000.0);
            for (const StationUse &use : run.stations)
                QVERIFY(std::abs(std::accumulate(use.time.begin(), use.time.end(), 0.0) - run.length) < 1e-6 * run.length);
            for (std::size_t cell = 1; cell < run.stations.size(); ++cell) {
                const auto before = static_cast<double>(run.stations[cell - 1].done);
                const auto here = static_cast<double>(run.stations[cell].done);
                const double scrapped = line.stations[cell - 1].scrap > 0 ? 0.2 * before : 0;
                QVERIFY(here <= before + 20 && here >= before - scrapped - 20);
            }
            if (run.scrapped == 0)
                QVERIFY(std::abs(run.meanWip - static_cast<double>(run.parts) / run.length * run.meanLeadTime) < 0.05 * run.meanWip + 0.05);
        }
    }

    /// One cell alone: available for up / (up + down) of the time, whichever way its time to failure counts.
    void stops_takeTheirShare()
    {
        for (const bool operation : {true, false}) {
            Line line = test::serialLine(1, 0, {Shape::Fixed, 1, 0});
            line.stations[0].failures = {{{Shape::Exponential, 90, 0}, {Shape::Exponential, 10, 0}, operation, 1}};
            const Replication run = Calendar(line, 1, 0).run({.length = 400'000});
            QVERIFY(std::abs(run.throughput() - 0.9) < 0.01);
            QVERIFY(std::abs(share(run, 0, State::Down) - 0.1) < 0.01);
        }
    }

    /// A starved cell ages only when its failures depend on time.
    void timeDependentStops_comeToIdleCells()
    {
        for (const bool operation : {true, false}) {
            Line line = test::serialLine(2, 5, {Shape::Fixed, 1, 0});
            line.stations[0].service = {{Shape::Fixed, 10, 0}};
            line.stations[1].failures = {{{Shape::Exponential, 50, 0}, {Shape::Fixed, 1, 0}, operation, 1}};
            const Replication run = Calendar(line, 1, 0).run({.length = 100'000});
            const double expected = operation ? 100'000 * 0.1 / 50 : 100'000 / 51.0;
            QVERIFY(std::abs(static_cast<double>(run.stations[1].stops) - expected) < 5 * std::sqrt(expected));
        }
    }

    void smallCrew_letsCellsWait()
    {
        Line line = test::line20();
        const Replication plenty = Calendar(line, 1, 0).run({.warmUp = 500, .length = 20'000});
        line.repairCrew = 1;
        const Replication one = Calendar(line, 1, 0).run({.warmUp = 500, .length = 20'000});
        QCOMPARE(share(plenty, 5, State::RepairWait), 0.0);
        QVERIFY(share(one, 5, State::RepairWait) > 0.01);
        QVERIFY(one.parts < plenty.parts);
        double down = 0;
        for (std::size_t cell = 0; cell < one.stations.size(); ++cell)
            down += share(one, cell, State::Down);
        QVERIFY(down <= 1 + 1e-9);
    }

    void fewOperators_shareTheirTime()
    {
        Line line = test::serialLine(3, 2, {Shape::Fixed, 1, 0});
        for (Station &station : line.stations)
            station.needsOperator = true;
        line.operators = 2;
        const Replication run = Calendar(line, 1, 0).run({.warmUp = 100, .length = 9000});
        QVERIFY(std::abs(run.throughput() - 2.0 / 3) < 0.01);
    }

    void repeats_takeTimeAndScrapTakesParts()
    {
        Line line = test::serialLine(1, 0, {Shape::Fixed, 1, 0});
        line.stations[0].repeat = 0.2;
        QVERIFY(std::abs(Calendar(line, 1, 0).run({.length = 50'000}).throughput() - 0.8) < 0.01);
        line.stations[0].repeat = 0;
        line.stations[0].scrap = 0.2;
        const Replication run = Calendar(line, 1, 0).run({.length = 50'000});
        QVERIFY(std::abs(run.throughput() - 0.8) < 0.01);
        QCOMPARE(run.parts + run.scrapped, std::uint64_t{49'999});
    }

    void changeovers_comeBetweenProducts()
    {
        Line line = test::serialLine(1, 0, {Shape::Fixed, 1, 0});
        line.stations[0].service = {{Shape::Fixed, 1, 0}, {Shape::Fixed, 2, 0}};
        line.stations[0].changeover = 5;
        line.mix.sequence = {0, 0, 1, 1}; // 1 + 1 + 5 + 2 + 2 + 5 = 16 s for four parts
        const Replication run = Calendar(line, 1, 0).run({.length = 16'000});
        QVERIFY(std::abs(run.throughput() - 4.0 / 16) < 1e-3);
        QVERIFY(std::abs(share(run, 0, State::Changeover) - 10.0 / 16) < 1e-3);
    }

    void shares_drawTheMix()
    {
        Line line = test::serialLine(1, 0, {Shape::Fixed, 1, 0});
        line.stations[0].service = {{Shape::Fixed, 1, 0}, {Shape::Fixed, 3, 0}};
        line.mix.shares = {0.75, 0.25};
        QVERIFY(std::abs(Calendar(line, 1, 0).run({.length = 60'000}).throughput() - 1 / 1.5) < 0.01);
    }

    /// A cell that works 6 of 10 s, whatever the day it begins in.
    void hours_suspendWork()
    {
        Line line = test::serialLine(1, 0, {Shape::Fixed, 0.7, 0});
        line.stations[0].hours = {10, {{1, 3}, {4, 8}}};
        line.hours = line.stations[0].hours;
        const Replication run = Calendar(line, 1, 0).run({.warmUp = 70, .length = 70'000});
        QVERIFY(run.parts >= 59'999 && run.parts <= 60'001); // 0.7 is no binary number
        QVERIFY(std::abs(run.scheduled - 42'000) < 1e-6);
        QVERIFY(std::abs(share(run, 0, State::Working) - 0.6) < 1e-9);
        QVERIFY(std::abs(share(run, 0, State::OffShift) - 0.4) < 1e-9);
    }

    /// In the breaks of the second cell the first one goes on until the places between are full.
    void breaks_ofOneCellOnly()
    {
        Line line = test::serialLine(2, 4, {Shape::Fixed, 1, 0});
        line.stations[0].service = {{Shape::Fixed, 1.25, 0}};
        line.stations[1].hours = {100, {{0, 40}, {50, 100}}};
        const Replication run = Calendar(line, 1, 0).run({.warmUp = 1000, .length = 100'000});
        // Five parts for the break and one in the cell: it loses the rest of ten seconds.
        QVERIFY(std::abs(share(run, 1, State::OffShift) - 0.1) < 1e-9);
        QVERIFY(share(run, 0, State::Blocked) > 0.02 && share(run, 0, State::Blocked) < 0.06);
        QVERIFY(std::abs(run.throughput() - (1 - share(run, 0, State::Blocked)) / 1.25) < 1e-3);
        QCOMPARE(share(run, 0, State::OffShift), 0.0);
    }

    /// A stop of 6 s at the end of each 14 s of work, with hours of 10 of 20 s.
    void repairs_goOnOrPause()
    {
        Line line = test::serialLine(1, 0, {Shape::Fixed, 1, 0});
        line.stations[0].hours = {20, {{0, 10}}};
        line.stations[0].failures = {{{Shape::Fixed, 14, 0}, {Shape::Fixed, 6, 0}, true, 1}};
        const Span span{.length = 20'000};
        // 10 s, then 4 s, the stop until the break begins: 14 parts in two periods.
        QVERIFY(std::abs(Calendar(line, 1, 0).run(span).throughput() - 0.35) < 1e-3);
        line.repairHours = line.stations[0].hours;
        // Work and repair alike in the hours: 14 of 20 s of them.
        QVERIFY(std::abs(Calendar(line, 1, 0).run(span).throughput() - 0.35) < 1e-3);
        line.stations[0].failures[0].down.mean = 10;
        QVERIFY(std::abs(Calendar(line, 1, 0).run(span).throughput() - 0.5 * 14 / 24) < 1e-3);
        line.repairHours = {};
        // Down from 14 s of work: at 24, until 34; then 6 and 8 s of hours to come, and so on.
        const double always = Calendar(line, 1, 0).run(span).throughput();
        QVERIFY(always > 0.5 * 14 / 24 + 0.01);
    }

    /// What the playback is told adds up to what was counted, with hours and without.
    void trace_tellsTheSameStory()
    {
        for (const bool hours : {false, true}) {
            Line line = test::line20();
            if (hours)
                line.stations[7].hours = {500, {{100, 300}, {320, 450}}};
            std::map<State, double> time;
            State state = State::Starved;
            double since = 0;
            const Replication run = Calendar(line, 1, 0).run({.length = 2400}, {}, [&](const TraceStep &step) {
                QVERIFY(step.time >= since || step.station != 7);
                if (step.station != 7)
                    return;
                time[state] += step.time - since;
                state = step.state;
                since = step.time;
            });
            QCOMPARE(since, 2400.0);
            QCOMPARE(time.contains(State::OffShift), hours);
            for (const auto &[each, sum] : time)
                QVERIFY(std::abs(sum - run.stations[7].time[static_cast<std::size_t>(each)]) < 1e-6);
        }
    }

    /// Each day, whatever rounding does to the times.
    void trace_opensEachPeriod()
    {
        Line line = test::serialLine(1, 0, {Shape::Fixed, 0.3, 0});
        line.stations[0].hours = {7.1, {{0.7, 3.3}, {4.9, 6.1}}};
        std::uint32_t closed = 0;
        State before = State::Starved;
        Calendar(line, 1, 0).run({.length = 7.1 * 3000}, {}, [&](const TraceStep &step) {
            closed += step.state == State::OffShift && before != State::OffShift ? 1 : 0;
            before = step.state;
        });
        QCOMPARE(closed, 6001U);
    }

    /// The trace is told when hours end and begin even where nothing else happens, and the run is the same without it.
    void trace_isNoEvent()
    {
        Line line = test::line20();
        for (Station &station : line.stations)
            station.hours = {100, {{10, 60}}};
        const Replication silent = Calendar(line, 1, 0).run({.length = 5000});
        double last = 0;
        const Replication told = Calendar(line, 1, 0).run({.length = 5000}, {}, [&](const TraceStep &step) {
            QVERIFY(step.time >= last);
            last = step.time;
        });
        QVERIFY(silent == told);
    }

    /// Between exponential cells of equal pace the numbers in the cells and places, 0 … b + 2, are equally likely.
    void buffers_tellHowFullTheyAre()
    {
        constexpr std::uint32_t places = 3;
        const Line line = test::serialLine(2, places, {Shape::Exponential, 1, 0});
        const Replication run = Calendar(line, 1, 0).run({.warmUp = 100, .length = 400'000});
        const StationUse &first = run.stations[0];
        // Behind the first cell: none with 0 or 1 parts sent on, all taken with b + 1, or when the first one is blocked.
        QVERIFY(std::abs(first.queueEmpty / run.length - 2.0 / (places + 3)) < 0.01);
        QVERIFY(std::abs(first.queueFull / run.length - 2.0 / (places + 3)) < 0.01);
        QVERIFY(std::abs(first.meanQueue - places / 2.0) < 0.03);
        QCOMPARE(run.stations[1].queueEmpty, 0.0);
        const Replication none = Calendar(test::serialLine(2, 0, {Shape::Exponential, 1, 0}), 1, 0).run({.length = 1000});
        QVERIFY(none.stations[0].queueEmpty == 0 && none.stations[0].queueFull == 0);
    }

    void series_countsEveryPart()
    {
        const Replication run = Calendar(test::line20(), 1, 0).run({.warmUp = 100, .length = 1000, .binLength = 100});
        QVERIFY(run.output.size() >= 9);
        QVERIFY(std::accumulate(run.output.begin(), run.output.end(), std::uint64_t{0}) <= run.parts);
        QCOMPARE(run.output.size(), run.wip.size());
    }
};

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
