// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/model/project.h"

#include <QFuture>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace lw::jobs {

/// One reassignment that shortens the line cycle.
struct Move {
    model::Edit edit;
    model::OperationId operation;
    model::CellId cell; ///< where it goes
    Duration before{};  ///< line cycle
    Duration after{};
    std::uint64_t revision = 0; ///< of the document it was found for
};

/// The best single move of an operation off the bottleneck: tried on copies, least line cycle first, nearest cell among
/// equals. A move that adds an error (precedence, zoning) does not count. Looks at the cells with room nearest to the
/// bottleneck, at most tryLimit moves; nothing when no move helps or it was stopped.
std::optional<Move> bestMove(const model::Project &project, const model::ProductId &product, std::stop_token stop);

inline constexpr int tryLimit = 64;

/// The same on a worker thread.
QFuture<std::optional<Move>> findBestMove(
    model::Project project, model::ProductId product, std::uint64_t revision, std::stop_token stop);

} // namespace lw::jobs
