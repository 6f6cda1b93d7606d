// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/fluid.h"
#include "core/simulate/simulate.h"
#include "core/simulate/slotted.h"
#include "tests/fakes/seriallines.h"

#include <cmath>

using namespace lw;
using namespace lw::simulate;

/// Exact values of queues and lines. Each is compared with 99.9 % intervals, so that one of a thousand sound cases would
/// fail with another seed; the seed is fixed. The long runs are those of `linewright-cli simulate-bench`.
class tst_AnalyticLines : public QObject
{
    Q_OBJECT

    static Estimate throughput(const Line &line, double length)
    {
        const Plan plan{.length = length, .warmUp = 500, .replications = 16, .confidence = 0.999, .cells = false};
        const auto result = simulate::simulate(line, plan);
        Estimate perSecond = result->throughputPerHour;
        perSecond.mean /= 3600;
        perSecond.halfWidth /= 3600;
        return perSecond;
    }

    static Estimate slotted(const std::vector<SlottedMachine> &machines, Blocking blocking)
    {
        std::vector<double> runs;
        for (std::uint32_t replication = 0; replication < 16; ++replication) {
            SlottedLine line(machines, blocking, 1, replication);
            line.run(2000); // warm-up
            runs.push_back(line.run(50'000).throughput);
        }
        return estimate(runs, 0.999);
    }

    static bool inside(const Estimate &found, double value) { return std::abs(found.mean - value) <= found.halfWidth; }

private slots:
    /// M/M/1/K: p_k = (1 − ρ) ρ^k / (1 − ρ^(K + 1)).
    void mm1k_loses_data()
    {
        QTest::addColumn<double>("arrivals");
        QTest::addColumn<int>("places");
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("number");
        QTest::addColumn<double>("time");
        QTest::newRow("0.9, 5") << 0.9 << 5 << 0.786580 << 2.194782 << 2.790286;
        QTest::newRow("1, 5") << 1.0 << 5 << 0.833333 << 2.5 << 3.0;
        QTest::newRow("0.8, 10") << 0.8 << 10 << 0.781206 << 2.966314 << 3.797098;
        QTest::newRow("1.2, 4") << 1.2 << 4 << 0.865620 << 2.359493 << 2.725782;
    }

    void mm1k_loses()
    {
        QFETCH(double, arrivals);
        QFETCH(int, places);
        QFETCH(double, output);
        QFETCH(double, number);
        QFETCH(double, time);
        Line line = test::serialLine(1, 0, {Shape::Exponential, 1, 0});
        line.arrival = {{Shape::Exponential, 1 / arrivals, 0}};
        line.arrivalPlaces = static_cast<std::uint32_t>(places) - 1; // one more is in the cell
        const Plan plan{.length = 20'000, .warmUp = 200, .replications = 16, .confidence = 0.999};
        const auto result = simulate::simulate(line, plan);
        QVERIFY(result);
        QVERIFY(inside(throughput(line, 20'000), output));
        QVERIFY(inside(result->wip, number));
        QVERIFY(inside(result->leadTime, time));
        const double loss = static_cast<double>(result->lost) / (static_cast<double>(result->lost + result->parts));
        QVERIFY(std::abs(loss - (1 - output / arrivals)) < 0.01);
    }

    /// Saturated lines with exponential times; the columns without places are those of Hillier and Boling 1967.
    void exponentialLines_reachTheirThroughput_data()
    {
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("places");
        QTest::addColumn<double>("value");
        for (int places = 0; places <= 5; ++places)
            QTest::addRow("2 cells, %d places", places) << 2 << places << (places + 2.0) / (places + 3.0);
        QTest::newRow("3, 0") << 3 << 0 << 0.56410;
        QTest::newRow("3, 1") << 3 << 1 << 0.67047;
        QTest::newRow("3, 5") << 3 << 5 << 0.83076;
        QTest::newRow("4, 2") << 4 << 2 << 0.70071;
        QTest::newRow("5, 1") << 5 << 1 << 0.60758;
        QTest::newRow("6, 0") << 6 << 0 << 0.46671;
        QTest::newRow("8, 0") << 8 << 0 << 0.44307;
    }

    void exponentialLines_reachTheirThroughput()
    {
        QFETCH(int, cells);
        QFETCH(int, places);
        QFETCH(double, value);
        const Line line = test::serialLine(static_cast<std::uint32_t>(cells), static_cast<std::uint32_t>(places),
                                           {Shape::Exponential, 1, 0});
        QVERIFY(inside(throughput(line, 20'000), value));
    }

    void unbalancedLines_reachTheirThroughput()
    {
        Line line = test::serialLine(3, 0, {Shape::Exponential, 1, 0});
        line.stations[1].service[0].mean = 1 / 1.2;
        QVERIFY(inside(throughput(line, 20'000), 0.600222));
        line = test::serialLine(3, 1, {Shape::Exponential, 1, 0});
        line.stations[0].service[0].mean = 1 / 1.1;
        line.stations[2].service[0].mean = 1 / 0.9;
        QVERIFY(inside(throughput(line, 20'000), 0.661540));
    }

    /// The reference line, by places between its cells (values ± 0.0006).
    void line20_reachesItsThroughput()
    {
        const std::pair<std::uint32_t, double> known[]{{0, 0.3907}, {1, 0.4644}, {2, 0.5148}, {5, 0.6090}, {10, 0.6922}, {20, 0.7702}};
        for (const auto &[places, value] : known) {
            Line line = test::line20(places);
            const Plan plan{.length = 30'000, .warmUp = 4000, .replications = 16, .confidence = 0.999, .cells = false};
            const Estimate found = simulate::simulate(line, plan)->throughputPerHour;
            QVERIFY(std::abs(found.mean / 3600 - value) <= found.halfWidth / 3600 + 0.0006);
        }
    }

    /// Bernoulli lines (Li and Meerkov 2009): up with chance p in each slot, blocked when nothing leaves a full buffer.
    void bernoulliLines_reachTheirThroughput_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<unsigned>("places");
        QTest::addColumn<double>("value");
        QTest::newRow("0.9, 0.9, 2") << 0.9 << 0.9 << 2U << 0.857143;
        QTest::newRow("0.9, 0.9, 5") << 0.9 << 0.9 << 5U << 0.882353;
        QTest::newRow("0.95, 0.85, 3") << 0.95 << 0.85 << 3U << 0.847569;
        QTest::newRow("0.8, 0.9, 4") << 0.8 << 0.9 << 4U << 0.796407;
    }

    void bernoulliLines_reachTheirThroughput()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(unsigned, places);
        QFETCH(double, value);
        QVERIFY(inside(slotted({{1 - first, first, places}, {1 - second, second, 0}}, Blocking::WhenNothingLeaves), value));
    }

    /// Machines with geometric times to failure and repair, which fail only while they work (Gershwin 1994, chapter 3;
    /// three machines by their exact chain).
    void unreliableLines_reachTheirThroughput_data()
    {
        QTest::addColumn<QList<double>>("failures");
        QTest::addColumn<QList<double>>("repairs");
        QTest::addColumn<unsigned>("places");
        QTest::addColumn<double>("value");
        QTest::newRow("alike, 4") << QList<double>{.01, .01} << QList<double>{.1, .1} << 4U << 0.840936;
        QTest::newRow("alike, 10") << QList<double>{.01, .01} << QList<double>{.1, .1} << 10U << 0.856175;
        QTest::newRow("alike, 20") << QList<double>{.01, .01} << QList<double>{.1, .1} << 20U << 0.870541;
        QTest::newRow("quick and slow") << QList<double>{.02, .02} << QList<double>{.2, .1} << 10U << 0.804255;
        QTest::newRow("second quicker") << QList<double>{.01, .01} << QList<double>{.1, .15} << 10U << 0.879318;
        QTest::newRow("three, 10") << QList<double>{.01, .01, .01} << QList<double>{.1, .1, .1} << 10U << 0.819137;
        QTest::newRow("three, 5") << QList<double>{.01, .01, .01} << QList<double>{.1, .1, .1} << 5U << 0.794003;
        QTest::newRow("three, weak middle") << QList<double>{.01, .02, .01} << QList<double>{.1, .1, .1} << 10U << 0.766472;
    }

    void unreliableLines_reachTheirThroughput()
    {
        QFETCH(QList<double>, failures);
        QFETCH(QList<double>, repairs);
        QFETCH(unsigned, places);
        QFETCH(double, value);
        std::vector<SlottedMachine> machines;
        for (qsizetype i = 0; i < failures.size(); ++i)
            machines.push_back({failures[i], repairs[i], places});
        QVERIFY(inside(slotted(machines, Blocking::WhenFull), value));
    }

    /// Two machines with a fluid between, failing by time.
    void fluidPairs_reachTheirThroughput()
    {
        const std::pair<FluidPair, double> known[]{{{.02, .1, .01, .1, 10}, 0.794169}, {{.01, .1, .01, .1, 5}, 0.844272}};
        for (const auto &[pair, value] : known) {
            std::vector<double> runs;
            for (std::uint32_t replication = 0; replication < 16; ++replication)
                runs.push_back(fluidThroughput(pair, 20'000, 1, replication));
            QVERIFY(inside(estimate(runs, 0.999), value));
        }
    }

    void bottleneck_isWhereTheArrowsPoint()
    {
        Line line = test::serialLine(5, 2, {Shape::Exponential, 1, 0});
        line.stations[3].service[0].mean = 1.4;
        const auto result = simulate::simulate(line, {.length = 5000, .warmUp = 200, .replications = 4});
        QVERIFY(result);
        QCOMPARE(result->bottleneck(), std::optional<std::size_t>(3));
    }
};

QTEST_GUILESS_MAIN(tst_AnalyticLines)
#include "tst_analyticlines.moc"
