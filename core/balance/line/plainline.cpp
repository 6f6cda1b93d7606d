// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/plainline.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

namespace {

/// Whether each cell, whatever it does, does one item after the other, and has all it takes to do any of them.
bool isOneMachine(const LineProblem &problem)
{
    const CellShape &shape = problem.shapes.front();
    const auto isManual = [](const Item &item) { return item.byHand != never; };
    if (problem.kinds.empty())
        return shape.people == 1 && std::all_of(problem.items.begin(), problem.items.end(), isManual);
    if (problem.kinds.size() > 1 || shape.people > 0 || shape.zones.size() != 1)
        return false;
    const HeadKind &kind = problem.kinds.front();
    const std::vector<Socket> &sockets = shape.zones.front().sockets;
    const bool fits = std::any_of(sockets.begin(), sockets.end(),
                                  [&](const Socket &socket) { return socket.interface == kind.interface; });
    const auto isAble = [](Ticks time) { return time != never; };
    return fits && kind.heads.size() >= problem.cells()
        && std::all_of(problem.times.begin(), problem.times.end(), isAble);
}

/// Longest time of a station within the limit of the product: all the work when there is no limit.
Ticks longestStation(const LineProblem &problem, const PlainProblem &plain)
{
    Ticks all = 1;
    for (const Ticks time : plain.times)
        all += time;
    return std::min(all, problem.shapes.front().room(problem.limits.front()));
}

std::uint32_t mostCells(const LineProblem &problem, const LineTarget &target)
{
    return std::min(target.cells.value_or(absent), static_cast<std::uint32_t>(problem.cells()));
}

Layout layoutOf(const LineProblem &problem, const std::vector<std::uint32_t> &stations)
{
    Layout layout;
    layout.cellOf = stations;
    for (const std::vector<std::uint32_t> &load : loadsOf(problem, stations)) {
        layout.plans.emplace_back();
        if (!load.empty())
            layout.plans.back() = planCell(problem, problem.shapes.front(), load).plans.front();
    }
    measure(problem, layout);
    return layout;
}

} // namespace

std::optional<PlainProblem> plainForm(const LineProblem &problem, const LineTarget &target)
{
    const auto isFree = [](const Task &task) { return task.apart.empty() && task.fixedCell == absent; };
    if (problem.limits.size() != 1 || problem.shapes.size() != 1 || problem.tasks.empty() || target.moves
        || target.leastChange || target.keepHeads || !isOneMachine(problem)
        || !std::all_of(problem.tasks.begin(), problem.tasks.end(), isFree))
        return std::nullopt;
    const CellShape &shape = problem.shapes.front();
    // Cells × cycle is stations × time only where nothing is added to the time.
    if (target.objective == Objective::Efficiency && (shape.index > 0 || shape.copies > 1))
        return std::nullopt;
    PlainProblem plain;
    for (std::uint32_t task = 0; task < problem.tasks.size(); ++task) {
        plain.times.push_back(0);
        for (const std::uint32_t item : problem.tasks[task].items)
            plain.times.back() += problem.leastTime(item);
        for (const std::uint32_t before : problem.tasks[task].before)
            plain.arcs.emplace_back(before, task);
    }
    if (longestStation(problem, plain) <= 0 || mostCells(problem, target) == 0)
        return std::nullopt;
    return plain;
}

PlainResult searchPlain(const LineProblem &problem, const LineTarget &target, const PlainProblem &plain,
                        const Limits &limits, const Watch &watch, std::stop_token stop)
{
    const CellShape &shape = problem.shapes.front();
    const PlainTarget asked{target.objective, longestStation(problem, plain), mostCells(problem, target)};
    const auto perCopy = [&](Ticks value) { return target.objective == Objective::Cycle ? shape.perCopy(value) : value; };
    const Watch told = [&](Progress progress) {
        if (!watch)
            return;
        if (progress.best)
            progress.best = perCopy(*progress.best);
        progress.bound = perCopy(progress.bound);
        watch(progress);
    };
    PlainResult result;
    const Result<PlainBalance> found = balancePlain(plain, asked, limits, told, std::move(stop));
    if (!found) // the form has been checked: there is nothing to refuse
        return {{}, Status::Feasible, 0};
    result.status = found->status;
    result.nodes = found->nodes;
    result.search.cellsBound = std::max(1U, target.objective == Objective::Cells ? found->stationsBound : 1U);
    result.search.figureBound = shape.perCopy(*std::max_element(plain.times.begin(), plain.times.end()));
    if (target.objective == Objective::Cycle)
        result.search.figureBound = std::max(result.search.figureBound, shape.perCopy(found->cycleBound));
    if (!found->station.empty())
        result.search.best = layoutOf(problem, found->station);
    return result;
}

} // namespace lw::balance::line
