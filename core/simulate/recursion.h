// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/line.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lw::simulate {

/// Whether the times of departure follow from those of earlier parts alone: parts do not arrive from outside, every one
/// goes once through every cell in order, stops come with working only, and neither repairs nor work wait for people.
bool recursionApplies(const Line &line);

/// When parts leave the last cell. Departure of part n from cell i is
///     D(i, n) = max(max(D(i − 1, n), D(i, n − 1)) + S(i, n), D(i + 1, n − b(i) − 1))
/// with b(i) places behind cell i and S(i, n) the work and the stops that fall into it. Same streams and same order of
/// arithmetic as the calendar, so that both give the same times, to the bit. A few replications run side by side in
/// lanes: one alone would wait for each maximum in turn.
class Recursion
{
public:
    static constexpr std::size_t lanes = 8;

    /// recursionApplies(line); the line outlives the recursion. Lane k is replication first + k.
    Recursion(const Line &line, std::uint64_t seed, std::uint32_t first);

    using Times = std::array<double, lanes>;
    /// Lets that many more parts through; the departures of the last of them from the last cell, seconds.
    Times advance(std::uint64_t parts);

private:
    struct Clock {
        const FailureMode *mode = nullptr;
        Times left{};
        std::array<RandomStream, lanes> up;
        std::array<RandomStream, lanes> down;
    };

    struct Cell {
        const Distribution *service = nullptr;
        std::uint32_t firstClock = 0;
        std::uint32_t endClock = 0;
        std::uint32_t ringBegin = 0; ///< of its last departures, as many as the places before it and one
        std::uint32_t ringSize = 0;
        std::uint32_t ringAt = 0;
        Times free{};                ///< when its last part left
        std::array<RandomStream, lanes> streams;
    };

    bool worksThrough(const Cell &cell);
    static void moveAll(Cell &cell, const Times &room, Times &ring, Times &times);
    void moveEach(Cell &cell, const Times &room, Times &ring, Times &times);
    double workWithStops(const Cell &cell, std::size_t lane, double begin, double rest);

    std::vector<Cell> m_cells;
    std::vector<Clock> m_clocks;
    std::vector<Times> m_rings;
};

} // namespace lw::simulate
