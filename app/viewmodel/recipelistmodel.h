// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

struct RecipeRow {
    QString cellId;
    QString name;
    int heads = 0; ///< required
    int steps = 0;
    QString cycle;
    QString recipeId; ///< first 12 hex digits of the SHA-256
};

/// One recipe per station, in line order. Roles: cellId, name, heads, steps, cycle, recipeId.
class RecipeListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of RecipesPageModel")

public:
    explicit RecipeListModel(QObject *parent = nullptr);
    void setRecipes(std::vector<RecipeRow> recipes) { m_rows.replace(std::move(recipes)); }

private:
    Rows<RecipeRow> m_rows;
};

} // namespace lw::viewmodel
