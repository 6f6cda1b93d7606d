// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/takt/cellschedule.h"

#include <cstdint>
#include <vector>

namespace lw::takt {

/// A schedule and the work it is of: crew work is bound to persons while it is scheduled.
struct CrewSchedule {
    CellWork work;
    CellSchedule schedule;
};

/// As scheduleCell, when some tasks are done by people who stand in for each other. manual: positions of those tasks;
/// people: how many work at the same time (at least 1), each at one task. Heads and zones from firstFree on are free to
/// stand for persons. Exact up to 12 tasks of which at most 8 are manual, otherwise a schedule and its bound.
CrewSchedule scheduleWithCrew(CellWork work, const std::vector<std::uint32_t> &manual, std::uint32_t people,
                              std::uint32_t firstFree);

} // namespace lw::takt
