// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linebalance.h"

#include <optional>

namespace lw::test {

/// The best there is: figures of a balance that is optimal for the objective and then, with leastChange, in moves.
struct BestLine {
    std::uint32_t cells = 0;
    Duration cycle{};
    std::uint32_t moves = 0;
};

/// Tries every cell for every operation, every socket for every head and every performer; nothing when none is legal.
/// Knows takt's scheduler and nothing of the balancing engine.
std::optional<BestLine> bestLine(const model::Project &project, const balance::LineTarget &target);

} // namespace lw::test
