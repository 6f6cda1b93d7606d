// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

namespace lw::simulate {

/// The next event of each of a fixed number of slots, and which is first: a winner tree, so that setting one event
/// costs one walk to the root and nothing is allocated. Of equal times the lower slot comes first.
class Agenda
{
public:
    static constexpr double never = std::numeric_limits<double>::infinity();

    explicit Agenda(std::uint32_t size)
        : m_leaves(std::bit_ceil(size < 2 ? 2U : size)), m_times(m_leaves, never), m_winners(m_leaves)
    {
        for (std::uint32_t node = m_leaves; node-- > 1;)
            m_winners[node] = winnerOf(node);
    }

    void set(std::uint32_t slot, double time)
    {
        m_times[slot] = time;
        for (std::uint32_t node = (slot + m_leaves) / 2; node > 0; node /= 2)
            m_winners[node] = winnerOf(node);
    }
    void clear(std::uint32_t slot) { set(slot, never); }

    std::uint32_t first() const { return m_winners[1]; }
    double firstTime() const { return m_times[m_winners[1]]; }
    double time(std::uint32_t slot) const { return m_times[slot]; }

private:
    std::uint32_t entrant(std::uint32_t node) const { return node >= m_leaves ? node - m_leaves : m_winners[node]; }
    std::uint32_t winnerOf(std::uint32_t node) const
    {
        const std::uint32_t left = entrant(2 * node);
        const std::uint32_t right = entrant(2 * node + 1);
        return m_times[right] < m_times[left] ? right : left;
    }

    std::uint32_t m_leaves;
    std::vector<double> m_times;           ///< by slot
    std::vector<std::uint32_t> m_winners;  ///< by inner node, the root is 1
};

} // namespace lw::simulate
