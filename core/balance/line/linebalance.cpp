// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/linebalance.h"

#include "core/balance/line/buildproblem.h"
#include "core/balance/line/linesearch.h"
#include "core/balance/line/meter.h"
#include "core/balance/line/setupwriter.h"
#include "core/balance/line/whyinfeasible.h"
#include "core/model/lookup.h"

#include <utility>

namespace lw::balance {

namespace {

using namespace line;

void fillResult(const model::Project &project, const LineTarget &target, const LineProblem &problem,
                SearchResult &search, LineBalance &balance)
{
    balance.cellsBound = search.cellsBound;
    balance.cycleBound = Duration(search.figureBound);
    if (!search.best)
        return;
    const std::vector<std::optional<KeptCell>> kept = keepCells(project, target, problem, *search.best);
    balance.setups = writeSetups(project, target, problem, *search.best, kept);
    balance.cells = search.best->cells;
    balance.cycle = Duration(search.best->figure);
    balance.moves = search.best->moves;
}

Status statusOf(const SearchResult &search, const Meter &meter)
{
    if (search.proven)
        return search.best ? Status::Proven : Status::Infeasible;
    return meter.stopped() ? Status::Stopped : Status::Feasible;
}

} // namespace

Result<LineBalance> balanceLine(const model::Project &project, const LineTarget &target, const Limits &limits,
                                const Watch &watch, std::stop_token stop)
{
    Result<BuiltProblem> built = buildProblem(project, target);
    if (!built)
        return built.error();
    Meter meter(limits, watch, stop);
    LineBalance balance;
    balance.objective = target.objective;
    balance.status = Status::Infeasible;
    balance.obstacles = std::move(built->obstacles);
    if (balance.obstacles.empty()) {
        SearchResult search = LineSearch(built->problem, target, limits, meter).run();
        fillResult(project, target, built->problem, search, balance);
        balance.status = statusOf(search, meter);
        if (balance.status == Status::Infeasible)
            balance.obstacles = whyInfeasible(project, target, built->problem, stop);
    }
    balance.nodes = meter.nodes();
    balance.elapsed = meter.elapsed();
    return balance;
}

std::optional<model::Edit> adoption(const model::Project &project, const LineBalance &balance)
{
    model::EditGroup group;
    for (const model::Setup &setup : balance.setups) {
        const model::Setup *now = model::findSetup(project, setup.product);
        if (!now || *now != setup)
            group.edits.push_back({model::ReplaceSetup{setup.product, setup}});
    }
    if (group.edits.empty())
        return std::nullopt;
    if (group.edits.size() == 1)
        return std::move(group.edits.front());
    return model::Edit{std::move(group)};
}

} // namespace lw::balance
