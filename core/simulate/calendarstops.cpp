// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/calendar.h"

namespace lw::simulate {

// Stops and repairs. One stop of a cell at a time: while it lasts, nothing else of the cell fails.

void Calendar::scheduleClock(std::uint32_t clock)
{
    m_agenda.set(static_cast<std::uint32_t>(m_cells.size()) + clock, m_now + m_clocks[clock].left);
}

/// A clock that runs all the time strikes, whatever the cell does; not while the cell is stopped already, nor while it
/// waits for an operator, who would find it stopped: then it is drawn anew.
void Calendar::interrupt(std::uint32_t clock)
{
    const std::uint32_t cell = m_clocks[clock].cell;
    Cell &at = m_cells[cell];
    if (at.state == State::Down || at.state == State::RepairWait || at.state == State::OperatorWait) {
        m_clocks[clock].left = drawTime(m_clocks[clock].mode->up, m_clocks[clock].up);
        scheduleClock(clock);
        return;
    }
    m_agenda.clear(static_cast<std::uint32_t>(m_cells.size()) + clock);
    at.interrupted = at.state;
    if (at.state == State::Working) {
        const double worked = workSince(at, at.began);
        at.rest -= worked;
        runDownClocks(at, worked);
    } else if (at.state == State::Changeover) {
        at.rest = -workSince(at, m_agenda.time(cell));
    }
    at.stop = clock;
    startRepair(cell);
}

/// The work at hand has reached the next stop.
void Calendar::stop(std::uint32_t cell)
{
    Cell &at = m_cells[cell];
    const double worked = m_clocks[at.stop].left;
    at.rest -= worked;
    at.interrupted = State::Working;
    runDownClocks(at, worked);
    startRepair(cell);
}

/// Seconds of the hours of the cell from then until now; below 0 when then is to come.
double Calendar::workSince(const Cell &cell, double time) const
{
    return cell.hours == nullptr ? m_now - time : cell.hours->openBetween(time, m_now);
}

void Calendar::runDownClocks(Cell &cell, double worked)
{
    for (std::uint32_t clock = cell.firstClock; clock < cell.endClock; ++clock)
        if (m_clocks[clock].mode->operationDependent)
            m_clocks[clock].left -= worked;
}

void Calendar::startRepair(std::uint32_t cell)
{
    Cell &at = m_cells[cell];
    ++at.use.stops;
    if (m_freeCrew == 0) {
        enter(cell, State::RepairWait);
        m_agenda.clear(cell);
        m_awaitRepair.push_back(cell);
        return;
    }
    --m_freeCrew;
    enter(cell, State::Down);
    const double repair = drawTime(m_clocks[at.stop].mode->down, m_clocks[at.stop].down);
    m_agenda.set(cell, m_line.repairHours.advance(m_now, repair));
}

void Calendar::endRepair(std::uint32_t cell)
{
    Cell &at = m_cells[cell];
    ++m_freeCrew;
    if (!m_awaitRepair.empty()) {
        const std::uint32_t waiting = m_awaitRepair.front();
        m_awaitRepair.erase(m_awaitRepair.begin());
        --m_cells[waiting].use.stops; // counted when it began to wait
        startRepair(waiting);
    }
    Clock &clock = m_clocks[at.stop];
    clock.left = drawTime(clock.mode->up, clock.up);
    if (!clock.mode->operationDependent)
        scheduleClock(at.stop);
    at.stop = none;
    enter(cell, at.interrupted);
    switch (at.interrupted) {
    case State::Working:
        work(cell);
        break;
    case State::Changeover:
        m_agenda.set(cell, timeAfter(at, at.rest));
        break;
    case State::Starved:
        takeNext(cell);
        break;
    case State::Blocked:
        passOn(cell);
        break;
    case State::Down:
    case State::RepairWait:
    case State::OperatorWait:
    case State::OffShift:
        break; // nothing interrupts these
    }
    dropEventOfIdle(cell);
}

} // namespace lw::simulate
