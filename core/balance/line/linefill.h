// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/cellplans.h"
#include "core/balance/meter.h"

#include <vector>

namespace lw::balance::line {

/// Cells for all tasks without regard to the present setup: cell after cell is filled up to the figure with what is most
/// urgent (nearest last cell, then longest way to the end) while there are heads for it. Empty when something is left
/// over or time is up; where to begin for the local search when there is no setup.
std::vector<std::uint32_t> fillLine(const LineProblem &problem, CellPlanner &planner, Meter &meter, Ticks figure);

} // namespace lw::balance::line
