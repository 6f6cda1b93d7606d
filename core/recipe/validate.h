// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/recipe/recipe.h"

namespace lw::recipe {

/// Is the recipe consistent in itself? Every reader calls this on what came from outside, before anything uses it.
/// Checks: header complete; sockets named once; each step on a required head or by hand; no negative or
/// overlapping times on one head; the last step ends within the cycle; every lower ≤ target ≤ upper, all finite.
/// Errors: MissingField, BadValue, DuplicateId, UnknownId with the field path ("steps[2].parameters[0].lower").
Result<void> validate(const Recipe &recipe);

} // namespace lw::recipe
