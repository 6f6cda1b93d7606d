// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/recipe/recipe.h"

#include <string>
#include <string_view>

namespace lw::wire {

/// The bytes that are signed and whose SHA-256 is the recipe's id: the same recipe gives the same bytes.
std::string recipePayload(const recipe::Recipe &recipe);

/// The recipe in a payload whose signature and digest have been verified. Errors, subject is the field path
/// ("steps[2].time"): FileTooLarge (recipeSizeLimit) before anything is parsed, SyntaxError (no message, or nested too deep),
/// UnknownFormat, NewerVersion, UnknownField (written by a program that knows more), MissingField, BadValue (NaN,
/// negative time, limits the wrong way round, target outside them), DuplicateId (a socket or operation twice),
/// UnknownId (a step on a socket that no required head has).
Result<recipe::Recipe> parseRecipe(std::string_view payload);

/// For people to read and compare; the payload is what counts.
std::string recipeToJson(const recipe::Recipe &recipe);

} // namespace lw::wire
