// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>

#include "app/jobs/recording.h"
#include "core/simulate/derive/fromproject.h"
#include "core/simulate/simulate.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

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

/// One simulation on a thread of its own. Signals come on the thread this object lives on.
class SimulationRun : public QObject
{
    Q_OBJECT

public:
    /// simulate::simulate, or what stands in for it in tests.
    using Engine = std::function<Result<simulate::Simulation>(
        const simulate::Line &, const simulate::Plan &, const simulate::Watch &, std::stop_token)>;

    explicit SimulationRun(SimulationTask task, Engine engine = simulate::simulate, QObject *parent = nullptr);
    /// Stops the simulation and waits for it.
    ~SimulationRun() override;

    QFuture<SimulationOutcome> outcome() const { return m_outcome; }
    /// Ends it soon; the outcome is that of the replications that are done. Cancelling the future would throw them away.
    void stop() { m_thread.request_stop(); }
    /// What was told last; nothing before the first word.
    const std::optional<simulate::Progress> &progress() const { return m_progress; }

signals:
    void progressed();

private:
    class Mailbox;
    void takeProgress();

    std::optional<simulate::Progress> m_progress;
    std::shared_ptr<Mailbox> m_mailbox;
    QFuture<SimulationOutcome> m_outcome;
    std::jthread m_thread; ///< last: joins before what it posts to goes
};

} // namespace lw::jobs
