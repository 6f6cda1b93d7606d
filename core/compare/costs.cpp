// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/costs.h"

#include <limits>

namespace lw::compare {

namespace {

std::optional<double> runningCost(const JudgedLine &line, CostMeasure measure, const model::Economics &economics)
{
    const AnnualCost cost = annualCost(line, economics);
    if (measure == CostMeasure::RunningPerYear)
        return minorUnits(cost.total());
    if (cost.goodUnits <= 0)
        return std::nullopt;
    const Money capital = measure == CostMeasure::FullPerUnit ? capitalCharge(line.figures.capital, economics) : Money{};
    return minorUnits(cost.total() + capital) / cost.goodUnits;
}

CostRow runningRow(std::span<const JudgedLine> lines, std::size_t reference, CostMeasure measure, const model::Economics &economics)
{
    std::vector<std::optional<double>> values;
    for (const JudgedLine &line : lines)
        values.push_back(runningCost(line, measure, economics));
    return {measure, compareValues(values, reference, Good::Less)};
}

Entry investment(const Payback &payback)
{
    return {minorUnits(payback.investment()), std::nullopt, Verdict::Unknown, false};
}

Entry months(const Payback &payback, const model::Economics &economics)
{
    const double value = payback.months.value_or(std::numeric_limits<double>::infinity());
    return {value, std::nullopt, value <= 12.0 * economics.years ? Verdict::Better : Verdict::Worse, false};
}

Entry presentValue(const Payback &payback)
{
    const std::int64_t value = payback.netPresentValue.minor;
    return {static_cast<double>(value), std::nullopt,
            value > 0 ? Verdict::Better : value < 0 ? Verdict::Worse : Verdict::Same, false};
}

} // namespace

std::array<CostRow, costMeasureCount> compareCosts(std::span<const JudgedLine> lines, std::size_t reference,
                                                   const model::Economics &economics)
{
    std::array<CostRow, costMeasureCount> rows{runningRow(lines, reference, CostMeasure::RunningPerUnit, economics),
                                               runningRow(lines, reference, CostMeasure::FullPerUnit, economics),
                                               runningRow(lines, reference, CostMeasure::RunningPerYear, economics),
                                               CostRow{CostMeasure::Investment, {}},
                                               CostRow{CostMeasure::Payback, {}},
                                               CostRow{CostMeasure::NetPresentValue, {}}};
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const bool self = at == reference;
        const Payback found = self ? Payback{} : payback(lines[reference], lines[at], economics);
        rows[3].entries.push_back(self ? Entry{} : investment(found));
        rows[4].entries.push_back(self ? Entry{} : months(found, economics));
        rows[5].entries.push_back(self ? Entry{} : presentValue(found));
    }
    return rows;
}

} // namespace lw::compare
