// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/simulationrun.h"

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

SimulationRun::SimulationRun(SimulationTask task, Engine engine, QObject *parent)
    : RunOf(
        [task = std::move(task), engine = std::move(engine)](const Watch &watch, const std::stop_token &stop) {
            return SimulationOutcome{work(task, engine, watch, stop), task.revision};
        },
        parent)
{}

} // namespace lw::jobs
