// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/model/project.h"

#include <optional>
#include <stop_token>

namespace lw::balance {

/// One step that shortens the line cycle of one product.
struct NextMove {
    model::Edit edit;             ///< AssignOperation, or a group: two of them, or PlaceHead and AssignOperation
    model::OperationId operation; ///< that leaves its performer on the bottleneck
    model::CellId cell;           ///< where it goes; the bottleneck itself when another head there takes it
    Duration before{};            ///< line cycle
    Duration after{};
};

/// The best single step off the bottleneck: an operation goes to another head or person, on its cell or elsewhere; if
/// none of these helps, two operations change places, or a spare head of the magazine comes in for one, on its cell or another. Of several the
/// one with the least line cycle, then the nearest cell. Never one that adds an error to the line check. Nothing when no
/// step helps (two cells are equally long, for one), when there is no setup, or when it was stopped.
std::optional<NextMove> nextBestMove(const model::Project &project, const model::ProductId &product,
                                     std::stop_token stop = {});

} // namespace lw::balance
