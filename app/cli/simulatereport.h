// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/derive/fromproject.h"
#include "core/simulate/simulate.h"

#include <QByteArray>
#include <QString>

namespace lw::cli {

/// A simulation beside the line that was run.
struct SimulateReport {
    const model::Project &project;
    const simulate::ProjectLine &line;
    const simulate::Simulation &simulation;
};

QString engineKey(simulate::Engine engine); ///< not translated: "auto", "calendar", "recursion"

/// products [id, share], throughput_per_hour with half_width (95 %), parts, scrapped, hours, warmup_hours, replications,
/// stopped, engine, events, events_per_second, moves_per_second, seconds (of computation), cells [id and the shares of
/// time working, starved, blocked, down, repair_wait, operator_wait, setup], bottleneck (cell id), wip (units), lead_time
/// (seconds), energy_per_unit_wh, output_per_operator_hour, static [line_cycle_s, effective_cycle_s, throughput_per_hour,
/// effective_throughput_per_hour, bottleneck, takt_s]. What the recursion does not tell, or has no value, is null, and
/// cells is empty.
QByteArray simulateJson(const SimulateReport &report);

/// The same for people: the figures beside those of takt, and the states of the cells.
QString simulateTable(const SimulateReport &report);

} // namespace lw::cli
