// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/search.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stop_token>

namespace lw::balance {

/// What every part of a search asks and tells: is it time to end, how far is it. May be shared by the threads of one
/// search; the watch is called by one of them at a time.
class Meter
{
public:
    /// limits and watch outlive the meter.
    Meter(const Limits &limits, const Watch &watch, std::stop_token stop);

    /// Counts nodes of the search; true when it must end now.
    bool over(std::uint64_t nodes = 1);
    /// The same within one long node: looks at the clock in any case.
    bool look();
    bool stopped() const { return m_stopped; }
    std::uint64_t nodes() const { return m_nodes; }
    std::chrono::duration<double> elapsed() const;
    std::chrono::duration<double> left() const { return m_limits.time - elapsed(); }
    const Limits &limits() const { return m_limits; }
    /// From now on over() is true after that share of the time that is left, at most; 1 for all of it.
    void allow(double share);

    /// A better result, in the unit of the objective: told at once.
    void improved(Ticks best);
    void bounded(Ticks bound);

private:
    void tell(const std::lock_guard<std::mutex> &held);

    const Limits &m_limits;
    const Watch &m_watch;
    const std::stop_token m_stop;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::atomic<std::uint64_t> m_nodes = 0;
    std::atomic<std::uint64_t> m_askAgain = 0; ///< nodes at which the clock is looked at next
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_over = false;
    std::mutex m_mutex; ///< of what follows
    std::chrono::duration<double> m_until;
    std::chrono::duration<double> m_told{};
    Progress m_progress;
};

} // namespace lw::balance
