// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/simulationrun.h"
#include "app/viewmodel/figurelistmodel.h"

namespace lw::viewmodel {

// A simulation in words.

/// "503 ± 2/h"; without the half-width where one replication gives none.
QString rateText(const simulate::Estimate &perHour);

/// How far the run is: replications done of those planned, and the throughput of those.
std::vector<Figure> runFigures(const simulate::Progress &progress, std::uint32_t planned);

/// Throughput, WIP, lead time, energy, output per operator, and how they were come by.
std::vector<Figure> resultFigures(const jobs::SimulationReport &report);

/// From what the cell that holds up the line could do alone to what the line does, one named loss a row, in units per
/// hour: the rows add up. Empty without cells.
std::vector<Figure> lossFigures(const jobs::SimulationReport &report);

/// Simulated against takt and against the static figure, in one line.
struct Verdict {
    QString text;
    Tone tone = Tone::Neutral;
};
Verdict verdictOf(const jobs::SimulationReport &report);

/// Why it differs, naming cells: "Bottleneck by waiting C06, by cycle C05. Stops of C06 cost 12/h, blocking 5/h."
QString reasonOf(const jobs::SimulationReport &report);

} // namespace lw::viewmodel
