// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/instance.h"

#include <vector>

namespace lw::balance::salbp {

/// What must still come after each task, for one cycle time.
struct Tails {
    std::vector<Ticks> work;                ///< after the task, in ticks: stations × cycle, at least
    std::vector<std::uint32_t> stations;    ///< the task and all its successors, at least; 1 or more
    std::vector<std::uint32_t> byWork;      ///< tasks, longest tail first
    std::vector<std::uint32_t> byStations;  ///< tasks, most stations first
    Ticks bound = 0;                        ///< of the whole line
};

/// LB4 (one machine with tails, Johnson 1988), recursive from the sinks: tails are rounded up to whole stations where
/// the task cannot share the station in which its tail begins; joined with the packing measures of the successors.
Tails tails(const Instance &instance, Ticks cycle);

} // namespace lw::balance::salbp
