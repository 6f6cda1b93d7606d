// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/recursion.h"

#include <algorithm>

namespace lw::simulate {

namespace {

constexpr double later(double a, double b) { return a > b ? a : b; } // in this form one instruction for all lanes

} // namespace

bool recursionApplies(const Line &line)
{
    if (!line.arrival.empty() || line.repairCrew > 0 || !line.mix.sequence.empty() || line.mix.shares.size() > 1)
        return false;
    return std::ranges::all_of(line.stations, [&](const Station &station) {
        return station.repeat == 0 && station.scrap == 0 && !(station.needsOperator && line.operators > 0)
               && std::ranges::all_of(station.failures, &FailureMode::operationDependent);
    });
}

Recursion::Recursion(const Line &line, std::uint64_t seed, std::uint32_t first)
{
    std::uint32_t rings = 0;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const Station &station = line.stations[i];
        Cell &cell = m_cells.emplace_back();
        cell.service = &station.service.front();
        cell.firstClock = static_cast<std::uint32_t>(m_clocks.size());
        cell.ringBegin = rings;
        cell.ringSize = (i > 0 ? line.stations[i - 1].places : 0) + 1;
        rings += cell.ringSize;
        for (const FailureMode &mode : station.failures)
            m_clocks.emplace_back().mode = &mode;
        cell.endClock = static_cast<std::uint32_t>(m_clocks.size());
        for (std::uint32_t lane = 0; lane < lanes; ++lane) {
            cell.streams[lane] = RandomStream(seed, first + lane, station.owner, Purpose::Service);
            for (std::uint32_t at = cell.firstClock; at < cell.endClock; ++at) {
                Clock &clock = m_clocks[at];
                clock.up[lane] = RandomStream(seed, first + lane, clock.mode->owner, Purpose::Failure);
                clock.down[lane] = RandomStream(seed, first + lane, clock.mode->owner, Purpose::Repair);
                clock.left[lane] = drawTime(clock.mode->up, clock.up[lane]);
            }
        }
    }
    m_rings.assign(rings, Times{});
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
            if (cell.service->shape == Shape::Fixed && worksThrough(cell))
                moveAll(cell, room, ring, times);
            else
                moveEach(cell, room, ring, times);
            cell.ringAt = cell.ringAt + 1 < cell.ringSize ? cell.ringAt + 1 : 0;
        }
    }
    return times;
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

void Recursion::moveEach(Cell &cell, const Times &room, Times &ring, Times &times)
{
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const double begin = later(times[lane], cell.free[lane]);
        const double done = workWithStops(cell, lane, begin, drawTime(*cell.service, cell.streams[lane]));
        times[lane] = cell.free[lane] = ring[lane] = later(done, room[lane]);
    }
}

/// When the work is done that begins then: with the sums of the calendar, in its order.
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
        begin += until;
        for (std::uint32_t at = cell.firstClock; at < cell.endClock; ++at)
            m_clocks[at].left[lane] -= until;
        if (stop == nullptr)
            return begin;
        rest -= until;
        begin += drawTime(stop->mode->down, stop->down[lane]);
        stop->left[lane] = drawTime(stop->mode->up, stop->up[lane]);
    }
}

} // namespace lw::simulate
