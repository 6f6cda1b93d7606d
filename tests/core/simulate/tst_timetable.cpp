// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/timetable.h"
#include "tests/fakes/seriallines.h"

#include <cmath>

using namespace lw;
using namespace lw::simulate;

namespace {

/// Open from 1 to 3 and from 4 to 8 of every 10 s.
Timetable tenSeconds() { return {10, {{1, 3}, {4, 8}}}; }

} // namespace

class tst_Timetable : public QObject
{
    Q_OBJECT

private slots:
    void always_changesNothing()
    {
        const Timetable always;
        QVERIFY(always.isAlways() && always.isValid() && always.isOpen(5));
        QCOMPARE(always.advance(0.1, 0.2), 0.1 + 0.2);
        QCOMPARE(always.openBetween(3, 8), 5.0);
        QCOMPARE(always.share(), 1.0);
        QVERIFY(std::isinf(always.nextChange(7)));
    }

    void advance_worksWithinTheSpansOnly_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("work");
        QTest::addColumn<double>("end");
        QTest::newRow("within a span") << 1.25 << 0.5 << 1.75;
        QTest::newRow("to its end") << 1.0 << 2.0 << 3.0;
        QTest::newRow("over the pause") << 2.5 << 1.0 << 4.5;
        QTest::newRow("from the pause") << 3.5 << 1.0 << 5.0;
        QTest::newRow("from an end") << 3.0 << 1.0 << 5.0;
        QTest::newRow("nothing, in a pause") << 3.5 << 0.0 << 4.0;
        QTest::newRow("nothing, in a span") << 5.5 << 0.0 << 5.5;
        QTest::newRow("into the next period") << 7.0 << 2.0 << 12.0;
        QTest::newRow("from behind the last span") << 9.0 << 1.0 << 12.0;
        QTest::newRow("whole periods") << 4.0 << 16.0 << 28.0;
        QTest::newRow("whole periods and some") << 34.0 << 4.0 + 60.0 + 2.5 << 144.5;
    }
    void advance_worksWithinTheSpansOnly()
    {
        QFETCH(double, start);
        QFETCH(double, work);
        QTEST(tenSeconds().advance(start, work), "end");
    }

    /// For any hours: the time that is open until then is the work, nothing ends outside of the hours, and who begins
    /// later or does more is not ready before.
    void advance_keepsItsPromises()
    {
        std::mt19937 random(5);
        const auto real = [&](double most) { return std::uniform_real_distribution<>(0, most)(random); };
        for (int round = 0; round < 20'000; ++round) {
            const Timetable hours = test::randomHours(random);
            QVERIFY(hours.isValid());
            const double start = real(200);
            const double work = real(round % 2 == 0 ? 5 : 500);
            const double end = hours.advance(start, work);
            QVERIFY(std::abs(hours.openBetween(start, end) - work) < 1e-9 * (1 + end));
            QVERIFY(hours.isOpen(end - 1e-7));
            QVERIFY(hours.advance(start + real(50), work) >= end - 1e-9);
            QVERIFY(hours.advance(start, work + real(50)) >= end);
        }
    }

    void changes_areBeginsAndEnds()
    {
        const Timetable hours = tenSeconds();
        double time = 0;
        for (const double change : {1.0, 3.0, 4.0, 8.0, 11.0, 13.0}) {
            QCOMPARE(hours.nextChange(time), change);
            QVERIFY(hours.isOpen(change) != hours.isOpen(change - 0.5));
            time = change;
        }
        QCOMPARE(hours.share(), 0.6);
        QCOMPARE(hours.openBetween(2, 25), 1.0 + 4 + 6 + 2 + 1);
    }

    void spans_areChecked()
    {
        QVERIFY(!Timetable(10, {}).isValid());
        QVERIFY(!Timetable(0, {{0, 1}}).isValid());
        QVERIFY(!Timetable(10, {{2, 2}}).isValid());
        QVERIFY(!Timetable(10, {{2, 5}, {4, 6}}).isValid());
        QVERIFY(!Timetable(10, {{2, 11}}).isValid());
        QVERIFY(!Timetable(10, {{-1, 2}}).isValid());
        QVERIFY(Timetable(10, {{0, 5}, {5, 10}}).isValid());
    }
};

QTEST_GUILESS_MAIN(tst_Timetable)
#include "tst_timetable.moc"
