// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/derive/buffers.h"
#include "core/simulate/derive/sensitivity.h"
#include "tests/fakes/seriallines.h"

#include <cmath>
#include <numeric>

using namespace lw;
using namespace lw::simulate;

namespace {

const Plan plan{.length = 4000, .warmUp = 400, .replications = 16, .seed = 7};

/// Five cells that stop; the third takes longer.
Line stoppingLine(std::uint32_t places)
{
    Line line = test::line20(places);
    line.stations.resize(5);
    line.stations[2].service.front().mean = 1.1;
    return line;
}

double sumOf(const std::vector<double> &values) { return std::accumulate(values.begin(), values.end(), 0.0); }

} // namespace

class tst_Experiment : public QObject
{
    Q_OBJECT

private slots:
    void commonNumbers_narrowTheDifference()
    {
        const Line line = stoppingLine(3);
        Line variant = line;
        variant.stations[1].places = 5;
        const Result<Comparison> paired = compare(line, variant, plan);
        QVERIFY(paired);
        QVERIFY(paired->difference.mean > 0);
        QVERIFY(paired->difference.mean > paired->difference.halfWidth); // seen through the noise

        // The same with runs of its own for the variant.
        Plan other = plan;
        other.seed = 1234;
        const auto here = Experiment::on(line, plan);
        const auto there = Experiment::on(variant, other);
        QVERIFY(here && there);
        const Estimate independent = here->difference(here->throughputs(line), there->throughputs(variant));
        QVERIFY2(paired->difference.halfWidth < 0.5 * independent.halfWidth,
            qPrintable(QStringLiteral("%1 %2").arg(paired->difference.halfWidth).arg(independent.halfWidth)));
        QVERIFY(paired->difference.halfWidth < 0.5 * paired->independentHalfWidth);
    }

    void lineWithItself_differsByNothing()
    {
        const Result<Comparison> same = compare(stoppingLine(2), stoppingLine(2), plan);
        QVERIFY(same);
        QCOMPARE(same->difference, (Estimate{0, 0}));
        QCOMPARE(same->first, same->second);
    }

    void scrapAtTheEnd_isTakenOffByItsChance()
    {
        Line line = stoppingLine(2);
        const auto experiment = Experiment::on(line, plan);
        const double without = sumOf(experiment->throughputs(line));
        line.stations.back().scrap = 0.1;
        const Estimate found = experiment->mean(experiment->throughputs(line));
        QVERIFY(std::abs(found.mean * plan.replications - 0.9 * without) < 1e-6 * without);
        const auto drawn = simulate::simulate(line, plan); // by the calendar, each unit judged
        QVERIFY(std::abs(drawn->throughputPerHour.mean - found.mean) < drawn->throughputPerHour.halfWidth);
    }

    void threads_changeNothing()
    {
        Plan two = plan;
        two.threads = 2;
        QCOMPARE(*compare(stoppingLine(1), stoppingLine(2), two), *compare(stoppingLine(1), stoppingLine(2), plan));
    }

    void buffers_areThoseOfBruteForce_data()
    {
        QTest::addColumn<int>("slow");
        QTest::newRow("first") << 0;
        QTest::newRow("second") << 1;
        QTest::newRow("last") << 3;
    }
    void buffers_areThoseOfBruteForce()
    {
        QFETCH(int, slow);
        Line line = test::line20(0);
        line.stations.resize(4);
        line.stations[static_cast<std::size_t>(slow)].failures.front().down.mean = 25;
        constexpr std::uint32_t places = 6;
        const Result<BufferSplit> split = splitBuffers(line, places, plan);
        QVERIFY(split);
        const auto experiment = Experiment::on(line, plan);
        double best = 0;
        for (std::uint32_t first = 0; first <= places; ++first) {
            for (std::uint32_t second = 0; first + second <= places; ++second) {
                line.stations[0].places = first;
                line.stations[1].places = second;
                line.stations[2].places = places - first - second;
                best = std::max(best, sumOf(experiment->throughputs(line)));
            }
        }
        QCOMPARE(std::accumulate(split->places.begin(), split->places.end(), 0U), places);
        QCOMPARE(split->places.back(), 0U);
        QCOMPARE(split->even, (std::vector<std::uint32_t>{2, 2, 2, 0}));
        QVERIFY(std::abs(split->throughputPerHour.mean * plan.replications - best) < 1e-6 * best);
        QVERIFY(split->gain.mean >= 0);
        QVERIFY(split->tried > 0 && split->tried <= 28 + 3 * 7); // splits of six, and those on the way there
    }

    void sensitivity_findsWhatHoldsUp()
    {
        Line line = test::serialLine(3, 1, {Shape::Fixed, 1, 0});
        line.stations[1].service.front().mean = 2;
        line.stations[1].failures = {{.up = {Shape::Exponential, 90, 0}, .down = {Shape::Fixed, 10, 0}, .owner = 77}};
        Plan longer = plan;
        longer.length = 100'000;
        const auto found = sensitivities(line, longer);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{5});
        QCOMPARE((*found)[0].station, std::size_t{0});
        QVERIFY(std::abs((*found)[0].elasticity.mean) < 0.02);
        // Two seconds of work, and of 100 seconds ten are lost: 1, 0.1 and −0.1 by the formula of availability.
        QCOMPARE((*found)[1].lever, Lever::CycleTime);
        QVERIFY(std::abs((*found)[1].elasticity.mean + 1) < 0.05);
        QCOMPARE((*found)[2].lever, Lever::TimeToFailure);
        QVERIFY(std::abs((*found)[2].elasticity.mean - 0.1) < 0.03);
        QCOMPARE((*found)[3].lever, Lever::TimeToRepair);
        QVERIFY(std::abs((*found)[3].elasticity.mean + 0.1) < 0.03);
        QCOMPARE((*found)[4].station, std::size_t{2});
        QVERIFY(std::abs((*found)[4].elasticity.mean) < 0.02);
    }

    void buffers_tellHowFarTheyAreAndKeepTheBestWhenStopped()
    {
        Line line = stoppingLine(1);
        line.stations.front().places = 7;
        std::stop_source source;
        std::vector<SplitProgress> told;
        const auto stopLater = [&](const SplitProgress &progress) {
            told.push_back(progress);
            if (progress.tried == 9)
                source.request_stop();
        };
        const auto stopped = splitBuffers(line, 7, plan, source.get_token(), stopLater);
        QVERIFY(stopped && stopped->stopped);
        QCOMPARE(std::accumulate(stopped->places.begin(), stopped->places.end(), 0U), 7U);
        QVERIFY(std::isfinite(stopped->gainOverLine.halfWidth));
        QVERIFY(stopped->gain.mean >= 0 && stopped->gainOverLine.mean >= 0); // both were tried
        for (std::size_t i = 1; i < told.size(); ++i) {
            QVERIFY(told[i].tried > told[i - 1].tried);
            QVERIFY(told[i].throughputPerHour.mean >= told[i - 1].throughputPerHour.mean);
        }
        QCOMPARE(told.back().throughputPerHour, stopped->throughputPerHour);
    }

    void buffers_gainOverTheLineAsItIs()
    {
        Line line = stoppingLine(1);
        const auto split = splitBuffers(line, 7, plan);
        QVERIFY(split);
        Line best = line;
        for (std::size_t station = 0; station < line.stations.size(); ++station)
            best.stations[station].places = split->places[station];
        const auto comparison = compare(line, best, plan);
        QVERIFY(comparison);
        QCOMPARE(split->gainOverLine, comparison->difference);
        const auto again = splitBuffers(best, 7, plan); // nothing better than what it begins with
        QVERIFY(again && again->gainOverLine.mean >= 0);
    }

    void sensitivity_isToldAsItIsFound()
    {
        std::vector<Sensitivity> told;
        std::size_t wanted = 0;
        const auto found = sensitivities(stoppingLine(1), plan, 0.05, {}, [&](const Sensitivity &one, std::size_t planned) {
            told.push_back(one);
            wanted = planned;
        });
        QVERIFY(found);
        QCOMPARE(told, *found);
        QCOMPARE(wanted, found->size());
    }

    void wrongInput_isNamed()
    {
        const Line line = stoppingLine(1);
        Plan single = plan;
        single.replications = 1;
        QCOMPARE(Experiment::on(line, single).error().subject, std::string("replications"));
        QCOMPARE(compare(line, Line{}, plan).error().subject, std::string("stations"));
        QCOMPARE(sensitivities(line, plan, 0.7).error().subject, std::string("step"));
        QCOMPARE(splitBuffers(test::serialLine(1, 0, {Shape::Fixed, 1, 0}), 3, plan).error().subject, std::string("places"));
    }

    void stopping_isHeard()
    {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(compare(stoppingLine(1), stoppingLine(2), plan, source.get_token()).error().code, Errc::Stopped);
        const auto split = splitBuffers(stoppingLine(1), 7, plan, source.get_token());
        QVERIFY(split && split->stopped);
        QCOMPARE(std::accumulate(split->places.begin(), split->places.end(), 0U), 7U);
    }
};

QTEST_GUILESS_MAIN(tst_Experiment)

#include "tst_experiment.moc"
