// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/obstacles.h"

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

} // namespace lw::balance::line
