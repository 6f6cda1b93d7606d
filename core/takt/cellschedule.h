// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace lw::takt {

/// One operation to be scheduled in a cell: which head does it and in which zone that head works.
struct CellTask {
    Duration time{};
    std::uint32_t head = 0; ///< dense index; one head does one task at a time
    std::uint32_t zone = 0; ///< heads in one zone exclude each other
};

/// A cell's work as a scheduling problem. before[k] = {i, j}: task i ends before task j begins.
struct CellWork {
    std::vector<CellTask> tasks;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> before;
};

/// Why a task did not begin when its predecessors were done.
enum class Wait : std::uint8_t { None, Precedence, Head, Zone };

struct TaskSlot {
    Duration begin{};
    Duration end{};
    Wait wait = Wait::None; ///< what it waited for last
    bool critical = false;  ///< a later end would lengthen the makespan
};

/// begin and end are measured from the end of indexing.
struct CellSchedule {
    std::vector<TaskSlot> times; ///< parallel to CellWork::tasks; not "slots", which Qt makes a keyword
    Duration makespan{};
    Duration lowerBound{};       ///< equals makespan when proven
    bool proven() const { return makespan == lowerBound; }
};

/// Shortest makespan of the work: exact up to 12 tasks, above that the best of several list schedules and a bound.
/// A cycle in before is not accepted (the caller has checked).
/// Source: job shop with sequence-free machines = heads and zones; Giffler and Thompson 1960 (active
/// schedules), bounds by head, zone and critical path.
CellSchedule scheduleCell(const CellWork &work);

} // namespace lw::takt
