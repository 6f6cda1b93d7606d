// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/link/hub.h"
#include "core/link/transport.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace lw::link {

/// A hub with its thread: takes in what transports bring, ticks, and lets people wait for news.
class HubRuntime final : public StationEvents
{
public:
    /// Storage, keys and clock must outlive the runtime.
    HubRuntime(Storage &storage, const trust::TrustedKeys &keys, const Clock &clock, HubOptions options = {});
    ~HubRuntime() override;

    /// Takes up the record and begins to tick.
    Result<void> start();

    Result<void> deliver(DeliveryOrder order);
    void stopDelivery(const wire::Generation &generation);
    wire::LineStatus status() const;

    struct News {
        std::uint64_t version = 0; ///< pass it to the next call
        wire::LineStatus status;
    };
    /// Returns as soon as the status is newer than the version, or after a tenth of a second with what there is, so that
    /// who waits can see whether it should go on.
    News waitForNews(std::uint64_t version) const;

    void received(const std::shared_ptr<StationChannel> &channel, const wire::StationMessage &message) override;
    void closed(const std::shared_ptr<StationChannel> &channel) override;

private:
    using Channel = std::shared_ptr<StationChannel>;

    /// Both need the lock.
    bool introduce(const Channel &channel, const wire::StationMessage &message);
    void work();

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_news;
    Hub m_hub;
    std::map<Channel, model::CellId> m_stations;
    std::map<model::CellId, Channel> m_channels;
    wire::LineStatus m_status;
    std::uint64_t m_version = 1;
    std::jthread m_ticker; ///< last: joins before what it works on goes
};

} // namespace lw::link
