// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/projectenergy.h"

namespace lw::simulate {

std::optional<double> energyPerUnitWh(const ProjectLine &line, const Simulation &simulation)
{
    if (simulation.stations.size() != line.power.size() || !(simulation.throughputPerHour.mean > 0))
        return std::nullopt;
    double watts = 0;
    for (std::size_t station = 0; station < line.power.size(); ++station) {
        const CellPower &power = line.power[station];
        const auto share = [&](State state) { return simulation.stations[station].share[static_cast<std::size_t>(state)].mean; };
        watts += power.idle + share(State::Working) * (power.working - power.idle)
                 + share(State::OffShift) * (power.offShift - power.idle);
    }
    return watts / (simulation.throughputPerHour.mean * simulation.scheduledShare);
}

std::optional<double> outputPerOperatorHour(const ProjectLine &line, const Simulation &simulation)
{
    if (line.operators == 0)
        return std::nullopt;
    return simulation.throughputPerHour.mean / line.operators;
}

} // namespace lw::simulate
