// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/calendar.h"
#include "core/simulate/timetable.h"

namespace lw::simulate {

// The working day of a project as hours that come back every 24 h; time 0 is midnight. Each day is a working day: the
// calendar knows how many of them a year has, not which. A shift that begins late runs into the next morning; where
// shifts overlap, their time counts once. Never open (isValid is false) when there is no working time.

/// From the start to the end of each shift.
Timetable shiftHours(const model::Calendar &calendar);

/// The same without the breaks. The calendar has their sum alone: it is taken as breaks of equal length, none longer
/// than half an hour, that leave stretches of equal length before, between and behind them.
Timetable attendedHours(const model::Calendar &calendar);

} // namespace lw::simulate
