// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linebalance.h"

#include <cstdint>
#include <random>

namespace lw::test {

using Random = std::mt19937;

struct SmallShape {
    std::uint32_t cells = 3;
    std::uint32_t operations = 6;
    std::uint32_t products = 1;
    std::uint32_t heads = 4;
};

/// A project small enough to try everything: heads of three types with limits and interfaces, cells of three types
/// with zones, people and copies, precedence, zonings, a setup for the first product that may be anything but broken.
model::Project smallProject(Random &random, const SmallShape &shape);

/// A target for it: any objective, sometimes with limits on cycle, cells and moves, with fixed operations.
balance::LineTarget smallTarget(Random &random, const model::Project &project);

} // namespace lw::test
