// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/derive/fromproject.h"
#include "core/simulate/simulate.h"

#include <array>
#include <optional>
#include <vector>

namespace lw::simulate {

/// Electrical power of a cell in a state, W.
double powerIn(const CellPower &power, State state);

/// Electrical energy of each station in each State for each good unit, Wh, which is kWh for a thousand units: power by
/// state × share of the time in it ÷ units per hour. Empty when the simulation tells nothing of the cells or made no unit.
std::vector<std::array<double, stateCount>> energyByState(const ProjectLine &line, const Simulation &simulation);

/// Of the whole line for each good unit, Wh: the sum of energyByState; nothing where that is empty.
std::optional<double> energyPerUnitWh(const ProjectLine &line, const Simulation &simulation);

/// Good units for each hour of each person; nothing on a line without people.
std::optional<double> outputPerOperatorHour(const ProjectLine &line, const Simulation &simulation);

} // namespace lw::simulate
