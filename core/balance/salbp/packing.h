// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/search.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace lw::balance::salbp {

/// Bin packing: can tasks fill so many stations, were there no precedence? Exact, by bin completion (Martello and Toth
/// 1990: the longest task and all that may share its station), as long as the effort allows. Tasks of equal time are
/// one kind, and what is known of a bag of kinds is kept for the next question.
class Packing
{
public:
    Packing(std::span<const Ticks> times, Ticks cycle);

    enum class Answer : std::uint8_t { Fits, Impossible, Unknown };
    /// tasks: positions in times. steps: station loads tried before the answer is Unknown.
    Answer ask(std::span<const std::uint32_t> tasks, Ticks stations, std::uint64_t steps);

    std::uint64_t stepsLeft() const { return m_steps; }

private:
    struct Known {
        Ticks impossible = -1; ///< most stations known not to do
        Ticks enough = -1;     ///< fewest known to do; -1 when none
    };

    Answer pack(Ticks stations);
    bool complete(std::size_t kind, Ticks room, Ticks shortestLeft, Ticks stations, Answer &answer);

    Ticks m_cycle;
    std::vector<Ticks> m_kinds;             ///< times, longest first
    std::vector<std::uint32_t> m_kindOf;    ///< by task
    std::vector<std::uint64_t> m_keys;      ///< of a kind; a bag's key is the sum of its members'
    std::vector<std::uint32_t> m_left;      ///< the bag at hand: how many of each kind
    std::uint64_t m_key = 0;
    Ticks m_time = 0;                       ///< Σ of the bag
    std::uint64_t m_steps = 0;
    std::unordered_map<std::uint64_t, Known> m_known; ///< by key: two bags of one key are taken for one, at odds of 2^-64
};

} // namespace lw::balance::salbp
