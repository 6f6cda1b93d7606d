// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/link/hubruntime.h"

namespace lw::link {
namespace {

constexpr std::chrono::milliseconds tickInterval{50};
constexpr std::chrono::milliseconds newsPatience{100};

} // namespace

HubRuntime::HubRuntime(Storage &storage, const trust::TrustedKeys &keys, const Clock &clock, HubOptions options)
    : m_hub(storage, keys, clock, std::move(options))
{
}

HubRuntime::~HubRuntime() = default;

Result<void> HubRuntime::start()
{
    const std::scoped_lock lock(m_mutex);
    if (const Result<void> started = m_hub.start(); !started)
        return started;
    m_status = m_hub.status();
    m_ticker = std::jthread([this](std::stop_token stop) {
        std::mutex sleeping;
        std::condition_variable_any woken;
        while (!stop.stop_requested()) {
            {
                const std::scoped_lock tickLock(m_mutex);
                work();
            }
            std::unique_lock sleepLock(sleeping);
            woken.wait_for(sleepLock, stop, tickInterval, [] { return false; });
        }
    });
    return {};
}

void HubRuntime::work()
{
    for (const Outgoing &outgoing : m_hub.tick())
        if (const auto channel = m_channels.find(outgoing.station); channel != m_channels.end())
            channel->second->send(outgoing.message);
    wire::LineStatus now = m_hub.status();
    if (now == m_status)
        return;
    m_status = std::move(now);
    ++m_version;
    m_news.notify_all();
}

Result<void> HubRuntime::deliver(DeliveryOrder order)
{
    const std::scoped_lock lock(m_mutex);
    Result<void> taken = m_hub.deliver(std::move(order));
    work();
    return taken;
}

void HubRuntime::stopDelivery(const wire::Generation &generation)
{
    const std::scoped_lock lock(m_mutex);
    m_hub.stop(generation);
    work();
}

wire::LineStatus HubRuntime::status() const
{
    const std::scoped_lock lock(m_mutex);
    return m_status;
}

HubRuntime::News HubRuntime::waitForNews(std::uint64_t version) const
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, newsPatience, [&] { return m_version > version; });
    return {m_version, m_status};
}

bool HubRuntime::introduce(const Channel &channel, const wire::StationMessage &message)
{
    const wire::Report *report = std::get_if<wire::Report>(&message);
    if (!report || report->station.empty()) {
        channel->close("the first message of a stream is a report");
        return false;
    }
    if (const std::optional<wire::Reason> refusal = m_hub.connected(*report)) {
        channel->close("another stream speaks for station " + report->station.value);
        return false;
    }
    m_stations.emplace(channel, report->station);
    m_channels.insert_or_assign(report->station, channel);
    return true;
}

void HubRuntime::received(const Channel &channel, const wire::StationMessage &message)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_stations.find(channel); known != m_stations.end())
        m_hub.received(known->second, message);
    else if (!introduce(channel, message))
        return;
    work();
}

void HubRuntime::closed(const Channel &channel)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_stations.find(channel);
    if (known == m_stations.end())
        return;
    m_hub.disconnected(known->second);
    m_channels.erase(known->second);
    m_stations.erase(known);
    work();
}

} // namespace lw::link
