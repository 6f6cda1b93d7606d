// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/calendar.h"

#include <algorithm>
#include <utility>

namespace lw::simulate {

namespace {

std::uint32_t clocksOf(const Line &line)
{
    std::size_t count = 0;
    for (const Station &station : line.stations)
        count += station.failures.size();
    return static_cast<std::uint32_t>(count);
}

std::uint32_t orAll(std::uint32_t count) { return count > 0 ? count : ~std::uint32_t{0}; }

} // namespace

Calendar::Calendar(const Line &line, std::uint64_t seed, std::uint32_t replication)
    : m_line(line), m_freeCrew(orAll(line.repairCrew)), m_freeOperators(orAll(line.operators)),
      m_agenda(static_cast<std::uint32_t>(line.stations.size()) + clocksOf(line) + 1),
      m_arrivals(seed, replication, ~std::uint32_t{0} >> 4, Purpose::Arrival),
      m_sequence(seed, replication, ~std::uint32_t{0} >> 4, Purpose::Sequence)
{
    makeCells(seed, replication);
}

void Calendar::makeCells(std::uint64_t seed, std::uint32_t replication)
{
    std::uint32_t room = 0;
    for (std::size_t i = 0; i < m_line.stations.size(); ++i) {
        const Station &station = m_line.stations[i];
        const std::uint32_t before = i > 0 ? m_line.stations[i - 1].places : m_line.arrivalPlaces;
        m_queues.push_back({.begin = room, .capacity = before});
        room += before;
        Cell &cell = m_cells.emplace_back();
        cell.station = &station;
        cell.hours = station.hours.isAlways() ? nullptr : &station.hours;
        cell.service = RandomStream(seed, replication, station.owner, Purpose::Service);
        cell.quality = RandomStream(seed, replication, station.owner, Purpose::Quality);
        cell.firstClock = static_cast<std::uint32_t>(m_clocks.size());
        for (const FailureMode &mode : station.failures)
            m_clocks.push_back({&mode, static_cast<std::uint32_t>(i),
                                RandomStream(seed, replication, mode.owner, Purpose::Failure),
                                RandomStream(seed, replication, mode.owner, Purpose::Repair)});
        cell.endClock = static_cast<std::uint32_t>(m_clocks.size());
    }
    m_places.assign(room, none);
    m_shelves.resize(m_cells.size());
    m_parts.resize(room + m_cells.size() + 1);
    for (std::size_t part = m_parts.size(); part-- > 0;)
        m_freeParts.push_back(static_cast<std::uint32_t>(part));
}

Replication Calendar::run(const Span &span, const std::stop_token &stop, const Trace &trace)
{
    constexpr std::uint64_t eventsPerLook = 4096;
    m_span = span;
    m_trace = trace ? &trace : nullptr;
    const double end = span.length > 0 ? span.warmUp + span.length : Agenda::never;
    bool warm = false;
    start();
    for (;;) {
        const double next = m_agenda.firstTime();
        if (!warm && next >= span.warmUp) {
            m_now = span.warmUp;
            startCounting();
            warm = true;
        }
        if (next >= end || (span.parts > 0 && m_result.parts >= span.parts))
            break;
        if (m_result.events % eventsPerLook == 0 && stop.stop_requested())
            break;
        if (next >= m_nextMark)
            passMarks(next);
        m_now = next;
        ++m_result.events;
        handle(m_agenda.first());
    }
    if (m_agenda.firstTime() >= end) {
        m_now = end;
        openAndClose(end);
    }
    finishCounting();
    return std::move(m_result);
}

void Calendar::start()
{
    m_nextBin = Agenda::never;
    if (m_trace != nullptr && std::ranges::any_of(m_cells, [](const Cell &cell) { return cell.hours != nullptr; }))
        m_nextBell = 0;
    openAndClose(0);
    m_nextMark = m_nextBell;
    for (std::uint32_t clock = 0; clock < m_clocks.size(); ++clock) {
        m_clocks[clock].left = drawTime(m_clocks[clock].mode->up, m_clocks[clock].up);
        if (!m_clocks[clock].mode->operationDependent)
            scheduleClock(clock);
    }
    if (m_line.arrival.empty())
        takeNext(0);
    else
        m_agenda.set(static_cast<std::uint32_t>(m_cells.size() + m_clocks.size()),
                     drawTime(m_line.arrival.front(), m_arrivals));
}

void Calendar::handle(std::uint32_t slot)
{
    const auto cells = static_cast<std::uint32_t>(m_cells.size());
    if (slot < cells)
        handleCell(slot);
    else if (slot < cells + m_clocks.size())
        interrupt(slot - cells);
    else
        handleArrival();
}

void Calendar::handleCell(std::uint32_t cell)
{
    switch (m_cells[cell].state) {
    case State::Changeover:
        beginWork(cell);
        break;
    case State::Working:
        if (m_cells[cell].stop == none)
            endPart(cell);
        else
            stop(cell);
        break;
    case State::Down:
        endRepair(cell);
        break;
    case State::Starved:
    case State::Blocked:
    case State::RepairWait:
    case State::OperatorWait:
    case State::OffShift:
        break; // these wait for others and have no event of their own
    }
}

void Calendar::handleArrival()
{
    m_agenda.set(static_cast<std::uint32_t>(m_cells.size() + m_clocks.size()),
                 m_now + drawTime(m_line.arrival.front(), m_arrivals));
    ++m_result.arrived;
    if (m_cells[0].state == State::Starved)
        beginPart(0, newPart());
    else if (m_queues[0].count < m_queues[0].capacity)
        push(m_queues[0], newPart());
    else
        ++m_result.lost;
}

void Calendar::beginPart(std::uint32_t cell, std::uint32_t part)
{
    Cell &at = m_cells[cell];
    at.part = part;
    const std::uint32_t before = std::exchange(at.product, m_parts[part].product);
    if (at.station->changeover > 0 && before != none && before != at.product) {
        enter(cell, State::Changeover);
        m_agenda.set(cell, timeAfter(at, at.station->changeover));
    } else {
        beginWork(cell);
    }
}

void Calendar::beginWork(std::uint32_t cell)
{
    Cell &at = m_cells[cell];
    const auto &service = at.station->service;
    at.rest = drawTime(service[at.product < service.size() ? at.product : 0], at.service);
    if (at.station->needsOperator) {
        if (m_freeOperators == 0) {
            enter(cell, State::OperatorWait);
            m_agenda.clear(cell);
            m_awaitOperator.push_back(cell);
            return;
        }
        --m_freeOperators;
    }
    work(cell);
}

/// Goes on with the rest of the work, until it is done or until the next stop that comes with working.
void Calendar::work(std::uint32_t cell)
{
    Cell &at = m_cells[cell];
    enter(cell, State::Working);
    at.began = m_now;
    double until = at.rest;
    at.stop = none;
    for (std::uint32_t clock = at.firstClock; clock < at.endClock; ++clock) {
        if (m_clocks[clock].mode->operationDependent && m_clocks[clock].left < until) {
            until = m_clocks[clock].left;
            at.stop = clock;
        }
    }
    m_agenda.set(cell, timeAfter(at, until));
}

/// When so much work is done that begins now.
double Calendar::timeAfter(const Cell &cell, double work) const
{
    return cell.hours == nullptr ? m_now + work : cell.hours->advance(m_now, work);
}

void Calendar::endPart(std::uint32_t cell)
{
    Cell &at = m_cells[cell];
    runDownClocks(at, at.rest);
    if (at.station->needsOperator)
        releaseOperator();
    if (at.station->repeat > 0 && at.quality.uniform() <= at.station->repeat) {
        beginWork(cell);
        return;
    }
    ++at.use.done;
    if (at.station->rework.chance > 0 && at.quality.uniform() <= at.station->rework.chance)
        sendBack(cell);
    else if (at.station->scrap > 0 && at.quality.uniform() <= at.station->scrap)
        discard(cell);
    else
        passOn(cell);
    dropEventOfIdle(cell);
}

void Calendar::sendBack(std::uint32_t cell)
{
    const std::uint32_t part = m_cells[cell].part;
    const std::uint32_t target = m_cells[cell].station->rework.station;
    if (m_line.reworkLimit > 0 && m_parts[part].reworks == m_line.reworkLimit) {
        discard(cell);
        return;
    }
    ++m_parts[part].reworks;
    ++m_result.reworked;
    shelve(m_shelves[target], part);
    freeCell(cell, target);
    if (m_cells[target].state == State::Starved && m_shelves[target].count > 0)
        takeNext(target);
}

void Calendar::discard(std::uint32_t cell)
{
    leave(m_cells[cell].part, false);
    freeCell(cell, static_cast<std::uint32_t>(m_cells.size()));
}

/// The event that has just been handled is still on the agenda, unless the cell has taken up something new.
void Calendar::dropEventOfIdle(std::uint32_t cell)
{
    const State state = m_cells[cell].state;
    if (state == State::Starved || state == State::Blocked)
        m_agenda.clear(cell);
}

void Calendar::passOn(std::uint32_t cell)
{
    const std::uint32_t part = m_cells[cell].part;
    const std::uint32_t next = cell + 1;
    if (next == m_cells.size()) {
        leave(part, true);
        freeCell(cell, next);
    } else if (m_cells[next].state == State::Starved) {
        beginPart(next, part);
        freeCell(cell, next);
    } else if (m_queues[next].count < m_queues[next].capacity) {
        push(m_queues[next], part);
        freeCell(cell, next);
    } else {
        enter(cell, State::Blocked);
    }
}

void Calendar::freeCell(std::uint32_t cell, std::uint32_t to)
{
    m_cells[cell].part = none;
    m_cells[cell].to = to;
    enter(cell, State::Starved);
    takeNext(cell);
}

/// An empty cell takes what waits for it, parts sent back first; the place that falls free may unblock the cell before.
void Calendar::takeNext(std::uint32_t cell)
{
    Queue &queue = m_queues[cell];
    if (m_shelves[cell].count > 0) {
        beginPart(cell, unshelve(m_shelves[cell]));
    } else if (queue.count > 0) {
        beginPart(cell, pop(queue));
        if (cell > 0 && m_cells[cell - 1].state == State::Blocked)
            passOn(cell - 1);
    } else if (cell > 0) {
        if (m_cells[cell - 1].state == State::Blocked)
            passOn(cell - 1);
    } else if (m_line.arrival.empty()) {
        beginPart(0, newPart());
    }
}

void Calendar::releaseOperator()
{
    if (m_awaitOperator.empty()) {
        ++m_freeOperators;
        return;
    }
    const std::uint32_t cell = m_awaitOperator.front();
    m_awaitOperator.erase(m_awaitOperator.begin());
    work(cell);
}

} // namespace lw::simulate
