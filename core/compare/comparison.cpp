// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparison.h"

#include <algorithm>
#include <cmath>

namespace lw::compare {

namespace {

Good goodOf(Measure measure)
{
    switch (measure) {
    case Measure::Takt:
        return Good::Neither; // the market asks for it
    case Measure::LineCycle:
    case Measure::EffectiveCycle:
    case Measure::Length:
    case Measure::Cells:
    case Measure::Heads:
    case Measure::Operators:
    case Measure::Capital:
    case Measure::EnergyPerUnit:
    case Measure::HeadVolume:
    case Measure::Problems:
        return Good::Less;
    case Measure::UnitsPerHour:
    case Measure::UnitsPerOperatorHour:
    case Measure::UnitsPerHourPerMetre:
    case Measure::BalanceEfficiency:
    case Measure::Yield:
        return Good::More;
    }
    return Good::Neither;
}

bool same(double a, double b)
{
    if (!std::isfinite(a) || !std::isfinite(b))
        return a == b;
    return std::abs(a - b) <= 1e-6 * std::max(std::abs(a), std::abs(b));
}

Verdict verdictOf(const std::optional<double> &value, const std::optional<double> &reference, Good good)
{
    if (!value || !reference)
        return Verdict::Unknown;
    if (same(*value, *reference))
        return Verdict::Same;
    if (good == Good::Neither)
        return Verdict::Different;
    return (*value < *reference) == (good == Good::Less) ? Verdict::Better : Verdict::Worse;
}

std::optional<double> changeOf(const std::optional<double> &value, const std::optional<double> &reference)
{
    if (!value || !reference || *reference == 0 || !std::isfinite(*value) || !std::isfinite(*reference))
        return std::nullopt;
    return *value / *reference - 1;
}

void markBest(std::vector<Entry> &entries, Good good)
{
    std::vector<double> values;
    for (const Entry &entry : entries) {
        if (entry.value)
            values.push_back(*entry.value);
    }
    if (good == Good::Neither || values.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(values);
    if (same(least, most))
        return;
    for (Entry &entry : entries)
        entry.best = entry.value && same(*entry.value, good == Good::Less ? least : most);
}

} // namespace

std::vector<Entry> compareValues(std::span<const std::optional<double>> values, std::size_t reference, Good good)
{
    std::vector<Entry> entries;
    for (const std::optional<double> &value : values)
        entries.push_back({value, changeOf(value, values[reference]), verdictOf(value, values[reference], good), false});
    markBest(entries, good);
    return entries;
}

std::optional<double> valueOf(const LineFigures &figures, Measure measure)
{
    switch (measure) {
    case Measure::Takt: return figures.takt ? std::optional(seconds(*figures.takt)) : std::nullopt;
    case Measure::LineCycle: return seconds(figures.lineCycle);
    case Measure::EffectiveCycle: return seconds(figures.effectiveLineCycle);
    case Measure::UnitsPerHour: return figures.unitsPerHour;
    case Measure::Length: return metres(figures.length);
    case Measure::Cells: return figures.cells;
    case Measure::Heads: return figures.heads;
    case Measure::Operators: return figures.operators;
    case Measure::Capital: return static_cast<double>(figures.capital.minor);
    case Measure::EnergyPerUnit: return figures.energyPerUnitWh;
    case Measure::UnitsPerOperatorHour: return figures.unitsPerOperatorHour();
    case Measure::UnitsPerHourPerMetre: return figures.unitsPerHourPerMetre();
    case Measure::BalanceEfficiency: return figures.balanceEfficiency;
    case Measure::Yield: return figures.yield;
    case Measure::HeadVolume: return figures.headVolumeRatio;
    case Measure::Problems: return figures.problems;
    }
    return std::nullopt;
}

std::array<Row, measureCount> compareLines(std::span<const LineFigures> lines, std::size_t reference)
{
    std::array<Row, measureCount> rows;
    for (std::size_t at = 0; at < measureCount; ++at) {
        const auto measure = static_cast<Measure>(at);
        std::vector<std::optional<double>> values;
        for (const LineFigures &line : lines)
            values.push_back(valueOf(line, measure));
        rows[at] = {measure, compareValues(values, reference, goodOf(measure))};
    }
    return rows;
}

} // namespace lw::compare
