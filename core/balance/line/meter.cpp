// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/balance/line/meter.h"

#include <algorithm>
#include <utility>

namespace lw::balance::line {

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
    const std::chrono::duration<double> now = elapsed();
    m_until = now + std::max(std::chrono::duration<double>{}, m_limits.time - now) * share;
    m_over = false;
}

bool Meter::over()
{
    ++m_progress.nodes;
    if (m_stop.stop_requested())
        return m_stopped = m_over = true;
    if (m_over || m_progress.nodes % 16 != 0) // the clock costs more than a small node
        return m_over;
    const std::chrono::duration<double> now = elapsed();
    m_over = now >= m_until;
    if (m_watch && now - m_told > std::chrono::milliseconds(100))
        tell();
    return m_over;
}

void Meter::improved(Ticks best)
{
    if (m_progress.best && *m_progress.best <= best)
        return;
    m_progress.best = best;
    tell();
}

void Meter::bounded(Ticks bound)
{
    m_progress.bound = std::max(m_progress.bound, bound);
}

void Meter::tell()
{
    if (!m_watch)
        return;
    m_progress.elapsed = m_told = elapsed();
    m_watch(m_progress);
}

} // namespace lw::balance::line
