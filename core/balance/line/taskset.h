// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lw::balance::line {

/// Some of the tasks, by position: one bit each.
class TaskSet
{
public:
    explicit TaskSet(std::size_t tasks = 0) : m_words((tasks + 63) / 64) {}

    bool contains(std::uint32_t task) const { return (m_words[task / 64] >> (task % 64) & 1U) != 0; }
    void insert(std::uint32_t task) { m_words[task / 64] |= std::uint64_t{1} << (task % 64); }
    void erase(std::uint32_t task) { m_words[task / 64] &= ~(std::uint64_t{1} << (task % 64)); }

    bool containsAll(const TaskSet &other) const
    {
        for (std::size_t at = 0; at < m_words.size(); ++at)
            if ((other.m_words[at] & ~m_words[at]) != 0)
                return false;
        return true;
    }

    std::size_t hash() const
    {
        std::uint64_t sum = 0x9E3779B97F4A7C15U;
        for (const std::uint64_t word : m_words)
            sum = std::rotl((sum ^ word) * 0xFF51AFD7ED558CCDU, 29);
        return static_cast<std::size_t>(sum ^ (sum >> 32U));
    }

    bool operator==(const TaskSet &) const = default;

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace lw::balance::line
