// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/signedrecipes.h"

#include "core/wire/delivery.h"
#include "core/wire/recipepayload.h"

#include <QtGlobal>

namespace lw::cli {

Result<std::vector<SignedRecipe>> signRecipes(const ProjectInput &input,
    const std::map<model::CellId, recipe::Lineage> &lineage, const trust::PrivateKey &key)
{
    const QString user = qEnvironmentVariable("USER", QStringLiteral("linewright-cli"));
    Result<std::vector<recipe::Recipe>> recipes
        = recipe::derive(input.project, input.product, {.author = user.toStdString(), .lineage = lineage});
    if (!recipes) {
        Error error = recipes.error();
        error.file = input.file;
        return error;
    }
    std::vector<SignedRecipe> out;
    for (recipe::Recipe &recipe : *recipes) {
        Result<trust::Envelope> sealed = trust::seal(wire::recipeType, wire::recipePayload(recipe), key);
        if (!sealed)
            return sealed.error();
        out.push_back({std::move(recipe), *std::move(sealed)});
    }
    return out;
}

} // namespace lw::cli
