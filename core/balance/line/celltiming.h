// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/performers.h"

#include <span>
#include <utility>
#include <vector>

namespace lw::balance::line {

/// Items of one product in one cell as takt is asked to schedule them.
class CellTiming
{
public:
    CellTiming(const LineProblem &problem, const CellShape &shape, std::span<const std::uint32_t> items);

    /// No item waits for another.
    bool independent() const { return m_before.empty(); }

    /// {makespan, lower bound} by takt's scheduler.
    std::pair<Ticks, Ticks> schedule(const std::vector<Doer> &doers) const;

    /// No schedule of this sharing out is shorter: longest chain, and for each zone the earliest begin of its items,
    /// their work and the least time after them. Much cheaper than a schedule.
    Ticks quickBound(const std::vector<Doer> &doers);

    /// Longest chain when each item takes that long.
    Ticks longestChain(std::span<const Ticks> times);

private:
    Ticks timeOf(std::size_t at, const Doer &doer) const;

    const LineProblem &m_problem;
    const CellShape &m_shape;
    std::span<const std::uint32_t> m_items;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_before; ///< by item that waits, which is by rank
    std::vector<Ticks> m_times; ///< scratch, as the next
    std::vector<Ticks> m_release;
    std::vector<Ticks> m_tail;
};

} // namespace lw::balance::line
