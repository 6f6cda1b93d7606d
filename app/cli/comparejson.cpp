// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparereport.h"

#include "app/text/localized.h"
#include "core/base/currency.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace lw::cli {

namespace {

/// Names of the measures, for programs; never translated.
QString keyOf(compare::Measure measure)
{
    switch (measure) {
    case compare::Measure::Takt: return QStringLiteral("takt_s");
    case compare::Measure::LineCycle: return QStringLiteral("line_cycle_s");
    case compare::Measure::EffectiveCycle: return QStringLiteral("effective_cycle_s");
    case compare::Measure::UnitsPerHour: return QStringLiteral("units_per_hour");
    case compare::Measure::Length: return QStringLiteral("length_m");
    case compare::Measure::Cells: return QStringLiteral("cells");
    case compare::Measure::Heads: return QStringLiteral("heads");
    case compare::Measure::Operators: return QStringLiteral("operators");
    case compare::Measure::Capital: return QStringLiteral("capital");
    case compare::Measure::EnergyPerUnit: return QStringLiteral("energy_per_unit_wh");
    case compare::Measure::UnitsPerOperatorHour: return QStringLiteral("units_per_operator_hour");
    case compare::Measure::UnitsPerHourPerMetre: return QStringLiteral("units_per_hour_per_metre");
    case compare::Measure::BalanceEfficiency: return QStringLiteral("balance_efficiency");
    case compare::Measure::Yield: return QStringLiteral("yield");
    case compare::Measure::HeadVolume: return QStringLiteral("head_volume_ratio");
    case compare::Measure::Problems: return QStringLiteral("problems");
    }
    return {};
}

QString keyOf(compare::Verdict verdict)
{
    switch (verdict) {
    case compare::Verdict::Same: return QStringLiteral("same");
    case compare::Verdict::Better: return QStringLiteral("better");
    case compare::Verdict::Worse: return QStringLiteral("worse");
    case compare::Verdict::Different: return QStringLiteral("different");
    case compare::Verdict::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QString keyOf(compare::CellChange change)
{
    switch (change) {
    case compare::CellChange::Added: return QStringLiteral("added");
    case compare::CellChange::Removed: return QStringLiteral("removed");
    case compare::CellChange::OtherType: return QStringLiteral("type");
    case compare::CellChange::OtherCopies: return QStringLiteral("copies");
    case compare::CellChange::OtherBuffer: return QStringLiteral("buffer");
    }
    return {};
}

/// JSON has no infinity: units per operator hour of a line without operators are null.
QJsonValue finite(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

double inUnits(Money money, const std::string &currency)
{
    return static_cast<double>(money.minor) / static_cast<double>(minorPerUnit(currency));
}

QJsonObject figuresJson(const ComparedLines &lines)
{
    QJsonObject figures;
    const auto scale = static_cast<double>(minorPerUnit(lines.line.header.currency));
    for (const compare::Row &row : lines.rows) {
        const auto value = [&](const compare::Entry &entry) {
            const bool money = row.measure == compare::Measure::Capital && entry.value;
            return finite(money ? std::optional(*entry.value / scale) : entry.value);
        };
        figures.insert(keyOf(row.measure), QJsonObject{{QStringLiteral("reference"), value(row.entries[1])},
            {QStringLiteral("line"), value(row.entries[0])}, {QStringLiteral("change"), finite(row.entries[0].change)},
            {QStringLiteral("verdict"), keyOf(row.entries[0].verdict)}});
    }
    return figures;
}

QJsonObject differenceJson(const compare::LineDifference &difference)
{
    QJsonArray cells;
    for (const compare::CellDifference &cell : difference.cells)
        cells.append(QJsonObject{{QStringLiteral("cell"), text::fromUtf8(cell.cell.value)}, {QStringLiteral("change"), keyOf(cell.change)}});
    QJsonArray heads;
    for (const compare::HeadDifference &head : difference.heads)
        heads.append(QJsonObject{{QStringLiteral("type"), text::fromUtf8(head.type.value)},
            {QStringLiteral("reference"), static_cast<qint64>(head.reference)}, {QStringLiteral("line"), static_cast<qint64>(head.line)}});
    QJsonArray operations;
    for (const compare::OperationDifference &operation : difference.operations)
        operations.append(QJsonObject{{QStringLiteral("operation"), text::fromUtf8(operation.operation.value)},
            {QStringLiteral("reference"), text::fromUtf8(operation.reference.value)},
            {QStringLiteral("line"), text::fromUtf8(operation.line.value)}});
    return {{QStringLiteral("cells"), cells}, {QStringLiteral("heads"), heads}, {QStringLiteral("operations"), operations}};
}

QJsonObject costJson(const compare::AnnualCost &cost, const std::string &currency)
{
    return {{QStringLiteral("operators"), inUnits(cost.labour, currency)}, {QStringLiteral("energy"), inUnits(cost.energy, currency)},
        {QStringLiteral("floor"), inUnits(cost.floor, currency)}, {QStringLiteral("maintenance"), inUnits(cost.maintenance, currency)},
        {QStringLiteral("total"), inUnits(cost.total(), currency)}, {QStringLiteral("good_units"), cost.goodUnits}};
}

QJsonObject paybackJson(const ComparedLines &lines)
{
    const std::string &currency = lines.line.header.currency;
    const compare::Payback &payback = lines.payback;
    return {{QStringLiteral("bought"), inUnits(payback.bought, currency)},
        {QStringLiteral("installation"), inUnits(payback.installation, currency)},
        {QStringLiteral("resale"), inUnits(payback.resale, currency)},
        {QStringLiteral("investment"), inUnits(payback.investment(), currency)},
        {QStringLiteral("gain_per_year"), inUnits(payback.gain(), currency)},
        {QStringLiteral("months"), finite(payback.months)},
        {QStringLiteral("net_present_value"), inUnits(payback.netPresentValue, currency)},
        {QStringLiteral("years"), static_cast<qint64>(lines.economics.years)},
        {QStringLiteral("discount_rate"), lines.economics.discountRate},
        {QStringLiteral("reference"), costJson(payback.reference, currency)},
        {QStringLiteral("line"), costJson(payback.line, currency)},
        {QStringLiteral("all_prices_assumed"), lines.assumed}};
}

} // namespace

QByteArray compareJson(const ComparedLines &lines)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("currency"), text::fromUtf8(lines.line.header.currency)},
        {QStringLiteral("figures"), figuresJson(lines)}, {QStringLiteral("difference"), differenceJson(lines.difference)},
        {QStringLiteral("payback"), paybackJson(lines)}}).toJson();
}

} // namespace lw::cli
