// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/recording.h"
#include "app/jobs/run.h"
#include "core/simulate/derive/fromproject.h"
#include "core/simulate/simulate.h"

namespace lw::jobs {

/// What is to be simulated: the line as it was at a revision of the document.
struct SimulationTask {
    model::Project project;
    std::vector<model::ProductId> products;
    simulate::LineOptions options;
    simulate::Plan plan;
    std::uint64_t revision = 0;
};

/// What came out, with one replication to play back.
struct SimulationReport {
    simulate::ProjectLine line;
    simulate::Simulation simulation;
    std::shared_ptr<const Recording> recording;
};

struct SimulationOutcome {
    Result<std::shared_ptr<const SimulationReport>> report;
    std::uint64_t revision = 0; ///< of the task: a newer document makes the outcome stale
};

/// One simulation on a thread of its own; stopped, it keeps the replications that are done.
class SimulationRun : public RunOf<simulate::Progress, SimulationOutcome>
{
public:
    /// simulate::simulate, or what stands in for it in tests.
    using Engine = std::function<Result<simulate::Simulation>(
        const simulate::Line &, const simulate::Plan &, const simulate::Watch &, std::stop_token)>;

    explicit SimulationRun(SimulationTask task, Engine engine = simulate::simulate, QObject *parent = nullptr);
};

} // namespace lw::jobs
