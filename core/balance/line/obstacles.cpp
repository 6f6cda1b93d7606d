// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/obstacles.h"

#include "core/balance/line/linebounds.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <optional>

namespace lw::balance::line {

namespace {

bool canSeat(const LineProblem &problem, const CellShape &shape, std::uint32_t kind)
{
    return std::any_of(shape.zones.begin(), shape.zones.end(), [&](const Zone &zone) {
        if (problem.keepHeads)
            return std::find(zone.seated.begin(), zone.seated.end(), kind) != zone.seated.end();
        return std::any_of(zone.sockets.begin(), zone.sockets.end(), [&](const Socket &socket) {
            return socket.interface == problem.kinds[kind].interface;
        });
    });
}

/// Shortest cycle per copy of any cell that does this item and nothing else; never when none can.
Ticks leastCycle(const LineProblem &problem, std::uint32_t item)
{
    Ticks least = never;
    for (const CellShape &shape : problem.shapes) {
        Ticks time = shape.people > 0 ? problem.items[item].byHand : never;
        for (std::uint32_t kind = 0; kind < problem.kinds.size(); ++kind)
            if (problem.time(item, kind) < time && canSeat(problem, shape, kind))
                time = problem.time(item, kind);
        if (time != never)
            least = std::min(least, shape.perCopy(time));
    }
    return least;
}

std::optional<Obstacle> obstacleOf(const LineProblem &problem, std::uint32_t item, bool hasHead)
{
    const Item &one = problem.items[item];
    const Ticks cycle = leastCycle(problem, item);
    const Ticks limit = problem.limits[one.product];
    if (cycle <= limit && cycle != never)
        return std::nullopt;
    Obstacle obstacle;
    if (cycle != never) {
        obstacle.kind = ObstacleKind::OverLimit;
        obstacle.need = Duration(cycle);
        obstacle.room = Duration(limit);
    } else if (hasHead) {
        obstacle.kind = problem.keepHeads ? ObstacleKind::NoHead : ObstacleKind::NoSocket;
    } else {
        obstacle.kind = one.byHand != never ? ObstacleKind::NoPerson : ObstacleKind::NoHead;
    }
    return obstacle;
}

} // namespace

void findItemObstacles(const model::Project &project, const LineTarget &target, const LineProblem &problem,
                       const std::vector<bool> &hasHead, std::vector<Obstacle> &found)
{
    for (std::uint32_t item = 0; item < problem.items.size(); ++item) {
        std::optional<Obstacle> obstacle = obstacleOf(problem, item, hasHead[item]);
        if (!obstacle)
            continue;
        const Item &one = problem.items[item];
        const model::Product *product = model::find(project, target.products[one.product]);
        const model::Operation &operation = product->operations[one.operation];
        obstacle->operations = {operation.id};
        obstacle->process = operation.process;
        if (std::find(found.begin(), found.end(), *obstacle) == found.end())
            found.push_back(*std::move(obstacle));
    }
}

namespace {

const model::Operation &operationOf(const model::Project &project, const LineTarget &target, const Item &item)
{
    return model::find(project, target.products[item.product])->operations[item.operation];
}

/// process: of the operations when they are all of one.
Obstacle shortageObstacle(const model::Project &project, const LineTarget &target, const LineProblem &problem,
                          const Shortage &shortage)
{
    Obstacle obstacle{ObstacleKind::Capacity, {}, {}, Duration(shortage.need), Duration(shortage.room)};
    bool alike = true;
    for (const std::uint32_t item : shortage.items) {
        const model::Operation &operation = operationOf(project, target, problem.items[item]);
        if (std::find(obstacle.operations.begin(), obstacle.operations.end(), operation.id) == obstacle.operations.end())
            obstacle.operations.push_back(operation.id);
        if (obstacle.process.empty())
            obstacle.process = operation.process;
        alike = alike && obstacle.process == operation.process;
    }
    if (!alike)
        obstacle.process = {};
    return obstacle;
}

/// All work against what the line could do if nothing ever waited.
Shortage wholeLine(const LineProblem &problem, const LineBounds &bounds, std::uint32_t cells)
{
    Shortage all{{}, 0, bounds.room(0, 0, cells)};
    for (std::uint32_t item = 0; item < problem.items.size(); ++item) {
        all.items.push_back(item);
        if (problem.items[item].product == 0)
            all.need += problem.leastTime(item);
    }
    return all;
}

} // namespace

void findLineObstacles(const model::Project &project, const LineTarget &target, const LineProblem &problem,
                       std::vector<Obstacle> &found)
{
    const auto all = static_cast<std::uint32_t>(problem.cells());
    const std::uint32_t cells = std::min(target.cells.value_or(all), all);
    const LineBounds bounds(problem, never);
    const std::optional<Shortage> shortage = bounds.shortage(cells);
    found.push_back(shortageObstacle(project, target, problem, shortage ? *shortage : wholeLine(problem, bounds, cells)));
}

} // namespace lw::balance::line
