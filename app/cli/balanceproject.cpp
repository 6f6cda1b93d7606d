// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/balanceproject.h"

#include "app/cli/balancereport.h"
#include "app/cli/balancewords.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/projectinput.h"
#include "app/cli/terminal.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"
#include "core/store/projectfile.h"

#include <algorithm>

namespace lw::cli {

namespace {

using balance::Objective;

/// The best that the cells can do is wanted even where that is more than takt; but a mean says nothing about a single
/// product, so there each keeps its own takt.
constexpr std::chrono::hours noLimit{24};

Objective objectiveFor(const BalanceOptions &options, bool hasLimit)
{
    if (options.objective)
        return *options.objective;
    if (options.keepSetup)
        return hasLimit ? Objective::Feasible : Objective::Cycle;
    if (options.cycle)
        return options.stations ? Objective::Feasible : Objective::Cells;
    return Objective::Cycle;
}

Result<balance::LineTarget> targetOf(const ProjectInput &input, const BalanceOptions &options)
{
    balance::LineTarget target;
    for (const QString &product : options.products)
        target.products.emplace_back(product.toStdString());
    if (target.products.empty())
        target.products.push_back(input.product);
    for (const model::ProductId &product : target.products) {
        if (!model::find(input.project, product))
            return Error{.code = Errc::UnknownId, .subject = "product " + product.value, .file = input.file};
    }
    const bool demanded = std::ranges::all_of(target.products,
        [&](const model::ProductId &product) { return model::findDemand(input.project, product) != nullptr; });
    target.objective = objectiveFor(options, options.cycle || demanded);
    target.mixed = options.mixed;
    const bool ownTakts = target.products.size() > 1 && options.mixed == balance::MixedRule::WeightedMean;
    if (options.cycle)
        target.cycle = fromSeconds(*options.cycle);
    else if (target.objective == Objective::Cycle && !ownTakts)
        target.cycle = noLimit;
    target.cells = options.stations;
    target.moves = options.moves;
    target.keepHeads = options.keepHeads;
    target.leastChange = options.keepSetup;
    return target;
}

std::optional<balance::Ticks> boundOf(const balance::LineBalance &found, balance::Ticks told)
{
    switch (found.objective) {
    case Objective::Cells: return found.cellsBound;
    case Objective::Cycle: return found.cycleBound.count();
    case Objective::Efficiency:
        return found.status == balance::Status::Proven ? found.cells * found.cycle.count() : told;
    case Objective::Feasible: break;
    }
    return std::nullopt;
}

Result<model::Project> balanced(const model::Project &project, const balance::LineBalance &found)
{
    model::Project next = project;
    if (const std::optional<model::Edit> edit = balance::adoption(project, found)) {
        if (const auto applied = model::applyEdit(next, *edit); !applied)
            return applied.error();
    }
    return next;
}

QString progressFigure(Objective objective, balance::Ticks value)
{
    return objective == Objective::Cells ? QString::number(value) : text::secondsText(Duration(value));
}

int report(const ProjectInput &input, const balance::LineTarget &target, const balance::LineBalance &found,
    std::optional<balance::Ticks> bound, const BalanceOptions &options)
{
    const Result<model::Project> next = balanced(input.project, found);
    if (!next)
        return fail(ofFile(next.error(), input));
    const BalanceReport summary{input.project, *next, target, found, bound};
    print(options.json ? QString::fromUtf8(balanceJson(summary)) : balanceTable(summary));
    if (found.setups.empty())
        return ProblemsFound;
    if (options.output.isEmpty())
        return Fine;
    const auto saved = store::saveProject(options.output, *next);
    return saved ? Fine : fail(saved.error());
}

} // namespace

int balanceProjectFile(const QString &path, const BalanceOptions &options)
{
    const Result<ProjectInput> input = readProject(path, {});
    if (!input)
        return fail(input.error());
    const Result<balance::LineTarget> target = targetOf(*input, options);
    if (!target)
        return fail(target.error());
    const Interrupt interrupt;
    SearchStatus status([&](balance::Ticks value) { return progressFigure(target->objective, value); });
    const Result<balance::LineBalance> found = balance::balanceLine(input->project, *target, options.limits,
        [&status](const balance::Progress &progress) { status.show(progress); }, interrupt.token());
    status.end();
    if (!found)
        return fail(ofFile(found.error(), *input));
    return report(*input, *target, *found, boundOf(*found, status.bound()), options);
}

} // namespace lw::cli
