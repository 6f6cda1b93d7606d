// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/link/stationagent.h"
#include "core/link/transport.h"

#include <functional>
#include <mutex>

namespace lw::link {

/// Keeps one station agent connected: dials, introduces, redials after 1 to 30 s with jitter, and lets one message
/// at a time reach the agent. The body is touched only under the same lock, through access().
class StationRuntime final : public HubEvents
{
public:
    /// All must outlive the runtime; jitter gives values in [0, 1).
    StationRuntime(StationAgent &agent, Dialer &dialer, const Clock &clock, std::function<double()> jitter);

    /// Call a few times a second, from one thread.
    void tick();
    void close();
    wire::Report report() const;
    /// Runs the function while no message is handled.
    void access(const std::function<void()> &function);

    void received(const wire::HubMessage &message) override;
    void closed() override;

private:
    void send(const std::vector<wire::StationMessage> &messages);
    void dial();

    StationAgent &m_agent;
    Dialer &m_dialer;
    const Clock &m_clock;
    std::function<double()> m_jitter;
    mutable std::mutex m_mutex;
    std::shared_ptr<HubChannel> m_channel;
    std::chrono::steady_clock::time_point m_nextDial{};
    std::chrono::steady_clock::time_point m_dialledAt{};
    std::chrono::milliseconds m_backoff{1000};
    bool m_closing = false;
};

} // namespace lw::link
