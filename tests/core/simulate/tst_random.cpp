// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/distribution.h"

#include <cmath>
#include <set>

using namespace lw::simulate;

class tst_Random : public QObject
{
    Q_OBJECT

private slots:
    /// Known answers of Random123 for philox4x32-10.
    void philox_givesTheKnownAnswers()
    {
        QVERIFY((philox({0, 0, 0, 0}, {0, 0}) == Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        constexpr std::uint32_t ones = 0xffffffff;
        QVERIFY((philox({ones, ones, ones, ones}, {ones, ones}) == Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        QVERIFY((philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0})
                 == Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }

    void streams_areApart()
    {
        std::set<double> firsts;
        int drawn = 0;
        for (const std::uint64_t seed : {1U, 2U})
            for (std::uint32_t replication = 0; replication < 3; ++replication)
                for (std::uint32_t owner = 0; owner < 3; ++owner)
                    for (const Purpose purpose : {Purpose::Service, Purpose::Failure, Purpose::Repair}) {
                        firsts.insert(RandomStream(seed, replication, owner, purpose).uniform());
                        ++drawn;
                    }
        QCOMPARE(static_cast<int>(firsts.size()), drawn);
    }

    void distributions_haveTheirMoments_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("parameter");
        QTest::addColumn<double>("deviation");
        QTest::newRow("fixed") << int(Shape::Fixed) << 3.0 << 0.0 << 0.0;
        QTest::newRow("exponential") << int(Shape::Exponential) << 3.0 << 0.0 << 3.0;
        QTest::newRow("erlang") << int(Shape::Erlang) << 3.0 << 4.0 << 1.5;
        QTest::newRow("uniform") << int(Shape::Uniform) << 3.0 << 1.0 << 1 / std::sqrt(3.0);
        QTest::newRow("log-normal") << int(Shape::LogNormal) << 3.0 << 0.5 << 1.5;
        QTest::newRow("geometric") << int(Shape::Geometric) << 4.0 << 1.0 << std::sqrt(12.0);
    }

    void distributions_haveTheirMoments()
    {
        QFETCH(int, shape);
        QFETCH(double, mean);
        QFETCH(double, parameter);
        QFETCH(double, deviation);
        constexpr int count = 200'000;
        RandomStream stream(1, 0, 0, Purpose::Service);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < count; ++i) {
            const double value = drawTime({static_cast<Shape>(shape), mean, parameter}, stream);
            QVERIFY(value >= 0);
            sum += value;
            squares += value * value;
        }
        const double average = sum / count;
        QVERIFY(std::abs(average - mean) < 5 * deviation / std::sqrt(count) + 1e-9);
        QVERIFY(std::abs(std::sqrt(std::max(0.0, squares / count - average * average)) - deviation) < 0.02 * mean);
    }
};

QTEST_GUILESS_MAIN(tst_Random)
#include "tst_random.moc"
