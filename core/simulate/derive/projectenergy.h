// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/derive/fromproject.h"
#include "core/simulate/simulate.h"

#include <optional>

namespace lw::simulate {

/// Electrical energy of the line for each good unit, Wh: power by state × share of the time in it ÷ units per hour.
/// Nothing when the simulation tells nothing of the cells or made no unit.
std::optional<double> energyPerUnitWh(const ProjectLine &line, const Simulation &simulation);

/// Good units for each hour of each person; nothing on a line without people.
std::optional<double> outputPerOperatorHour(const ProjectLine &line, const Simulation &simulation);

} // namespace lw::simulate
