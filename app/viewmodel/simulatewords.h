// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/simulationrun.h"
#include "app/viewmodel/figurelistmodel.h"

namespace lw::viewmodel {

inline constexpr double secondsPerHour = 3600;
inline constexpr double hoursPerDay = 24;

// A simulation in words.

/// "54.2 ± 0.1"; without the half-width where one replication gives none.
QString plusMinus(const simulate::Estimate &estimate, int decimals);

/// "503 ± 2/h"; without the half-width where one replication gives none.
QString rateText(const simulate::Estimate &perHour);

/// The interval leaves no doubt about the sign, and the difference, in units per hour, can be seen in print.
bool isCertain(const simulate::Estimate &difference);

/// "+ 12.3 ± 0.4/h"
QString changeText(const simulate::Estimate &difference);

/// "12.3 ± 0.4/h more", "0.2 ± 0.1/h fewer", "no difference that can be told"
QString differenceWords(const simulate::Estimate &difference);

/// How far the run is: replications done of those planned, and the throughput of those.
std::vector<Figure> runFigures(const simulate::Progress &progress, std::uint32_t planned);

/// Throughput, WIP, lead time, energy, output per operator, and how they were come by.
std::vector<Figure> resultFigures(const jobs::SimulationReport &report);

/// From what the cell that holds up the line could do alone to what the line does, one named loss a row, in units per
/// scheduled hour, and what it does beside those hours: the rows add up. Empty without cells.
std::vector<Figure> lossFigures(const jobs::SimulationReport &report);

/// Simulated against takt and against the static figure, in one line.
struct Verdict {
    QString text;
    Tone tone = Tone::Neutral;
};
Verdict verdictOf(const jobs::SimulationReport &report);

/// How much the line differs from the static figure and why, naming cells: "12/h fewer than … C06 is the bottleneck by the
/// waiting around it, C05 by its cycle. Lost there – Stops of C06: 12/h, …"
QString reasonOf(const jobs::SimulationReport &report);

} // namespace lw::viewmodel
