// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linebalance.h"
#include "core/balance/line/taskset.h"
#include "core/model/idindex.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lw::balance::line {

using model::absent;

/// No limit, no way; far from overflow when a few are added.
inline constexpr Ticks never = std::numeric_limits<Ticks>::max() / 8;

/// One operation of one product.
struct Item {
    std::uint32_t product = 0;      ///< position in LineTarget::products
    std::uint32_t operation = 0;    ///< position in Product::operations
    std::uint32_t rank = 0;         ///< place in a topological order of its product
    std::uint32_t task = absent;
    std::uint32_t present = absent; ///< cell where it runs now
    Ticks byHand = never;
    std::vector<std::uint32_t> before; ///< items of the same product that it waits for
};

/// What cannot be torn apart: operations of one id in several products, those that must share a cell, and whatever
/// lies between these in the precedence.
struct Task {
    std::vector<std::uint32_t> items; ///< by product, then rank
    std::vector<std::uint32_t> before;
    std::vector<std::uint32_t> after;
    std::vector<std::uint32_t> apart; ///< tasks that may not share its cell
    std::uint32_t fixedCell = absent;
};

/// Heads that can stand in for each other in everything these products need.
struct HeadKind {
    std::uint32_t interface = 0;
    std::vector<std::uint32_t> heads; ///< positions in Frame::heads
};

struct Socket {
    std::uint32_t number = 0; ///< 1-based, as printed on the cell
    std::uint32_t interface = 0;
};

/// Sockets whose heads exclude each other: in effect one machine that can do what all its heads can.
struct Zone {
    std::vector<Socket> sockets;
    std::vector<std::uint32_t> seated; ///< LineTarget::keepHeads: kinds of the heads that stay

    bool sameSockets(const Zone &other) const;
};

/// What is alike in cells that can be exchanged for each other.
struct CellShape {
    Ticks index = 0;
    std::uint32_t copies = 1;
    std::uint32_t people = 0;
    std::vector<Zone> zones;
    std::uint32_t cellType = 0; ///< position in the catalog

    /// Cycle per copy, as takt counts it: nearest whole tick.
    Ticks perCopy(Ticks makespan) const { return (index + makespan + copies / 2) / copies; }
    /// Longest makespan whose cycle per copy is within the limit; negative when the index alone is over it.
    Ticks room(Ticks limit) const;
};

/// Heads in one zone of one cell: {zone, kind}.
struct HeadPlace {
    std::uint32_t zone = 0;
    std::uint32_t kind = 0;

    auto operator<=>(const HeadPlace &) const = default;
};

/// A head in a socket of a cell.
struct Seat {
    std::uint32_t socket = 0; ///< 1-based
    std::uint32_t head = 0;   ///< position in Frame::heads

    auto operator<=>(const Seat &) const = default;
};

/// The whole target in positions and ticks. Tasks are numbered so that each comes after those it waits for.
struct LineProblem {
    std::vector<Item> items;
    std::vector<Task> tasks;
    std::vector<HeadKind> kinds;
    std::vector<CellShape> shapes;
    std::vector<std::uint32_t> shapeOf; ///< of each cell, in line order
    std::vector<Ticks> times;           ///< items × kinds; never where the kind cannot do it
    std::vector<Ticks> limits;          ///< of each product, per copy
    std::vector<double> shares;         ///< of each product in the demand; their sum is 1
    MixedRule mixed{};
    bool keepHeads = false;
    std::vector<std::vector<Seat>> seats; ///< keepHeads: by cell and socket

    std::size_t cells() const { return shapeOf.size(); }
    const CellShape &shape(std::size_t cell) const { return shapes[shapeOf[cell]]; }
    Ticks time(std::uint32_t item, std::uint32_t kind) const { return times[item * kinds.size() + kind]; }
    /// Shortest of all ways to do the item.
    Ticks leastTime(std::uint32_t item) const;
    /// Operations that would run on another cell than now if the task ran there.
    std::uint32_t moves(std::uint32_t task, std::uint32_t cell) const;
    /// One figure of the cycles per copy of all products: the longest, or the mean by demand (nearest tick).
    Ticks figure(std::span<const Ticks> perCopy) const;
    /// Of a cell without work.
    Ticks idleFigure(const CellShape &shape) const;
    /// Whether cells without work keep the limits and that figure.
    bool canIdle(Ticks figureLimit) const;
    /// Whether the figure is the longest cycle, so that a limit of it is one of every product.
    bool isWorstCase() const { return mixed == MixedRule::WorstCase || limits.size() == 1; }
    /// Longest makespan of the product worth looking for in such a cell when the figure is to be no more than that; with
    /// a mean figure, whatever its own limit allows.
    Ticks planRoom(const CellShape &shape, std::uint32_t product, Ticks figureLimit) const
    {
        return shape.room(isWorstCase() ? std::min(limits[product], figureLimit) : limits[product]);
    }
    /// Longest makespan of the product in such a cell when the figure may be that much and the product keeps its limit.
    Ticks room(const CellShape &shape, std::uint32_t product, Ticks figureLimit) const;
};

} // namespace lw::balance::line
