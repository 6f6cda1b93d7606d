// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/derive/buffers.h"
#include "core/simulate/derive/fromproject.h"
#include "core/simulate/derive/sensitivity.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace lw::cli {

/// What was asked for beside the simulation.
struct Experiments {
    std::optional<simulate::BufferSplit> buffers;
    std::vector<simulate::Sensitivity> sensitivities;
};

/// A simulation beside the line that was run.
struct SimulateReport {
    const model::Project &project;
    const simulate::ProjectLine &line;
    const simulate::Simulation &simulation;
    const Experiments &experiments;
};

QString engineKey(simulate::Engine engine); ///< not translated: "auto", "calendar", "recursion"

/// Whether the line ran on the clock with shifts.
bool onShifts(const SimulateReport &report);

/// products [id, share], throughput_per_hour with half_width (95 %; of a scheduled hour on the clock with shifts), parts,
/// scrapped, reworked (times that a unit went back), hours, warmup_hours, clock ("working" or "shifts"),
/// scheduled_hours_per_day and parts_per_day (null in working hours), replications, stopped, engine, events,
/// events_per_second, moves_per_second, seconds (of computation), cells [id and the shares of time working, starved,
/// blocked, down, repair_wait, operator_wait, setup, off_shift; stops_per_hour, buffer (places behind it, their mean and
/// the shares of time empty and full; null without places), rework_waiting (units on its shelf), energy_wh_per_unit (by
/// state)], bottleneck (cell id), wip (units), lead_time
/// (seconds), energy_per_unit_wh, output_per_operator_hour, static [line_cycle_s, effective_cycle_s, throughput_per_hour,
/// effective_throughput_per_hour, bottleneck, takt_s]. What the recursion does not tell, or has no value, is null, and
/// cells is empty. When asked for, buffers [places (id, now, even, best), throughput_per_hour, half_width, gain_per_hour
/// and gain_half_width over the even split, tried], and sensitivity (id, lever: "cycle_time", "mtbf" or "mttr",
/// elasticity, half_width).
QByteArray simulateJson(const SimulateReport &report);

void addExperiments(QJsonObject &object, const SimulateReport &report);

/// The same for people: the figures beside those of takt, and the states of the cells.
QString simulateTable(const SimulateReport &report);
QString experimentsTable(const SimulateReport &report); ///< empty when nothing was asked for

QString cellText(const SimulateReport &report, std::size_t cell); ///< "C05 Fastening"
QString withInterval(const simulate::Estimate &value, int decimals); ///< "491.2 ± 0.8"

} // namespace lw::cli
