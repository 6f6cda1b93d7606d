// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/figures.h"

#include "core/compare/equipment.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <limits>

namespace lw::compare {

namespace {

double perHour(Duration cycle)
{
    return cycle.count() > 0 ? 3600 / seconds(cycle) : 0;
}

} // namespace

double LineFigures::unitsPerOperatorHour() const
{
    return operators > 0 ? goodUnitsPerHour / operators : std::numeric_limits<double>::infinity();
}

double LineFigures::unitsPerHourPerMetre() const
{
    return length.um > 0 ? goodUnitsPerHour / metres(length) : 0;
}

LineFigures figuresOf(const model::Project &project, const takt::LineReport &report)
{
    const Equipment equipment = equipmentOf(project, report.product);
    const model::Product *product = model::find(project, report.product);
    LineFigures figures;
    figures.takt = report.takt;
    figures.lineCycle = report.lineCycle;
    figures.effectiveLineCycle = report.effectiveLineCycle;
    figures.unitsPerHour = report.throughputPerHour;
    figures.goodUnitsPerHour = perHour(report.effectiveLineCycle);
    figures.length = report.length;
    figures.cells = total(equipment.cells);
    figures.heads = total(equipment.heads);
    figures.operators = report.operators;
    figures.capital = report.capital;
    figures.energyPerUnitWh = figures.goodUnitsPerHour > 0 ? report.powerW / figures.goodUnitsPerHour : 0;
    figures.balanceEfficiency = report.balanceEfficiency;
    figures.yield = product ? product->qualityRate : 1;
    if (equipment.marketLitres > 0)
        figures.headVolumeRatio = equipment.headLitres / equipment.marketLitres;
    figures.problems = static_cast<std::uint32_t>(std::ranges::count_if(report.problems, [](const model::Problem &problem) {
        return problem.severity != model::Severity::Info;
    }));
    return figures;
}

} // namespace lw::compare
