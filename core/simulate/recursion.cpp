// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/recursion.h"

#include <algorithm>

namespace lw::simulate {

namespace {

constexpr double later(double a, double b) { return a > b ? a : b; } // in this form one instruction for all lanes

} // namespace

std::vector<Obstacle> recursionObstacles(const Line &line)
{
    std::vector<Obstacle> found;
    const auto ofLine = [&](RecursionObstacle kind, bool is) {
        if (is)
            found.push_back({kind, 0});
    };
    const auto ofStation = [&](RecursionObstacle kind, auto &&is) {
        const auto station = std::ranges::find_if(line.stations, is);
        if (station != line.stations.end())
            found.push_back({kind, static_cast<std::size_t>(station - line.stations.begin())});
    };
    ofLine(RecursionObstacle::Arrivals, !line.arrival.empty());
    ofLine(RecursionObstacle::Mix, !line.mix.sequence.empty() || line.mix.shares.size() > 1);
    ofLine(RecursionObstacle::RepairCrew, line.repairCrew > 0);
    ofStation(RecursionObstacle::SharedOperators,
              [&](const Station &station) { return station.needsOperator && line.operators > 0; });
    ofStation(RecursionObstacle::TimeDependentStops, [](const Station &station) {
        return !std::ranges::all_of(station.failures, &FailureMode::operationDependent);
    });
    ofStation(RecursionObstacle::ScrapOnTheWay,
              [&](const Station &station) { return station.scrap > 0 && &station != &line.stations.back(); });
    ofStation(RecursionObstacle::Rework, [](const Station &station) { return station.rework.chance > 0; });
    return found;
}

bool recursionApplies(const Line &line) { return recursionObstacles(line).empty(); }

Recursion::Recursion(const Line &line, std::uint64_t seed, std::uint32_t first)
    : m_repairHours(&line.repairHours), m_scrap(line.stations.back().scrap)
{
    m_quality.resize(line.stations.size());
    for (std::size_t station = 0; station < line.stations.size(); ++station)
        makeCell(line, station, seed, first);
    m_good.fill(true);
}

void Recursion::makeCell(const Line &line, std::size_t at, std::uint64_t seed, std::uint32_t first)
{
    const Station &station = line.stations[at];
    Cell &cell = m_cells.emplace_back();
    cell.service = &station.service.front();
    cell.hours = &station.hours;
    cell.number = static_cast<std::uint32_t>(at);
    cell.repeat = station.repeat;
    cell.isSpecial = cell.repeat > 0 || !station.hours.isAlways() || !line.repairHours.isAlways();
    cell.isPlain = cell.service->shape == Shape::Fixed && cell.repeat == 0 && station.hours.isAlways();
    cell.firstClock = static_cast<std::uint32_t>(m_clocks.size());
    cell.ringBegin = static_cast<std::uint32_t>(m_rings.size());
    cell.ringSize = (at > 0 ? line.stations[at - 1].places : 0) + 1;
    m_rings.resize(m_rings.size() + cell.ringSize);
    for (const FailureMode &mode : station.failures)
        m_clocks.emplace_back().mode = &mode;
    cell.endClock = static_cast<std::uint32_t>(m_clocks.size());
    for (std::uint32_t lane = 0; lane < lanes; ++lane) {
        cell.streams[lane] = RandomStream(seed, first + lane, station.owner, Purpose::Service);
        m_quality[at][lane] = RandomStream(seed, first + lane, station.owner, Purpose::Quality);
        for (std::uint32_t number = cell.firstClock; number < cell.endClock; ++number) {
            Clock &clock = m_clocks[number];
            clock.up[lane] = RandomStream(seed, first + lane, clock.mode->owner, Purpose::Failure);
            clock.down[lane] = RandomStream(seed, first + lane, clock.mode->owner, Purpose::Repair);
            clock.left[lane] = drawTime(clock.mode->up, clock.up[lane]);
        }
    }
}

/// Takes the work off the clocks when no stop falls into it, in no lane; otherwise leaves them as they are.
bool Recursion::worksThrough(const Cell &cell)
{
    if (cell.firstClock == cell.endClock)
        return true;
    if (cell.firstClock + 1 != cell.endClock)
        return false;
    const double work = cell.service->mean;
    Times &left = m_clocks[cell.firstClock].left;
    double least = left[0];
    for (std::size_t lane = 1; lane < lanes; ++lane)
        least = left[lane] < least ? left[lane] : least;
    if (least < work)
        return false;
    for (double &time : left)
        time -= work;
    return true;
}

/// All lanes in one go: what is written here is read next in vectors, and must be written in vectors.
void Recursion::moveAll(Cell &cell, const Times &room, Times &ring, Times &times)
{
    const double work = cell.service->mean;
    Times moved;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        moved[lane] = later(later(times[lane], cell.free[lane]) + work, room[lane]);
    for (std::size_t lane = 0; lane < lanes; ++lane)
        times[lane] = cell.free[lane] = ring[lane] = moved[lane];
}

/// When the work is done that begins then: with the sums of the calendar, in its order.
template<bool isSpecial>
double Recursion::workWithStops(const Cell &cell, std::size_t lane, double begin, double rest)
{
    for (;;) {
        double until = rest;
        Clock *stop = nullptr;
        for (std::uint32_t at = cell.firstClock; at < cell.endClock; ++at) {
            if (m_clocks[at].left[lane] < until) {
                until = m_clocks[at].left[lane];
                stop = &m_clocks[at];
            }
        }
        begin = isSpecial ? cell.hours->advance(begin, until) : begin + until;
        for (std::uint32_t at = cell.firstClock; at < cell.endClock; ++at)
            m_clocks[at].left[lane] -= until;
        if (stop == nullptr)
            return begin;
        rest -= until;
        const double repair = drawTime(stop->mode->down, stop->down[lane]);
        begin = isSpecial ? m_repairHours->advance(begin, repair) : begin + repair;
        stop->left[lane] = drawTime(stop->mode->up, stop->up[lane]);
    }
}

template<bool isSpecial>
void Recursion::moveEach(Cell &cell, const Times &room, Times &ring, Times &times)
{
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        double done = later(times[lane], cell.free[lane]);
        do
            done = workWithStops<isSpecial>(cell, lane, done, drawTime(*cell.service, cell.streams[lane]));
        while (isSpecial && cell.repeat > 0 && m_quality[cell.number][lane].uniform() <= cell.repeat);
        times[lane] = cell.free[lane] = ring[lane] = later(done, room[lane]);
    }
}

Recursion::Times Recursion::advance(std::uint64_t parts)
{
    const Times anyTime{}; // behind the last cell there is always a place
    Times times{};
    for (; parts > 0; --parts) {
        times = {};
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            Cell &cell = m_cells[i];
            const Times &room = i + 1 < m_cells.size() ? m_rings[m_cells[i + 1].ringBegin + m_cells[i + 1].ringAt] : anyTime;
            Times &ring = m_rings[cell.ringBegin + cell.ringAt];
            if (cell.isPlain && worksThrough(cell))
                moveAll(cell, room, ring, times);
            else if (cell.isSpecial)
                moveEach<true>(cell, room, ring, times);
            else
                moveEach<false>(cell, room, ring, times);
            cell.ringAt = cell.ringAt + 1 < cell.ringSize ? cell.ringAt + 1 : 0;
        }
        if (m_scrap > 0)
            judge();
    }
    return times;
}

/// The part that has just left the last cell, in each lane.
void Recursion::judge()
{
    for (std::size_t lane = 0; lane < lanes; ++lane)
        m_good[lane] = !(m_quality.back()[lane].uniform() <= m_scrap);
}

} // namespace lw::simulate
