// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/memorytransport.h"

#include <atomic>
#include <utility>

namespace lw::link {

void MemoryTransport::Queue::push(std::function<void()> event)
{
    {
        const std::scoped_lock lock(mutex);
        events.push_back(std::move(event));
    }
    filled.notify_one();
}

/// Both ends of one stream; each message in flight keeps it alive.
class MemoryTransport::Pipe final : public HubChannel, public StationChannel,
                                    public std::enable_shared_from_this<MemoryTransport::Pipe>
{
public:
    Pipe(std::shared_ptr<Queue> queue, StationEvents &hub, HubEvents &station)
        : m_queue(std::move(queue)), m_hub(hub), m_station(&station)
    {
    }

    void send(const wire::StationMessage &message) override
    {
        enqueue([message](Pipe &pipe, const std::shared_ptr<Pipe> &self) { pipe.m_hub.received(self, message); });
    }
    void send(const wire::HubMessage &message) override
    {
        enqueue([message](Pipe &pipe, const std::shared_ptr<Pipe> &) {
            pipe.tellStation([&](HubEvents &station) { station.received(message); });
        });
    }
    void close() override
    {
        {
            const std::scoped_lock lock(m_stationMutex);
            m_station = nullptr;
        }
        end();
    }
    void close(std::string_view) override { end(); }

private:
    template<class Event>
    void enqueue(Event event)
    {
        if (m_waiting.fetch_add(1) >= 2 * queueLimit || !m_open) {
            m_waiting.fetch_sub(1);
            return;
        }
        m_queue->push([self = shared_from_this(), event = std::move(event)] {
            self->m_waiting.fetch_sub(1);
            if (self->m_open)
                event(*self, self);
        });
    }
    void end()
    {
        if (!m_open.exchange(false))
            return;
        m_queue->push([self = shared_from_this()] {
            self->m_hub.closed(self);
            self->tellStation([](HubEvents &station) { station.closed(); });
        });
    }
    template<class Event>
    void tellStation(Event event)
    {
        const std::scoped_lock lock(m_stationMutex);
        if (m_station)
            event(*m_station);
    }

    std::shared_ptr<Queue> m_queue;
    StationEvents &m_hub;
    std::mutex m_stationMutex; ///< held while the station is told something
    HubEvents *m_station;
    std::atomic<bool> m_open = true;
    std::atomic<std::size_t> m_waiting = 0;
};

MemoryTransport::MemoryTransport(StationEvents &hub) : m_hub(hub), m_queue(std::make_shared<Queue>()) {}

MemoryTransport::~MemoryTransport()
{
    // Waiting events hold their pipes, and these the queue: break the circle.
    std::deque<std::function<void()>> leftover;
    const std::scoped_lock lock(m_queue->mutex);
    leftover.swap(m_queue->events);
}

std::shared_ptr<HubChannel> MemoryTransport::dial(HubEvents &events)
{
    return std::make_shared<Pipe>(m_queue, m_hub, events);
}

bool MemoryTransport::deliverOne()
{
    std::function<void()> event;
    {
        const std::scoped_lock lock(m_queue->mutex);
        if (m_queue->events.empty())
            return false;
        event = std::move(m_queue->events.front());
        m_queue->events.pop_front();
    }
    event();
    return true;
}

void MemoryTransport::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_queue->mutex);
            m_queue->filled.wait(lock, stop, [this] { return !m_queue->events.empty(); });
        }
        while (!stop.stop_requested() && deliverOne()) { }
    }
}

} // namespace lw::link
