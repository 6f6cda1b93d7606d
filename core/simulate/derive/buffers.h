// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/derive/experiment.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace lw::simulate {

/// Where the places of a line are worth most.
struct BufferSplit {
    std::vector<std::uint32_t> places; ///< by station; none behind the last
    std::vector<std::uint32_t> even;   ///< the same number spread evenly, what is left over in the middle
    Estimate throughputPerHour;        ///< with places
    Estimate gain;                     ///< over the even split, paired, units per hour
    Estimate gainOverLine;             ///< over the line as it was given, paired, units per hour
    std::uint32_t tried = 0;           ///< splits that were simulated
    bool stopped = false;              ///< on request: the best until then

    bool operator==(const BufferSplit &) const = default;
};

/// How far a search for a split is.
struct SplitProgress {
    std::uint32_t tried = 0;    ///< splits that were simulated
    Estimate throughputPerHour; ///< with the best split of all the places so far; infinitely wide before the first one
};
using SplitWatch = std::function<void(const SplitProgress &)>;

/// The best split of so many places over the gaps of the line: greedy, each place (at first several at once) to where it
/// gains most, then exchanges between two gaps as long as one helps, from the best of this split, the even one and, when
/// it has as many places, that of the line. All splits meet the same random numbers; of equal ones the more even is kept.
/// Stopped, it is the best of those that were simulated to their end; the even one, of what was done, when none was.
/// Source: Gershwin and Schor 2000 for the problem, the search by exchanges as usual for it. Errors: those of
/// Experiment::on; BadValue ("places") when the line has no gap to put them in.
Result<BufferSplit> splitBuffers(const Line &line, std::uint32_t places, const Plan &plan, std::stop_token stop = {},
                                 const SplitWatch &watch = {});

} // namespace lw::simulate
