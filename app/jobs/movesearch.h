// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/nextmove.h"

#include <QFuture>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace lw::jobs {

/// The next best move, and for which line.
struct Move {
    balance::NextMove next;
    std::uint64_t revision = 0; ///< of the document it was found for
};

/// balance::nextBestMove on a worker thread.
QFuture<std::optional<Move>> findBestMove(
    model::Project project, model::ProductId product, std::uint64_t revision, std::stop_token stop);

} // namespace lw::jobs
