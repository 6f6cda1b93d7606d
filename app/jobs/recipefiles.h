// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/recipesigning.h"

#include <QDir>

namespace lw::jobs {

/// Writes for each station the signed recipe (STATION.lwr) and the same for reading (STATION.json); makes the folder
/// when it is not there. Each file is written whole or not at all. Errors: FileUnwritable.
Result<void> writeRecipeFiles(const QDir &folder, const std::vector<SealedRecipe> &recipes);

} // namespace lw::jobs
