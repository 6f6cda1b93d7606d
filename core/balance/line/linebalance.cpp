// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/linebalance.h"

#include "core/balance/line/buildproblem.h"
#include "core/balance/line/plainline.h"
#include "core/balance/line/setupwriter.h"
#include "core/balance/line/whyinfeasible.h"
#include "core/balance/meter.h"
#include "core/model/lookup.h"

#include <chrono>
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

/// By the plain engine where the line is plain, else by the search that knows heads.
SearchResult search(const LineProblem &problem, const LineTarget &target, const Limits &limits, const Watch &watch,
                    const std::stop_token &stop, LineBalance &balance)
{
    if (const std::optional<PlainProblem> plain = plainForm(problem, target)) {
        PlainResult result = searchPlain(problem, target, *plain, limits, watch, stop);
        balance.status = result.status;
        balance.nodes = result.nodes;
        return std::move(result.search);
    }
    Meter meter(limits, watch, stop);
    SearchResult result = LineSearch(problem, target, limits, meter).run();
    balance.status = statusOf(result, meter);
    balance.nodes = meter.nodes();
    return result;
}

} // namespace

Result<LineBalance> balanceLine(const model::Project &project, const LineTarget &target, const Limits &limits,
                                const Watch &watch, std::stop_token stop)
{
    const auto begin = std::chrono::steady_clock::now();
    Result<BuiltProblem> built = buildProblem(project, target);
    if (!built)
        return built.error();
    LineBalance balance;
    balance.objective = target.objective;
    balance.status = Status::Infeasible;
    balance.obstacles = std::move(built->obstacles);
    if (balance.obstacles.empty()) {
        SearchResult found = search(built->problem, target, limits, watch, stop, balance);
        fillResult(project, target, built->problem, found, balance);
        if (balance.status == Status::Infeasible)
            balance.obstacles = whyInfeasible(project, target, built->problem, stop);
    }
    balance.elapsed = std::chrono::steady_clock::now() - begin;
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
