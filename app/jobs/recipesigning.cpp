// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/recipesigning.h"

#include "core/trust/keyring.h"
#include "core/wire/delivery.h"
#include "core/wire/recipepayload.h"

#include <QtGlobal>

namespace lw::jobs {

namespace {

std::map<model::CellId, recipe::Lineage> lineageOf(const wire::LineStatus &status, const model::ProductId &product)
{
    std::map<model::CellId, recipe::Lineage> lineage;
    for (const wire::StationStatus &station : status.stations)
        if (station.report.activeProduct == product.value)
            lineage[station.report.station] = {station.report.activeRevision, trust::toHex(station.report.activeRecipe)};
    return lineage;
}

} // namespace

Result<SigningKeys> signingKeys()
{
    const Result<trust::PrivateKey> key = trust::developerKey();
    if (!key)
        return key.error();
    return SigningKeys{*key, *key};
}

trust::TrustedKeys trusted(const SigningKeys &keys)
{
    trust::TrustedKeys trusted;
    trusted.add(keys.recipe.publicKey(), {trust::Role::Recipe});
    trusted.add(keys.release.publicKey(), {trust::Role::Release});
    return trusted;
}

std::string authorName()
{
    return qEnvironmentVariable("USER", QStringLiteral("linewright")).toStdString();
}

Result<std::vector<SealedRecipe>> sealRecipes(const model::Project &project, const model::ProductId &product,
    const std::map<model::CellId, recipe::Lineage> &lineage, const trust::PrivateKey &key)
{
    auto recipes = recipe::derive(project, product, {.author = authorName(), .lineage = lineage});
    if (!recipes)
        return recipes.error();
    std::vector<SealedRecipe> sealed;
    for (recipe::Recipe &recipe : *recipes) {
        Result<trust::Envelope> envelope = trust::seal(wire::recipeType, wire::recipePayload(recipe), key);
        if (!envelope)
            return envelope.error();
        sealed.push_back({std::move(recipe), *std::move(envelope)});
    }
    return sealed;
}

Result<link::DeliveryOrder> orderFor(const model::Project &project, const model::ProductId &product,
    const wire::LineStatus &status, const SigningKeys &keys)
{
    auto recipes = sealRecipes(project, product, lineageOf(status, product), keys.recipe);
    if (!recipes)
        return recipes.error();
    if (recipes->empty())
        return Error{.code = Errc::MissingField, .subject = "frame.cells"};
    std::vector<link::StationRecipe> stations;
    for (SealedRecipe &entry : *recipes) {
        const recipe::RecipeHeader &header = entry.recipe.header;
        stations.push_back({header.station, header.stationClass, std::move(entry.envelope)});
    }
    return link::makeOrder(recipes->front().recipe.header.line, stations, status, keys.release);
}

} // namespace lw::jobs
