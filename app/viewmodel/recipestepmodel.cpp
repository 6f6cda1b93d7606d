// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/recipestepmodel.h"

namespace lw::viewmodel {

namespace {
const Column<RecipeStepRow> recipeStepColumns[] = {
    {"number", [](const RecipeStepRow &row) { return QVariant(row.number); }},
    {"operationId", [](const RecipeStepRow &row) { return QVariant(row.operationId); }},
    {"name", [](const RecipeStepRow &row) { return QVariant(row.name); }},
    {"family", [](const RecipeStepRow &row) { return QVariant(row.family); }},
    {"socket", [](const RecipeStepRow &row) { return QVariant(row.socket); }},
    {"quantity", [](const RecipeStepRow &row) { return QVariant(row.quantity); }},
    {"begin", [](const RecipeStepRow &row) { return QVariant(row.begin); }},
    {"time", [](const RecipeStepRow &row) { return QVariant(row.time); }},
    {"parameters", [](const RecipeStepRow &row) { return QVariant(row.parameters); }},
};
} // namespace

RecipeStepModel::RecipeStepModel(QObject *parent) : RowModel(parent), m_rows(*this, recipeStepColumns) {}

} // namespace lw::viewmodel
