// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/statistics.h"

#include <cmath>
#include <random>
#include <vector>

using namespace lw::simulate;

class tst_Statistics : public QObject
{
    Q_OBJECT

private slots:
    /// Printed tables, three decimals.
    void studentQuantile_isThatOfTheTables()
    {
        QVERIFY(std::abs(studentQuantile(0.975, 1) - 12.706) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.975, 2) - 4.303) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.975, 9) - 2.262) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.95, 30) - 1.697) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.995, 10) - 3.169) < 5e-4);
    }

    void interval_coversTheMeanAsOftenAsItSays()
    {
        std::mt19937 random(1);
        std::normal_distribution<> value(10, 2);
        int covered = 0;
        constexpr int rounds = 4000;
        for (int round = 0; round < rounds; ++round) {
            std::vector<double> values(8);
            for (double &each : values)
                each = value(random);
            const Estimate found = estimate(values, 0.9);
            covered += std::abs(found.mean - 10) <= found.halfWidth ? 1 : 0;
        }
        QVERIFY(std::abs(covered - 0.9 * rounds) < 4 * std::sqrt(rounds * 0.09));
    }

    void oneValue_hasNoInterval()
    {
        const std::vector<double> one{5};
        QCOMPARE(estimate(one, 0.95).mean, 5.0);
        QVERIFY(std::isinf(estimate(one, 0.95).halfWidth));
    }

    void pairedDifference_seesThroughWhatIsCommon()
    {
        std::mt19937 random(2);
        std::normal_distribution<> common(100, 20);
        std::normal_distribution<> own(0, 0.5);
        std::vector<double> before;
        std::vector<double> after;
        for (int i = 0; i < 20; ++i) {
            const double both = common(random);
            before.push_back(both);
            after.push_back(both + 1 + own(random));
        }
        const Estimate difference = pairedDifference(before, after, 0.95);
        QVERIFY(difference.mean - difference.halfWidth > 0);
        QVERIFY(estimate(before, 0.95).halfWidth > 10 * difference.halfWidth);
    }

    void mser5_cutsTheStart()
    {
        std::mt19937 random(3);
        std::normal_distribution<> noise(0, 1);
        std::vector<double> values;
        for (int i = 0; i < 200; ++i)
            values.push_back((i < 30 ? 50.0 - i : 20.0) + noise(random));
        const std::size_t cut = mser5(values);
        QVERIFY(cut >= 25 && cut <= 40);
        std::vector<double> steady(values.begin() + 60, values.end());
        QVERIFY(mser5(steady) <= steady.size() / 2);
        QCOMPARE(mser5({}), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(tst_Statistics)
#include "tst_statistics.moc"
