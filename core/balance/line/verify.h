// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linebalance.h"

#include <string>
#include <vector>

namespace lw::balance {

enum class FindingCode : std::uint8_t {
    SetupsMissing,       ///< not one setup for each product; subject: the product, or none
    ObstaclesMissing,    ///< said to be infeasible without a reason, or with a setup
    UnknownReference,    ///< cell, head or operation that is not there
    SocketUnknown,       ///< subject: "C05/4"
    SocketTaken,         ///< two heads in one socket
    InterfaceMismatch,
    HeadPlacedTwice,
    PlacementsDiffer,    ///< products in mixed flow have heads in different places
    HeadMoved,           ///< although heads were to be kept
    OperationUnassigned,
    OperationAssignedTwice,
    HeadNotPlaced,       ///< the operation's head sits nowhere
    CapabilityMissing,
    ParameterOutside,
    NotManual,           ///< by a person, without a manual time
    OperatorMissing,     ///< by a person on a cell without operators
    CellsDiffer,         ///< an operation of two products runs on two cells
    PrecedenceBroken,    ///< subject: "OP10 → OP20"
    ZoningBroken,
    FixedMoved,
    MovesWrong,          ///< another number than told
    TooManyMoves,
    CellsWrong,
    TooManyCells,
    CycleWrong,
    OverLimit,           ///< a cell over the limit of a product
    BoundWrong           ///< a bound above the value, or proven with a gap
};

struct Finding {
    FindingCode code{};
    std::string subject;
    model::ProductId product;

    bool operator==(const Finding &) const = default;
};

/// What is wrong with a balance, derived anew from the project and takt's line check alone; empty when it is sound.
/// Shares no code with the search. That nothing better exists is not its matter.
std::vector<Finding> verifyLine(const model::Project &project, const LineTarget &target, const LineBalance &balance);

} // namespace lw::balance
