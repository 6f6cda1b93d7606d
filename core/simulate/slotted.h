// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/random.h"

#include <cstdint>
#include <vector>

namespace lw::simulate {

/// One machine of a line that moves in step: every operation takes one slot.
struct SlottedMachine {
    double failure = 0;        ///< chance to be down in a slot in which it would work, after one in which it was up
    double repair = 1;         ///< chance to be up again, after a slot in which it was down
    std::uint32_t places = 0;  ///< of the buffer behind it, at least 1
};

/// When a full buffer holds up the machine before it.
enum class Blocking : std::uint8_t {
    WhenFull,         ///< full at the beginning of the slot (Gershwin and Buzacott; Gershwin 1994, section 3.1)
    WhenNothingLeaves ///< full, and the machine behind takes nothing in this slot (Bernoulli lines, Li and Meerkov 2009)
};

/// A synchronous serial line, slot by slot: at the beginning machines fail and are repaired, then each that is up, not
/// starved (its buffer was empty) and not blocked moves one part. Only a machine that could work may fail.
/// A Bernoulli machine that works with chance p is one with failure 1 − p and repair p.
class SlottedLine
{
public:
    SlottedLine(std::vector<SlottedMachine> machines, Blocking blocking, std::uint64_t seed, std::uint32_t replication);

    struct Outcome {
        double throughput = 0;          ///< parts per slot out of the last machine
        std::vector<double> meanLevels; ///< parts in each buffer at the end of a slot, mean
    };
    /// Runs on for that many slots; the outcome is of these.
    Outcome run(std::uint64_t count);

private:
    void changeStates();
    void move();

    std::vector<SlottedMachine> m_machines;
    Blocking m_blocking;
    std::vector<RandomStream> m_streams;
    std::vector<bool> m_up;
    std::vector<std::uint32_t> m_levels; ///< by the machine that fills the buffer
    std::uint64_t m_parts = 0;
};

} // namespace lw::simulate
