// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/link/deliveryclient.h"
#include "core/recipe/derive.h"
#include "core/trust/envelope.h"

#include <map>
#include <vector>

namespace lw::jobs {

/// What a delivery from this machine is signed with. Stations trust each key for its own role only.
struct SigningKeys {
    trust::PrivateKey recipe;  ///< vouches for the content of recipes
    trust::PrivateKey release; ///< vouches for which recipes make up a generation
};

/// The developer's key of this machine for both roles (trust::developerKey, made on first use): hub and stations that
/// were started without keys of their own trust it. Errors: FileUnwritable, FileUnreadable, BadValue, CryptoFailed.
Result<SigningKeys> signingKeys();

/// Their public halves, each with its role.
trust::TrustedKeys trusted(const SigningKeys &keys);

/// Recipe and the signed bytes that stations take.
struct SealedRecipe {
    recipe::Recipe recipe;
    trust::Envelope envelope;
};

/// Recipes of the product in line order. Errors: those of recipe::derive, CryptoFailed.
Result<std::vector<SealedRecipe>> sealRecipes(const model::Project &project, const model::ProductId &product,
    const std::map<model::CellId, recipe::Lineage> &lineage, const trust::PrivateKey &key);

/// What the hub needs to switch the line to this setup; revisions go on from what the stations run of the product.
Result<link::DeliveryOrder> orderFor(const model::Project &project, const model::ProductId &product,
    const wire::LineStatus &status, const SigningKeys &keys);

/// Name of this user, as recipes carry it.
std::string authorName();

} // namespace lw::jobs
