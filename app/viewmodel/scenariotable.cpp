// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/scenariolists.h"

#include "app/text/measuretext.h"
#include "app/text/numbers.h"
#include "core/base/currency.h"
#include "core/compare/costs.h"

#include <QCoreApplication>

#include <cmath>

// How ScenarioTableModel is filled.

namespace lw::viewmodel {

namespace {

using compare::CostMeasure;
using compare::Measure;

/// A row of core/compare with its name in files; money is written in whole units there.
struct Listed {
    std::variant<Measure, CostMeasure> measure;
    const char *key;
    bool money = false;
};

struct Group {
    const char *title;
    std::vector<Listed> rows;
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> all{
        {QT_TRANSLATE_NOOP("ScenarioTable", "Time"),
            {{Measure::Takt, "takt_s"}, {Measure::LineCycle, "line_cycle_s"}, {Measure::EffectiveCycle, "effective_cycle_s"},
                {Measure::UnitsPerHour, "units_per_hour"}, {Measure::BalanceEfficiency, "balance_efficiency"},
                {Measure::Yield, "yield"}}},
        {QT_TRANSLATE_NOOP("ScenarioTable", "Line"),
            {{Measure::Length, "length_m"}, {Measure::Cells, "cells"}, {Measure::Heads, "heads"},
                {Measure::HeadVolume, "head_volume_ratio"}, {Measure::Operators, "operators"}, {Measure::Problems, "problems"}}},
        {QT_TRANSLATE_NOOP("ScenarioTable", "Productivity"),
            {{Measure::UnitsPerOperatorHour, "units_per_operator_hour"}, {Measure::UnitsPerHourPerMetre, "units_per_hour_per_metre"},
                {Measure::EnergyPerUnit, "energy_per_unit_wh"}}},
        {QT_TRANSLATE_NOOP("ScenarioTable", "Cost"),
            {{Measure::Capital, "capital", true}, {CostMeasure::RunningPerYear, "running_cost_per_year", true},
                {CostMeasure::RunningPerUnit, "running_cost_per_unit", true}, {CostMeasure::FullPerUnit, "full_cost_per_unit", true},
                {CostMeasure::Investment, "investment", true}, {CostMeasure::Payback, "payback_months"},
                {CostMeasure::NetPresentValue, "net_present_value", true}}}};
    return all;
}

struct ScenarioTable {
    Q_DECLARE_TR_FUNCTIONS(ScenarioTable)
};

Tone toneOf(compare::Verdict verdict)
{
    switch (verdict) {
    case compare::Verdict::Better: return Tone::Good;
    case compare::Verdict::Worse: return Tone::Warning;
    case compare::Verdict::Same:
    case compare::Verdict::Different:
    case compare::Verdict::Unknown: break;
    }
    return Tone::Neutral;
}

/// Everything that was found about the lines that are checked.
struct Found {
    std::array<compare::Row, compare::measureCount> figures;
    std::array<compare::CostRow, compare::costMeasureCount> costs;
};

QString valueText(const Listed &listed, const compare::Entry &entry, const std::string &currency)
{
    if (const Measure *measure = std::get_if<Measure>(&listed.measure))
        return text::measureText(*measure, entry, currency);
    return text::costText(std::get<CostMeasure>(listed.measure), entry, currency);
}

const compare::Entry &entryOf(const Found &found, const Listed &listed, std::size_t line)
{
    if (const Measure *measure = std::get_if<Measure>(&listed.measure))
        return found.figures[static_cast<std::size_t>(*measure)].entries[line];
    return found.costs[static_cast<std::size_t>(std::get<CostMeasure>(listed.measure))].entries[line];
}

MeasureRow measureRow(const Listed &listed, const QString &group)
{
    const QString key = QLatin1String(listed.key);
    if (const Measure *measure = std::get_if<Measure>(&listed.measure))
        return {key, text::measureName(*measure), {}, group};
    const CostMeasure cost = std::get<CostMeasure>(listed.measure);
    return {key, text::costName(cost), text::costHint(cost), group};
}

/// Column of the table → place among the lines that are checked.
std::vector<std::optional<std::size_t>> placesOf(const ScenarioListModel &lines)
{
    std::vector<std::optional<std::size_t>> places;
    std::size_t next = 0;
    for (const ComparedLine &line : lines)
        places.push_back(line.judgement ? std::optional(next++) : std::nullopt);
    return places;
}

} // namespace

void ScenarioTableModel::compare(const ScenarioListModel &lines, const model::Economics &economics,
    const std::string &currency, MeasureListModel &measures)
{
    std::vector<compare::JudgedLine> judged;
    std::vector<compare::LineFigures> figures;
    std::optional<std::size_t> reference;
    m_names.clear();
    for (const ComparedLine &line : lines) {
        m_names << line.name;
        if (!line.judgement)
            continue;
        if (line.reference)
            reference = judged.size();
        judged.push_back(line.judgement->line);
        figures.push_back(line.judgement->line.figures);
    }
    const std::size_t base = reference.value_or(0);
    std::optional<Found> found;
    if (!judged.empty())
        found = Found{compare::compareLines(figures, base), compare::compareCosts(judged, base, economics)};
    const std::vector<std::optional<std::size_t>> places = placesOf(lines);
    const auto cellOf = [&](const Listed &listed, std::size_t column) -> Cell {
        if (!found || !places[column])
            return {.value = text::none(), .change = {}, .number = {}};
        const compare::Entry &entry = entryOf(*found, listed, *places[column]);
        const bool self = places[column] == reference;
        const bool against = reference && !self;
        const double scale = listed.money ? static_cast<double>(minorPerUnit(currency)) : 1;
        return {.value = valueText(listed, entry, currency),
            .change = against ? text::changeText(entry) : QString(),
            .tone = against ? toneOf(entry.verdict) : Tone::Neutral,
            .best = entry.best,
            .reference = self,
            .number = entry.value && std::isfinite(*entry.value) ? std::optional(*entry.value / scale) : std::nullopt};
    };
    std::vector<Row> rows;
    std::vector<MeasureRow> list;
    for (const Group &group : groups()) {
        QString title = ScenarioTable::tr(group.title);
        for (const Listed &listed : group.rows) {
            Row row{measureRow(listed, std::exchange(title, {})), {}};
            for (std::size_t column = 0; column < places.size(); ++column)
                row.cells.push_back(cellOf(listed, column));
            list.push_back(row.measure);
            rows.push_back(std::move(row));
        }
    }
    adopt(std::move(rows), static_cast<int>(places.size()));
    measures.setMeasures(std::move(list));
}

} // namespace lw::viewmodel
