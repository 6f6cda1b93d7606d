// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/simulationrun.h"

#include <QPromise>

#include <mutex>
#include <utility>

namespace lw::jobs {

namespace {

using Report = std::shared_ptr<const SimulationReport>;

Result<Report> work(const SimulationTask &task, const SimulationRun::Engine &engine, const simulate::Watch &watch,
    const std::stop_token &stop)
{
    auto line = simulate::lineOf(task.project, task.products, task.options);
    if (!line)
        return line.error();
    if (const auto checked = simulate::check(line->line, task.plan); !checked)
        return checked.error();
    // First, while nobody has a reason to stop: the simulation keeps what it has when it is stopped, and so does this.
    auto recording = std::make_shared<const Recording>(Recording::of(line->line, task.plan.seed, task.plan.length, stop));
    auto simulation = engine(line->line, task.plan, watch, stop);
    if (!simulation)
        return simulation.error();
    return Report(std::make_shared<const SimulationReport>(
        SimulationReport{*std::move(line), *std::move(simulation), std::move(recording)}));
}

} // namespace

/// The newest progress only: a slow screen skips some, it does not queue them.
class SimulationRun::Mailbox
{
public:
    explicit Mailbox(SimulationRun &owner) : m_owner(owner) {}

    void post(const simulate::Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        m_newest = progress;
        if (std::exchange(m_announced, true))
            return;
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner] { owner->takeProgress(); }, Qt::QueuedConnection);
    }

    simulate::Progress take()
    {
        const std::lock_guard lock(m_mutex);
        m_announced = false;
        return m_newest;
    }

private:
    SimulationRun &m_owner;
    std::mutex m_mutex;
    simulate::Progress m_newest;
    bool m_announced = false;
};

SimulationRun::SimulationRun(SimulationTask task, Engine engine, QObject *parent)
    : QObject(parent), m_mailbox(std::make_shared<Mailbox>(*this))
{
    auto promise = std::make_shared<QPromise<SimulationOutcome>>();
    promise->start();
    m_outcome = promise->future();
    m_thread = std::jthread([promise, mailbox = m_mailbox, task = std::move(task), engine = std::move(engine)](
                                const std::stop_token &stop) {
        const auto watch = [&mailbox](const simulate::Progress &progress) { mailbox->post(progress); };
        promise->addResult(SimulationOutcome{work(task, engine, watch, stop), task.revision});
        promise->finish();
    });
}

SimulationRun::~SimulationRun() = default;

void SimulationRun::takeProgress()
{
    m_progress = m_mailbox->take();
    emit progressed();
}

} // namespace lw::jobs
