// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recipe/derive.h"

#include "core/model/lookup.h"
#include "core/model/names.h"
#include "core/model/validate.h"
#include "core/takt/linecheck.h"

#include <algorithm>

namespace lw::recipe {

namespace {

std::string lineName(const model::LocalText &name)
{
    return name.en.empty() ? name.zh : name.en;
}

const model::Problem *firstError(const std::vector<model::Problem> &problems)
{
    const auto it = std::find_if(problems.begin(), problems.end(), [](const model::Problem &problem) {
        return problem.severity == model::Severity::Error;
    });
    return it == problems.end() ? nullptr : &*it;
}

Result<void> refuseErrors(const std::vector<model::Problem> &problems)
{
    if (const model::Problem *problem = firstError(problems))
        return Error{Errc::ProjectHasErrors, problem->subject.id, model::problemCodeName(problem->code)};
    return {};
}

/// One product's recipes, station by station.
class Deriver
{
public:
    Deriver(const model::Project &project, const model::Product &product, const model::Setup &setup,
            const DeriveOptions &options)
        : m_project(project), m_product(product), m_setup(setup), m_options(options)
    {}

    Recipe station(const model::Cell &cell, const takt::CellReport &report) const
    {
        Recipe recipe;
        recipe.header = header(cell);
        recipe.heads = heads(cell.id);
        for (const takt::CellStep &planned : report.steps)
            recipe.steps.push_back(step(planned));
        recipe.indexTime = report.losses.index;
        recipe.expectedCycle = report.cycle;
        return recipe;
    }

private:
    RecipeHeader header(const model::Cell &cell) const
    {
        RecipeHeader header{.line = lineName(m_project.header.name), .product = m_product.id, .station = cell.id,
                            .stationClass = cell.type.value, .revision = 1, .parent = {}, .author = m_options.author};
        if (const auto it = m_options.lineage.find(cell.id); it != m_options.lineage.end()) {
            header.revision = it->second.revision + 1;
            header.parent = it->second.recipeId;
        }
        return header;
    }

    std::vector<RequiredHead> heads(const model::CellId &cell) const
    {
        std::vector<RequiredHead> required;
        for (const model::Placement &placement : m_setup.placements) {
            if (placement.socket.cell == cell)
                required.push_back({placement.socket.number, model::find(m_project, placement.head)->type,
                                    placement.head});
        }
        std::sort(required.begin(), required.end(),
                  [](const RequiredHead &a, const RequiredHead &b) { return a.socket < b.socket; });
        return required;
    }

    RecipeStep step(const takt::CellStep &planned) const
    {
        const model::Operation &operation = *model::find(m_product, planned.operation);
        RecipeStep step{.operation = operation.id, .name = operation.name, .process = operation.process,
                        .socket = socket(planned.performer), .quantity = operation.quantity,
                        .begin = planned.slot.begin, .time = planned.slot.end - planned.slot.begin,
                        .parameters = {}};
        const model::Process &process = *model::find(m_project, operation.process);
        for (const model::ParameterTarget &target : operation.parameters) {
            step.parameters.push_back({target.key, model::findParameter(process, target.key)->unit, target.target,
                                       target.lower, target.upper});
        }
        return step;
    }

    std::uint32_t socket(const model::Performer &performer) const
    {
        const auto *head = std::get_if<model::HeadId>(&performer);
        return head ? model::findPlacement(m_setup, *head)->socket.number : 0;
    }

    const model::Project &m_project;
    const model::Product &m_product;
    const model::Setup &m_setup;
    const DeriveOptions &m_options;
};

} // namespace

Result<std::vector<Recipe>> derive(const model::Project &project, const model::ProductId &productId,
                                   const DeriveOptions &options)
{
    const model::Product *product = model::find(project, productId);
    if (!product)
        return Error{Errc::UnknownId, productId.value};
    // With both checks clean every reference below resolves, so the lookups need no second guard.
    if (auto clean = refuseErrors(model::validateStructure(project)); !clean)
        return clean.error();
    if (auto clean = refuseErrors(model::validateSetup(project, productId)); !clean)
        return clean.error();

    const model::Setup &setup = *model::findSetup(project, productId);
    const takt::LineReport report = takt::checkLine(project, productId);
    const Deriver deriver(project, *product, setup, options);
    std::vector<Recipe> recipes;
    recipes.reserve(project.frame.cells.size());
    for (std::size_t i = 0; i < project.frame.cells.size(); ++i)
        recipes.push_back(deriver.station(project.frame.cells[i], report.cells[i]));
    return recipes;
}

} // namespace lw::recipe
