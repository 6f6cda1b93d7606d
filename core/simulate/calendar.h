// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/agenda.h"
#include "core/simulate/run.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace lw::simulate {

/// A cell changes its state, or a part comes to it: what a playback needs.
struct TraceStep {
    double time = 0;            ///< seconds from the start of the replication
    std::uint32_t station = 0;
    State state{};              ///< OffShift from the end of its hours until they begin again
    std::uint32_t part = 0;     ///< the part in the cell; 0 when there is none, else numbered from 1
    std::uint32_t to = 0;       ///< with the step in which a part leaves: before which cell it waits now; behind the last: gone
    std::uint32_t product = 0;  ///< of the part in the cell
};
using Trace = std::function<void(const TraceStep &)>;

/// Discrete-event simulation of one replication on an event calendar. Everything is flat arrays made before the start;
/// an event allocates nothing. Equal seed and replication give equal results, to the bit.
class Calendar
{
public:
    /// The line outlives the calendar.
    Calendar(const Line &line, std::uint64_t seed, std::uint32_t replication);

    /// Runs it once. Stopping ends it early: the result is that of the time until then.
    Replication run(const Span &span, const std::stop_token &stop = {}, const Trace &trace = {});

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    /// One failure mode at work.
    struct Clock {
        const FailureMode *mode = nullptr;
        std::uint32_t cell = 0;
        RandomStream up;
        RandomStream down;
        double left = 0; ///< working time until the next stop, when it depends on operation
    };

    struct Cell {
        const Station *station = nullptr;
        const Timetable *hours = nullptr; ///< none when it always works
        bool isOpen = true;               ///< as the trace was told
        State state = State::Starved;
        State interrupted = State::Working; ///< by the stop at hand
        std::uint32_t part = none;
        std::uint32_t to = none; ///< where the part before went
        std::uint32_t product = none; ///< of the part before
        std::uint32_t firstClock = 0;
        std::uint32_t endClock = 0;
        std::uint32_t stop = none;    ///< the clock of the stop that comes next or is at hand
        double since = 0;             ///< when the state was entered
        double rest = 0;              ///< work left when the work at hand began
        double began = 0;             ///< when that was
        RandomStream service;
        RandomStream quality;
        StationUse use;
    };

    /// Parts in the places before a cell, in order: a ring in m_places.
    struct Queue {
        std::uint32_t begin = 0;
        std::uint32_t capacity = 0;
        std::uint32_t head = 0;
        std::uint32_t count = 0;
        double since = 0; ///< when the count was last counted
        double area = 0;  ///< parts × seconds
        double empty = 0; ///< seconds
        double full = 0;
    };

    struct Part {
        std::uint32_t product = 0;
        std::uint32_t number = 0; ///< from 1
        double entered = 0;
        std::uint32_t reworks = 0;
        std::uint32_t next = none; ///< on the same shelf
    };

    /// Parts sent back to a cell, in order: a list through the parts, as nothing limits it.
    struct Shelf {
        std::uint32_t first = none;
        std::uint32_t last = none;
        std::uint32_t count = 0;
        double since = 0; ///< when the count was last counted
        double area = 0;  ///< parts × seconds
    };

    void makeCells(std::uint64_t seed, std::uint32_t replication);
    void start();
    void handle(std::uint32_t slot);
    void handleCell(std::uint32_t cell);
    void handleArrival();
    // Flow.
    void beginPart(std::uint32_t cell, std::uint32_t part);
    void beginWork(std::uint32_t cell);
    void work(std::uint32_t cell);
    double timeAfter(const Cell &cell, double work) const;
    void endPart(std::uint32_t cell);
    void passOn(std::uint32_t cell);
    void dropEventOfIdle(std::uint32_t cell);
    void sendBack(std::uint32_t cell);
    void discard(std::uint32_t cell);
    void freeCell(std::uint32_t cell, std::uint32_t to);
    void takeNext(std::uint32_t cell);
    // Stops.
    void interrupt(std::uint32_t clock);
    void stop(std::uint32_t cell);
    void startRepair(std::uint32_t cell);
    void endRepair(std::uint32_t cell);
    double workSince(const Cell &cell, double time) const;
    void runDownClocks(Cell &cell, double worked);
    void scheduleClock(std::uint32_t clock);
    // People.
    void releaseOperator();
    // Parts.
    std::uint32_t newPart();
    std::uint32_t nextProduct();
    void leave(std::uint32_t part, bool good);
    void push(Queue &queue, std::uint32_t part);
    std::uint32_t pop(Queue &queue);
    void shelve(Shelf &shelf, std::uint32_t part);
    std::uint32_t unshelve(Shelf &shelf);
    // Counting.
    void enter(std::uint32_t cell, State state);
    void tell(std::uint32_t cell, double time) const;
    void countQueue(Queue &queue);
    void countShelf(Shelf &shelf);
    void countWip(int change);
    void countLeadTime(double leadTime);
    void passMarks(double until);
    void closeBins(double until);
    void openAndClose(double until);
    void startCounting();
    void finishCounting();

    const Line &m_line;
    std::vector<Cell> m_cells;
    std::vector<Clock> m_clocks;
    std::vector<Queue> m_queues; ///< by the cell they lead to
    std::vector<Shelf> m_shelves; ///< by cell
    std::vector<std::uint32_t> m_places;
    std::vector<Part> m_parts;
    std::vector<std::uint32_t> m_freeParts;
    std::vector<std::uint32_t> m_awaitRepair;   ///< cells, first come first served
    std::vector<std::uint32_t> m_awaitOperator;
    std::uint32_t m_freeCrew = 0;
    std::uint32_t m_freeOperators = 0;
    Agenda m_agenda; ///< slots: cells, then clocks, then the arrival
    RandomStream m_arrivals;
    RandomStream m_sequence;
    std::uint32_t m_sequencePlace = 0;
    std::uint32_t m_partsMade = 0;
    double m_now = 0;
    Span m_span;
    const Trace *m_trace = nullptr;
    double m_nextBell = Agenda::never; ///< when hours of some cell begin or end, for the trace

    Replication m_result;
    double m_countedFrom = 0;
    std::uint32_t m_wip = 0;
    double m_wipSince = 0;
    double m_wipArea = 0;
    double m_leadTimeSum = 0;
    std::uint64_t m_leadTimeStride = 1;
    double m_nextBin = 0;
    double m_nextMark = 0; ///< of bins and bells
    std::uint32_t m_binParts = 0;
};

} // namespace lw::simulate
