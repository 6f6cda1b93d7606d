// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/jobs/simulationrun.h"
#include "tests/fakes/smallline.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace lw;

namespace {

constexpr double hour = 3600;

jobs::SimulationTask task(std::uint64_t revision = 1)
{
    return {.project = fakes::smallLine(), .products = {model::ProductId("P1")}, .options = {},
        .plan = {.length = hour, .warmUp = 0, .replications = 4}, .revision = revision};
}

void waitFor(const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
}

/// Tells of two replications and goes on until it is stopped; they are what it returns then.
Result<simulate::Simulation> endlessEngine(const simulate::Line &, const simulate::Plan &plan, const simulate::Watch &watch,
    const std::stop_token &stop)
{
    watch({.done = 1, .planned = plan.replications, .throughputPerHour = {400, 0}});
    watch({.done = 2, .planned = plan.replications, .throughputPerHour = {410, 9}});
    waitFor(stop);
    simulate::Simulation simulation;
    simulation.stopped = true;
    simulation.replications = 2;
    return simulation;
}

} // namespace

class tst_SimulationRun : public QObject
{
    Q_OBJECT

private slots:
    void progress_comesOnTheThreadOfTheObject()
    {
        jobs::SimulationRun run(task(), endlessEngine);
        QThread *told = nullptr;
        connect(&run, &jobs::SimulationRun::progressed, this, [&told] { told = QThread::currentThread(); }, Qt::DirectConnection);
        QTRY_VERIFY(run.progress() && run.progress()->done == 2);
        QCOMPARE(told, thread());
        QCOMPARE(run.progress()->planned, 4U);
        QCOMPARE(run.progress()->throughputPerHour.halfWidth, 9.0);
    }

    void stopped_keepsTheReplicationsThatAreDone()
    {
        jobs::SimulationRun run(task(7), endlessEngine);
        QTRY_VERIFY(run.progress());
        run.stop();
        const jobs::SimulationOutcome outcome = run.outcome().result();
        QVERIFY(outcome.report);
        QVERIFY((*outcome.report)->simulation.stopped);
        QCOMPARE((*outcome.report)->simulation.replications, 2U);
        QVERIFY((*outcome.report)->recording->complete()); // it was made before
        QCOMPARE(outcome.revision, std::uint64_t(7));
    }

    void destroyed_stopsAndWaits()
    {
        std::atomic<bool> ended = false;
        {
            const jobs::SimulationRun run(task(), [&ended](const auto &, const auto &, const auto &, const auto &stop) {
                waitFor(stop);
                ended = true;
                return simulate::Simulation{};
            });
        }
        QVERIFY(ended);
    }

    void ownEngine_givesWhatTheLineGives()
    {
        const jobs::SimulationTask asked = task();
        jobs::SimulationRun run(asked);
        const jobs::SimulationOutcome outcome = run.outcome().result();
        QVERIFY(outcome.report);
        const jobs::SimulationReport &report = **outcome.report;
        const auto line = simulate::lineOf(asked.project, asked.products, asked.options);
        QVERIFY(line);
        const auto direct = simulate::simulate(line->line, asked.plan);
        QVERIFY(direct);
        QCOMPARE(report.simulation.throughputPerHour.mean, direct->throughputPerHour.mean);
        QCOMPARE(report.simulation.replications, 4U);
        QCOMPARE(report.simulation.stations.size(), report.line.cells.size());
        QVERIFY(report.simulation.throughputPerHour.mean > 0);
    }

    void recording_isTheFirstReplication()
    {
        jobs::SimulationTask asked = task();
        asked.plan.replications = 1;
        jobs::SimulationRun run(asked);
        const jobs::SimulationOutcome outcome = run.outcome().result();
        QVERIFY(outcome.report);
        const jobs::SimulationReport &report = **outcome.report;
        jobs::Replay replay(report.recording);
        replay.seek(report.recording->length());
        QCOMPARE(report.recording->length(), hour);
        QCOMPARE(std::uint64_t(replay.moment().left), report.simulation.parts + report.simulation.scrapped);
    }

    void badLine_isToldAsAnError()
    {
        jobs::SimulationTask asked = task();
        asked.products = {model::ProductId("none")};
        const jobs::SimulationOutcome outcome = jobs::SimulationRun(asked).outcome().result();
        QVERIFY(!outcome.report);
        QCOMPARE(outcome.report.error().code, Errc::UnknownId);
        asked = task();
        asked.plan.length = 0;
        const jobs::SimulationOutcome empty = jobs::SimulationRun(asked).outcome().result();
        QVERIFY(!empty.report);
        QCOMPARE(empty.report.error().subject, std::string("length"));
    }
};

QTEST_GUILESS_MAIN(tst_SimulationRun)
#include "tst_simulationrun.moc"
