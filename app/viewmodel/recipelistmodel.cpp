// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/recipelistmodel.h"

namespace lw::viewmodel {

namespace {
const Column<RecipeRow> recipeColumns[] = {
    {"cellId", [](const RecipeRow &row) { return QVariant(row.cellId); }},
    {"name", [](const RecipeRow &row) { return QVariant(row.name); }},
    {"heads", [](const RecipeRow &row) { return QVariant(row.heads); }},
    {"steps", [](const RecipeRow &row) { return QVariant(row.steps); }},
    {"cycle", [](const RecipeRow &row) { return QVariant(row.cycle); }},
    {"recipeId", [](const RecipeRow &row) { return QVariant(row.recipeId); }},
};
} // namespace

RecipeListModel::RecipeListModel(QObject *parent) : RowModel(parent), m_rows(*this, recipeColumns) {}

} // namespace lw::viewmodel
