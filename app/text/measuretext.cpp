// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/measuretext.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/base/currency.h"

#include <QCoreApplication>

#include <cmath>

namespace lw::text {

namespace {

struct MeasureText {
    Q_DECLARE_TR_FUNCTIONS(MeasureText)
};

QString verdictText(compare::Verdict verdict)
{
    switch (verdict) {
    case compare::Verdict::Same: return MeasureText::tr("same");
    case compare::Verdict::Better: return MeasureText::tr("better");
    case compare::Verdict::Worse: return MeasureText::tr("worse");
    case compare::Verdict::Different: return MeasureText::tr("different");
    case compare::Verdict::Unknown: break;
    }
    return {};
}

QString signedPercent(double change)
{
    const QString size = percentText(std::abs(change), std::abs(change) < 0.1 ? 1 : 0);
    return (change < 0 ? QChar(0x2212) : QLatin1Char('+')) + size;
}

} // namespace

QString measureName(compare::Measure measure)
{
    switch (measure) {
    case compare::Measure::Takt: return MeasureText::tr("Takt");
    case compare::Measure::LineCycle: return MeasureText::tr("Line cycle");
    case compare::Measure::EffectiveCycle: return MeasureText::tr("With stops and rejects");
    case compare::Measure::UnitsPerHour: return MeasureText::tr("Output");
    case compare::Measure::Length: return MeasureText::tr("Length");
    case compare::Measure::Cells: return MeasureText::tr("Cells");
    case compare::Measure::Heads: return MeasureText::tr("Heads");
    case compare::Measure::Operators: return MeasureText::tr("Operators");
    case compare::Measure::Capital: return MeasureText::tr("Capital");
    case compare::Measure::EnergyPerUnit: return MeasureText::tr("Energy per unit");
    case compare::Measure::UnitsPerOperatorHour: return MeasureText::tr("Units per operator hour");
    case compare::Measure::UnitsPerHourPerMetre: return MeasureText::tr("Units per hour and metre");
    case compare::Measure::BalanceEfficiency: return MeasureText::tr("Balance efficiency");
    case compare::Measure::Yield: return MeasureText::tr("First-pass yield");
    case compare::Measure::HeadVolume: return MeasureText::tr("Head volume against market");
    case compare::Measure::Problems: return MeasureText::tr("Problems");
    }
    return {};
}

QString measureText(compare::Measure measure, const compare::Entry &entry, const std::string &currency)
{
    if (!entry.value)
        return none();
    const double value = *entry.value;
    switch (measure) {
    case compare::Measure::Takt:
    case compare::Measure::LineCycle:
    case compare::Measure::EffectiveCycle:
        return secondsText(fromSeconds(value));
    case compare::Measure::UnitsPerHour:
        return perHourText(value);
    case compare::Measure::Length:
        return withUnit(value, 1, QStringLiteral("m"));
    case compare::Measure::Cells:
    case compare::Measure::Heads:
    case compare::Measure::Operators:
    case compare::Measure::Problems:
        return number(value, 0);
    case compare::Measure::Capital:
        return moneyText({std::llround(value)}, currency);
    case compare::Measure::EnergyPerUnit:
        return withUnit(value, 2, QStringLiteral("Wh"));
    case compare::Measure::UnitsPerOperatorHour:
        return std::isinf(value) ? MeasureText::tr("no operators") : number(value, 1);
    case compare::Measure::UnitsPerHourPerMetre:
        return number(value, 1);
    case compare::Measure::BalanceEfficiency:
    case compare::Measure::Yield:
    case compare::Measure::HeadVolume:
        return percentText(value, 1);
    }
    return {};
}

QString costName(compare::CostMeasure measure)
{
    switch (measure) {
    case compare::CostMeasure::RunningPerUnit: return MeasureText::tr("Running cost per unit");
    case compare::CostMeasure::FullPerUnit: return MeasureText::tr("Full cost per unit");
    case compare::CostMeasure::RunningPerYear: return MeasureText::tr("Running cost per year");
    case compare::CostMeasure::Investment: return MeasureText::tr("Investment");
    case compare::CostMeasure::Payback: return MeasureText::tr("Payback");
    case compare::CostMeasure::NetPresentValue: return MeasureText::tr("Net present value");
    }
    return {};
}

QString costHint(compare::CostMeasure measure)
{
    switch (measure) {
    case compare::CostMeasure::RunningPerUnit:
        return MeasureText::tr("Operators, energy, floor space and maintenance, for each good unit the line can make.");
    case compare::CostMeasure::FullPerUnit:
        return MeasureText::tr("Running cost and the yearly charge for bought and installed equipment, for each good unit.");
    case compare::CostMeasure::RunningPerYear: return MeasureText::tr("Operators, energy, floor space and maintenance of a year.");
    case compare::CostMeasure::Investment:
        return MeasureText::tr("Equipment that the reference line has not, and its installation, less resale of what is set free.");
    case compare::CostMeasure::Payback: return MeasureText::tr("Investment by what is gained a year, against the reference line.");
    case compare::CostMeasure::NetPresentValue:
        return MeasureText::tr("What is gained in all years of use, discounted, less the investment.");
    }
    return {};
}

QString costText(compare::CostMeasure measure, const compare::Entry &entry, const std::string &currency)
{
    if (!entry.value)
        return none();
    const double value = *entry.value;
    switch (measure) {
    case compare::CostMeasure::RunningPerUnit:
    case compare::CostMeasure::FullPerUnit:
        return fromUtf8(currency) + QChar(0xa0) + number(value / static_cast<double>(minorPerUnit(currency)), minorDigits(currency) + 2);
    case compare::CostMeasure::Payback:
        return std::isinf(value) ? MeasureText::tr("never") : MeasureText::tr("%1 months").arg(number(value, 1));
    case compare::CostMeasure::RunningPerYear:
    case compare::CostMeasure::Investment:
    case compare::CostMeasure::NetPresentValue:
        return moneyText({std::llround(value)}, currency);
    }
    return {};
}

QString changeText(const compare::Entry &entry)
{
    const QString verdict = verdictText(entry.verdict);
    if (!entry.change || entry.verdict == compare::Verdict::Same || verdict.isEmpty())
        return verdict;
    return MeasureText::tr("%1, %2", "better, -44 %").arg(verdict, signedPercent(*entry.change));
}

} // namespace lw::text
