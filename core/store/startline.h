// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/store/operationlist.h"

namespace lw::store {

/// A line to begin with, for operations that came without one: manual stations with one operator each, filled one
/// after the other up to the cycle time, each time with the longest operation that may come next and still fits
/// (longest-processing-time rule, station by station). Without a cycle time, that of the longest operation counts:
/// the fastest line that cuts none of them. Operations without a manual time stay unassigned. Where a cycle time is
/// given, calendar and demand are such that takt equals it: one shift of 8 hours.
model::Project startLine(const OperationList &list, const std::string &name);

/// The same with the stations chosen already (a balance): stationOf says of each operation of the list its station,
/// from 0, and no station is left out. A station does its operations by precedence, then in the order of the file.
model::Project startLine(const OperationList &list, const std::string &name, const std::vector<std::uint32_t> &stationOf);

} // namespace lw::store
