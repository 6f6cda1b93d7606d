// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/viewmodel/desk.h"

#include "app/viewmodel/simulatewords.h"
#include "core/simulate/derive/projectenergy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <condition_variable>
#include <mutex>

using namespace lw;
using Phase = viewmodel::SimulatePageModel::Phase;
using simulate::State;

namespace {

constexpr auto seeded = 5;

/// Tells of two replications and goes on until it is stopped; then it returns the real two.
Result<simulate::Simulation> endlessly(const simulate::Line &line, const simulate::Plan &plan, const simulate::Watch &watch,
    const std::stop_token &stop)
{
    watch({.done = 2, .planned = plan.replications, .throughputPerHour = {.mean = 400, .halfWidth = 3}});
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
    simulate::Plan two = plan;
    two.replications = 2;
    auto simulation = simulate::simulate(line, two);
    if (simulation)
        simulation->stopped = true;
    return simulation;
}

struct SimulateDesk : test::Desk {
    viewmodel::SimulatePageModel page{context()};

    SimulateDesk()
    {
        language.set(QStringLiteral("en"));
        page.options()->setProperty("hours", 2.0);
        page.options()->setProperty("replications", 4);
        page.options()->setProperty("seed", seeded);
    }

    bool reach(Phase phase)
    {
        page.start();
        return QTest::qWaitFor([&] { return page.phase() == phase; });
    }
};

QString value(const viewmodel::RowModel &rows, const QString &key, const QByteArray &role = "value")
{
    const int keyRole = rows.roleNames().key("key");
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.data(rows.index(row), keyRole) == key)
            return rows.data(rows.index(row), rows.roleNames().key(role)).toString();
    }
    return {};
}

/// The leading number of a figure, with its sign.
double numberOf(QString figure)
{
    figure.replace(QStringLiteral("− "), QStringLiteral("-")).remove(QLatin1Char(',')).remove(QStringLiteral("+ "));
    return figure.left(figure.indexOf(QLatin1Char('/'))).toDouble();
}

/// Two cells of 6 s and 5 s; the second is the bottleneck by the waiting around it.
jobs::SimulationReport invented()
{
    jobs::SimulationReport report;
    report.line.cells = {model::CellId("C01"), model::CellId("C02")};
    report.line.line.stations = {{.service = {{.mean = 6}}}, {.service = {{.mean = 5}}}};
    report.line.shares = {1};
    report.line.expected = {.cycle = 6, .effectiveCycle = 6.1, .bottleneck = 0, .takt = 7};
    report.simulation.throughputPerHour = {.mean = 500, .halfWidth = 4};
    report.simulation.stations.resize(2);
    const auto set = [&](std::size_t cell, State state, double share) {
        report.simulation.stations[cell].share[static_cast<std::size_t>(state)] = {share, 0};
    };
    set(0, State::Working, 0.8);
    set(0, State::Blocked, 0.2);
    set(1, State::Working, 0.7);
    set(1, State::Down, 0.2);
    set(1, State::Starved, 0.1);
    return report;
}

} // namespace

class tst_SimulatePage : public QObject
{
    Q_OBJECT

private slots:
    void finished_showsFiguresAndSomethingToPlay()
    {
        SimulateDesk desk;
        const QAbstractItemModelTester figures(desk.page.figures());
        const QAbstractItemModelTester losses(desk.page.losses());
        QCOMPARE(desk.page.phase(), Phase::Asking);
        QVERIFY(desk.page.clock().isEmpty());
        QVERIFY(desk.reach(Phase::Shown));
        QVERIFY(desk.page.show()->report());
        const simulate::Simulation &run = desk.page.show()->report()->simulation;
        QCOMPARE(run.replications, 4U);
        QCOMPARE(value(*desk.page.figures(), QStringLiteral("throughput")), viewmodel::rateText(run.throughputPerHour));
        for (const char *key : {"static", "wip", "lead", "energy", "operator"})
            QVERIFY2(!value(*desk.page.figures(), QLatin1String(key)).isEmpty(), key);
        QVERIFY(!desk.page.verdict().isEmpty());
        QVERIFY(desk.page.notice().isEmpty());
        QCOMPARE(desk.page.clock(), QStringLiteral("0:00:00 of 2:00:00"));
        desk.page.show()->playback()->seek(3725);
        QCOMPARE(desk.page.clock(), QStringLiteral("1:02:05 of 2:00:00"));
        QVERIFY(desk.page.kept().contains(QStringLiteral("2:00:00")));
        desk.page.stepEvent(true);
        QVERIFY(desk.page.position() > 3725);
        desk.page.setSpeed(10);
        desk.page.changeSpeed(10);
        QCOMPARE(desk.page.speed(), 100.0);
        QVERIFY(desk.page.products().isEmpty()); // one product needs no name
        const QList<int> states = desk.page.playedStates();
        for (std::size_t state = 0; state < simulate::stateCount; ++state) {
            const jobs::Recording &recording = *desk.page.show()->playback()->recording();
            QCOMPARE(states.contains(static_cast<int>(state)), recording.shows(static_cast<State>(state)));
        }
        QCOMPARE(states.front(), static_cast<int>(State::Working));
    }

    void running_tellsHowFarItIs()
    {
        SimulateDesk desk;
        desk.page.setEngine(endlessly);
        desk.page.start();
        QCOMPARE(desk.page.phase(), Phase::Running);
        QTRY_COMPARE(value(*desk.page.run(), QStringLiteral("done")), QStringLiteral("2 of 4"));
        QCOMPARE(value(*desk.page.run(), QStringLiteral("rate")), QStringLiteral("400.0 ± 3.0/h"));
        QCOMPARE(desk.page.share(), 0.5);
    }

    void stopped_keepsWhatIsDoneAndSaysSo()
    {
        SimulateDesk desk;
        desk.page.setEngine(endlessly);
        desk.page.start();
        QTRY_COMPARE(desk.page.share(), 0.5);
        desk.page.stop();
        QTRY_COMPARE(desk.page.phase(), Phase::Shown);
        QCOMPARE(desk.page.show()->report()->simulation.replications, 2U);
        QVERIFY2(desk.page.notice().contains(QStringLiteral("2 replications")), qPrintable(desk.page.notice()));
    }

    void stoppedBeforeAnythingIsDone_goesBack()
    {
        SimulateDesk desk;
        desk.page.setEngine([](const auto &, const auto &, const auto &, const auto &) { return simulate::Simulation{.stopped = true}; });
        desk.page.start();
        QTRY_COMPARE(desk.page.phase(), Phase::Asking);
        desk.page.setEngine(simulate::simulate);
        QVERIFY(desk.reach(Phase::Shown));
        const QString before = desk.page.verdict();
        desk.page.setEngine([](const auto &, const auto &, const auto &, const auto &) { return simulate::Simulation{.stopped = true}; });
        QVERIFY(desk.reach(Phase::Shown)); // what was shown before
        QCOMPARE(desk.page.verdict(), before);
    }

    void lineChangedMeanwhile_isSaidUntilItIsAsItWas()
    {
        SimulateDesk desk;
        desk.page.setEngine(endlessly);
        desk.page.start();
        QVERIFY(desk.document.edit({model::Set<std::vector<model::Demand>>{{}}}));
        desk.page.stop();
        QTRY_COMPARE(desk.page.phase(), Phase::Shown);
        QVERIFY2(desk.page.notice().contains(QStringLiteral("changed")), qPrintable(desk.page.notice()));
        desk.page.setEngine(simulate::simulate);
        QVERIFY(desk.reach(Phase::Shown));
        QVERIFY(desk.page.notice().isEmpty());
        QVERIFY(desk.document.edit({model::Set<std::vector<model::Demand>>{{{model::ProductId("P1"), 3000}}}}));
        QVERIFY(!desk.page.notice().isEmpty());
    }

    void impossible_saysWhy()
    {
        SimulateDesk desk;
        desk.page.setEngine([](const auto &, const auto &, const auto &, const auto &) {
            return Error{.code = Errc::BadValue, .subject = "length", .detail = "0"};
        });
        QVERIFY(desk.reach(Phase::Impossible));
        QVERIFY2(desk.page.trouble().contains(QStringLiteral("length")), qPrintable(desk.page.trouble()));
        QCOMPARE(desk.page.verdictTone(), static_cast<int>(viewmodel::Tone::Critical));
    }

    void anotherProject_abandonsRunAndResult()
    {
        SimulateDesk desk;
        QVERIFY(desk.reach(Phase::Shown));
        desk.page.setEngine(endlessly);
        desk.page.start();
        desk.document.load(fakes::smallLine(), {});
        QCOMPARE(desk.page.phase(), Phase::Asking);
        QVERIFY(!desk.page.show()->report());
        QVERIFY(!desk.page.show()->playback()->recording());
        QCOMPARE(desk.page.figures()->count(), 0);
    }

    void options_becomeTheTask()
    {
        SimulateDesk desk;
        viewmodel::SimulateOptions &options = *desk.page.options();
        jobs::SimulationTask task = options.task();
        QCOMPARE(task.plan.length, 7200.0);
        QCOMPARE(task.plan.replications, 4U);
        QCOMPARE(task.plan.seed, std::uint64_t(seeded));
        QVERIFY(!task.plan.warmUp);
        QCOMPARE(task.products, std::vector{model::ProductId("P1")});
        QCOMPARE(task.revision, desk.document.revision());
        options.setProperty("ownWarmUp", true);
        options.setProperty("warmUp", 0.5);
        options.setProperty("repairCrew", 2);
        options.setProperty("variation", 30.0);
        task = options.task();
        QCOMPARE(task.plan.warmUp, std::optional(1800.0));
        QCOMPARE(task.options.repairCrew, 2U);
        QCOMPARE(task.options.variation, 0.3);
        QVERIFY(!options.canMix()); // one product only
    }

    void shifts_countAWholeDayAndTellItsOutput()
    {
        SimulateDesk desk;
        viewmodel::SimulateOptions &options = *desk.page.options();
        QVERIFY(options.hasShifts());
        options.setShifts(true);
        QCOMPARE(options.property("hours").toDouble(), 24.0);
        QCOMPARE(options.task().options.clock, simulate::LineClock::Shifts);
        QVERIFY(desk.reach(Phase::Shown));
        QVERIFY(!value(*desk.page.figures(), QStringLiteral("day")).isEmpty());
        // The losses still add up, in units per scheduled hour.
        double sum = 0;
        const viewmodel::RowModel &losses = *desk.page.losses();
        for (int row = 0; row + 1 < losses.count(); ++row)
            sum += numberOf(losses.data(losses.index(row), losses.roleNames().key("value")).toString());
        const double made = desk.page.show()->report()->simulation.throughputPerHour.mean;
        QVERIFY2(std::abs(sum - made) < 0.5, qPrintable(QStringLiteral("%1 %2").arg(sum).arg(made)));
        options.setShifts(false);
        QVERIFY(desk.reach(Phase::Shown));
        QVERIFY(value(*desk.page.figures(), QStringLiteral("day")).isEmpty());
        QVERIFY(desk.document.edit({model::Set<model::Calendar>{{}}}));
        options.setShifts(true);
        QVERIFY(!options.shifts()); // there are none
    }

    void rejects_goBackToTheCellThatIsNamed()
    {
        SimulateDesk desk;
        viewmodel::SimulateOptions &options = *desk.page.options();
        const auto cells = static_cast<qsizetype>(desk.document.project().frame.cells.size());
        QCOMPARE(options.findingCells().size(), cells + 1);
        QVERIFY(!options.task().options.rejectsAt && !options.task().options.reworkFrom);
        options.setProperty("rework", 50.0);
        options.setFoundAt(2);
        options.setRepeatedFrom(1);
        QCOMPARE(options.repeatingCells().size(), 3); // nothing behind the cell that finds them
        const simulate::LineOptions line = options.task().options;
        QCOMPARE(line.rework, 0.5);
        QCOMPARE(*line.rejectsAt, desk.document.project().frame.cells[1].id);
        QCOMPARE(*line.reworkFrom, desk.document.project().frame.cells[0].id);
        options.setFoundAt(1);
        options.setRepeatedFrom(1);
        options.setFoundAt(0);
        QVERIFY(!options.task().options.rejectsAt);
        QVERIFY(desk.document.edit({model::Erase<model::Cell>{desk.document.project().frame.cells[0].id}}));
        QCOMPARE(options.repeatedFrom(), 0); // the cell is gone
    }

    void cells_areToldSortedAndSelected()
    {
        SimulateDesk desk;
        viewmodel::SimulatedCellModel &cells = *desk.page.cells();
        const QAbstractItemModelTester tester(&cells);
        QVERIFY(desk.reach(Phase::Shown));
        const jobs::SimulationReport &report = *desk.page.show()->report();
        QCOMPARE(std::size_t(cells.count()), report.line.cells.size());
        const auto text = [&](int row, const char *role) { return cells.data(cells.index(row), cells.roleNames().key(role)).toString(); };
        QCOMPARE(text(0, "cellId"), QString::fromStdString(report.line.cells[0].value));
        const simulate::Estimate &working = report.simulation.stations[0].share[static_cast<std::size_t>(State::Working)];
        QCOMPARE(text(0, "working"), viewmodel::plusMinus({100 * working.mean, 100 * working.halfWidth}, 1));
        cells.sortBy(QStringLiteral("working"));
        QVERIFY(cells.descending());
        QCOMPARE(cells.sortKey(), QStringLiteral("working"));
        for (int row = 1; row < cells.count(); ++row)
            QVERIFY(text(row - 1, "working").section(u' ', 0, 0).toDouble() >= text(row, "working").section(u' ', 0, 0).toDouble());
        const QString busiest = text(0, "cellId");
        cells.sortBy(QStringLiteral("working"));
        QCOMPARE(text(cells.count() - 1, "cellId"), busiest);
        cells.select(busiest);
        QCOMPARE(cells.selectedCell(), busiest);
        QVERIFY(cells.data(cells.index(cells.count() - 1), cells.roleNames().key("selected")).toBool());
        cells.sortBy(QStringLiteral("cellId"));
        QCOMPARE(text(0, "cellId"), QString::fromStdString(report.line.cells[0].value));
        double energy = 0;
        for (int row = 0; row < cells.count(); ++row)
            energy += text(row, "energy").toDouble();
        QVERIFY(std::abs(energy - *simulate::energyPerUnitWh(report.line, report.simulation)) < 0.01);
    }

    void ended_isToldWhileAnotherPageIsInSight()
    {
        SimulateDesk desk;
        const QSignalSpy told(&desk.page, &viewmodel::SimulatePageModel::ended);
        desk.page.setShown(true);
        QVERIFY(desk.reach(Phase::Shown));
        QVERIFY(told.isEmpty());
        desk.page.setShown(false);
        desk.page.setView(viewmodel::SimulatePageModel::View::Cells);
        QVERIFY(desk.reach(Phase::Shown));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().contains(desk.page.verdict()));
        QCOMPARE(desk.page.view(), viewmodel::SimulatePageModel::View::Run); // where it is shown
    }

    void losses_addUpToTheSimulatedRate()
    {
        const auto figures = viewmodel::lossFigures(invented());
        QCOMPARE(figures.front().value, QStringLiteral("720.0/h")); // C02 alone, 5 s
        double sum = 0;
        for (const viewmodel::Figure &figure : figures)
            sum += figure.key == QStringLiteral("simulated") ? 0 : numberOf(figure.value);
        QCOMPARE(sum, 500.0);
        QCOMPARE(figures.back().value, QStringLiteral("500.0/h"));
        QCOMPARE(figures.at(1).key, QStringLiteral("down"));
        QCOMPARE(numberOf(figures.at(1).value), -144.0); // 20 % of 720
    }

    void reason_namesBothBottlenecksAndTheLargestLossFirst()
    {
        const QString reason = viewmodel::reasonOf(invented());
        QVERIFY2(reason.startsWith(QStringLiteral("90.2/h fewer than the static figure says. "
                     "C02 is the bottleneck by the waiting around it, C01 by its cycle.")), qPrintable(reason));
        const auto stops = reason.indexOf(QStringLiteral("Stops of C02: 144.0/h"));
        const auto starved = reason.indexOf(QStringLiteral("C02 is starved: 72.0/h"));
        QVERIFY2(stops > 0 && starved > stops, qPrintable(reason));
    }

    void verdict_countsWithItsDoubt()
    {
        jobs::SimulationReport report = invented(); // takt asks for 514.3/h
        QCOMPARE(viewmodel::verdictOf(report).tone, viewmodel::Tone::Critical);
        report.simulation.throughputPerHour.halfWidth = 20;
        QCOMPARE(viewmodel::verdictOf(report).tone, viewmodel::Tone::Warning);
        report.simulation.throughputPerHour.mean = 540;
        QCOMPARE(viewmodel::verdictOf(report).tone, viewmodel::Tone::Good);
        report.line.expected.takt.reset();
        QCOMPARE(viewmodel::verdictOf(report).tone, viewmodel::Tone::Neutral);
    }
};

QTEST_GUILESS_MAIN(tst_SimulatePage)
#include "tst_simulatepage.moc"
