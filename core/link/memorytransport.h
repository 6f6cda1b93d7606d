// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/link/transport.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>

namespace lw::link {

/// Streams inside one process. Nothing is delivered by send() itself: either a thread calls run(), or a test calls
/// deliverOne() and so decides the order of the world. The hub and the stations must outlive the running.
class MemoryTransport final : public Dialer
{
public:
    explicit MemoryTransport(StationEvents &hub);
    ~MemoryTransport() override;

    std::shared_ptr<HubChannel> dial(HubEvents &events) override;

    /// Delivers the oldest waiting message or event; false when there is none.
    bool deliverOne();
    /// Delivers what comes until asked to stop.
    void run(std::stop_token stop);

private:
    class Pipe;
    struct Queue {
        std::mutex mutex;
        std::condition_variable_any filled;
        std::deque<std::function<void()>> events;
        void push(std::function<void()> event);
    };

    StationEvents &m_hub;
    std::shared_ptr<Queue> m_queue;
};

} // namespace lw::link
