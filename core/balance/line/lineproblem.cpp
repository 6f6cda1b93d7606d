// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/lineproblem.h"

#include <algorithm>
#include <cmath>

namespace lw::balance::line {

bool Zone::sameSockets(const Zone &other) const
{
    const auto interfaces = [](const Zone &zone) {
        std::vector<std::uint32_t> list;
        for (const Socket &socket : zone.sockets)
            list.push_back(socket.interface);
        std::sort(list.begin(), list.end());
        return list;
    };
    return interfaces(*this) == interfaces(other) && seated == other.seated;
}

Ticks CellShape::room(Ticks limit) const
{
    if (limit >= never / copies)
        return never;
    return limit * copies + (copies - 1) - copies / 2 - index;
}

Ticks LineProblem::leastTime(std::uint32_t item) const
{
    Ticks least = items[item].byHand;
    for (std::uint32_t kind = 0; kind < kinds.size(); ++kind)
        least = std::min(least, time(item, kind));
    return least;
}

std::uint32_t LineProblem::moves(std::uint32_t task, std::uint32_t cell) const
{
    std::uint32_t count = 0;
    for (const std::uint32_t item : tasks[task].items)
        count += items[item].present != absent && items[item].present != cell;
    return count;
}

Ticks LineProblem::figure(std::span<const Ticks> perCopy) const
{
    if (isWorstCase())
        return *std::max_element(perCopy.begin(), perCopy.end());
    double mean = 0;
    for (std::size_t product = 0; product < perCopy.size(); ++product)
        mean += shares[product] * static_cast<double>(perCopy[product]);
    return std::llround(mean);
}

Ticks LineProblem::idleFigure(const CellShape &shape) const
{
    const std::vector<Ticks> idle(limits.size(), shape.perCopy(0));
    return figure(idle);
}

bool LineProblem::canIdle(Ticks figureLimit) const
{
    const Ticks limit = *std::min_element(limits.begin(), limits.end());
    return std::all_of(shapes.begin(), shapes.end(), [&](const CellShape &shape) {
        return idleFigure(shape) <= figureLimit && shape.perCopy(0) <= limit;
    });
}

Ticks LineProblem::room(const CellShape &shape, std::uint32_t product, Ticks figureLimit) const
{
    const Ticks own = limits[product];
    if (isWorstCase() || figureLimit >= never)
        return shape.room(std::min(own, figureLimit));
    std::vector<Ticks> cycles(limits.size(), shape.perCopy(0));
    const auto fits = [&](Ticks cycle) {
        cycles[product] = cycle;
        return figure(cycles) <= figureLimit;
    };
    Ticks low = cycles[product];
    if (!fits(low))
        return -1;
    const double share = std::max(shares[product], 1e-9);
    Ticks high = static_cast<Ticks>(std::min(static_cast<double>(never), static_cast<double>(figureLimit + 2) / share + 2));
    while (low < high) { // the largest that fits
        const Ticks middle = low + (high - low + 1) / 2;
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return shape.room(std::min(own, low));
}

} // namespace lw::balance::line
