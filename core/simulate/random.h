// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace lw::simulate {

/// Philox 4x32-10, a counter-based generator: the block is a function of key and counter alone, so that any number of
/// any stream can be had without those before it. Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as
/// easy as 1, 2, 3", SC 2011; test vectors of their Random123 library.
using Block = std::array<std::uint32_t, 4>;
Block philox(Block counter, std::array<std::uint32_t, 2> key);

/// What a stream is drawn for. A variant of a line that leaves a cell alone leaves the cell's numbers alone.
enum class Purpose : std::uint32_t { Service, Failure, Repair, Quality, Sequence, Arrival };

/// One sequence of random numbers, told from all others by seed, replication, owner (a cell, a failing part of it) and
/// purpose. Two lines with equal seeds draw common random numbers for what they have in common.
class RandomStream
{
public:
    RandomStream() = default;
    RandomStream(std::uint64_t seed, std::uint32_t replication, std::uint32_t owner, Purpose purpose);

    /// 53 random bits, above 0 and at most 1: its logarithm is finite.
    double uniform()
    {
        if (m_next == m_values.size())
            refill();
        return m_values[m_next++];
    }

private:
    void refill();

    std::array<double, 2> m_values{};
    std::uint32_t m_next = 2;
    std::uint32_t m_block = 0;
    std::uint32_t m_blockHigh = 0;
    std::uint32_t m_replication = 0;
    std::uint32_t m_channel = 0;
    std::array<std::uint32_t, 2> m_key{};
};

} // namespace lw::simulate
