// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // first: moc of Qt 6.4 loses its way when <chrono> comes before any header of Qt

#include "app/jobs/balancerun.h"
#include "core/takt/linecheck.h"
#include "tests/fakes/skewedline.h"

#include <QSignalSpy>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace lw;
using namespace std::chrono_literals;

namespace {

jobs::BalanceTask task(std::uint64_t revision = 1)
{
    return {.project = fakes::skewedLine(), .target = {.products = {model::ProductId("P1")}}, .limits = {}, .revision = revision};
}

void waitFor(const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
}

/// Tells of a best, and goes on until it is stopped; the best is what it returns then.
Result<balance::LineBalance> endlessEngine(const model::Project &project, const balance::LineTarget &,
    const balance::Limits &, const balance::Watch &watch, const std::stop_token &stop)
{
    watch({.best = 9'000'000, .bound = 7'000'000, .nodes = 5, .elapsed = 1s});
    watch({.best = 8'000'000, .bound = 7'000'000, .nodes = 10, .elapsed = 2s});
    waitFor(stop);
    return balance::LineBalance{.status = balance::Status::Stopped, .setups = project.setups, .cycle = 8s};
}

} // namespace

class tst_BalanceRun : public QObject
{
    Q_OBJECT

private slots:
    void progress_comesOnTheThreadOfTheObject()
    {
        jobs::BalanceRun run(task(), endlessEngine);
        QThread *told = nullptr;
        connect(&run, &jobs::BalanceRun::progressed, this, [&told] { told = QThread::currentThread(); }, Qt::DirectConnection);
        QTRY_VERIFY(run.progress() && run.progress()->best == 8'000'000);
        QCOMPARE(told, thread());
        QCOMPARE(run.progress()->nodes, std::uint64_t(10));
    }

    void stopped_keepsTheBest()
    {
        jobs::BalanceRun run(task(7), endlessEngine);
        QVERIFY(!run.outcome().isFinished());
        run.stop();
        const jobs::BalanceOutcome outcome = run.outcome().result();
        QVERIFY(outcome.balance);
        QCOMPARE(outcome.balance->status, balance::Status::Stopped);
        QCOMPARE(outcome.balance->setups.size(), std::size_t(1));
        QCOMPARE(outcome.revision, std::uint64_t(7));
    }

    void destroyed_stopsAndWaits()
    {
        std::atomic<bool> ended = false;
        {
            const jobs::BalanceRun run(task(), [&ended](const auto &, const auto &, const auto &, const auto &, const auto &stop) {
                waitFor(stop);
                ended = true;
                return balance::LineBalance{};
            });
        }
        QVERIFY(ended);
    }

    void ownEngine_givesWhatTheCheckFinds()
    {
        const jobs::BalanceTask asked = task();
        jobs::BalanceRun run(asked);
        const jobs::BalanceOutcome outcome = run.outcome().result();
        QVERIFY(outcome.balance);
        QCOMPARE(outcome.balance->status, balance::Status::Proven);
        const auto edit = balance::adoption(asked.project, *outcome.balance);
        QVERIFY(edit);
        model::Project project = asked.project;
        const Duration before = takt::checkLine(project, asked.target.products.front()).lineCycle;
        QVERIFY(model::applyEdit(project, *edit));
        const Duration after = takt::checkLine(project, asked.target.products.front()).lineCycle;
        QVERIFY(after < before);
        QCOMPARE(after.count(), outcome.balance->cycle.count());
    }
};

QTEST_GUILESS_MAIN(tst_BalanceRun)
#include "tst_balancerun.moc"
