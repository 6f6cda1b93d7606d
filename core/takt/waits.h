// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/takt/cellschedule.h"

namespace lw::takt {

/// Critical time in which a task could have begun, had a resource been free.
struct CriticalWaits {
    Duration head{};
    Duration zone{};
};

/// Walks the critical chain back from the end that makes the makespan (the first in task order). Of each link that is
/// not precedence it counts the time in which the later task was ready while the earlier one held the head or the zone.
/// The spans do not overlap, so that their sum stays below the makespan.
CriticalWaits criticalWaits(const CellWork &work, const CellSchedule &schedule);

} // namespace lw::takt
