// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/stationruntime.h"

#include <algorithm>

namespace lw::link {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstBackoff{1000};
constexpr milliseconds lastBackoff{30'000};

} // namespace

StationRuntime::StationRuntime(StationAgent &agent, Dialer &dialer, const Clock &clock, std::function<double()> jitter)
    : m_agent(agent), m_dialer(dialer), m_clock(clock), m_jitter(std::move(jitter))
{
}

void StationRuntime::tick()
{
    const std::scoped_lock lock(m_mutex);
    if (m_closing)
        return;
    if (m_channel)
        send(m_agent.tick());
    else if (m_clock.now() >= m_nextDial)
        dial();
}

void StationRuntime::dial()
{
    m_dialledAt = m_clock.now();
    m_channel = m_dialer.dial(*this);
    send(m_agent.connected());
}

void StationRuntime::received(const wire::HubMessage &message)
{
    const std::scoped_lock lock(m_mutex);
    m_backoff = firstBackoff; // somebody speaks to us: the hub is well
    send(m_agent.received(message));
}

void StationRuntime::closed()
{
    const std::scoped_lock lock(m_mutex);
    m_channel.reset();
    if (m_clock.now() - m_dialledAt > lastBackoff)
        m_backoff = firstBackoff;
    // Between half and the whole of the back-off, so that a line does not come back in one instant.
    const double share = 0.5 + 0.5 * m_jitter();
    m_nextDial = m_clock.now() + milliseconds(static_cast<std::int64_t>(share * static_cast<double>(m_backoff.count())));
    m_backoff = std::min(m_backoff * 2, lastBackoff);
}

void StationRuntime::close()
{
    std::shared_ptr<HubChannel> channel;
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
        channel = m_channel;
    }
    if (channel)
        channel->close();
}

wire::Report StationRuntime::report() const
{
    const std::scoped_lock lock(m_mutex);
    return m_agent.report();
}

void StationRuntime::access(const std::function<void()> &function)
{
    const std::scoped_lock lock(m_mutex);
    function();
}

void StationRuntime::send(const std::vector<wire::StationMessage> &messages)
{
    if (!m_channel)
        return;
    for (const wire::StationMessage &message : messages)
        m_channel->send(message);
}

} // namespace lw::link
