// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/search.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace lw::balance::line {

/// What every part of a search asks and tells: is it time to end, how far is it.
class Meter
{
public:
    Meter(const Limits &limits, const Watch &watch, std::stop_token stop);

    /// Counts a node of the search; true when it must end now.
    bool over();
    bool stopped() const { return m_stopped; }
    std::uint64_t nodes() const { return m_progress.nodes; }
    std::chrono::duration<double> elapsed() const;
    std::chrono::duration<double> left() const { return m_limits.time - elapsed(); }
    /// From now on over() is true after that share of the time that is left, at most; 1 for all of it.
    void allow(double share);

    /// A better result, in the unit of the objective: told at once.
    void improved(Ticks best);
    void bounded(Ticks bound);

private:
    void tell();

    const Limits m_limits;
    const Watch &m_watch;
    const std::stop_token m_stop;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::duration<double> m_until;
    std::chrono::duration<double> m_told{};
    Progress m_progress;
    bool m_stopped = false;
    bool m_over = false;
};

} // namespace lw::balance::line
