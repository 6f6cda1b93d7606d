// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/salbp/salbp.h"

#include <vector>

namespace lw::balance {

enum class PlainFindingCode : std::uint8_t {
    Incomplete,       ///< a task without a station, or a balance where there should be one and is none
    StationUnknown,   ///< a station number that is not below the number of stations
    PrecedenceBroken, ///< the task comes before one that it waits for
    OverCycle,        ///< the station takes longer than the cycle
    TooManyStations,  ///< more than asked for
    ValueWrong,       ///< stations or cycle are not what the assignment gives
    BoundWrong        ///< a bound above the value, or a proof without a bound that meets it
};

struct PlainFinding {
    PlainFindingCode code{};
    std::uint32_t subject = 0; ///< task or station, from 0

    bool operator==(const PlainFinding &) const = default;
};

/// Checks a balance against the problem alone, with nothing of the code that made it. Empty when it is sound.
std::vector<PlainFinding> verifyPlain(const PlainProblem &problem, const PlainTarget &target,
                                      const PlainBalance &balance);

} // namespace lw::balance
