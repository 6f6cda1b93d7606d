// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/meter.h"

#include <algorithm>
#include <utility>

namespace lw::balance {

namespace {
constexpr std::uint64_t nodesPerLook = 16; // the clock costs more than a small node
constexpr std::chrono::milliseconds tellInterval{100};
} // namespace

Meter::Meter(const Limits &limits, const Watch &watch, std::stop_token stop)
    : m_limits(limits), m_watch(watch), m_stop(std::move(stop)), m_until(limits.time)
{
}

std::chrono::duration<double> Meter::elapsed() const
{
    return std::chrono::steady_clock::now() - m_begin;
}

void Meter::allow(double share)
{
    const std::lock_guard lock(m_mutex);
    const std::chrono::duration<double> now = elapsed();
    m_until = now + std::max(std::chrono::duration<double>{}, m_limits.time - now) * share;
    m_over = false;
}

bool Meter::over(std::uint64_t nodes)
{
    const std::uint64_t counted = m_nodes += nodes;
    if (counted >= m_askAgain || m_stop.stop_requested())
        return look();
    return m_over;
}

bool Meter::look()
{
    if (m_stop.stop_requested()) {
        m_stopped = true;
        m_over = true;
    }
    m_askAgain = m_nodes + nodesPerLook;
    const std::lock_guard lock(m_mutex);
    const std::chrono::duration<double> now = elapsed();
    if (now >= m_until)
        m_over = true;
    if (now - m_told > tellInterval)
        tell(lock);
    return m_over;
}

void Meter::improved(Ticks best)
{
    const std::lock_guard lock(m_mutex);
    if (m_progress.best && *m_progress.best <= best)
        return;
    m_progress.best = best;
    tell(lock);
}

void Meter::bounded(Ticks bound)
{
    const std::lock_guard lock(m_mutex);
    m_progress.bound = std::max(m_progress.bound, bound);
}

void Meter::tell(const std::lock_guard<std::mutex> & /*held*/)
{
    m_progress.nodes = m_nodes;
    m_progress.elapsed = m_told = elapsed();
    if (m_watch)
        m_watch(m_progress);
}

} // namespace lw::balance
