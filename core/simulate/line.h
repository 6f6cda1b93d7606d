// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/distribution.h"
#include "core/simulate/timetable.h"

#include <cstdint>
#include <vector>

namespace lw::simulate {

/// How often something stops and how long it takes to repair. An interrupted operation resumes where it was.
struct FailureMode {
    Distribution up;            ///< from repair to failure
    Distribution down;
    bool operationDependent = true; ///< up counts working time only; otherwise all time (Buzacott and Hanifin 1978)
    std::uint32_t owner = 0;    ///< of its random streams, unlike that of any other

    bool operator==(const FailureMode &) const = default;
};

/// Parts found bad at one cell that go back to be worked on again from another one on.
struct Rework {
    double chance = 0;
    std::uint32_t station = 0; ///< where they go: before the one that finds them, or itself

    bool operator==(const Rework &) const = default;
};

/// One cell as the simulation sees it. Its copies are cells of their own kind: the model has one per place.
struct Station {
    std::vector<Distribution> service; ///< by product; one for all when there is only one
    double changeover = 0;             ///< seconds before the first part of another product
    std::vector<FailureMode> failures;
    std::uint32_t places = 0;          ///< between it and the next one
    double repeat = 0;                 ///< chance that a part has to be done again, without leaving the cell
    double scrap = 0;                  ///< chance that a part done, and not sent back, leaves the line here
    Rework rework;
    bool needsOperator = false;        ///< while it works
    std::uint32_t owner = 0;           ///< of its random streams
    Timetable hours;                   ///< when it works; work and set-up pause outside of them

    bool operator==(const Station &) const = default;
};

/// In which order the products come.
struct Mix {
    std::vector<std::uint32_t> sequence; ///< products, repeated for ever; empty: product 0 only
    std::vector<double> shares;          ///< instead of a sequence: chances by product, each part drawn

    bool operator==(const Mix &) const = default;
};

/// A part sent back waits on a shelf beside its cell and is taken before new parts, whatever waits in the places. The
/// shelf takes any number, so that the cell that sends back is never held up by it and the line cannot lock; as nothing
/// new comes in while it holds a part, it never holds more than fit into the cells and places that can send to it. Parts
/// on shelves count as being in the line.
///
/// A serial line with blocking after service: a part done waits in its cell until there is a place behind it. The first
/// cell is never starved unless parts arrive; the last one is never blocked. Hours suspend work and set-up and nothing
/// else: parts pass from cell to cell at any time, as that takes no work, failures by time come at any time, and repairs
/// have hours of their own.
struct Line {
    std::vector<Station> stations;
    Mix mix;
    std::uint32_t repairCrew = 0; ///< stops repaired at the same time; 0: as many as there are
    std::uint32_t operators = 0;  ///< people for the stations that need one; 0: as many as there are
    std::vector<Distribution> arrival; ///< one: time between parts that come from outside, lost when the first buffer is full
    std::uint32_t arrivalPlaces = 0;   ///< before the first cell, when parts arrive
    std::uint32_t reworkLimit = 0; ///< times that one part may be sent back; bad once more it is scrap; 0: any number
    Timetable hours;       ///< scheduled hours: rates are per hour of these
    Timetable repairHours; ///< when repairs go on

    bool operator==(const Line &) const = default;
};

/// OffShift: outside of its hours, whatever else the cell is at the time.
enum class State : std::uint8_t { Starved, Working, Blocked, Down, RepairWait, OperatorWait, Changeover, OffShift };
inline constexpr std::size_t stateCount = 8;

} // namespace lw::simulate
