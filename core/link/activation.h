// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/records.h"

#include <optional>
#include <vector>

namespace lw::link {

/// One ballot of one hub: what it has heard from the stations and what it has decided. Pure data with the rules that
/// say which decision is allowed; the caller makes a decision durable before it sends anything that follows from it.
struct Activation {
    wire::Ballot ballot;
    wire::Generation generation;
    std::vector<std::optional<wire::ArmAck>> acks; ///< by station, in manifest order
    std::vector<bool> applied;                     ///< by station
    wire::Decision decision = wire::Decision::None;
    wire::Generation reopen; ///< with Decision::Reopen
    bool released = false;

    auto operator<=>(const Activation &) const = default;
};

Activation makeActivation(const wire::Ballot &ballot, const wire::Generation &generation, std::size_t stations);

/// Takes note of an answer; those to other ballots or generations are ignored.
void hear(Activation &activation, std::size_t station, const wire::ArmAck &ack);
void hear(Activation &activation, std::size_t station, const wire::Applied &applied);

/// Every station is armed and nothing is decided.
bool mayCommit(const Activation &activation);

/// Every station has applied.
bool mayRelease(const Activation &activation);

/// The generation that gates may be opened on again: undecided, and some station was open when it armed, or all
/// stations agree on one generation. Nothing when reopening might mix generations.
std::optional<wire::Generation> reopenTarget(const Activation &activation);

/// What to tell a station now, given only what it is known to have answered; nothing while the line is undecided and
/// the station is armed.
std::optional<wire::HubMessage> nextMessage(const Activation &activation, std::size_t station);

} // namespace lw::link
