// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"
#include "core/simulate/derive/mix.h"
#include "core/simulate/line.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lw::simulate {

/// Whether the clock of the simulation stands still outside of the working time.
enum class LineClock : std::uint8_t {
    WorkingHours, ///< every hour is one in which all cells work: shifts and breaks are left out
    Shifts        ///< the day of the project's calendar, time 0 is midnight
};

/// When stops are repaired on a clock with shifts.
enum class RepairHours : std::uint8_t {
    Always,   ///< in breaks and outside of the shifts as well: maintenance keeps hours of its own
    Attended  ///< only while the people of the line are there: within shifts, not in breaks
};

/// What the simulation supposes where a project says nothing.
struct LineOptions {
    Flow flow;                     ///< of several products
    double changeover = 0;         ///< seconds that a cell with other heads for the next product is set up for
    double variation = 0;          ///< coefficient of variation of cell times, log-normal; 0: as scheduled
    double rework = 0;             ///< share of the rejects that are worked on again; the others are scrap
    std::optional<model::CellId> rejectsAt;  ///< the cell that finds the rejects; the last one when not given
    std::optional<model::CellId> reworkFrom; ///< from which cell on; the one that finds them, on the spot, when not given
    std::uint32_t reworkLimit = 0; ///< times that one unit is sent back, then it is scrap; 0: any number
    std::uint32_t repairCrew = 0;  ///< stops repaired at the same time; 0: each at once
    std::uint32_t operators = 0;   ///< people shared by the cells that need one; 0: each has its own
    double idleHeadPower = 0.3;    ///< of the power of a head, while its cell does not work
    double standbyPower = 0.1;     ///< of the power of the base, outside of the hours of its cell
    LineClock clock = LineClock::WorkingHours;
    RepairHours repairs = RepairHours::Always;
};

/// Electrical power of one cell with its copies and heads.
struct CellPower {
    double working = 0; ///< W
    double idle = 0;    ///< W, in every other state: the base in full, heads at LineOptions::idleHeadPower
    double offShift = 0; ///< W: the base at LineOptions::standbyPower

    bool operator==(const CellPower &) const = default;
};

/// What takt says of the same line: means over the products by their shares, stops and rejects spread evenly.
struct StaticLine {
    double cycle = 0;             ///< seconds; the longest cell
    double effectiveCycle = 0;    ///< seconds; with the stops and rejects of that cell
    std::size_t bottleneck = 0;   ///< the first cell of the longest cycle
    std::optional<double> takt;   ///< seconds; none without demand

    bool operator==(const StaticLine &) const = default;
};

struct ProjectLine {
    Line line;
    std::vector<model::CellId> cells;       ///< by station
    std::vector<model::ProductId> products; ///< by product number
    std::vector<double> shares;             ///< of the units, by product
    std::vector<CellPower> power;           ///< by station
    std::uint32_t operators = 0;            ///< of the whole line, line leader and material included
    StaticLine expected;
};

/// The line of a project as the simulation sees it, for those products in mixed flow.
///
/// One station for a cell; its service time is the cycle of the cell schedule (index and makespan) by its copies, which
/// share the work unit by unit. Base and placed heads fail each on its own: MTBF in working time, repair by MTTR, both
/// exponential. Each of k copies has failures of its own that cost the cell 1/k of its pace while they last; in a station
/// that stands for all k, they are stops of MTTR / k, which loses as much. A head that sits in the cell for some of the
/// products only ages while those are made. Rejects (quality rate, mean by shares) are found at one cell, the last one
/// unless the options name another, as the rate is one of the whole line; a unit that comes there again is judged again,
/// with the same chance. Owners of the random streams follow from the ids of cell and head alone.
///
/// On LineClock::Shifts a cell that needs an operator works while people are there, from the start to the end of each shift
/// without its breaks; an automatic cell goes on in breaks and pauses outside of the shifts alone. What a cell was doing is
/// suspended and goes on at the next opening. Scheduled hours are those of the people, as takt counts them: a line of
/// automatic cells makes more in such an hour than its cycle says, since it uses the breaks as well.
///
/// Errors: MissingField ("products", "frame.cells", "calendar.shifts" when the clock needs them), UnknownId and DuplicateId (product), ProjectHasErrors (structure or
/// setup; subject: the first element at fault, detail: its problem code; being over takt is none), UnknownId ("rejectsAt", "reworkFrom"; detail: the cell that is not there), BadValue (an
/// option; "reworkFrom" when that cell is behind the one that finds the rejects).
Result<ProjectLine> lineOf(const model::Project &project, const std::vector<model::ProductId> &products,
                           const LineOptions &options = {});

} // namespace lw::simulate
