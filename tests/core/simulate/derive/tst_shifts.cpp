// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/derive/fromproject.h"
#include "core/simulate/derive/projectenergy.h"
#include "core/simulate/derive/shifts.h"
#include "tests/fakes/smallline.h"

#include <cmath>

using namespace lw;
using namespace lw::simulate;

namespace {

using Spans = std::vector<Timetable::Span>;
constexpr double hour = 3600;

model::Shift shift(double startH, double lengthH, double breaksMin)
{
    return {.start = fromSeconds(startH * hour), .length = fromSeconds(lengthH * hour), .breaks = fromSeconds(breaksMin * 60)};
}

Spans inHours(const Timetable &hours)
{
    Spans spans;
    for (const Timetable::Span &span : hours.spans())
        spans.push_back({span.begin / hour, span.end / hour});
    return spans;
}

} // namespace

class tst_Shifts : public QObject
{
    Q_OBJECT

private slots:
    void breaks_areSpreadOverTheShift()
    {
        const model::Calendar calendar{.shifts = {shift(6, 8, 30)}};
        QCOMPARE(inHours(shiftHours(calendar)), (Spans{{6, 14}}));
        QCOMPARE(inHours(attendedHours(calendar)), (Spans{{6, 9.75}, {10.25, 14}}));
        // An hour and a half: three breaks of half an hour between four stretches.
        QCOMPARE(inHours(attendedHours({.shifts = {shift(6, 9.5, 90)}})), (Spans{{6, 8}, {8.5, 10.5}, {11, 13}, {13.5, 15.5}}));
        QCOMPARE(inHours(attendedHours({.shifts = {shift(6, 8, 0)}})), (Spans{{6, 14}}));
    }

    void lateShifts_runIntoTheMorning()
    {
        const model::Calendar calendar{.shifts = {shift(14, 8, 0), shift(22, 8, 60)}};
        QCOMPARE(inHours(shiftHours(calendar)), (Spans{{0, 6}, {14, 24}}));
        const Timetable attended = attendedHours(calendar);
        QVERIFY(attended.isValid());
        QVERIFY(std::abs(attended.share() * 24 - 15) < 1e-9);
        QVERIFY(std::abs(attended.share() * 24 * hour - seconds(model::availablePerDay(calendar))) < 1e-6);
    }

    void overlaps_countOnce()
    {
        QCOMPARE(inHours(shiftHours({.shifts = {shift(8, 8, 0), shift(6, 4, 0)}})), (Spans{{6, 16}}));
    }

    void nothingToWork_isNoTimetable()
    {
        QVERIFY(!shiftHours({}).isValid());
        QVERIFY(!attendedHours({.shifts = {shift(6, 1, 60)}}).isValid());
    }

    /// The third cell of the small line needs an operator.
    void operators_haveBreaksAndMachinesDoNot()
    {
        model::Project project = fakes::smallLine();
        project.calendar.shifts = {shift(6, 8, 30)};
        const auto made = lineOf(project, {model::ProductId{"P1"}}, {.clock = LineClock::Shifts});
        QVERIFY(made);
        const Line &line = made->line;
        QCOMPARE(line.stations[0].hours, shiftHours(project.calendar));
        QCOMPARE(line.stations[1].hours, shiftHours(project.calendar));
        QCOMPARE(line.stations[2].hours, attendedHours(project.calendar));
        QCOMPARE(line.hours, attendedHours(project.calendar));
        QVERIFY(line.repairHours.isAlways());
        const auto attended
            = lineOf(project, {model::ProductId{"P1"}}, {.clock = LineClock::Shifts, .repairs = RepairHours::Attended});
        QCOMPARE(attended->line.repairHours, line.hours);
        const auto working = lineOf(project, {model::ProductId{"P1"}});
        QVERIFY(working->line.hours.isAlways() && working->line.stations[2].hours.isAlways());
    }

    void clockWithoutShifts_isNamed()
    {
        model::Project project = fakes::smallLine();
        project.calendar.shifts.clear();
        project.demands.clear();
        const auto made = lineOf(project, {model::ProductId{"P1"}}, {.clock = LineClock::Shifts});
        QVERIFY(!made);
        QCOMPARE(QString::fromStdString(made.error().subject), QStringLiteral("calendar.shifts"));
    }

    /// The slowest cell is the one with people: as much in a scheduled hour as without a calendar, and what the shifts
    /// leave of a day. Outside of them the cells take their standby power.
    void day_isWhatTheShiftsLeaveOfIt()
    {
        model::Project project = fakes::smallLine();
        project.calendar.shifts = {shift(6, 8, 30), shift(14, 8, 30)};
        const auto working = lineOf(project, {model::ProductId{"P1"}});
        const auto made = lineOf(project, {model::ProductId{"P1"}}, {.standbyPower = 0, .clock = LineClock::Shifts});
        const auto perHour = simulate::simulate(working->line, {.length = 100 * hour, .warmUp = 2 * hour, .replications = 4});
        const auto onClock = simulate::simulate(made->line, {.length = 240 * hour, .replications = 4});
        QVERIFY(perHour && onClock);
        QVERIFY(std::abs(onClock->scheduledShare - 15.0 / 24) < 1e-9);
        const double wanted = perHour->throughputPerHour.mean;
        QVERIFY2(std::abs(onClock->throughputPerHour.mean - wanted) < 0.01 * wanted,
            qPrintable(QString::number(onClock->throughputPerHour.mean / wanted)));
        QVERIFY(std::abs(onClock->partsPerDay().mean - 15 * onClock->throughputPerHour.mean) < 1e-6);
        const double off = onClock->stations[0].share[static_cast<std::size_t>(State::OffShift)].mean;
        QVERIFY(std::abs(off - 8.0 / 24) < 1e-9);
        const double energy = energyPerUnitWh(*made, *onClock).value_or(0);
        const double energyWorking = energyPerUnitWh(*working, *perHour).value_or(0);
        QVERIFY2(energy > energyWorking && energy < 1.1 * energyWorking, qPrintable(QString::number(energy / energyWorking)));
    }
};

QTEST_GUILESS_MAIN(tst_Shifts)
#include "tst_shifts.moc"
