// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/random.h"

namespace lw::simulate {

namespace {

constexpr std::uint64_t multiplier0 = 0xD2511F53;
constexpr std::uint64_t multiplier1 = 0xCD9E8D57;
constexpr std::uint32_t weyl0 = 0x9E3779B9;
constexpr std::uint32_t weyl1 = 0xBB67AE85;
constexpr int rounds = 10;
constexpr std::uint32_t purposes = 8; ///< channels of one owner

constexpr std::uint32_t high(std::uint64_t product) { return static_cast<std::uint32_t>(product >> 32); }
constexpr std::uint32_t low(std::uint64_t product) { return static_cast<std::uint32_t>(product); }

/// 53 bits into (0, 1].
double toUnit(std::uint32_t first, std::uint32_t second)
{
    const std::uint64_t bits = (std::uint64_t{first} << 32 | second) >> 11;
    return (static_cast<double>(bits) + 1.0) * 0x1p-53;
}

} // namespace

Block philox(Block counter, std::array<std::uint32_t, 2> key)
{
    for (int round = 0; round < rounds; ++round) {
        const std::uint64_t first = multiplier0 * counter[0];
        const std::uint64_t second = multiplier1 * counter[2];
        counter = {high(second) ^ counter[1] ^ key[0], low(second), high(first) ^ counter[3] ^ key[1], low(first)};
        key[0] += weyl0;
        key[1] += weyl1;
    }
    return counter;
}

RandomStream::RandomStream(std::uint64_t seed, std::uint32_t replication, std::uint32_t owner, Purpose purpose)
    : m_replication(replication), m_channel(owner * purposes + static_cast<std::uint32_t>(purpose)),
      m_key{low(seed), high(seed)}
{
}

void RandomStream::refill()
{
    const Block block = philox({m_block, m_blockHigh, m_replication, m_channel}, m_key);
    if (++m_block == 0)
        ++m_blockHigh;
    m_values = {toUnit(block[0], block[1]), toUnit(block[2], block[3])};
    m_next = 0;
}

} // namespace lw::simulate
