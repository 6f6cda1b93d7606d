// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/twowaysearch.h"

namespace lw::balance::salbp {

/// Stations that the line needs at least at that cycle time: packing measures, and LB4 from both ends.
/// cycle ≥ every time.
std::uint32_t stationsBound(const BothWays &ways, Ticks cycle);

/// Cycle time that the line needs at least with that many stations: the smallest that stationsBound does not refute.
Ticks cycleBound(const BothWays &ways, std::uint32_t stations);

/// Each station filled with the first maximal load found, longest tasks first.
Stations firstFit(const Instance &instance, Ticks cycle);

/// The longest station.
Ticks longestStation(const Instance &instance, const Stations &stations);

} // namespace lw::balance::salbp
