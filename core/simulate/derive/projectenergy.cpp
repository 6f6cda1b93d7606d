// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/projectenergy.h"

#include <numeric>

namespace lw::simulate {

double powerIn(const CellPower &power, State state)
{
    if (state == State::Working)
        return power.working;
    return state == State::OffShift ? power.offShift : power.idle;
}

std::vector<std::array<double, stateCount>> energyByState(const ProjectLine &line, const Simulation &simulation)
{
    const double unitsPerHour = simulation.throughputPerHour.mean * simulation.scheduledShare; // of the clock
    if (simulation.stations.size() != line.power.size() || !(unitsPerHour > 0))
        return {};
    std::vector<std::array<double, stateCount>> energy(line.power.size());
    for (std::size_t station = 0; station < energy.size(); ++station)
        for (std::size_t state = 0; state < stateCount; ++state)
            energy[station][state] = powerIn(line.power[station], static_cast<State>(state))
                                     * simulation.stations[station].share[state].mean / unitsPerHour;
    return energy;
}

std::optional<double> energyPerUnitWh(const ProjectLine &line, const Simulation &simulation)
{
    const auto energy = energyByState(line, simulation);
    if (energy.empty())
        return std::nullopt;
    double sum = 0;
    for (const auto &ofStation : energy)
        sum += std::accumulate(ofStation.begin(), ofStation.end(), 0.0);
    return sum;
}

std::optional<double> outputPerOperatorHour(const ProjectLine &line, const Simulation &simulation)
{
    if (line.operators == 0)
        return std::nullopt;
    return simulation.throughputPerHour.mean / line.operators;
}

} // namespace lw::simulate
