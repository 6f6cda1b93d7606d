// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/delivery.h"

#include <memory>
#include <string_view>

/// The seam between the protocol and what carries it: one bidirectional stream per station, dialled by the station.
/// Streams keep order while they live and may end at any time. Events of one stream come one after the other.
namespace lw::link {

/// Messages that wait in one stream at most; what does not fit is dropped, for everything is said again until the
/// answer is there.
inline constexpr std::size_t queueLimit = 64;

/// The hub's end of one station's stream.
class StationChannel
{
public:
    virtual ~StationChannel() = default;
    /// Never blocks.
    virtual void send(const wire::HubMessage &message) = 0;
    /// Ends the stream; the reason reaches the station's log.
    virtual void close(std::string_view reason) = 0;
};

/// What a transport tells a hub, from any thread.
class StationEvents
{
public:
    virtual ~StationEvents() = default;
    virtual void received(const std::shared_ptr<StationChannel> &channel, const wire::StationMessage &message) = 0;
    virtual void closed(const std::shared_ptr<StationChannel> &channel) = 0;
};

/// The station's end of its stream.
class HubChannel
{
public:
    virtual ~HubChannel() = default;
    /// Never blocks. A report that still waits may be replaced by a newer one.
    virtual void send(const wire::StationMessage &message) = 0;
    /// Ends the stream. Waits for an event under way; none comes after it, not even closed(). Never called from
    /// within an event or with a lock that an event needs.
    virtual void close() = 0;
};

/// What a transport tells a station, from any thread, never from within dial(), send() or close().
class HubEvents
{
public:
    virtual ~HubEvents() = default;
    virtual void received(const wire::HubMessage &message) = 0;
    /// The stream is over, or was never there; the last call for it.
    virtual void closed() = 0;
};

/// Opens streams to a hub.
class Dialer
{
public:
    virtual ~Dialer() = default;
    /// The events must live until closed() was called or the channel was closed; the dialer outlives its channels.
    virtual std::shared_ptr<HubChannel> dial(HubEvents &events) = 0;
};

} // namespace lw::link
