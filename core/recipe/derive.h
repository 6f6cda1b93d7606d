// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"
#include "core/recipe/recipe.h"

#include <map>
#include <vector>

namespace lw::recipe {

/// Where the next revision of a station's recipe continues from.
struct Lineage {
    std::uint64_t revision = 0; ///< of the newest stored one; 0 when there is none
    std::string recipeId;       ///< its id (hex); empty when there is none
};

struct DeriveOptions {
    std::string author;
    std::map<model::CellId, Lineage> lineage; ///< stations that are not in it begin at revision 1
};

/// The master recipes of one product, one per cell in line order; a cell without work gets one that passes parts on.
/// Steps follow the cell schedule of core/takt. Over takt is no obstacle: a slow line may run.
/// Errors: UnknownId (product), ProjectHasErrors (subject: the first element at fault, detail: its problem code).
Result<std::vector<Recipe>> derive(const model::Project &project, const model::ProductId &product,
                                   const DeriveOptions &options = {});

} // namespace lw::recipe
