// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/payback.h"

#include "core/takt/linecheck.h"

#include <algorithm>
#include <cmath>

namespace lw::compare {

namespace {

Money rounded(double minor)
{
    return {std::llround(minor)};
}

/// Price of what the second has more than the first, by type.
Money surplus(const std::map<std::string, Owned> &few, const std::map<std::string, Owned> &many)
{
    Money sum;
    for (const auto &[type, owned] : many) {
        const auto at = few.find(type);
        const std::uint32_t there = at == few.end() ? 0 : at->second.count;
        if (owned.count > there)
            sum += {owned.price.minor * (owned.count - there)};
    }
    return sum;
}

Money surplus(const Equipment &few, const Equipment &many)
{
    return surplus(few.cells, many.cells) + surplus(few.heads, many.heads);
}

double presentValue(double gain, const model::Economics &economics)
{
    double sum = 0;
    double factor = 1;
    for (std::uint32_t year = 0; year < economics.years; ++year) {
        factor /= 1 + economics.discountRate;
        sum += gain * factor;
    }
    return sum;
}

} // namespace

JudgedLine judge(const model::Project &project, const model::ProductId &product)
{
    return judge(project, takt::checkLine(project, product));
}

JudgedLine judge(const model::Project &project, const takt::LineReport &report)
{
    return {project, figuresOf(project, report), equipmentOf(project, report.product), report.powerW};
}

double AnnualCost::perUnitMinor() const
{
    return goodUnits > 0 ? minorUnits(total()) / goodUnits : 0;
}

Money capitalCharge(Money capital, const model::Economics &economics)
{
    if (economics.years == 0)
        return {};
    const double installed = minorUnits(capital) * (1 + economics.installationShare);
    const double rate = economics.discountRate;
    return rounded(rate > 0 ? installed * rate / (1 - std::pow(1 + rate, -static_cast<double>(economics.years)))
                            : installed / economics.years);
}

AnnualCost annualCost(const JudgedLine &line, const model::Economics &economics)
{
    const model::Calendar &calendar = line.project.calendar;
    const double hours = seconds(model::availablePerDay(calendar)) / 3600 * calendar.daysPerYear;
    const double posts = static_cast<double>(line.figures.operators) * static_cast<double>(calendar.shifts.size());
    const double squareMetres = metres(line.figures.length) * metres(economics.lineDepth);
    return {.labour = rounded(posts * minorUnits(economics.operatorPerYear)),
            .energy = rounded(line.powerW / 1000 * hours * minorUnits(economics.energyPerKwh)),
            .floor = rounded(squareMetres * minorUnits(economics.floorPerSquareMetreYear)),
            .maintenance = rounded(minorUnits(line.figures.capital) * economics.maintenanceShare),
            .goodUnits = hours * line.figures.goodUnitsPerHour};
}

Payback payback(const JudgedLine &reference, const JudgedLine &line, const model::Economics &economics)
{
    Payback result;
    result.bought = surplus(reference.equipment, line.equipment);
    result.installation = rounded(minorUnits(result.bought) * economics.installationShare);
    result.resale = rounded(minorUnits(surplus(line.equipment, reference.equipment)) * economics.resaleShare);
    result.reference = annualCost(reference, economics);
    result.line = annualCost(line, economics);
    result.outputValue = rounded((result.line.goodUnits - result.reference.goodUnits) * minorUnits(economics.valuePerUnit));
    const double investment = minorUnits(result.investment());
    const double gain = minorUnits(result.gain());
    if (investment <= 0 && gain >= 0)
        result.months = 0;
    else if (gain > 0)
        result.months = 12 * investment / gain;
    result.netPresentValue = rounded(presentValue(gain, economics) - investment);
    return result;
}

} // namespace lw::compare
