// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/taskset.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace lw::balance::line {

/// States of a search along the line that were searched in vain: the cell reached, the tasks done, and what that cost
/// in heads, cells and moves. Full memory takes no more in: the search gets slower, not wrong.
class DeadStates
{
public:
    explicit DeadStates(std::size_t memoryBytes) : m_capacity(memoryBytes / 128) {}

    /// Whether a state of that place is known that had spent no more of anything.
    bool contains(std::uint32_t cell, const TaskSet &done, const std::vector<std::uint16_t> &spent) const;
    void insert(std::uint32_t cell, const TaskSet &done, std::vector<std::uint16_t> spent);
    void clear();

private:
    struct Place {
        std::uint32_t cell = 0;
        TaskSet done;

        bool operator==(const Place &) const = default;
    };
    struct PlaceHash {
        std::size_t operator()(const Place &place) const noexcept
        {
            return place.done.hash() ^ (place.cell * 0x9E3779B97F4A7C15U);
        }
    };

    const std::size_t m_capacity;
    std::size_t m_size = 0;
    std::unordered_map<Place, std::vector<std::vector<std::uint16_t>>, PlaceHash> m_spent;
};

} // namespace lw::balance::line
