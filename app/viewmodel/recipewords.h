// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/figurelistmodel.h"
#include "app/viewmodel/recipelistmodel.h"
#include "app/viewmodel/recipestepmodel.h"
#include "core/model/project.h"
#include "core/recipe/recipe.h"

namespace lw::viewmodel {

// A recipe as people read it.

RecipeRow recipeRow(const model::Project &project, const recipe::Recipe &recipe);
std::vector<Figure> recipeHeader(const recipe::Recipe &recipe);
std::vector<Figure> requiredHeads(const model::Project &project, const recipe::Recipe &recipe);
std::vector<RecipeStepRow> recipeSteps(const model::Project &project, const recipe::Recipe &recipe);

} // namespace lw::viewmodel
