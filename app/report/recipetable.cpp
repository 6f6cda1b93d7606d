// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/tables.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"
#include "core/recipe/derive.h"

#include <QCoreApplication>

namespace lw::report {

namespace {

struct RecipeTable {
    Q_DECLARE_TR_FUNCTIONS(RecipeTable)
};

Entry wordEntry(const std::string &value)
{
    return Entry::of(text::fromUtf8(value));
}

Entry numberEntry(double value)
{
    return {text::shortNumber(value), value};
}

/// What stands before the parameter, the same for all of its step.
std::vector<Entry> stepEntries(const recipe::Recipe &recipe, const recipe::RecipeStep &step)
{
    return {wordEntry(recipe.header.station.value), wordEntry(step.operation.value), Entry::of(text::localized(step.name)),
        step.socket == 0 ? Entry{RecipeTable::tr("by hand"), QStringLiteral("operator")} : numberEntry(step.socket),
        numberEntry(step.quantity), {text::secondsText(step.begin), seconds(step.begin)}, {text::secondsText(step.time), seconds(step.time)}};
}

std::vector<Entry> parameterEntries(const recipe::RecipeParameter &parameter)
{
    return {wordEntry(parameter.key), numberEntry(parameter.target), numberEntry(parameter.lower), numberEntry(parameter.upper), wordEntry(parameter.unit)};
}

void append(Table &table, std::vector<Entry> entries, const std::vector<Entry> &more)
{
    entries.insert(entries.end(), more.begin(), more.end());
    table.rows.push_back(std::move(entries));
}

} // namespace

Table recipeTable(const Subject &subject)
{
    Table table{QStringLiteral("recipes"), RecipeTable::tr("Recipes"),
        {{RecipeTable::tr("Station"), QStringLiteral("station"), 0.8, false}, {RecipeTable::tr("Operation"), QStringLiteral("operation"), 1, false},
            {RecipeTable::tr("Name"), QStringLiteral("name"), 2, false}, {RecipeTable::tr("Socket"), QStringLiteral("socket"), 0.7, true},
            {RecipeTable::tr("Quantity"), QStringLiteral("quantity"), 0.8, true}, {RecipeTable::tr("Begin"), QStringLiteral("begin_s"), 0.9, true},
            {RecipeTable::tr("Time"), QStringLiteral("time_s"), 0.9, true}, {RecipeTable::tr("Parameter"), QStringLiteral("parameter"), 1.2, false},
            {RecipeTable::tr("Target"), QStringLiteral("target"), 0.8, true}, {RecipeTable::tr("Lower"), QStringLiteral("lower"), 0.8, true},
            {RecipeTable::tr("Upper"), QStringLiteral("upper"), 0.8, true}, {RecipeTable::tr("Unit"), QStringLiteral("unit"), 0.7, false}},
        {}, RecipeTable::tr("The line has errors: without them it would have recipes.")};
    const Result<std::vector<recipe::Recipe>> recipes = recipe::derive(subject.project, subject.report.product);
    if (!recipes)
        return table;
    for (const recipe::Recipe &recipe : *recipes) {
        for (const recipe::RecipeStep &step : recipe.steps) {
            if (step.parameters.empty())
                append(table, stepEntries(recipe, step), std::vector<Entry>(5, Entry{text::none(), {}}));
            for (const recipe::RecipeParameter &parameter : step.parameters)
                append(table, stepEntries(recipe, step), parameterEntries(parameter));
        }
    }
    return table;
}

std::vector<Table> fileTables(const Subject &subject, const model::Economics &economics)
{
    std::vector<Table> tables = allTables(subject, economics);
    tables.push_back(recipeTable(subject));
    return tables;
}

} // namespace lw::report
