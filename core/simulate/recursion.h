// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/line.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lw::simulate {

/// What of a line keeps the recursion from it.
enum class RecursionObstacle : std::uint8_t {
    Arrivals,          ///< parts come from outside
    Mix,               ///< products in mixed flow
    RepairCrew,        ///< repairs wait for people
    SharedOperators,   ///< work waits for people; of a cell
    TimeDependentStops, ///< of a cell
    ScrapOnTheWay,     ///< parts leave at a cell before the last
    Rework             ///< of a cell, to an earlier one or back to itself
};

struct Obstacle {
    RecursionObstacle kind{};
    std::size_t station = 0; ///< the first one that it is of; 0 for what is of the line

    bool operator==(const Obstacle &) const = default;
};

/// Each kind at most once, in their order; empty where the recursion applies.
std::vector<Obstacle> recursionObstacles(const Line &line);

/// Whether the times of departure follow from those of earlier parts alone: parts do not arrive from outside, every one
/// goes through every cell in order (in a cell as often as it has to be done again), stops come with working only, and
/// neither repairs nor work wait for people. Scrap of the last cell takes its time there like any other part.
bool recursionApplies(const Line &line);

/// When parts leave the last cell. Departure of part n from cell i is
///     D(i, n) = max(max(D(i − 1, n), D(i, n − 1)) + S(i, n), D(i + 1, n − b(i) − 1))
/// with b(i) places behind cell i and S(i, n) the work and the stops that fall into it; where the cell has hours, adding a
/// time means to let so much of them pass. Same streams and same order of
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
    bool isGood(std::size_t lane) const { return m_good[lane]; } ///< the last of them, not scrap

private:
    struct Clock {
        const FailureMode *mode = nullptr;
        Times left{};
        std::array<RandomStream, lanes> up;
        std::array<RandomStream, lanes> down;
    };

    struct Cell {
        const Distribution *service = nullptr;
        const Timetable *hours = nullptr;
        double repeat = 0;
        std::uint32_t number = 0;
        std::uint32_t firstClock = 0;
        std::uint32_t endClock = 0;
        std::uint32_t ringBegin = 0; ///< of its last departures, as many as the places before it and one
        std::uint32_t ringSize = 0;
        std::uint32_t ringAt = 0;
        bool isSpecial = false;       ///< its work or repairs have hours, or it does parts again
        bool isPlain = false;        ///< a fixed time, once for each part, at any hour
        Times free{};                ///< when its last part left
        std::array<RandomStream, lanes> streams;
    };

    void makeCell(const Line &line, std::size_t station, std::uint64_t seed, std::uint32_t first);

    bool worksThrough(const Cell &cell);
    static void moveAll(Cell &cell, const Times &room, Times &ring, Times &times);
    template<bool isSpecial>
    void moveEach(Cell &cell, const Times &room, Times &ring, Times &times);
    template<bool isSpecial>
    double workWithStops(const Cell &cell, std::size_t lane, double begin, double rest);
    void judge();

    std::vector<Cell> m_cells;
    std::vector<Clock> m_clocks;
    std::vector<std::array<RandomStream, lanes>> m_quality; ///< by cell; apart, as most never ask for it
    std::vector<Times> m_rings;
    const Timetable *m_repairHours = nullptr;
    double m_scrap = 0; ///< of the last cell
    std::array<bool, lanes> m_good{};
};

} // namespace lw::simulate
