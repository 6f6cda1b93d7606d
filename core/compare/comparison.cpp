// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparison.h"

#include <algorithm>
#include <cmath>

namespace lw::compare {

namespace {

enum class Good : std::uint8_t { Less, More, Neither };

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

void markBest(Row &row, Good good)
{
    std::vector<double> values;
    for (const Entry &entry : row.entries) {
        if (entry.value)
            values.push_back(*entry.value);
    }
    if (good == Good::Neither || values.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(values);
    if (same(least, most))
        return;
    for (Entry &entry : row.entries)
        entry.best = entry.value && same(*entry.value, good == Good::Less ? least : most);
}

} // namespace

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
        Row &row = rows[at];
        row.measure = static_cast<Measure>(at);
        const Good good = goodOf(row.measure);
        const std::optional<double> base = valueOf(lines[reference], row.measure);
        for (const LineFigures &line : lines) {
            const std::optional<double> value = valueOf(line, row.measure);
            row.entries.push_back({value, changeOf(value, base), verdictOf(value, base, good), false});
        }
        markBest(row, good);
    }
    return rows;
}

} // namespace lw::compare
