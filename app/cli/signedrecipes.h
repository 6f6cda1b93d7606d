// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/projectinput.h"
#include "core/recipe/derive.h"
#include "core/trust/envelope.h"

#include <map>
#include <vector>

namespace lw::cli {

struct SignedRecipe {
    recipe::Recipe recipe;
    trust::Envelope envelope; ///< its payload is what the recipe id is the digest of
};

/// The recipes of the product in line order, each sealed with the key. The author is the user of this machine.
/// Errors: those of recipe::derive, with the project's file, and CryptoFailed.
Result<std::vector<SignedRecipe>> signRecipes(const ProjectInput &input,
    const std::map<model::CellId, recipe::Lineage> &lineage, const trust::PrivateKey &key);

} // namespace lw::cli
