// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/calendar.h"

#include <algorithm>

namespace lw::simulate {

// Parts, and what is counted of them and of the cells.

std::uint32_t Calendar::newPart()
{
    if (m_freeParts.empty()) { // only with parts on shelves
        m_freeParts.push_back(static_cast<std::uint32_t>(m_parts.size()));
        m_parts.emplace_back();
    }
    const std::uint32_t part = m_freeParts.back();
    m_freeParts.pop_back();
    m_parts[part] = {nextProduct(), ++m_partsMade, m_now};
    countWip(1);
    return part;
}

std::uint32_t Calendar::nextProduct()
{
    const Mix &mix = m_line.mix;
    if (!mix.sequence.empty()) {
        const std::uint32_t product = mix.sequence[m_sequencePlace];
        m_sequencePlace = (m_sequencePlace + 1) % static_cast<std::uint32_t>(mix.sequence.size());
        return product;
    }
    if (mix.shares.size() < 2)
        return 0;
    double chance = m_sequence.uniform();
    for (std::uint32_t product = 0; product + 1 < mix.shares.size(); ++product) {
        if (chance <= mix.shares[product])
            return product;
        chance -= mix.shares[product];
    }
    return static_cast<std::uint32_t>(mix.shares.size() - 1);
}

void Calendar::leave(std::uint32_t part, bool good)
{
    if (good) {
        ++m_result.parts;
        ++m_binParts;
        countLeadTime(m_now - m_parts[part].entered);
    } else {
        ++m_result.scrapped;
    }
    countWip(-1);
    m_freeParts.push_back(part);
}

void Calendar::push(Queue &queue, std::uint32_t part)
{
    countQueue(queue);
    const std::uint32_t place = queue.head + queue.count;
    m_places[queue.begin + (place < queue.capacity ? place : place - queue.capacity)] = part;
    ++queue.count;
}

std::uint32_t Calendar::pop(Queue &queue)
{
    countQueue(queue);
    const std::uint32_t part = m_places[queue.begin + queue.head];
    queue.head = queue.head + 1 < queue.capacity ? queue.head + 1 : 0;
    --queue.count;
    return part;
}

void Calendar::shelve(Shelf &shelf, std::uint32_t part)
{
    countShelf(shelf);
    m_parts[part].next = none;
    if (shelf.count == 0)
        shelf.first = part;
    else
        m_parts[shelf.last].next = part;
    shelf.last = part;
    ++shelf.count;
}

std::uint32_t Calendar::unshelve(Shelf &shelf)
{
    countShelf(shelf);
    const std::uint32_t part = shelf.first;
    shelf.first = m_parts[part].next;
    --shelf.count;
    return part;
}

void Calendar::enter(std::uint32_t cell, State state)
{
    Cell &at = m_cells[cell];
    const double spent = m_now - at.since;
    if (at.hours == nullptr) {
        at.use.time[static_cast<std::size_t>(at.state)] += spent;
    } else {
        const double open = at.hours->openBetween(at.since, m_now);
        at.use.time[static_cast<std::size_t>(at.state)] += open;
        at.use.time[static_cast<std::size_t>(State::OffShift)] += spent - open;
    }
    at.since = m_now;
    at.state = state;
    if (m_trace != nullptr)
        tell(cell, m_now);
}

void Calendar::tell(std::uint32_t cell, double time) const
{
    const Cell &at = m_cells[cell];
    const Part part = at.part == none ? Part{} : m_parts[at.part];
    (*m_trace)({time, cell, at.isOpen ? at.state : State::OffShift, part.number, at.to, part.product});
}

/// Tells the trace where hours end and begin; to the simulation itself these are no events.
void Calendar::openAndClose(double until)
{
    while (m_nextBell <= until) {
        double next = Agenda::never;
        for (std::uint32_t cell = 0; cell < m_cells.size(); ++cell) {
            Cell &at = m_cells[cell];
            if (at.hours == nullptr)
                continue;
            const double change = at.hours->nextChange(m_nextBell);
            next = std::min(next, change);
            if (at.isOpen == at.hours->isOpen((m_nextBell + change) / 2)) // at the bell itself rounding decides
                continue;
            at.isOpen = !at.isOpen;
            tell(cell, m_nextBell);
        }
        m_nextBell = next;
    }
}

void Calendar::countQueue(Queue &queue)
{
    const double spent = m_now - queue.since;
    queue.area += queue.count * spent;
    queue.empty += queue.count == 0 ? spent : 0;
    queue.full += queue.count == queue.capacity ? spent : 0;
    queue.since = m_now;
}

void Calendar::countShelf(Shelf &shelf)
{
    shelf.area += shelf.count * (m_now - shelf.since);
    shelf.since = m_now;
}

void Calendar::countWip(int change)
{
    m_wipArea += m_wip * (m_now - m_wipSince);
    m_wipSince = m_now;
    m_wip += static_cast<std::uint32_t>(change);
}

/// Keeps every so manieth lead time; when there are too many, every other one of them.
void Calendar::countLeadTime(double leadTime)
{
    constexpr std::size_t most = 4096;
    m_leadTimeSum += leadTime;
    if (m_result.parts % m_leadTimeStride != 0)
        return;
    m_result.leadTimes.push_back(leadTime);
    if (m_result.leadTimes.size() < most)
        return;
    for (std::size_t i = 0; i < most / 2; ++i)
        m_result.leadTimes[i] = m_result.leadTimes[2 * i + 1];
    m_result.leadTimes.resize(most / 2);
    m_leadTimeStride *= 2;
}

void Calendar::passMarks(double until)
{
    closeBins(until);
    openAndClose(until);
    m_nextMark = std::min(m_nextBin, m_nextBell);
}

void Calendar::closeBins(double until)
{
    for (; m_nextBin <= until; m_nextBin += m_span.binLength) {
        m_result.output.push_back(m_binParts);
        m_result.wip.push_back(m_wip);
        m_binParts = 0;
    }
}

void Calendar::startCounting()
{
    const std::uint64_t events = m_result.events;
    m_result = {};
    m_result.events = events;
    m_countedFrom = m_now;
    for (Cell &cell : m_cells) {
        cell.since = m_now;
        cell.use = {};
    }
    for (Queue &queue : m_queues)
        queue = {queue.begin, queue.capacity, queue.head, queue.count, m_now};
    for (Shelf &shelf : m_shelves) {
        shelf.since = m_now;
        shelf.area = 0;
    }
    m_wipSince = m_now;
    m_wipArea = 0;
    m_leadTimeSum = 0;
    m_binParts = 0;
    m_nextBin = m_span.binLength > 0 ? m_now + m_span.binLength : Agenda::never;
    m_nextMark = std::min(m_nextBin, m_nextBell);
}

void Calendar::finishCounting()
{
    m_result.length = std::max(0.0, m_now - m_countedFrom);
    m_result.scheduled = m_line.hours.openBetween(m_now - m_result.length, m_now);
    countWip(0);
    const double length = m_result.length > 0 ? m_result.length : 1;
    m_result.meanWip = m_wipArea / length;
    m_result.meanLeadTime = m_result.parts > 0 ? m_leadTimeSum / static_cast<double>(m_result.parts) : 0;
    for (std::uint32_t cell = 0; cell < m_cells.size(); ++cell) {
        enter(cell, m_cells[cell].state);
        StationUse &use = m_result.stations.emplace_back(m_cells[cell].use);
        countShelf(m_shelves[cell]);
        use.meanShelf = m_shelves[cell].area / length;
        if (cell + 1 == m_cells.size() || m_queues[cell + 1].capacity == 0)
            continue;
        Queue &queue = m_queues[cell + 1];
        countQueue(queue);
        use.meanQueue = queue.area / length;
        use.queueEmpty = queue.empty;
        use.queueFull = queue.full;
    }
}

} // namespace lw::simulate
