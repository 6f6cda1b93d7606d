// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace lw::simulate {

/// Two machines of speed 1 with a buffer between, parts so small that they flow. Both fail at their rate whether they
/// work or not, and are repaired at theirs; times exponential. First machine never starved, second never blocked.
struct FluidPair {
    double failure1 = 0; ///< per unit of time
    double repair1 = 1;
    double failure2 = 0;
    double repair2 = 1;
    double capacity = 0; ///< of the buffer
};

/// Flow out of the second machine per unit of time, over so many changes of state; the buffer begins half full.
double fluidThroughput(const FluidPair &pair, std::uint64_t changes, std::uint64_t seed, std::uint32_t replication);

} // namespace lw::simulate
